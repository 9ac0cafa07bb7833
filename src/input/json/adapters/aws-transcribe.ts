import { type Adapter, speech } from './adapter.ts';
import { listAt, look, numberAt, textAt } from './look.ts';
import { utterancesOf, type Word } from './utterances.ts';

/**
 * Amazon Transcribe without analytics: words only, with speakers (`spk_0`) or channels (`ch_0`) and no role. Times are
 * texts in seconds; punctuation has none. Older files name the speaker only in `speaker_labels`, by the time of a word.
 */
export const awsTranscribe: Adapter = speech({
  id: 'aws-transcribe',
  recognises: (value) =>
    Array.isArray(look(value, 'results.items')) && Array.isArray(look(value, 'results.transcripts')),
  head: (job) => ({ conversation_id: textAt(job, 'jobName') }),
  pieces: (job) => utterancesOf(wordsOf(job)),
});

function wordsOf(job: unknown): readonly Word[] {
  const speakers = new Map<string, string>();
  for (const segment of listAt(job, 'results.speaker_labels.segments')) {
    for (const item of listAt(segment, 'items')) {
      const [start, speaker] = [textAt(item, 'start_time'), textAt(item, 'speaker_label')];
      if (start !== null && speaker !== null) speakers.set(start, speaker);
    }
  }
  const channels = listAt(job, 'results.channel_labels.channels');
  const items = channels.length > 0 ? channels.flatMap(itemsOf) : listAt(job, 'results.items');
  const words: Word[] = [];
  for (const item of items) {
    const punctuation = look(item, 'type') === 'punctuation';
    const channel = textAt(item, 'channel_label');
    const label = textAt(item, 'speaker_label') ?? speakers.get(textAt(item, 'start_time') ?? '') ?? channel ?? '';
    words.push({
      speaker: punctuation ? (words.at(-1)?.speaker ?? label) : label,
      audio_channel: channelNumber(channel),
      start: numberAt(item, 'start_time'),
      end: numberAt(item, 'end_time'),
      text: textAt(listAt(item, 'alternatives')[0], 'content') ?? '',
      punctuation,
    });
  }
  return words.filter(({ text }) => text !== '');
}

function itemsOf(channel: unknown): readonly Record<string, unknown>[] {
  const channel_label = textAt(channel, 'channel_label');
  return listAt(channel, 'items').map((item) => ({ ...item, channel_label }));
}

function channelNumber(label: string | null): number | null {
  const found = /^ch_(\d{1,3})$/.exec(label ?? '');
  return found ? Number(found[1]) : null;
}
