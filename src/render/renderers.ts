import { renderCsv, renderCsvOfAll } from './csv.ts';
import { renderJson, renderJsonLines } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal } from './terminal.ts';
import type { Renderer } from './view.ts';

/** Every view of a report, by the name under which `--format` knows it. A new view is a line here and a file beside. */
export const RENDERERS = {
  terminal: { extension: 'txt', render: renderTerminal },
  markdown: { extension: 'md', render: renderMarkdown },
  json: { extension: 'json', render: renderJson, together: renderJsonLines },
  html: {
    extension: 'html',
    render: async (report, view) => (await import('./html/report-page.ts')).renderReportPage(report, view),
  },
  csv: { extension: 'csv', render: renderCsv, together: renderCsvOfAll },
} as const satisfies Record<string, Renderer>;
