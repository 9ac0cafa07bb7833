import type { Comparison } from '../../model/comparison.ts';
import { renderJson } from '../json.ts';
import { markdownPage } from '../markdown.ts';
import { terminalPage } from '../terminal.ts';
import type { View } from '../view.ts';
import { renderCsv } from './csv.ts';
import { sectionsOf } from './document.ts';
import { wordsFor } from './words.ts';

interface ComparisonRenderer {
  /** Without the dot. */
  readonly extension: string;
  readonly render: (comparison: Comparison, view: View) => string | Promise<string>;
}

const blocksOf = (comparison: Comparison, view: View) =>
  sectionsOf(comparison, wordsFor(view)).flatMap(({ blocks }) => blocks);

/** Every view of a comparison, by the name under which `--format` knows it: the same names as those of a report. */
export const COMPARISON_RENDERERS = {
  terminal: { extension: 'txt', render: (comparison, view) => terminalPage(blocksOf(comparison, view), view) },
  markdown: { extension: 'md', render: (comparison, view) => markdownPage(blocksOf(comparison, view)) },
  json: { extension: 'json', render: renderJson },
  html: {
    extension: 'html',
    render: async (comparison, view) => (await import('./page.ts')).renderComparisonPage(comparison, view),
  },
  csv: { extension: 'csv', render: renderCsv },
} as const satisfies Record<string, ComparisonRenderer>;
