import type { Comparison, TeamCount } from '../../model/comparison.ts';
import { type Block, heading, paragraph } from '../blocks.ts';
import { rateCell, TOO_LITTLE } from '../cells.ts';
import { certaintyInShort } from '../certainty.ts';
import { shareCell } from './cells.ts';
import type { Words } from './words.ts';

/** The team as a whole: counts, then rates where there is enough to go by. */
export function teamSection(comparison: Comparison, words: Words): Block[] {
  const { team, rules } = comparison;
  const { common, own } = words;
  const { count, decimal } = common.numbers;
  const lines: readonly (readonly [string, TeamCount])[] = [
    ...comparison.categories.flatMap(({ id, title }) => {
      const found = team.counts[id];
      return found === undefined ? [] : [[title, found] as const];
    }),
    [common.total, team.total],
  ];
  const counts: Block = {
    kind: 'table',
    head: [common.columns.category, common.columns.hits, own.columns.share, own.columns.with, own.columns.shareWith],
    rows: lines.map(([title, one]) => [
      title,
      count(one.hits),
      one.share_of_hits === null ? TOO_LITTLE : own.percent(one.share_of_hits),
      count(one.conversations),
      shareCell(one.share_of_conversations, words),
    ]),
  };
  const rates: Block = {
    kind: 'table',
    head: [
      common.columns.category,
      common.columns.perConversation,
      common.columns.per1000Words,
      own.columns.unevenness,
    ],
    rows: lines.map(([title, { per_conversation, per_1000_words, unevenness }]) => [
      title,
      rateCell(per_conversation, common),
      rateCell(per_1000_words, common),
      `${decimal(unevenness.per_conversation)} / ${decimal(unevenness.per_1000_words)}`,
    ]),
  };
  const rated = team.total.per_conversation !== null;
  const unsure = lines.some(([, { per_conversation }]) => per_conversation?.unsure);
  return [
    heading(2, own.sections.team),
    counts,
    paragraph(own.aboutTeam, ...certaintyInShort(comparison.lexicon, common)),
    ...(rated
      ? [rates, paragraph(own.aboutUnevenness, ...(unsure ? [common.aboutUnsure(rules)] : []))]
      : [paragraph(common.noRate(team.exposure, rules))]),
  ];
}
