import packageFile from '../../package.json' with { type: 'json' };
import { UserError } from '../errors/diagnostic.ts';
import { rulePlaces } from '../lexicon/hygiene/placed-phrases.ts';
import { createNewPhrases } from '../lexicon/new-phrases.ts';
import { loadRevision } from '../lexicon/revision.ts';
import { createMatcher } from '../match/create-matcher.ts';
import type { Change, Check } from '../model/check.ts';
import { createCollector } from '../report/collect.ts';
import { changesIn } from '../report/lexicon-diff/changes.ts';
import { countChanges } from '../report/lexicon-diff/counts.ts';
import { flipsBetween } from '../report/lexicon-diff/flips.ts';
import { type Call, exit } from './call.ts';
import { type CheckOutputOptions, deliverCheck, reportersFor } from './check-output.ts';
import { type NameOf, namesFor } from './diff-names.ts';
import { DIFF_KINDS, type DiffKind, diffParts } from './diff-parts.ts';
import { diffTables } from './diff-tables.ts';
import { type InputOptions, openReading } from './reading.ts';

export interface LexiconDiffOptions extends InputOptions, CheckOutputOptions {
  /** What both lexicons are tried on. */
  readonly on?: readonly string[];
  /** Kinds of change that make the command end with 1, with commas. */
  readonly failOn?: string;
  /** Name people in CI too. */
  readonly names?: boolean;
}

/** `rotation lexicon diff OLD NEW --on INPUT...`: what a change of the lexicon gains and loses, by entry and by employee. */
export async function lexiconDiff(call: Call<LexiconDiffOptions>): Promise<number> {
  const { operands, options, language, host } = call;
  const [oldName = '', newName = ''] = operands;
  const targets = reportersFor(call, 'lexicon diff');
  const fatal = fatalKinds(options.failOn);
  if (options.on === undefined) throw new UserError({ code: 'diff-on-nothing', params: {} });
  const [before, after] = [await loadRevision(oldName, host.cwd), await loadRevision(newName, host.cwd)];
  const [old, now] = [createMatcher(before.lexicon), createMatcher(after.lexicon)];
  const newPhrases = createNewPhrases(before, after);
  const reading = openReading({ ...call, operands: options.on });
  const collectors = [createCollector(old), createCollector(now)] as const;
  const nameOf = namesFor(host.env, options.names ?? false);
  const changes: Change[] = [];
  let conversations = 0;
  for await (const conversation of reading.conversations) {
    conversations += 1;
    changes.push(...changesIn(conversation, old, now).map((change) => renamed(change, nameOf)));
    for (const { role, text } of conversation.turns) if (role === 'employee') newPhrases.see(text);
    for (const collector of collectors) collector.add(conversation);
  }
  const readingCode = reading.end();
  const [oldReports, newReports] = [
    collectors[0].reports(packageFile.version),
    collectors[1].reports(packageFile.version),
  ];
  const flips = flipsBetween(oldReports, newReports).map((flip) => ({ ...flip, employee: nameOf(flip.employee) }));
  const counts = countChanges(oldReports, newReports).map((count) => ({
    ...count,
    employee: count.employee === null ? null : nameOf(count.employee),
  }));
  const places = new Map([...rulePlaces(before.files), ...rulePlaces(after.files)]);
  const differences = { changes, flips, unfound: newPhrases.unfound() };
  const parts = diffParts(differences, { places, fatal, conversations, language, cwd: host.cwd });
  const passed = parts.every(({ issues }) => issues.every(({ level }) => level !== 'error'));
  const check: Check = {
    schema: 'rotation/check/1',
    tool: { name: 'rotation', version: packageFile.version },
    command: 'lexicon diff',
    lexicons: [before, after].map(({ lexicon: { name, version, sha256 } }) => ({ name, version, sha256 })),
    passed,
    summary: WORDS[language](
      conversations,
      [before, after].map(({ lexicon }) => `${lexicon.version} (${lexicon.sha256.slice(0, 12)})`).join(' → '),
      changes.length,
    ),
    parts,
    tables: diffTables(changes, counts, language, options.verbose ?? false),
    changes,
  };
  await deliverCheck(check, targets, call);
  return passed ? readingCode : exit.gateMissed;
}

function renamed(change: Change, nameOf: NameOf): Change {
  const { id, name } = nameOf({ id: change.employee_id, name: change.employee });
  return { ...change, employee: name, employee_id: id };
}

function fatalKinds(value = ''): Set<DiffKind> {
  const wanted = value
    .split(',')
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '');
  const unknown = wanted.find((kind) => !DIFF_KINDS.includes(kind as DiffKind));
  if (unknown !== undefined)
    throw new UserError({ code: 'fail-on-unknown', params: { value: unknown, allowed: DIFF_KINDS.join(', ') } });
  return new Set(wanted as DiffKind[]);
}

const WORDS = {
  de: (conversations: number, lexicons: string, changes: number): string =>
    `${conversations} Gespräche, Lexikon ${lexicons}: ${changes === 0 ? 'keine Änderung' : changes === 1 ? 'eine Änderung' : `${changes} Änderungen`}.`,
  en: (conversations: number, lexicons: string, changes: number): string =>
    `Conversations: ${conversations}, lexicon ${lexicons}: ${changes === 0 ? 'no change' : `changes: ${changes}`}.`,
};
