import type { Comparison, PersonComparison } from '../../model/comparison.ts';
import { type Block, heading, paragraph } from '../blocks.ts';
import { mostOften } from '../head.ts';
import type { Words } from './words.ts';

/** The most important in a few sentences, what the comparison is for, and what it rests on. */
export function head(comparison: Comparison, words: Words): Block[] {
  const { group, team, period } = comparison;
  const { common, own } = words;
  const { count } = common.numbers;
  const { from, to } = period;
  return [
    heading(1, own.title),
    ...gist(comparison, words),
    paragraph(own.purpose),
    {
      kind: 'facts',
      facts: [
        [own.facts.period, from === null || to === null ? common.notStated : common.period(from, to)],
        [own.facts.people, count(group.people)],
        [own.facts.conversations, count(team.exposure.conversations)],
        [own.facts.words, count(team.exposure.words)],
      ],
    },
  ];
}

/** How often, what most often, whether anybody differs, whether anything changed. */
function gist(comparison: Comparison, words: Words): Block[] {
  const { team, periods, group, rules } = comparison;
  const { common, own } = words;
  const { total, exposure } = team;
  const rate = total.per_conversation === null ? null : common.numbers.decimal(total.per_conversation.value);
  const share = total.share_of_conversations === null ? null : own.percent(total.share_of_conversations.value);
  const often =
    total.hits === 0
      ? [own.none(exposure.conversations)]
      : [
          own.found(total.hits, exposure.conversations, rate, share),
          mostOften({ categories: comparison.categories, counts: team.counts }, common),
        ];
  const change = periods?.total.verdict ?? null;
  return [
    paragraph(...often),
    paragraph(
      group.shown ? spread(comparison, words) : own.tooFewPeople(group.people, rules),
      ...(change === null ? [] : [own.changed[change]]),
    ),
  ];
}

function spread({ people, tests }: Comparison, { own }: Words): string {
  if (tests === 0) return own.untestable;
  const different = people.filter(differs).length;
  return different === 0 ? own.noDifference : own.differences(different, people.length);
}

function differs({ total, counts }: PersonComparison): boolean {
  return [total, ...Object.values(counts)].some(({ verdict }) => verdict === 'higher' || verdict === 'lower');
}
