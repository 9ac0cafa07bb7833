import type { Note } from '../input/events.ts';
import type { Part } from '../input/parts.ts';
import { type ReadOptions, readPart } from '../input/read.ts';
import type { Matcher } from '../model/matcher.ts';
import { talliesOf } from '../report/tally.ts';
import { ndjson } from './ndjson.ts';
import type { InputOptions } from './reading.ts';
import { openUnknownShare, type UnknownWords } from './unknown-share.ts';

/** As typed. */
export interface TallyOptions extends InputOptions {
  readonly lexicon?: string;
  /** How many threads, as typed. */
  readonly workers?: string;
}

/** What came of a part of the input. */
export interface PartTally {
  /** The lines of `rotation tally`. */
  readonly lines: string;
  readonly notes: readonly Note[];
  readonly bytes: number;
  readonly conversations: number;
  readonly unknown: UnknownWords;
}

/** Counts a part of the input: a plain value, so that it may be done anywhere. */
export async function tallyPart(part: Part, options: ReadOptions, matcher: Matcher): Promise<PartTally> {
  let lines = '';
  let bytes = 0;
  let conversations = 0;
  const notes: Note[] = [];
  const unknown = openUnknownShare();
  const watch = { file() {}, bytes: (count: number) => (bytes += count) };
  for await (const event of readPart(part, { ...options, keepDuplicates: true, watch })) {
    if (event.kind === 'conversation') {
      conversations += 1;
      unknown.conversation(event.conversation);
      lines += ndjson(talliesOf(event.conversation, matcher));
    } else {
      if (event.kind === 'skipped') unknown.skipped(event.skipped);
      notes.push(event);
    }
  }
  return { lines, notes, bytes, conversations, unknown: unknown.counts() };
}
