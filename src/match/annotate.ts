import type { Lookup } from './lookup.ts';
import type { SymbolId } from './symbols.ts';
import type { Token } from './tokenise.ts';

/** A word or a pair of words taken as one: `symbols` it carries and where it ends (index of the token after it). */
interface Reading {
  readonly symbols: readonly SymbolId[];
  readonly next: number;
}

/** The tokens of one sentence with all their readings. Indexes count from the sentence's first token. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly readings: readonly (readonly Reading[])[];
  /** Every symbol that some reading carries, with the indexes of its words, ascending. */
  readonly carriers: ReadonlyMap<SymbolId, readonly number[]>;
  /** Words that speech inserts anywhere and a pattern may pass over. */
  readonly fillers: readonly boolean[];
}

/** „äh“, „halt“, „leider“: passed over between the words of a pattern. */
const FILLERS = new Set(
  'aeh aehm oeh oehm eh ehm hm hmm mhm halt eben mal ja doch nun einfach leider natuerlich eigentlich schon wohl bloss also ned nix gell gel ne naja tja bedauerlicherweise momentan derzeit grad gerade zurzeit aktuell derzeitig grundsaetzlich prinzipiell generell wirklich ehrlich sozusagen quasi ueberhaupt selbstverstaendlich ebenfalls allerdings jedoch nunmal ebent dann denn da'.split(
    ' ',
  ),
);

/** Where a separated particle closes its clause, one of these may follow without punctuation. */
const AFTER_PARTICLE = new Set(
  'und oder aber weil dass denn sonst damit wenn sondern bei in im am fuer mit auf von vom nach seit bis ab ohne trotz als wie aus zum zur da also ja halt eh'.split(
    ' ',
  ),
);
const LONGEST_BRACKET = 14;

/** Looks up the words of one sentence: forms, compounds, words that speech recognition split, verb brackets. */
export function annotate(tokens: readonly Token[], lookup: Lookup): Sentence {
  const readings: Reading[][] = tokens.map((token, at) => {
    const own = token.elliptic ? completed(tokens, at, lookup) : lookup.word(token.key);
    return own.length ? [{ symbols: own, next: at + 1 }] : [];
  });
  tokens.forEach((token, at) => {
    const brackets = lookup.separated(token.key);
    if (brackets)
      for (const symbols of particlesFound(tokens, at, brackets)) readings[at]?.push({ symbols, next: at + 1 });
    for (const joined of joinedReadings(tokens, at, lookup)) readings[at]?.push(joined);
  });
  const carriers = new Map<SymbolId, number[]>();
  for (const [at, list] of readings.entries()) {
    for (const { symbols } of list) {
      for (const symbol of symbols) {
        const known = carriers.get(symbol);
        if (known === undefined) carriers.set(symbol, [at]);
        else if (known[known.length - 1] !== at) known.push(at);
      }
    }
  }
  return { tokens, readings, carriers, fillers: tokens.map((token) => FILLERS.has(token.key)) };
}

/** „Stamm- und Großkunden“: the first part borrows the head of the next compound. */
function completed(tokens: readonly Token[], at: number, lookup: Lookup): readonly SymbolId[] {
  const part = (tokens[at] as Token).key;
  for (let other = at + 1; other < Math.min(tokens.length, at + 6); other++) {
    const token = tokens[other] as Token;
    if (token.elliptic || token.key.length < 6) continue;
    for (let cut = 3; cut <= token.key.length - 3; cut++) {
      const symbols = lookup.word(part + token.key.slice(cut));
      if (symbols.length) return symbols;
    }
    return lookup.word(part);
  }
  return lookup.word(part);
}

/** So many neighbours can be one word, and so many letters it must have. */
export const LONGEST_SPLIT = 3;
export const SHORTEST_JOINED = 6;

/** „stamm kunden“, „bestimm ungen“, „dienst an weisung“, „Premium-Kunden“: neighbours that are one word of the lexicon. */
function* joinedReadings(tokens: readonly Token[], at: number, lookup: Lookup): Generator<Reading> {
  let joined = (tokens[at] as Token).key;
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST_SPLIT); next++) {
    const token = tokens[next] as Token;
    if (token.clause !== (tokens[at] as Token).clause) return;
    joined += token.key;
    const symbols = joined.length >= SHORTEST_JOINED ? lookup.form(joined) : [];
    if (symbols.length > 0) yield { symbols, next: next + 1 };
  }
}

function* particlesFound(
  tokens: readonly Token[],
  at: number,
  brackets: ReadonlyMap<string, readonly SymbolId[]>,
): Generator<readonly SymbolId[]> {
  const { clause } = tokens[at] as Token;
  for (let far = at + 1; far < Math.min(tokens.length, at + LONGEST_BRACKET); far++) {
    const token = tokens[far] as Token;
    if (token.clause !== clause) return;
    const symbols = brackets.get(token.key);
    if (symbols === undefined) continue;
    const after = tokens[far + 1];
    if (after === undefined || after.clause !== clause || AFTER_PARTICLE.has(after.key)) yield symbols;
  }
}
