import type { LexiconFacts, Measured } from '../model/lexicon-facts.ts';
import type { Report } from '../model/report.ts';
import { type Block, heading, paragraph } from './blocks.ts';
import { TOO_LITTLE } from './cells.ts';
import type { Wording } from './wording.ts';

/** How sure the counting itself is: what was measured of the lexicon, or that nothing was. */
export function certainty(
  { measured }: LexiconFacts,
  categories: Report['categories'],
  { certainty: said, columns }: Wording,
): Block[] {
  const title = heading(3, said.title);
  if (measured === undefined) return [title, paragraph(said.rules, said.unmeasured)];
  const percent = (share: number | undefined) => (share === undefined ? TOO_LITTLE : said.percent(share));
  return [
    title,
    paragraph(said.rules, said.source(measured)),
    {
      kind: 'table',
      head: [columns.category, said.precision, said.recall],
      rows: categories.map(({ id, title: name }) => {
        const found = measured.categories[id];
        return [name, percent(found?.precision), percent(found?.recall)];
      }),
    },
    paragraph(said.aboutColumns, inTen(measured, said)),
  ];
}

/** The same in one sentence, to stand beside counts. */
export function certaintyInShort({ measured }: LexiconFacts, { certainty: said }: Wording): string[] {
  return measured === undefined ? [] : [`${said.lead} ${inTen(measured, said)}`];
}

/** From the worst to the best category, in tens: what the figures mean to somebody who counts passages. */
function inTen({ categories }: Measured, said: Wording['certainty']): string {
  const all = Object.values(categories);
  const tens = (shares: readonly number[]) => shares.map((share) => Math.round(share * 10)).sort((a, b) => a - b);
  const right = tens(all.map(({ precision }) => precision));
  const missed = tens(all.map(({ recall }) => 1 - recall));
  return said.inTen([right[0] ?? 0, right.at(-1) ?? 0], [missed[0] ?? 0, missed.at(-1) ?? 0]);
}
