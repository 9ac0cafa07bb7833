import { readFileSync } from 'node:fs';
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import Tokenizer from 'natural/lib/natural/tokenizers/aggressive_tokenizer_de.js';
import { employeeTexts } from './employee-texts.js';

// The textbook way: natural's German tokenizer and stemmer, each word stemmed once, phrases looked up as n-grams of stems.
const [file, phrasesFile] = process.argv.slice(2);
const tokenizer = new Tokenizer();
const cache = new Map();

function stemsOf(text) {
  return tokenizer.tokenize(text.toLowerCase()).map((word) => {
    let stem = cache.get(word);
    if (stem === undefined) {
      stem = stemmer.stem(word);
      cache.set(word, stem);
    }
    return stem;
  });
}

const phrases = new Set();
let longest = 0;
for (const phrase of readFileSync(phrasesFile, 'utf8').trim().split('\n')) {
  const stems = stemsOf(phrase);
  phrases.add(stems.join(' '));
  longest = Math.max(longest, stems.length);
}

let found = 0;
for await (const text of employeeTexts(file)) {
  const stems = stemsOf(text);
  for (let from = 0; from < stems.length; from += 1) {
    let gram = '';
    for (let to = from; to < Math.min(from + longest, stems.length); to += 1) {
      gram = to === from ? stems[to] : `${gram} ${stems[to]}`;
      if (phrases.has(gram)) found += 1;
    }
  }
}
process.stdout.write(`${found}\n`);
