import type { Piece } from '../../merge.ts';
import { type Adapter, speech } from './adapter.ts';
import { hasItem, listAt, numberAt, textAt } from './look.ts';

/** Twilio Voice Intelligence: sentences on channels 1 and 2; who sits on which is known only to the Transcript resource. */
export const twilio: Adapter = speech({
  id: 'twilio',
  recognises: hasItem('sentences', 'transcript', 'media_channel'),
  pieces: (file) =>
    listAt(file, 'sentences').map((sentence): Piece => {
      const audio_channel = numberAt(sentence, 'media_channel');
      return {
        speaker: audio_channel === null ? '' : `channel ${audio_channel}`,
        audio_channel,
        start: numberAt(sentence, 'start_time'),
        end: numberAt(sentence, 'end_time'),
        text: textAt(sentence, 'transcript') ?? '',
      };
    }),
});
