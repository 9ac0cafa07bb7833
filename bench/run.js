import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from './compare.js';
import { corporaUpTo } from './corpora.js';
import { checkCounts } from './gate.js';
import { grow } from './grow.js';
import { root } from './places.js';
import { growth, workloads } from './workloads.js';

// npm run bench -- [--size MB] [--rounds N] [--only ID,ID] [--write]; see README.md beside this file.
const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const corpora = corporaUpTo(Number(options.size));
const rounds = Number(options.rounds);
const names = options.only?.split(',') ?? [...workloads, ...growth].map(({ id }) => id);
const isWanted = ({ id }) => names.includes(id);

const paragraphs = [];
const print = (paragraph) => {
  paragraphs.push(paragraph);
  process.stdout.write(`${paragraph}\n\n`);
};
const tell = (progress) => process.stderr.write(`… ${progress}\n`);

print(`${new Date().toISOString().slice(0, 10)} · ${machine()} · up to ${options.size} MB, ${rounds} rounds`);
print(await gate());
print('Each ratio is ours to theirs inside a round: median (least–most of the rounds). Lower is better.');
const compared = await compare(workloads.filter(isWanted), { corpora, rounds, tell });
if (compared !== null) print(compared);
const grown = await grow(growth.filter(isWanted), { corpora, rounds, tell });
if (grown !== null) {
  print('How the cost of one thread grows: each step to the first of its kind; of the input size, per megabyte.');
  print(grown);
}
if (options.write) {
  writeFileSync(
    join(root, 'bench/RESULTS.md'),
    ['# What `npm run bench` printed', ...paragraphs].join('\n\n').concat('\n'),
  );
}

/** Nothing is timed before the counts are right. */
async function gate() {
  const lines = [];
  for (const format of ['ndjson', 'csv']) {
    const size = corpora.sizeOf({ on: 10 });
    tell(`gate, ${size} MB ${format}`);
    const { hits, staff } = await checkCounts(await corpora.fileOf({ on: 10, format }));
    lines.push(`Gate: tally, match and report agree on ${size} MB ${format}: ${hits} hits, ${staff} people.`);
  }
  return lines.join('\n');
}

function machine() {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus()[0].model.trim()}, ${cpus().length} cores, ${memory} GiB · Node ${process.versions.node} · ${process.platform}`;
}
