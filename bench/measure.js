import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './places.js';

const TIME = '/usr/bin/time';

/** GNU time counts what Node cannot see of a child: processor time and peak memory. Without it both are NaN. */
const timed = existsSync(TIME);

/** Runs a command to its end: wall and processor seconds, peak memory in MB. Throws when it fails: no figure of a failure. */
export async function measure({ argv, input, env = {} }) {
  mkdirSync(cache, { recursive: true });
  const report = join(cache, `time-${process.pid}`);
  const [file, ...args] = timed ? [TIME, '-q', '-o', report, '-f', '%U %S %M', ...argv] : argv;
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r');
  const begin = performance.now();
  const child = spawn(file, args, { stdio: [stdin, 'ignore', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  const wall = (performance.now() - begin) / 1000;
  if (input !== undefined) closeSync(stdin);
  if (code !== 0) throw new Error(`exit ${code}: ${argv.join(' ').slice(0, 300)}\n${said.slice(-1000)}`);
  const [user, system, kilobytes] = timed ? readFileSync(report, 'utf8').trim().split(' ').map(Number) : [];
  return { wall, cpu: user + system, rss: kilobytes / 1024 };
}

/** Every case once in turn, so many times over: what disturbs a round disturbs all of its cases. Returns case → runs. */
export async function inRounds(cases, rounds) {
  const runs = new Map([...cases.keys()].map((id) => [id, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [id, command] of cases) runs.get(id).push(await measure(command));
  }
  return runs;
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median, least and most of the ratios that were taken inside each round. */
export function ratio(ours, theirs, figure) {
  const ratios = ours.map((run, round) => run[figure] / theirs[round][figure]);
  return { value: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}
