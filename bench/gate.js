import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { rotation } from './places.js';

/**
 * The counts of `rotation tally` against those that `rotation match` and `rotation report` come to on their own ways:
 * hits per conversation and category, and everybody's conversations, turns and words. Throws on the first difference.
 */
export async function checkCounts(corpus) {
  const hits = new Map();
  const staff = new Map();
  let counted = 0;
  for await (const { conversation_id, employee_id, turns, words, counts } of linesOf(['tally', corpus])) {
    for (const [category, count] of Object.entries(counts)) {
      counted += count;
      add(hits, `${conversation_id} ${employee_id} ${category}`, [count]);
    }
    add(staff, employee_id, [1, turns, words]);
  }
  for await (const { conversation_id, employee_id, category } of linesOf(['match', corpus])) {
    add(hits, `${conversation_id} ${employee_id} ${category}`, [-1]);
  }
  for await (const { employee, exposure } of linesOf(['report', '--share', '--format', 'json', corpus])) {
    add(staff, employee.id, [-exposure.conversations, -exposure.turns, -exposure.words]);
  }
  for (const [key, rest] of [...hits, ...staff]) {
    if (rest.some((value) => value !== 0)) throw new Error(`counts differ in ${corpus}: ${key}: ${rest.join(' ')}`);
  }
  if (counted === 0) throw new Error(`nothing was counted in ${corpus}`);
  return { hits: counted, staff: staff.size };
}

/** A digest of what a tally printed, whatever the order of its lines. */
export async function digestOf({ argv }) {
  const sum = new BigUint64Array(1);
  for await (const line of outputLines(argv)) {
    sum[0] += createHash('sha256').update(line).digest().readBigUInt64LE();
  }
  return sum[0].toString(16);
}

async function* linesOf(args) {
  for await (const line of outputLines([process.execPath, rotation, ...args])) yield JSON.parse(line);
}

async function* outputLines([file, ...args]) {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = new Promise((resolve) => child.once('close', resolve));
  yield* createInterface({ input: child.stdout });
  const code = await closed;
  if (code !== 0) throw new Error(`exit ${code}: ${file} ${args.join(' ')}`);
}

function add(sums, key, values) {
  sums.set(
    key,
    values.map((value, index) => value + (sums.get(key)?.[index] ?? 0)),
  );
}
