import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { converse, createStaff } from './conversation.js';
import { createRandom } from './random.js';

const CHUNK = 1 << 20;

/**
 * The file of a corpus of about so many bytes, made when it is not there yet. The same arguments give the same bytes.
 * `density` is how often employees put somebody off: 1 as at an ordinary desk, 0 never.
 */
export async function corpusFile({ folder, bytes, format = 'ndjson', density = 1, seed = 1 }) {
  const path = join(ownFolder(folder), `${bytes}-${density}-${seed}.${format}`);
  if (existsSync(path)) return path;
  const partial = `${path}.${process.pid}.part`;
  await write(partial, { bytes, density, seed, writer: writers[format] });
  renameSync(partial, path);
  return path;
}

/** One conversation of so many turns: what somebody looks at after a shift. */
export function talkFile({ folder, turns, seed = 1 }) {
  const random = createRandom(seed);
  const staff = createStaff(random);
  const another = () => converse(1, { random, staff, density: 1, seed });
  const talk = another();
  while (talk.turns.length < turns) talk.turns.push(...another().turns);
  const path = join(ownFolder(folder), `talk-${turns}-${seed}.ndjson`);
  writeFileSync(path, `${JSON.stringify({ ...talk, turns: talk.turns.slice(0, turns) })}\n`);
  return path;
}

/** Named after the generator's own text: an older generator's files are never taken for this one's. */
function ownFolder(folder) {
  const hash = createHash('sha256');
  for (const file of readdirSync(import.meta.dirname).sort())
    hash.update(readFileSync(join(import.meta.dirname, file)));
  const own = join(folder, `corpus-${hash.digest('hex').slice(0, 8)}`);
  mkdirSync(own, { recursive: true });
  return own;
}

async function write(path, { bytes, density, seed, writer }) {
  const random = createRandom(seed);
  const staff = createStaff(random);
  const out = createWriteStream(path);
  let text = writer.header;
  let written = 0;
  for (let number = 1; written + text.length < bytes; number += 1) {
    text += writer.lines(converse(number, { random, staff, density, seed }));
    if (text.length < CHUNK) continue;
    const chunk = Buffer.from(text);
    written += chunk.length;
    text = '';
    if (!out.write(chunk)) await once(out, 'drain');
  }
  out.end(text);
  await once(out, 'finish');
}

const columns = [
  'conversation_id',
  'channel',
  'desk',
  'started_at',
  'turn',
  'role',
  'employee_id',
  'employee_name',
  'start',
  'end',
  'text',
];
const quoted = (value) => (/[;"\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

const writers = {
  ndjson: { header: '', lines: (talk) => `${JSON.stringify(talk)}\n` },
  csv: {
    header: `${columns.join(';')}\n`,
    lines: ({ turns, ...talk }) =>
      turns
        .map((turn, index) => ({ ...talk, turn: index + 1, ...turn }))
        .map((row) => `${columns.map((column) => quoted(String(row[column] ?? ''))).join(';')}\n`)
        .join(''),
  },
};
