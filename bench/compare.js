import { cases } from './cases.js';
import { digestOf } from './gate.js';
import { inRounds, ratio } from './measure.js';
import { phrasesFile } from './phrases.js';
import { shown, table } from './table.js';

const FIGURES = ['wall', 'cpu', 'rss'];

/** The table of workloads; null when none is asked for. */
export async function compare(workloads, run) {
  const rows = [];
  const left = [...workloads];
  while (left.length > 0) {
    const [{ on, format }] = left;
    const group = left.filter((one) => one.on === on && one.format === format);
    rows.push(...(await compareOn(group, run)));
    left.splice(0, left.length, ...left.filter((one) => !group.includes(one)));
  }
  if (rows.length === 0) return null;
  return table(['id', 'ours', 'against', 'on', 'wall', 'CPU', 'peak memory', 'at most', 'aim', ''], rows);
}

/** All workloads on one corpus share their rounds, and each case runs once in a round. */
async function compareOn(group, { corpora, rounds, tell }) {
  const corpus = await corpora.fileOf(group[0]);
  const phrases = await phrasesFile();
  const ids = [...new Set(group.flatMap(({ ours, theirs }) => [ours, theirs]))];
  const commands = new Map(
    ids.filter((id) => cases[id].missing() === null).map((id) => [id, cases[id].command({ corpus, phrases })]),
  );
  tell(`${corpora.titleOf(group[0])}: ${[...commands.keys()].join(', ')}`);
  await sameDigests(commands);
  const runs = await inRounds(commands, group[0].rounds ?? rounds);
  return group.map((workload) => row(workload, runs, corpora));
}

/** The runs that bring the file into memory also show whether all our ways of counting come to the same. */
async function sameDigests(commands) {
  const digests = new Map();
  for (const id of ['tally', 'tally-2'].filter((name) => commands.has(name))) {
    digests.set(await digestOf(commands.get(id)), id);
  }
  if (digests.size > 1) throw new Error(`counts differ: ${[...digests.values()].join(', ')}`);
}

function row(workload, runs, corpora) {
  const { id, ours, theirs, figure, atMost, aim } = workload;
  const start = [id, cases[ours].title, cases[theirs].title, corpora.titleOf(workload)];
  const limits = [atMost, aim].map((limit) => (limit === undefined ? '' : `${limit} ${figure}`));
  const missing = cases[ours].missing() ?? cases[theirs].missing();
  if (missing !== null) return [...start, 'missing', '', '', ...limits, missing];
  const ratios = FIGURES.map((name) => ratio(runs.get(ours), runs.get(theirs), name));
  const judged = atMost !== undefined && corpora.isWhole(workload);
  return [
    ...start,
    ...ratios.map(shown),
    ...limits,
    judged ? verdict(ratios[FIGURES.indexOf(figure)].value, workload) : '',
  ];
}

function verdict(value, { atMost, aim }) {
  if (value <= aim) return 'aim met';
  return value <= atMost ? 'met' : 'MISSED';
}
