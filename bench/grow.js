import { cases } from './cases.js';
import { inRounds, median, ratio } from './measure.js';
import { digits, shown, table } from './table.js';

/** The table of how the cost grows; null when nothing of it is asked for. */
export async function grow(kinds, run) {
  const rows = [];
  for (const kind of kinds) rows.push(...(await growKind(kind, run)));
  if (rows.length === 0) return null;
  return table(['growing', 'step', 'on', 'seconds', 'wall', 'CPU', 'peak memory'], rows);
}

async function growKind({ title, steps, perMegabyte }, { corpora, rounds, tell }) {
  const commands = new Map();
  for (const step of steps.filter((one) => !perMegabyte || corpora.isWhole(one))) {
    const corpus = await corpora.fileOf(step);
    commands.set(step, cases[step.case ?? 'tally'].command({ corpus }));
  }
  tell(`growth: ${title}`);
  const runs = await inRounds(commands, rounds);
  const [[first, firstRuns] = []] = runs;
  return [...runs].map(([step, own]) => {
    const scale = perMegabyte ? step.on / first.on : 1;
    const scaled = own.map(({ wall, cpu, rss }) => ({ wall: wall / scale, cpu: cpu / scale, rss }));
    const figures = ['wall', 'cpu', 'rss'].map((figure) => shown(ratio(scaled, firstRuns, figure)));
    return [title, step.label ?? '', corpora.titleOf(step), digits(median(own.map(({ wall }) => wall))), ...figures];
  });
}
