import { UserError } from '../errors/diagnostic.ts';
import type { Report } from '../model/report.ts';
import { RENDERERS } from '../render/renderers.ts';
import type { View } from '../render/view.ts';
import type { Call } from './call.ts';
import { type CollectOptions, collectReports } from './collect-reports.ts';
import { type Format, formatsOf } from './formats.ts';
import { openOutput } from './output.ts';
import { writeReports } from './report-files.ts';
import { screenView } from './view.ts';

export interface ReportOptions extends CollectOptions {
  /** Folder for files; without it the reports go to stdout. */
  readonly out?: string;
  readonly format?: string;
}

/** `rotation report`: one report per employee, on stdout or as files whose paths are then printed. */
export async function report(call: Call<ReportOptions>): Promise<number> {
  const { out: folder, format = folder === undefined ? 'terminal' : 'json,markdown' } = call.options;
  const formats = formatsOf(format);
  if (folder === undefined && formats.length > 1) {
    throw new UserError({ code: 'one-format-on-screen', params: { value: format } });
  }
  const { reports, exitCode } = await collectReports(call);
  const out = openOutput(call.host.stdout);
  if (folder === undefined) {
    await out.write(onScreen(reports, formats[0], screenView(call)));
  } else {
    const paths = await writeReports(folder, reports, formats, call);
    await out.write(paths.map((path) => `${path}\n`).join(''));
  }
  await out.finish();
  return exitCode;
}

/** One after the other; several JSON objects stand on one line each, so that they can be told apart. */
function onScreen(reports: readonly Report[], format: Format, view: View): string {
  const pages = reports.map((one) => RENDERERS[format].render(one, view));
  if (format !== 'json') return pages.join('\n');
  return pages.length === 1 ? pages.join('') : pages.map((page) => `${page.replace(/\n */g, '')}\n`).join('');
}
