import type { Comparison, Funnel } from '../../model/comparison.ts';
import { type Block, heading, paragraph } from '../blocks.ts';
import type { Words } from './words.ts';

/** The spread in numbers; the page adds the picture. */
export function spreadSection({ funnels, categories, group }: Comparison, { common, own }: Words): Block[] {
  if (!group.shown) return [];
  const { count, decimal } = common.numbers;
  const title = heading(2, own.sections.spread);
  if (funnels.length === 0) return [title, paragraph(own.noFunnel)];
  return [
    title,
    paragraph(own.aboutSpread),
    {
      kind: 'table',
      head: [
        common.columns.category,
        common.columns.perConversation,
        own.columns.rated,
        own.columns.outsideInner,
        own.columns.outsideOuter,
      ],
      rows: funnels.map((funnel) => [
        lineTitle(funnel, categories, common.total),
        decimal(funnel.target),
        count(funnel.points.length),
        count(funnel.outside.inner),
        count(funnel.outside.outer),
      ]),
    },
  ];
}

export function lineTitle({ category }: Funnel, categories: Comparison['categories'], total: string): string {
  return category === null ? total : (categories.find(({ id }) => id === category)?.title ?? category);
}
