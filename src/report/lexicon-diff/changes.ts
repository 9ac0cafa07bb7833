import type { Change, ChangeSide } from '../../model/check.ts';
import type { Conversation } from '../../model/conversation.ts';
import type { Finding, Matcher } from '../../model/matcher.ts';
import { createMasker, type Shown } from '../mask/masker.ts';
import { pairFindings } from './pair.ts';

/** Every hit of a conversation that two lexicons have differently, in turn order, then by place. What is shown of it is masked. */
export function changesIn(conversation: Conversation, before: Matcher, after: Matcher): Change[] {
  return conversation.turns.flatMap((turn) => {
    if (turn.role !== 'employee') return [];
    const pairs = pairFindings(before.match(turn.text), after.match(turn.text));
    if (pairs.length === 0) return [];
    const shown = createMasker(conversation, turn.employee_name)(turn);
    return pairs
      .map(({ kind, ...pair }): Change => {
        const one = (pair.before ?? pair.after) as Finding;
        const other = pair.after ?? one;
        const [start, end] = [Math.min(one.start, other.start), Math.max(one.end, other.end)];
        const sentence = after.sentenceAround(turn.text, start, end);
        return {
          kind,
          conversation_id: conversation.conversation_id,
          turn: turn.turn,
          employee: turn.employee_name,
          employee_id: turn.employee_id,
          file: conversation.source.file,
          before: sideOf(pair.before, shown),
          after: sideOf(pair.after, shown),
          sentence: shown.text.slice(shown.start(sentence.start), shown.end(sentence.end)),
        };
      })
      .sort((a, b) => startOf(a) - startOf(b));
  });
}

function startOf({ before, after }: Change): number {
  return Math.min(before?.start ?? Number.POSITIVE_INFINITY, after?.start ?? Number.POSITIVE_INFINITY);
}

function sideOf(finding: Finding | null, shown: Shown): ChangeSide | null {
  if (finding === null) return null;
  const { category, entry, start, end, reason = null, cue = null } = finding;
  return { category, entry, start, end, text: shown.text.slice(shown.start(start), shown.end(end)), reason, cue };
}
