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

/** A turn in native keys, made of one or more pieces. */
interface MergedTurn extends Omit<Piece, 'line'> {
  readonly segments: readonly { readonly offset: number; readonly start: number | null }[];
}

/** So many equal neighbours are no longer speech but speech recognition going round in circles. */
const LOOP = 3;

/**
 * Makes turns of pieces: neighbours of one speaker are joined with one blank, because phrases run over the ends of
 * cues; never over another speaker's words. Blank pieces are nobody's words. Loops are noted, not removed.
 */
export function mergePieces(pieces: readonly Piece[], place: Place) {
  const turns: (MergedTurn & { parts: string[]; length: number; segments: MergedTurn['segments'][number][] })[] = [];
  const lines: number[] = [];
  const notes: Note[] = [];
  let last: Piece | null = null;
  let equal = 1;
  for (const piece of pieces) {
    const text = piece.text.trim();
    if (text === '') continue;
    const turn = last && sameSpeaker(last, piece) ? turns.at(-1) : undefined;
    equal = turn && last && fold(last.text) === fold(text) ? equal + 1 : 1;
    if (equal === LOOP) notes.push(warning('segments-looping', { ...place, line: piece.line ?? null }, { text: short(text) }));
    if (turn) {
      turn.segments.push({ offset: turn.length + 1, start: piece.start });
      turn.parts.push(text);
      turn.length += text.length + 1;
      Object.assign(turn, { end: latest(turn.end, piece.end) });
    } else {
      const { line = 0, ...rest } = piece;
      turns.push({ ...rest, parts: [text], length: text.length, segments: [{ offset: 0, start: piece.start }] });
      lines.push(line);
    }
    last = piece;
  }
  return { turns: turns.map(({ parts, length: _, ...turn }): MergedTurn => ({ ...turn, text: parts.join(' ') })), lines, notes };
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
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
