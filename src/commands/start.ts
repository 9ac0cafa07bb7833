import { dirname, join, relative } from 'node:path';
import type { Language } from '../errors/messages.ts';
import { shippedLexicon } from '../lexicon/shipped.ts';
import { renderOverview } from '../render/overview.ts';
import { RENDERERS } from '../render/renderers.ts';
import type { Call } from './call.ts';
import { type CollectOptions, collectReports } from './collect-reports.ts';
import { openOutput } from './output.ts';
import { writeReports } from './report-files.ts';
import { pageView, screenView, type ViewOptions } from './view.ts';

const folder = 'rotation-berichte';

/**
 * `rotation start`: the main job as someone meets it first. Writes everybody's report into ./rotation-berichte and shows
 * an overview (when there are several) and the first report in full; says on stderr what was written.
 */
export async function start(call: Call<CollectOptions & ViewOptions>): Promise<number> {
  const operands = call.operands.length === 0 ? [samples(call.host.cwd)] : call.operands;
  const { reports, exitCode } = await collectReports({ ...call, operands });
  const paths = await writeReports(folder, reports, ['json', 'html'], pageView(call), call);
  const view = screenView(call);
  const [first] = reports.map((report) => RENDERERS.terminal.render(report, view));
  const out = openOutput(call.host.stdout);
  await out.write(reports.length === 1 ? `${first}` : `${renderOverview(reports, view)}\n${first}`);
  await out.finish();
  call.host.stderr.write(`\n${written[call.language]}\n${paths.map((path) => `  ${path}\n`).join('')}`);
  return exitCode;
}

const written: Readonly<Record<Language, string>> = { de: 'Geschrieben:', en: 'Written:' };

/** The sample conversations of the package, named as the user would name them. */
function samples(cwd: string): string {
  return relative(cwd, join(dirname(shippedLexicon()), 'fixtures', 'samples')) || '.';
}
