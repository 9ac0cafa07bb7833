import type { Piece } from '../../merge.ts';
import { type Adapter, speech } from './adapter.ts';
import { listAt, numberAt, textAt } from './look.ts';
import { utterancesOf, type Word } from './utterances.ts';

/**
 * Deepgram: utterances only if they were asked for, else words. Speakers and channels are numbers; nobody has a role.
 * `metadata.created` is when it was transcribed, not when it was spoken.
 */
export const deepgram: Adapter = speech({
  id: 'deepgram',
  recognises: (value) =>
    listAt(value, 'results.channels').some((channel) => listAt(channel, 'alternatives').length > 0),
  pieces: (file) => {
    const channels = listAt(file, 'results.channels');
    const stereo = channels.length > 1;
    const utterances = listAt(file, 'results.utterances');
    if (utterances.length > 0) {
      return utterances.map((one): Piece => {
        const channel = stereo ? numberAt(one, 'channel') : null;
        const [start, end] = [numberAt(one, 'start'), numberAt(one, 'end')];
        return { ...who(one, channel), start, end, text: textAt(one, 'transcript') ?? '' };
      });
    }
    return utterancesOf(
      channels.flatMap((channel, number) => {
        const words = listAt(listAt(channel, 'alternatives')[0], 'words');
        return words.map((word): Word => {
          const [start, end] = [numberAt(word, 'start'), numberAt(word, 'end')];
          return {
            ...who(word, stereo ? number : null),
            start,
            end,
            text: textAt(word, 'punctuated_word', 'word') ?? '',
          };
        });
      }),
    );
  },
});

function who(spoken: unknown, audio_channel: number | null) {
  const speaker = textAt(spoken, 'speaker');
  // On two channels, speaker 0 of the one is not speaker 0 of the other.
  return { speaker: audio_channel === null ? (speaker ?? '') : `channel ${audio_channel}`, audio_channel };
}
