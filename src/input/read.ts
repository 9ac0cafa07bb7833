import { type Attribution, attribute } from './attribute.ts';
import { detectFormat, formatNamed, triedFormats } from './detect.ts';
import { openDuplicates } from './duplicates.ts';
import { leftOut, type ReadEvent, type Unit, warning } from './events.ts';
import type { Columns, Format, InputFile } from './format.ts';
import { ndjson } from './json/ndjson.ts';
import { openThreads, type Threads } from './mail/threads.ts';
import { unitOf } from './mail/unit.ts';
import { openInput } from './open.ts';
import type { Part } from './parts.ts';
import { refusal } from './refuse.ts';
import { bytesOf, type InputHost, openSource, type SourceFile } from './sources.ts';
import { openWarnings } from './warnings.ts';

export type { ReadEvent } from './events.ts';

export interface ReadOptions {
  /** Id of a format, instead of recognising it. */
  readonly format?: string;
  readonly keepDuplicates?: boolean;
  /** Which columns of tables mean what, besides those that are known. */
  readonly columns?: Columns;
  /** The house's domains in mail, in small letters. */
  readonly domains?: ReadonlySet<string>;
  readonly attribution?: Attribution;
  /** Is told of every file before it is read, and of every piece of it, in bytes. */
  readonly watch?: { file(name: string): void; bytes(count: number): void };
}

const NOTHING_SAID: Attribution = { speakers: new Map(), employeeChannel: null, startedAt: null };

/**
 * Reads files, folders and `-` (standard input), one after the other, in bounded memory: a single conversation is held
 * whole, and mails until it is clear who answered them, which is why their conversations come last. Formats are recognised by content unless `format` names one. A conversation that was there before, word
 * for word, is left out unless `keepDuplicates`.
 *
 * Bad input never throws; it is an event: `skipped` for what was left out, `warning` for what was read but looks
 * wrong (each kind once per file, at its end, with a `count`; a reused id each time). Throws a UserError for an unknown `format`.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: ReadOptions,
  host: InputHost,
): AsyncGenerator<ReadEvent> {
  const run = openRun(options);
  for (const given of inputs) {
    const input = await openSource(given, host);
    let recognised = false;
    for await (const source of input.files) recognised = (yield* readSource(source, run)) || recognised;
    if (input.folder && !recognised) yield leftOut('folder-without-transcripts', { file: input.name });
  }
  yield* eventsOf(run.threads.rest().map(unitOf), run);
}

function openRun(options: ReadOptions): Run {
  return {
    format: options.format === undefined ? null : formatNamed(options.format),
    judge: options.keepDuplicates ? null : openDuplicates(),
    attribution: options.attribution ?? NOTHING_SAID,
    threads: openThreads(),
    options,
  };
}

/** Reads a part of the input (see parts.ts) as readInputs reads the whole. Warnings of a part of a file come at its end. */
export async function* readPart({ name, path, range }: Part, options: ReadOptions): AsyncGenerator<ReadEvent> {
  const run = openRun(options);
  if (range === null) {
    yield* readSource({ name, bytes: bytesOf(path) }, run);
    return;
  }
  try {
    const { watch } = options;
    const bytes = bytesOf(path, range);
    const file = await openInput(name, watch ? watched(bytes, watch) : bytes);
    yield* eventsOf(ndjson.read({ ...file, before: range }, run.threads), run);
  } catch (error) {
    yield leftOut(failure(error), { file: name }, { reason: error instanceof Error ? error.message : '' });
  }
}

/** Each of these names a conversation of its own, so none may stand for the others. */
const IMMEDIATE = new Set(['conversation-id-reused']);

interface Run {
  readonly format: Format | null;
  /** Tells whether a conversation was there before; null where repeated ones are kept. */
  readonly judge: ReturnType<typeof openDuplicates> | null;
  readonly attribution: Attribution;
  readonly threads: Threads;
  readonly options: ReadOptions;
}

/** Reads one file; returns whether it was a transcript at all. */
async function* readSource(source: SourceFile, run: Run): AsyncGenerator<ReadEvent, boolean> {
  const place = { file: source.name };
  let file: InputFile | null = null;
  try {
    if ('error' in source) throw source.error;
    const { watch, columns, domains } = run.options;
    watch?.file(source.name);
    const bytes = watch ? watched(source.bytes, watch) : source.bytes;
    file = await openInput(source.name, bytes, { columns, domains });
    const format = run.format ?? detectFormat(file.head);
    const refused = format?.binary ? null : refusal(file.head);
    if (refused !== null || format === null) {
      yield leftOut(refused ?? 'file-unrecognised', place, refused === null ? { tried: triedFormats() } : {});
      return false;
    }
    const mails = run.threads.mails();
    const units = yield* eventsOf(format.read(file, run.threads), run);
    if (units === 0 && run.threads.mails() === mails) yield leftOut('file-without-turns', place);
    return true;
  } catch (error) {
    yield leftOut(failure(error), place, { reason: error instanceof Error ? error.message : '' });
    return false;
  } finally {
    await file?.close();
  }
}

/** What is to be told of units; returns how many there were. */
async function* eventsOf(units: AsyncIterable<Unit> | Iterable<Unit>, run: Run): AsyncGenerator<ReadEvent, number> {
  let count = 0;
  const warnings = openWarnings();
  for await (const unit of units) {
    count += 1;
    for (const event of judged(attribute(unit, run.attribution), run)) {
      if (event.kind === 'warning' && !IMMEDIATE.has(event.diagnostic.code)) warnings.add(event.diagnostic);
      else yield event;
    }
  }
  yield* warnings.all();
  return count;
}

async function* watched(bytes: AsyncIterable<Buffer>, watch: { bytes(count: number): void }): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    watch.bytes(chunk.length);
    yield chunk;
  }
}

/** A conversation and what is to be said of it, unless it was there before. */
function judged({ conversation, notes }: Unit, { judge }: Run): readonly ReadEvent[] {
  if (conversation === null) return notes;
  const verdict = judge === null ? 'new' : judge(conversation);
  const { conversation_id, source } = conversation;
  const place = { file: source.file, line: source.line, conversation_id };
  const params = { conversation: conversation_id };
  if (verdict === 'duplicate') return [leftOut('duplicate-conversation', place, params)];
  const events: ReadEvent[] = [{ kind: 'conversation', conversation }, ...notes];
  return verdict === 'reused' ? [...events, warning('conversation-id-reused', place, params)] : events;
}

/** What the operating system says of a file, as a message code. Anything else is a bug and thrown on. */
function failure(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) throw error;
  if (error.code === 'ENOENT') return 'file-missing';
  return error.code === 'EACCES' || error.code === 'EPERM' ? 'file-no-permission' : 'file-unreadable';
}
