import { join, resolve } from 'node:path';
import type { Report } from '../model/report.ts';
import { RENDERERS } from '../render/renderers.ts';
import type { Call } from './call.ts';
import { fileNames } from './file-names.ts';
import type { Format } from './formats.ts';
import { pageView } from './view.ts';
import { writeFiles } from './write-files.ts';

/** Writes each report in each format into the folder; returns the paths, as the user would write them. */
export async function writeReports(
  folder: string,
  reports: readonly Report[],
  formats: readonly Format[],
  { host, language }: Pick<Call<unknown>, 'host' | 'language'>,
): Promise<string[]> {
  const view = pageView({ language });
  const names = fileNames(reports.map(({ employee }) => employee));
  const files = reports.flatMap((report, at) =>
    [...new Set(formats)].map((format) => {
      const { extension, render } = RENDERERS[format];
      return { name: `${names[at]}.${extension}`, text: render(report, view) };
    }),
  );
  await writeFiles(resolve(host.cwd, folder), files);
  return files.map(({ name }) => join(folder, name));
}
