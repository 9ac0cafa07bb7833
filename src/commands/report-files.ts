import { basename, join, resolve } from 'node:path';
import type { Report } from '../model/report.ts';
import { RENDERERS } from '../render/renderers.ts';
import type { View } from '../render/view.ts';
import type { Call } from './call.ts';
import { fileNames } from './file-names.ts';
import type { Format } from './formats.ts';
import { type TextFile, writeFiles } from './write-files.ts';

/**
 * Writes each report in each format into the folder, and a page that leads to them when there are several pages; returns
 * the paths, as the user would write them.
 */
export async function writeReports(
  folder: string,
  reports: readonly Report[],
  formats: readonly Format[],
  view: View,
  { host }: Pick<Call<unknown>, 'host'>,
): Promise<string[]> {
  const wanted = [...new Set(formats)];
  const paths = await writeFiles(resolve(host.cwd, folder), filesOf(reports, wanted, view));
  return paths.map((path) => join(folder, basename(path)));
}

async function* filesOf(
  reports: readonly Report[],
  formats: readonly Format[],
  view: View,
): AsyncGenerator<TextFile, void> {
  const names = fileNames(reports.map(({ employee }) => employee));
  for (const [at, report] of reports.entries()) {
    for (const format of formats) {
      const { extension, render } = RENDERERS[format];
      yield { name: `${names[at]}.${extension}`, text: await render(report, view) };
    }
  }
  if (reports.length > 1 && formats.includes('html')) yield await indexPage(reports, names, formats, view);
}

async function indexPage(
  reports: readonly Report[],
  names: readonly string[],
  formats: readonly Format[],
  view: View,
): Promise<TextFile> {
  const { renderIndexPage } = await import('../render/html/index-page.ts');
  const pageFirst = [...formats].sort((a, b) => Number(b === 'html') - Number(a === 'html'));
  const entries = reports.map(({ employee }, at) => ({
    employee,
    files: pageFirst.map((format) => {
      const { extension } = RENDERERS[format];
      return { label: extension.toUpperCase(), name: `${names[at]}.${extension}` };
    }),
  }));
  return { name: 'index.html', text: renderIndexPage(entries, view) };
}
