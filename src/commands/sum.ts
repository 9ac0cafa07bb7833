import { join, resolve } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };
import { UserError } from '../errors/diagnostic.ts';
import { loadMatcher } from '../lexicon/load-matcher.ts';
import type { Report } from '../model/report.ts';
import type { Tally } from '../model/tally.ts';
import { renderJson, renderJsonLines } from '../render/json.ts';
import { reportsOfTallies } from '../report/from-tallies.ts';
import { type Call, exit } from './call.ts';
import { fileNames } from './file-names.ts';
import { openOutput } from './output.ts';
import { openProblems } from './problems.ts';
import { readTallies } from './read-tallies.ts';
import { writeFiles } from './write-files.ts';

export interface SumOptions {
  readonly lexicon?: string;
  /** Folder for files; without it the reports go to stdout, one per line. */
  readonly out?: string;
}

/** `rotation sum`: the lines of `rotation tally`, however they were split up, as one report of numbers per employee. */
export async function sum(call: Call<SumOptions>): Promise<number> {
  const { lexicon, out: folder } = call.options;
  const counted = await loadMatcher(lexicon);
  const operands = call.operands.length === 0 ? ['-'] : call.operands;
  const categories = counted.categories.map(({ id }) => id);
  const problems = openProblems(call);
  const tallies: Tally[] = [];
  let leftOut = 0;
  for await (const found of readTallies(operands, categories, call)) {
    if ('tally' in found) tallies.push(found.tally);
    else {
      leftOut += 1;
      problems.tell(found.problem);
    }
  }
  problems.finish();
  if (tallies.length === 0) throw new UserError({ code: 'nothing-to-add', params: {} });
  const reports = reportsOfTallies(tallies, counted, packageFile.version);
  const out = openOutput(call.host.stdout);
  if (folder !== undefined) await out.write(await asFiles(folder, reports, call));
  else for (const report of reports) await out.write(renderJsonLines([report]));
  await out.finish();
  return leftOut > 0 ? exit.partLeftOut : exit.done;
}

/** Returns the paths, as the user would write them. */
async function asFiles(folder: string, reports: readonly Report[], { host }: Call<SumOptions>): Promise<string> {
  const names = fileNames(reports.map(({ employee }) => employee)).map((name) => `${name}.json`);
  const files = reports.map((report, at) => ({ name: names[at] ?? '', text: renderJson(report) }));
  await writeFiles(resolve(host.cwd, folder), files);
  return names.map((name) => `${join(folder, name)}\n`).join('');
}
