import type { Segment } from '../model/conversation.ts';
import { type Note, type Place, warning } from './events.ts';

/** What was said in one go according to the source: a cue, a phrase, a segment. Times in seconds. */
export interface Piece {
  /** As found; empty when the source names nobody. */
  readonly speaker: string;
  /** A role word, where the source has one. */
  readonly role?: string | null;
  readonly employee_id?: string | null;
  readonly employee_name?: string | null;
  readonly audio_channel?: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
  /** 1-based, where lines mean something. */
  readonly line?: number;
}

/** A turn in native keys, made of one or more pieces; of one, it needs no segments. */
interface MergedTurn extends Omit<Piece, 'line'> {
  readonly segments?: readonly Segment[];
}

/** So many equal neighbours are no longer speech but speech recognition going round in circles. */
const LOOP = 3;

/**
 * Makes turns of pieces: neighbours of one speaker are joined with one blank, because phrases run over the ends of
 * cues; never over another speaker's words. Blank pieces are nobody's words. Loops are noted, not removed.
 */
export function mergePieces(pieces: readonly Piece[], place: Place) {
  const runs: Run[] = [];
  const notes: Note[] = [];
  for (const piece of pieces) {
    const text = piece.text.trim();
    if (text === '') continue;
    const open = runs.at(-1);
    const run = open && sameSpeaker(open.first, piece) ? open : openRun(piece);
    if (run !== open) runs.push(run);
    run.equal = fold(run.parts.at(-1) ?? '') === fold(text) ? run.equal + 1 : 1;
    if (run.equal === LOOP)
      notes.push(warning('segments-looping', { ...place, line: piece.line ?? null }, { text: short(text) }));
    run.segments.push({ offset: run.length, start: piece.start });
    run.parts.push(text);
    run.length += text.length + 1;
    run.end = latest(run.end, piece.end);
  }
  return { turns: runs.map(turnOf), lines: runs.map(({ first }) => first.line ?? 0), notes };
}

/** Neighbouring pieces of one speaker. */
interface Run {
  readonly first: Piece;
  readonly parts: string[];
  readonly segments: Segment[];
  /** Where the next piece begins in the joined text. */
  length: number;
  end: number | null;
  /** How many of the last pieces say the same. */
  equal: number;
}

function openRun(first: Piece): Run {
  return { first, parts: [], segments: [], length: 0, end: first.end, equal: 0 };
}

function turnOf({ first: { line: _, ...first }, parts, segments, end }: Run): MergedTurn {
  return { ...first, end, text: parts.join(' '), ...(segments.length > 1 && { segments }) };
}

/** By start where every piece has one, else as found: channels of a recording often come one after the other. */
export function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some(({ start }) => start === null)) return pieces;
  return pieces.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

function sameSpeaker(a: Piece, b: Piece): boolean {
  return (
    a.speaker === b.speaker &&
    a.role === b.role &&
    a.audio_channel === b.audio_channel &&
    a.employee_id === b.employee_id &&
    a.employee_name === b.employee_name
  );
}

function latest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (b ?? a) : Math.max(a, b);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
