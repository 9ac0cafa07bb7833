import type { Piece } from '../../merge.ts';

/** A recognised word; punctuation sticks to the word before it. */
export interface Word {
  readonly speaker: string;
  readonly audio_channel?: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
  readonly punctuation?: boolean;
}

/** A pause as long as this ends an utterance, in seconds. */
const PAUSE = 1;

/**
 * Utterances out of words, where the source has only those. Each channel by itself: two people who talk at the same
 * time would otherwise cut each other's sentences to pieces.
 */
export function utterancesOf(words: readonly Word[]): readonly Piece[] {
  const channels = new Map<number | null, Word[]>();
  for (const word of words) {
    const channel = word.audio_channel ?? null;
    const known = channels.get(channel);
    if (known) known.push(word);
    else channels.set(channel, [word]);
  }
  return [...channels.values()].flatMap(ofOneChannel);
}

function ofOneChannel(words: readonly Word[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: Word[] = [];
  const close = () => {
    const [first] = open;
    if (!first) return;
    const text = open.map((word, at) => (at === 0 || word.punctuation ? word.text : ` ${word.text}`)).join('');
    const end = open.findLast((word) => word.end !== null)?.end ?? null;
    pieces.push({ speaker: first.speaker, audio_channel: first.audio_channel ?? null, start: first.start, end, text });
    open = [];
  };
  for (const word of words) {
    const before = open.at(-1);
    const paused = (word.start ?? 0) - (open.findLast(({ end }) => end !== null)?.end ?? word.start ?? 0) >= PAUSE;
    if (before && !word.punctuation && (before.speaker !== word.speaker || (word.start !== null && paused))) close();
    open.push(word);
  }
  close();
  return pieces;
}
