import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UserError } from '../errors/diagnostic.ts';
import { caseRecord } from '../lexicon/case-record.ts';
import { loadMatcher } from '../lexicon/load-matcher.ts';
import { type MarkedText, readGuillemets } from '../lexicon/marked.ts';
import type { Conversation, Turn } from '../model/conversation.ts';
import type { Matcher } from '../model/matcher.ts';
import type { Report } from '../model/report.ts';
import { createMasker } from '../report/mask/masker.ts';
import { readSaved } from '../report/read-saved.ts';
import { type Call, exit } from './call.ts';
import { openOutput } from './output.ts';

export interface LexiconCaseOptions {
  /** `none` or a category. */
  readonly expect?: string;
  readonly to?: string;
  readonly lexicon?: string;
  /** A saved report; the operand then names one of its hits. */
  readonly report?: string;
}

const USUAL_FILE = 'fixtures/marked/cases.ndjson';

/**
 * `rotation lexicon case`: a disputed sentence, or the one of a hit of a saved report, masked and marked, becomes a case
 * that `lexicon test --fixtures` holds the lexicon to.
 */
export async function lexiconCase(call: Call<LexiconCaseOptions>): Promise<number> {
  const { operands, options, host, language } = call;
  const { expect: expected = '', to = USUAL_FILE } = options;
  const matcher = await loadMatcher(options.lexicon);
  const known = ['none', ...matcher.categories.map(({ id }) => id)];
  if (expected === '') throw new UserError({ code: 'expect-missing', params: { allowed: known.join(', ') } });
  if (!known.includes(expected))
    throw new UserError({ code: 'expect-unknown', params: { value: expected, allowed: known.join(', ') } });
  const { text, marks } = await said(operands[0] ?? '', options.report, host.cwd);
  if (text.trim() === '') throw new UserError({ code: 'case-empty', params: {} });
  const shown = createMasker(...alone(text))(turnOf(text));
  const masked = marks.map(({ label, start, end }) => ({ label, start: shown.start(start), end: shown.end(end) }));
  const letter = expected === 'none' ? null : expected.charAt(0).toUpperCase();
  const { id, line } = caseRecord(shown.text, masked, letter);
  const file = resolve(host.cwd, to);
  await add(file, to, id, line);
  const words = WORDS[language];
  const out = openOutput(host.stdout);
  await out.write(
    `${words.added(to, id)}\n${isRight(matcher, shown.text, expected) ? words.right : words.wrong(dirname(to))}\n`,
  );
  await out.finish();
  return exit.done;
}

/** The sentence as given, or that of the hit `CONVERSATION#TURN:START` (without START where the turn has one hit). */
async function said(operand: string, report: string | undefined, cwd: string): Promise<MarkedText> {
  if (report === undefined) return readGuillemets(operand);
  const { hits, suppressed } = await readReport(report, cwd);
  const found = [...hits, ...suppressed].filter(({ conversation_id, turn, start }) => {
    const place = `${conversation_id}#${turn}`;
    return operand === place || operand === `${place}:${start}`;
  });
  const [hit, other] = found;
  if (hit === undefined) throw new UserError({ code: 'hit-unknown', params: { id: operand }, file: report });
  if (other !== undefined) {
    const ids = found.map(({ conversation_id, turn, start }) => `${conversation_id}#${turn}:${start}`).join(', ');
    throw new UserError({ code: 'hit-ambiguous', params: { id: operand, ids }, file: report });
  }
  const { sentence, sentence_start: start, sentence_end: end } = hit;
  return { text: sentence, marks: [{ label: '', start, end }] };
}

async function readReport(file: string, cwd: string): Promise<Report> {
  try {
    return await readSaved(await readFile(resolve(cwd, file), 'utf8'), file);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new UserError({ code: 'report-unreadable', params: { reason }, file });
  }
}

async function add(file: string, shownAs: string, id: string, line: string): Promise<void> {
  try {
    const before = existsSync(file) ? await readFile(file, 'utf8') : '';
    if (before.includes(`"id":"${id}"`)) throw new UserError({ code: 'case-known', params: { id }, file: shownAs });
    await mkdir(dirname(file), { recursive: true });
    await appendFile(file, before === '' || before.endsWith('\n') ? line : `\n${line}`);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UserError({ code: 'check-not-written', params: { reason }, file: shownAs });
  }
}

function isRight(matcher: Matcher, text: string, expected: string): boolean {
  const counted = matcher.match(text).filter((finding) => finding.counted);
  return expected === 'none'
    ? counted.length === 0
    : counted.length > 0 && counted.every(({ category }) => category === expected);
}

function alone(text: string): [Conversation, null] {
  const source = { file: '', format: '', encoding: '', line: null };
  const none = { channel: null, desk: null, started_at: null, source };
  return [{ conversation_id: '', turns: [turnOf(text)], ...none }, null];
}

function turnOf(text: string): Turn {
  const nobody = { role_as_found: null, employee_id: null, employee_name: null, start: null, end: null };
  return { turn: 0, role: 'employee', text, ...nobody };
}

const WORDS = {
  de: {
    added: (file: string, id: string): string => `${file}: ${id} ist dabei.`,
    right: 'Das Lexikon macht es schon richtig; ab jetzt wacht der Fall darüber.',
    wrong: (folder: string): string =>
      `rotation lexicon test --fixtures ${folder} scheitert daran, bis das Lexikon stimmt.`,
  },
  en: {
    added: (file: string, id: string): string => `${file}: ${id} was added.`,
    right: 'The lexicon gets it right already; from now on the case watches over it.',
    wrong: (folder: string): string =>
      `rotation lexicon test --fixtures ${folder} fails on it until the lexicon is right.`,
  },
};
