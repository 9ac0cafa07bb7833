import { type Carriers, createCarriers } from './carriers.ts';
import type { Lookup } from './lookup.ts';
import { createReadings, type Readings, readSentence } from './readings.ts';
import type { Sentence } from './sentence.ts';
import type { SymbolSets } from './symbol-sets.ts';
import { scan } from './tokenise.ts';
import { createTokens, type Tokens } from './tokens.ts';
import { FILLER } from './vocabulary.ts';

/** A text that was read. It is overwritten by the next text that the same reader reads. */
export interface Passage {
  readonly tokens: Tokens;
  readonly carriers: Carriers;
  /** Those in use are the first `count`. */
  readonly sentences: readonly Sentence[];
  readonly count: number;
}

/** A function that reads texts, always into the same memory: nothing is allocated for a text, a sentence or a word. */
export function createReader(lookup: Lookup, sets: SymbolSets, symbols: number): (text: string) => Passage {
  const tokens = createTokens();
  const readings = createReadings();
  const sentences: Sentence[] = [];
  const carriers = createCarriers(symbols, sets, lookup);
  let serial = 0;
  const passage = { tokens, carriers, sentences, count: 0 };

  return (text) => {
    scan(text, tokens);
    for (let at = 0; at < tokens.count; at++) tokens.number[at] = lookup.number(tokens, at);
    readings.count = 0;
    carriers.clear();
    passage.count = 0;
    for (let first = 0; first < tokens.count; passage.count++) {
      const last = endOfSentence(tokens, first);
      const moreFrom = readings.count;
      readSentence(tokens, first, last, lookup, readings);
      sentences[passage.count] ??= {
        tokens,
        readings,
        serial: 0,
        first: 0,
        length: 0,
        moreFrom: 0,
        moreTo: 0,
        joined: false,
        fillers: 0,
      };
      const sentence = sentences[passage.count] as Sentence;
      sentence.serial = ++serial;
      sentence.first = first;
      sentence.length = last - first;
      sentence.moreFrom = moreFrom;
      sentence.moreTo = readings.count;
      sentence.joined = isJoined(readings, moreFrom);
      sentence.fillers = fillersIn(tokens, first, last, lookup);
      first = last;
    }
    return passage;
  };
}

function isJoined({ count, words }: Readings, from: number): boolean {
  for (let more = from; more < count; more++) if (words[more] !== 1) return true;
  return false;
}

function fillersIn({ number }: Tokens, first: number, last: number, lookup: Lookup): number {
  let fillers = 0;
  for (let at = first; at < last; at++) if (lookup.marks(number[at] as number) & FILLER) fillers++;
  return fillers;
}

function endOfSentence({ count, sentence }: Tokens, first: number): number {
  let last = first + 1;
  while (last < count && sentence[last] === sentence[first]) last++;
  return last;
}
