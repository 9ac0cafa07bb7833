import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { createRandom } from './corpus/random.js';
import { trades } from './corpus/trades.js';
import { lastNames } from './corpus/words.js';
import { cache, root } from './places.js';

/**
 * The executable of a copy of this package, built with so many times the shipped lexicon's entries. The others have phrases
 * of the same shapes with other nouns, of which one in ten occurs in the corpus.
 */
export function rotationWith(times) {
  if (times === 1) return join(root, 'bin/rotation.js');
  const folder = join(cache, `package-${hashOfBuild()}-${times}`);
  const executable = join(folder, 'bin/rotation.js');
  if (existsSync(executable)) return executable;
  const partial = `${folder}.${process.pid}.part`;
  for (const part of ['bin', 'src', 'lexicons', 'fixtures/samples', 'package.json']) {
    cpSync(join(root, part), join(partial, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(partial, 'node_modules'));
  multiply(join(partial, 'lexicons'), times);
  execFileSync(process.execPath, [join(partial, 'bin/build.js')]);
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
  return executable;
}

function hashOfBuild() {
  const hash = createHash('sha256');
  const dist = join(root, 'dist');
  for (const name of readdirSync(dist).sort()) hash.update(name).update(readFileSync(join(dist, name)));
  return hash.digest('hex').slice(0, 8);
}

function multiply(folder, times) {
  const random = createRandom(1);
  const files = entryFiles(folder);
  mkdirSync(join(folder, 'erzeugt'));
  for (let copy = 1; copy < times; copy += 1) {
    for (const [index, { kategorie, eintraege }] of files.entries()) {
      const others = eintraege.map(({ id, sagt }) => entry(`${id}-${copy}`, sagt, random));
      writeFileSync(join(folder, 'erzeugt', `${copy}-${index}.yaml`), stringify({ kategorie, eintraege: others }));
    }
  }
}

function entryFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')))
    .filter(({ eintraege }) => eintraege);
}

function entry(id, sagt, random) {
  const said = sagt.map((phrase) => otherNouns(phrase, random));
  return {
    id,
    sagt: [...new Set(said)],
    beispiele: { trifft: [`«${noun(random)}»`], trifft_nicht: { harmlos: ['Guten Tag.'] } },
  };
}

/** Every noun becomes another one; a phrase without any gets one, so that it is another phrase. */
function otherNouns(phrase, random) {
  const taken = new Set();
  const changed = phrase.replace(/(?<![\p{L}<=@-])\p{Lu}[\p{L}-]{3,}(?![\p{L}>@-])/gu, () => {
    // The same alternative twice would be a fault.
    let other = noun(random);
    while (taken.has(other)) other = noun(random);
    taken.add(other);
    return other;
  });
  if (changed !== phrase) return changed;
  return /[+$]/.test(phrase) ? `${phrase.replace(/\s*\$\s*$/, '')} + ${noun(random)}` : `${phrase} …3 ${noun(random)}`;
}

function noun(random) {
  const { front, back } = random.pick(trades);
  const { word } = random.pick(back);
  return (random.chance(0.1) ? random.pick(front) : random.pick(lastNames)) + word;
}
