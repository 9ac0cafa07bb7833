import { readFileSync } from 'node:fs';
import { employeeTexts } from './employee-texts.js';

// All phrases as one regular expression, words bounded by anything that is no letter.
const [file, phrasesFile] = process.argv.slice(2);
const phrases = readFileSync(phrasesFile, 'utf8').trim().split('\n');
const escaped = phrases.map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
const all = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'giu');

let found = 0;
for await (const text of employeeTexts(file)) for (const _ of text.matchAll(all)) found += 1;
process.stdout.write(`${found}\n`);
