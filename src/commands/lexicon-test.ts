import packageFile from '../../package.json' with { type: 'json' };
import { UserError } from '../errors/diagnostic.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { shippedLexicon } from '../lexicon/shipped.ts';
import type { Check, CheckPart } from '../model/check.ts';
import { type Call, exit } from './call.ts';
import { issuesOf } from './check-issues.ts';
import { type CheckOutputOptions, deliverCheck, reportersFor } from './check-output.ts';
import { type GateOptions, runGate } from './gate-parts.ts';
import { measureTables } from './measure-table.ts';
import { onEveryChange } from './watch.ts';

export interface LexiconTestOptions extends GateOptions, CheckOutputOptions {
  /** Warnings fail the gate as well. */
  readonly strict?: boolean;
  /** Test again whenever a file changes, until the program is stopped. */
  readonly watch?: boolean;
}

/**
 * `rotation lexicon test`: the gate. Every example against the whole lexicon and in other spellings, order; with
 * --fixtures also the guide's measure against its floors, with --mutate also whether an example notices when a part is
 * taken out. Exit 1 when something fails, 2 when there is nothing that could be tested.
 */
export async function lexiconTest(call: Call<LexiconTestOptions>): Promise<number> {
  const { operands, options } = call;
  const targets = reportersFor(call, 'lexicon test');
  const once = async (): Promise<number> => {
    const { check, exitCode } = await testOnce(call);
    await deliverCheck(check, targets, call);
    return exitCode;
  };
  if (!options.watch) return once();
  return onEveryChange([operands[0] ?? shippedLexicon(), ...(options.fixtures ?? [])], async () => {
    const exitCode = await once();
    call.host.stderr.write(`\n${WORDS[call.language].waiting}\n\n`);
    return exitCode;
  });
}

async function testOnce(call: Call<LexiconTestOptions>): Promise<{ check: Check; exitCode: number }> {
  const { language, options, host } = call;
  const words = WORDS[language];
  const checkOf = (rest: Pick<Check, 'lexicons' | 'passed' | 'summary' | 'parts' | 'tables'>): Check => ({
    schema: 'rotation/check/1',
    tool: { name: 'rotation', version: packageFile.version },
    command: 'lexicon test',
    ...rest,
  });
  try {
    const loaded = await loadLexicon(call.operands[0]);
    const { examples, parts, measure } = runGate(loaded, options, language, host.cwd);
    const { name, version, sha256, entries, cues } = loaded.lexicon;
    const misses = examples.filter(({ kind }) => kind === 'known-miss').length;
    const failed = parts.find(({ id }) => id === 'examples')?.issues.length ?? 0;
    const passed = examples.length > 0 && passes(parts, options.strict ?? false);
    const check = checkOf({
      lexicons: [{ name, version, sha256 }],
      passed,
      summary: words.summary(entries.length, cues.length, examples.length, failed, misses),
      parts,
      tables: measure === null ? [] : measureTables(measure, language, options.verbose ?? false),
    });
    return { check, exitCode: passed ? exit.done : exit.gateMissed };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const issues = issuesOf(error.diagnostics, 'error', language, host.cwd);
    const part = { id: 'files', title: words.files, checked: 0, issues };
    const check = checkOf({ lexicons: [], passed: false, summary: words.unusable, parts: [part], tables: [] });
    return { check, exitCode: exit.unusable };
  }
}

function passes(parts: readonly CheckPart[], strict: boolean): boolean {
  return !parts.some(({ issues }) => issues.some(({ level }) => level === 'error' || (strict && level === 'warning')));
}

const WORDS = {
  de: {
    files: 'Dateien',
    waiting: '… wartet auf die nächste Änderung (Ende mit Strg+C)',
    unusable: 'Nichts geprüft: Das Lexikon oder die markierten Gespräche sind so nicht lesbar.',
    summary: (entries: number, cues: number, run: number, failed: number, misses: number): string =>
      `${entries} Einträge, ${cues} Aufhebungen: ${run} Beispiele geprüft, ${failed} fehlgeschlagen, ${misses} noch nicht gefunden.`,
  },
  en: {
    files: 'Files',
    waiting: '… waiting for the next change (Ctrl+C ends)',
    unusable: 'Nothing tested: the lexicon or the marked conversations cannot be read.',
    summary: (entries: number, cues: number, run: number, failed: number, misses: number): string =>
      `${entries} entries, ${cues} cues: ${run} examples checked, ${failed} failed, ${misses} known misses.`,
  },
};
