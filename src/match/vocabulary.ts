import { fold } from './fold.ts';
import { createFormTable, type FormTable } from './form-table.ts';
import { createListCollector, type Lists } from './lists.ts';
import { SHAPES } from './shapes.ts';
import type { CollectedSymbols, SymbolId } from './symbols.ts';
import type { CompoundPolicy, Word } from './words/word.ts';

/** A word that is the head of compounds. */
export interface Head {
  readonly policy: CompoundPolicy['kind'];
  /** Folded: the only modifiers (listed) or the forbidden ones (open). */
  readonly modifiers: readonly string[];
  readonly symbols: readonly SymbolId[];
}

/** All that the look-up knows of words, by their number; all keys are folded. */
export interface Vocabulary {
  readonly words: FormTable;
  /** Bits of FILLER, AFTER_PARTICLE, PARTICLE, SEPARABLE and FINITE. */
  readonly marks: Uint8Array;
  /** The symbols whose forms a word is one of. Seldom asked for where sets are stored. */
  readonly forms: () => Lists;
  /** Of a bare verb form: the number of the particle that must follow, and a symbol, in turn. */
  readonly separated: Lists;
  /** Ends by which a word that is not known may still be one: heads of compounds first, then parts of numbers. */
  readonly ends: FormTable;
  /** What an end is the head of, by its number. */
  readonly heads: (end: number) => readonly Head[];
  /** By symbol: the symbols that a word carries with it, the classes and choices it is a member of, directly. */
  readonly implied: Lists;
  readonly shapes: CollectedSymbols['shapes'];
}

/** Speech inserts it anywhere and a pattern may pass over it. */
export const FILLER = 1;
/** It may follow a separated particle without punctuation. */
export const AFTER_PARTICLE = 2;
/** A particle that some verb puts at the end of its clause. */
export const PARTICLE = 4;
/** A bare form of a separable verb. */
export const SEPARABLE = 8;
/** A finite form of a verb: „es“ may lean on it, „gehts“. */
export const FINITE = 16;

const FILLERS =
  'aeh aehm oeh oehm eh ehm hm hmm mhm halt eben mal ja doch nun einfach leider natuerlich eigentlich schon wohl bloss also ned nix gell gel ne naja tja bedauerlicherweise momentan derzeit grad gerade zurzeit aktuell derzeitig grundsaetzlich prinzipiell generell wirklich ehrlich sozusagen quasi ueberhaupt selbstverstaendlich ebenfalls allerdings jedoch nunmal ebent dann denn da'.split(
    ' ',
  );
const AFTER_PARTICLES =
  'und oder aber weil dass denn sonst damit wenn sondern bei in im am fuer mit auf von vom nach seit bis ab ohne trotz als wie aus zum zur da also ja halt eh'.split(
    ' ',
  );

/** `finite` are the finite forms of all verbs, folded. */
export function createVocabulary({ members, parts, shapes }: CollectedSymbols, finite: Iterable<string>): Vocabulary {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const formsOf = createListCollector();
  const separated = createListCollector();
  const marked: [bit: number, words: number[]][] = [];
  const mark = (words: Iterable<string>, bit: number): void => {
    marked.push([bit, Array.from(words, numberOf)]);
  };
  for (const [symbol, own] of members.entries())
    for (const form of own?.forms ?? []) formsOf.add(numberOf(form), symbol);
  const hosts = [...finite].filter((form) => numbers.has(form));
  mark(hosts, FINITE);
  for (const host of hosts) numberOf(`${host}s`);
  for (const [symbol, own] of members.entries()) {
    mark(new Set(own?.separated.keys()), SEPARABLE);
    mark(new Set(own?.separated.values()), PARTICLE);
    for (const [base, particle] of own?.separated ?? []) {
      separated.add(numberOf(base), numberOf(particle));
      separated.add(numberOf(base), symbol);
    }
  }
  mark(FILLERS, FILLER);
  mark(AFTER_PARTICLES, AFTER_PARTICLE);
  const implied = createListCollector();
  for (const [symbol, own] of parts.entries()) for (const part of own) implied.add(part, symbol);
  const heads = headsOf(members);
  const shapeEnds = Object.values(SHAPES).flatMap((shape) => shape.ends);
  for (const end of shapeEnds) numberOf(end);
  const marks = new Uint8Array(numbers.size);
  for (const [bit, words] of marked) for (const word of words) marks[word] = (marks[word] as number) | bit;
  const lists = [...heads.values()];
  const forms = formsOf.lists(numbers.size);
  return {
    words: createFormTable([...numbers.keys()]),
    marks,
    forms: () => forms,
    separated: separated.lists(numbers.size),
    ends: createFormTable([...new Set([...heads.keys(), ...shapeEnds])]),
    heads: (end) => lists[end] ?? NO_HEADS,
    implied: implied.lists(parts.length),
    shapes,
  };
}

const NO_HEADS: readonly Head[] = [];

/** By end. */
function headsOf(members: CollectedSymbols['members']): Map<string, Head[]> {
  const byEnd = new Map<string, Map<Word, SymbolId[]>>();
  for (const [symbol, own] of members.entries()) {
    for (const [form, word] of own?.heads ?? []) {
      const byWord = byEnd.get(form) ?? new Map<Word, SymbolId[]>();
      byEnd.set(form, byWord);
      byWord.set(word, [...(byWord.get(word) ?? []), symbol]);
    }
  }
  return new Map([...byEnd].map(([end, byWord]) => [end, [...byWord].map(([word, ids]) => headOf(word, ids))]));
}

function headOf({ compounds }: Word, symbols: readonly SymbolId[]): Head {
  const names = compounds.kind === 'open' ? compounds.except : compounds.kind === 'listed' ? compounds.modifiers : [];
  return { policy: compounds.kind, modifiers: names.map(fold), symbols };
}
