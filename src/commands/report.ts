import { UserError } from '../errors/diagnostic.ts';
import type { Report } from '../model/report.ts';
import { RENDERERS } from '../render/renderers.ts';
import type { Renderer, View } from '../render/view.ts';
import { withoutText } from '../report/share.ts';
import type { Call } from './call.ts';
import { type CollectOptions, collectReports } from './collect-reports.ts';
import { type Format, formatsOf } from './formats.ts';
import { openOutput } from './output.ts';
import { readPseudonymKey } from './pseudonym-key.ts';
import { writeReports } from './report-files.ts';
import { pageView, screenView, type ViewOptions } from './view.ts';

export interface ReportOptions extends CollectOptions, ViewOptions {
  /** Folder for files; without it the reports go to stdout. */
  readonly out?: string;
  readonly format?: string;
  /** Numbers only, to be handed on. */
  readonly share?: boolean;
  /** File with the key of the pseudonyms. */
  readonly pseudonyms?: string;
}

/** `rotation report`: one report per employee, on stdout or as files whose paths are then printed. */
export async function report(call: Call<ReportOptions>): Promise<number> {
  const { out: folder, format = folder === undefined ? 'terminal' : 'json,html', share = false } = call.options;
  const formats = formatsOf(format);
  if (folder === undefined && formats.length > 1) {
    throw new UserError({ code: 'one-format-on-screen', params: { value: format } });
  }
  const key = await readPseudonymKey(call);
  const { reports: own, exitCode } = await collectReports(call);
  const named = key === null ? own : await pseudonymous(own, key);
  const reports = share ? named.map(withoutText) : named;
  const out = openOutput(call.host.stdout);
  if (folder === undefined) {
    await out.write(await onScreen(reports, formats[0], screenView(call)));
  } else {
    const paths = await writeReports(folder, reports, formats, pageView(call), call);
    await out.write(paths.map((path) => `${path}\n`).join(''));
  }
  await out.finish();
  return exitCode;
}

async function pseudonymous(reports: readonly Report[], key: Uint8Array): Promise<readonly Report[]> {
  const { withPseudonyms } = await import('../report/pseudonym/report.ts');
  return withPseudonyms(reports, key);
}

/** One after the other, or as the format joins several. */
async function onScreen(reports: readonly Report[], format: Format, view: View): Promise<string> {
  const { render, together }: Renderer = RENDERERS[format];
  if (reports.length > 1 && format === 'html') throw new UserError({ code: 'one-page-on-screen', params: {} });
  if (reports.length > 1 && together !== undefined) return together(reports, view);
  return (await Promise.all(reports.map((one) => render(one, view)))).join('\n');
}
