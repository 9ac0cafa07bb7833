import { all, type Element, textIn } from './tree.ts';
import { inTimeline, type Utterance } from './utterance.ts';

/** ELAN: a tier per speaker, in milliseconds. Tiers that depend on another one annotate it and are not speech. */
export function eafUtterances(root: Element): readonly Utterance[] {
  const points = all(root, 'TIME_SLOT').map(({ attributes }) => {
    const at = Number(attributes.TIME_VALUE ?? Number.NaN);
    return { id: attributes.TIME_SLOT_ID ?? '', at: Number.isFinite(at) ? at / 1000 : null };
  });
  const tiers = all(root, 'TIER').filter(({ attributes }) => attributes.PARENT_REF === undefined);
  return inTimeline(
    points,
    tiers.flatMap((tier) =>
      all(tier, 'ALIGNABLE_ANNOTATION').map((annotation) => ({
        speaker: tier.attributes.PARTICIPANT || tier.attributes.TIER_ID || '',
        from: annotation.attributes.TIME_SLOT_REF1 ?? '',
        to: annotation.attributes.TIME_SLOT_REF2 ?? '',
        text: textIn(annotation),
      })),
    ),
  );
}
