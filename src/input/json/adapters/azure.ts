import { isObject } from '../../fields.ts';
import type { Piece } from '../../merge.ts';
import { type Adapter, speech } from './adapter.ts';
import { listAt, look, numberAt, textAt } from './look.ts';

/**
 * Azure batch transcription: phrases with a channel, and a speaker if diarised; never a role. `timestamp` is when it
 * was transcribed, not when it was spoken. Keys are PascalCase before version 3 and vary otherwise.
 */
export const azure: Adapter = speech({
  id: 'azure-batch',
  recognises: (value) => phrasesOf(value).some((phrase) => nBestOf(phrase).length > 0),
  pieces: (file) => {
    const phrases = phrasesOf(file).filter((phrase) => either(phrase, 'recognitionStatus') === 'Success');
    return phrases.map((phrase): Piece => {
      const channel = numberAt(phrase, ['channel', 'Channel', 'ChannelNumber']);
      const speaker = textAt(phrase, 'speaker', 'Speaker', 'SpeakerId');
      const start = seconds(phrase, 'offset');
      const duration = seconds(phrase, 'duration');
      return {
        speaker: speaker ?? (channel === null ? '' : `channel ${channel}`),
        audio_channel: channel,
        start,
        end: start === null || duration === null ? null : Math.round((start + duration) * 1000) / 1000,
        text: textAt(nBestOf(phrase)[0], 'display', 'Display') ?? '',
      };
    });
  },
});

function phrasesOf(file: unknown): readonly Record<string, unknown>[] {
  const own = [...listAt(file, 'recognizedPhrases'), ...listAt(file, 'RecognizedPhrases')];
  return [...own, ...listAt(file, 'AudioFileResults').flatMap((result) => listAt(result, 'SegmentResults'))];
}

function nBestOf(phrase: unknown): readonly Record<string, unknown>[] {
  return [...listAt(phrase, 'nBest'), ...listAt(phrase, 'NBest')];
}

function either(value: unknown, key: string): unknown {
  return (
    look(value, key) ??
    look(
      value,
      key.replace(/^./, (letter) => letter.toUpperCase()),
    )
  );
}

/** Ticks of 100 ns, milliseconds (since 2024-11) or an ISO duration, whichever is there. */
function seconds(phrase: unknown, key: string): number | null {
  if (!isObject(phrase)) return null;
  const capital = key.replace(/^./, (letter) => letter.toUpperCase());
  const ticks = numberAt(phrase, [`${key}InTicks`, `${key}Ticks`, `${capital}InTicks`, capital], 1e-7);
  if (ticks !== null) return ticks;
  const milliseconds = numberAt(phrase, [`${key}Milliseconds`, `${key}InMilliseconds`], 0.001);
  const iso = /^PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?$/.exec(
    textAt(phrase, key, capital) ?? '',
  );
  if (milliseconds !== null || !iso) return milliseconds;
  const [, hours = 0, minutes = 0, rest = 0] = iso;
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)) * 1000) / 1000;
}
