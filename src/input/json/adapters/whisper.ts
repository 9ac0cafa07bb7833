import { labelled } from '../../labelled.ts';
import type { Piece } from '../../merge.ts';
import { type Adapter, speech } from './adapter.ts';
import { hasItem, listAt, look, numberAt, textAt } from './look.ts';

/**
 * Whisper and what is built upon it: OpenAI, faster-whisper, whisper-timestamped and WhisperX (`segments`, seconds),
 * whisper.cpp (`transcription`, milliseconds), transcribe-anything (`speakers`, pairs of seconds). Speakers, if any, are
 * numbers without a role, and may be missing on single segments: those stay nobody's.
 */
export const whisper: Adapter = speech({
  id: 'whisper',
  recognises: (value) =>
    hasItem('segments', 'text', 'start', 'end')(value) ||
    hasItem('transcription', 'text', 'offsets')(value) ||
    hasItem('speakers', 'text', 'timestamp')(value),
  pieces: (file) => [
    ...listAt(file, 'segments').map((one) => piece(one, numberAt(one, 'start'), numberAt(one, 'end'))),
    ...listAt(file, 'transcription').map((one) =>
      piece(one, numberAt(one, 'offsets.from', 0.001), numberAt(one, 'offsets.to', 0.001)),
    ),
    ...listAt(file, 'speakers').map((one) => {
      const times = look(one, 'timestamp');
      return piece(one, numberAt(times, '0'), numberAt(times, '1'));
    }),
  ],
});

function piece(segment: unknown, start: number | null, end: number | null): Piece {
  return { ...labelled(textAt(segment, 'speaker') ?? ''), start, end, text: textAt(segment, 'text') ?? '' };
}
