import { all, type Element, textIn } from './tree.ts';
import { inTimeline, type Utterance } from './utterance.ts';

/**
 * EXMARaLDA Basic Transcription: speech is in tiers of type `t`; the others are annotations. Events that follow each
 * other without a gap are one utterance, and their blanks are their own.
 */
export function exbUtterances(root: Element): readonly Utterance[] {
  const points = all(root, 'tli').map(({ attributes }) => ({ id: attributes.id ?? '', at: seconds(attributes.time) }));
  const names = new Map(
    all(root, 'speaker').map((speaker) => {
      const [abbreviation] = all(speaker, 'abbreviation');
      return [speaker.attributes.id ?? '', abbreviation ? textIn(abbreviation).trim() : ''];
    }),
  );
  const spoken = all(root, 'tier').filter(({ attributes }) => attributes.type === 't');
  return inTimeline(
    points,
    spoken.flatMap((tier) => {
      const id = tier.attributes.speaker ?? '';
      return joined(all(tier, 'event'), names.get(id) || id);
    }),
  );
}

function joined(events: readonly Element[], speaker: string) {
  const utterances: { speaker: string; from: string; to: string; text: string }[] = [];
  for (const event of events) {
    const { start = '', end = '' } = event.attributes;
    const last = utterances.at(-1);
    if (last && last.to === start) {
      last.text += textIn(event);
      last.to = end;
    } else utterances.push({ speaker, from: start, to: end, text: textIn(event) });
  }
  return utterances;
}

function seconds(time: string | undefined): number | null {
  const value = Number(time);
  return time === undefined || time.trim() === '' || !Number.isFinite(value) ? null : value;
}
