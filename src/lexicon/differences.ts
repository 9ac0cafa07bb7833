import type { Diagnostic } from '../errors/diagnostic.ts';
import type { Measure } from './measure.ts';

/** Where counting and marking disagree: every mark that was missed and every hit that is wrong, at the line of its fixture. */
export function differencesOf({ turns }: Measure): Diagnostic[] {
  return turns.flatMap((turn) => {
    const { file, line, id } = turn.conversation;
    const place = `${id}#${turn.turn}`;
    const missed = turn.missed.map((mark) => {
      const by = turn.suppressed.find(
        (one) => one.category === mark.label && one.start < mark.end && mark.start < one.end,
      );
      const why = by ? ` (${by.reason}: ${by.cue})` : '';
      const wanted = turn.text.slice(mark.start, mark.end);
      return { code: 'mark-missed', params: { place, category: mark.label, why, wanted, text: turn.text }, file, line };
    });
    const wrong = turn.wrong.map(({ category, entry, start, end }) => {
      const params = { place, category, entry, found: turn.text.slice(start, end), text: turn.text };
      return { code: 'hit-wrong', params, file, line };
    });
    return [...missed, ...wrong];
  });
}
