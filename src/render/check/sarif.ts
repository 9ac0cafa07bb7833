import type { Log, Result } from 'sarif';
import type { Check, Issue, Level } from '../../model/check.ts';
import { spelledJson } from '../json.ts';
import { byImportance } from './ordered.ts';
import type { CheckReporter } from './view.ts';

/** GitHub takes 25,000 results of a run and keeps the first 5,000. */
const MOST_RESULTS = 5000;

const LEVELS: Readonly<Record<Level, Result.level>> = { error: 'error', warning: 'warning', notice: 'note' };

/** SARIF 2.1.0 (its types are those of the schema), most important first. Fingerprints hold no line, so that an issue stays the same one when lines move. */
export const checkSarif: CheckReporter = (check) => {
  const issues = byImportance(check);
  const shown = issues.slice(0, MOST_RESULTS);
  const rules = [...new Set(shown.map(({ code }) => code))];
  const seen = new Map<string, number>();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: check.tool.name,
            semanticVersion: check.tool.version,
            rules: rules.map((id) => ({ id, shortDescription: { text: id } })),
          },
        },
        automationDetails: { id: `rotation/${check.command.replace(' ', '-')}/` },
        columnKind: 'utf16CodeUnits',
        results: shown.map((issue) => resultOf(issue, rules.indexOf(issue.code), numbered(seen, issue))),
        properties: { passed: check.passed, left_out: issues.length - shown.length, lexicons: lexicons(check) },
      },
    ],
  };
  return spelledJson(log);
};

function resultOf(issue: Issue, ruleIndex: number, fingerprint: string): Result {
  const { code, level, message, hint, file, line, column } = issue;
  const region =
    line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } };
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[level],
    message: { text: hint === null ? message : `${message}\n${hint}` },
    partialFingerprints: { 'rotation/v1': fingerprint },
    ...(file === null
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } }] }),
  };
}

/** What makes an issue the same one in the next run, and its number among those that look alike. */
function numbered(seen: Map<string, number>, { code, file, params }: Issue): string {
  const key = `${code} ${file ?? ''} ${JSON.stringify(params)}`;
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return `${key} ${count}`;
}

function uriOf(file: string): string {
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}

function lexicons({ lexicons }: Check): string[] {
  return lexicons.map(({ name, version, sha256 }) => `${name} ${version} ${sha256}`);
}
