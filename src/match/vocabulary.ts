import { createFormTable, type FormTable } from './form-table.ts';
import { SHAPES } from './shapes.ts';
import type { SymbolTable } from './symbols.ts';

/** All words that the look-up knows as they are, by number, and what a sentence must know of them besides their symbols. */
export interface Vocabulary {
  readonly words: FormTable;
  /** Bits of FILLER, AFTER_PARTICLE, PARTICLE and SEPARABLE by the number of the word. */
  readonly marks: Uint8Array;
  /** Ends by which a word that is not known may still be one: heads of compounds, parts of numbers. */
  readonly ends: FormTable;
}

/** Speech inserts it anywhere and a pattern may pass over it. */
export const FILLER = 1;
/** It may follow a separated particle without punctuation. */
export const AFTER_PARTICLE = 2;
/** A particle that some verb puts at the end of its clause. */
export const PARTICLE = 4;
/** A bare form of a separable verb. */
export const SEPARABLE = 8;

const FILLERS =
  'aeh aehm oeh oehm eh ehm hm hmm mhm halt eben mal ja doch nun einfach leider natuerlich eigentlich schon wohl bloss also ned nix gell gel ne naja tja bedauerlicherweise momentan derzeit grad gerade zurzeit aktuell derzeitig grundsaetzlich prinzipiell generell wirklich ehrlich sozusagen quasi ueberhaupt selbstverstaendlich ebenfalls allerdings jedoch nunmal ebent dann denn da'.split(
    ' ',
  );
const AFTER_PARTICLES =
  'und oder aber weil dass denn sonst damit wenn sondern bei in im am fuer mit auf von vom nach seit bis ab ohne trotz als wie aus zum zur da also ja halt eh'.split(
    ' ',
  );

export function createVocabulary({ forms, separated, heads, finite }: SymbolTable): Vocabulary {
  const particles = new Set([...separated.values()].flatMap((byParticle) => [...byParticle.keys()]));
  const ends = Object.values(SHAPES).flatMap((shape) => shape.ends);
  // „gehts“, „gibts“, „machts“: a verb with „es“ leaning on it
  const leaning = [...finite].map((form) => `${form}s`);
  const lists = [
    ...forms.keys(),
    ...separated.keys(),
    ...leaning,
    ...particles,
    ...ends,
    ...FILLERS,
    ...AFTER_PARTICLES,
  ];
  const numbers = new Map([...new Set(lists)].map((word, number) => [word, number]));
  const marks = new Uint8Array(numbers.size);
  const mark = (words: Iterable<string>, bit: number): void => {
    for (const word of words) marks[numbers.get(word) as number] = (marks[numbers.get(word) as number] as number) | bit;
  };
  mark(FILLERS, FILLER);
  mark(AFTER_PARTICLES, AFTER_PARTICLE);
  mark(particles, PARTICLE);
  mark(separated.keys(), SEPARABLE);
  return { words: createFormTable(numbers.keys()), marks, ends: createFormTable([...heads.keys(), ...ends]) };
}
