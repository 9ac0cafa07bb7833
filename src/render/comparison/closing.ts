import type { Comparison } from '../../model/comparison.ts';
import { type Block, heading, paragraph } from '../blocks.ts';
import { certainty } from '../certainty.ts';
import type { Words } from './words.ts';

/** What the comparison does not rest on, or had to leave open. */
export function missingSection({ missing }: Comparison, { own }: Words): Block[] {
  const kinds = [
    ['repeated', missing.repeated],
    ['reused', missing.reused],
    ['undated', missing.undated],
    ['withoutRate', missing.without_rate],
    ['untested', missing.untested],
  ] as const;
  const lines = [
    ...kinds.flatMap(([kind, n]) => (n > 0 ? [own.missing[kind](n)] : [])),
    ...missing.files.map(({ code, files }) => own.filesLeftOut(code, files)),
    ...missing.input.map(({ code, items, words }) => own.inputLeftOut(code, items, words)),
  ];
  return [
    heading(2, own.sections.missing),
    lines.length === 0
      ? paragraph(own.nothingMissing)
      : { kind: 'list', items: lines.map((line) => ({ text: [line], below: [] })) },
  ];
}

/** How the figures came about. */
export function dataSheet({ tool, lexicon, categories, rules }: Comparison, { common, own }: Words): Block[] {
  return [
    heading(2, own.sections.dataSheet),
    {
      kind: 'facts',
      facts: [
        [common.dataSheet.tool, `${tool.name} ${tool.version}`],
        [common.dataSheet.lexicon, `${lexicon.name} ${lexicon.version} (sha256 ${lexicon.sha256.slice(0, 12)})`],
        [common.dataSheet.rates, common.rates(rules)],
        [own.sheet.limits, own.limits],
        [own.sheet.group, own.group(rules)],
        [own.sheet.contents, own.contents],
      ],
    },
    ...certainty(lexicon, categories, common),
  ];
}
