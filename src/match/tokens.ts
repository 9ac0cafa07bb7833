/**
 * The words of a text as parallel arrays: matching looks at every word of every turn, and an object for each would cost
 * more than all else. Offsets are UTF-16 code units of the text as given, end exclusive.
 */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** 0-based number of the sentence. */
  sentence: Int32Array;
  /** 0-based number of the clause, counted through the whole text; punctuation inside a sentence starts a new one. */
  clause: Int32Array;
  /** 1 where the word ends in a hyphen that waits for the next compound: „Stamm- und Großkunden“. */
  elliptic: Uint8Array;
  /** Hash of the folded word, see hash.ts. */
  hash: Int32Array;
  /** Its number among the words that were met, good for the generation below; see seen-words.ts. */
  word: Int32Array;
  /** 0 where the words are not numbered yet. */
  generation: number;
  /** Its number in the vocabulary, -1 where it is not known; for the look-up to fill in. */
  number: Int32Array;
  /** Folded letters of all words, one after another: word n has those from `from[n]` to `from[n + 1]`. */
  letters: Uint16Array;
  from: Int32Array;
}

/** Room for the words of a short turn; grows as needed. */
export function createTokens(words = 64, letters = 512): Tokens {
  return {
    count: 0,
    start: new Int32Array(words),
    end: new Int32Array(words),
    sentence: new Int32Array(words),
    clause: new Int32Array(words),
    elliptic: new Uint8Array(words),
    hash: new Int32Array(words),
    word: new Int32Array(words),
    generation: 0,
    number: new Int32Array(words),
    letters: new Uint16Array(letters),
    from: new Int32Array(words + 1),
  };
}

/** Makes sure that so many words and letters find room; what is there stays. */
export function reserve(tokens: Tokens, words: number, letters: number): void {
  if (words > tokens.start.length) {
    const grown = createTokens(words * 2, 0);
    for (const name of ['start', 'end', 'sentence', 'clause', 'elliptic', 'hash', 'word', 'number', 'from'] as const) {
      grown[name].set(tokens[name]);
      tokens[name] = grown[name] as Int32Array & Uint8Array;
    }
  }
  if (letters > tokens.letters.length) {
    const grown = new Uint16Array(letters * 2);
    grown.set(tokens.letters);
    tokens.letters = grown;
  }
}

/** The folded word: the key for every look-up. */
export function keyOf({ letters, from }: Tokens, at: number): string {
  return keyOfStretch(letters, from[at] as number, from[at + 1] as number);
}

/** The same for a stretch of letters, of one word or of neighbours taken as one. */
function keyOfStretch(letters: Uint16Array, begin: number, end: number): string {
  let key = '';
  for (let at = begin; at < end; at++) key += String.fromCharCode(letters[at] as number);
  return key;
}
