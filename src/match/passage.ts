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
  /** Its sentences are numbered from 0 on. */
  readonly count: number;
  /** Where a sentence lies among the words, for those who do not ask what the words carry. */
  stretch(sentence: number): Pick<Sentence, 'tokens' | 'first' | 'length'>;
  /** The sentence with all that its words can be taken for, worked out when first asked for: most sentences never are. */
  sentence(sentence: number): Sentence;
}

interface Read extends Sentence {
  /** The serial for which the readings were worked out. */
  looked: number;
}

/** A function that reads texts, always into the same memory: nothing is allocated for a text, a sentence or a word. */
export function createReader(lookup: Lookup, sets: SymbolSets, symbols: number): (text: string) => Passage {
  const tokens = createTokens();
  const readings = createReadings();
  const sentences: Read[] = [];
  const carriers = createCarriers(symbols, sets, lookup);
  let serial = 0;

  function look(sentence: Read): void {
    const { first, length } = sentence;
    const last = first + length;
    lookup.open(tokens);
    for (let at = first; at < last; at++) tokens.number[at] = lookup.number(tokens, at);
    sentence.moreFrom = readings.count;
    readSentence(tokens, first, last, lookup, readings);
    sentence.moreTo = readings.count;
    sentence.joined = isJoined(readings, sentence.moreFrom);
    sentence.fillers = fillersIn(tokens, first, last, lookup);
    sentence.looked = sentence.serial;
  }

  const passage = {
    tokens,
    carriers,
    count: 0,
    stretch: (number: number) => sentences[number] as Read,
    sentence(number: number): Sentence {
      const sentence = sentences[number] as Read;
      if (sentence.looked !== sentence.serial) look(sentence);
      return sentence;
    },
  };

  return (text) => {
    scan(text, tokens);
    readings.count = 0;
    carriers.clear();
    passage.count = 0;
    for (let first = 0; first < tokens.count; passage.count++) {
      const last = endOfSentence(tokens, first);
      sentences[passage.count] ??= {
        tokens,
        readings,
        serial: 0,
        looked: 0,
        first: 0,
        length: 0,
        moreFrom: 0,
        moreTo: 0,
        joined: false,
        fillers: 0,
      };
      const sentence = sentences[passage.count] as Read;
      sentence.serial = ++serial;
      sentence.first = first;
      sentence.length = last - first;
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
