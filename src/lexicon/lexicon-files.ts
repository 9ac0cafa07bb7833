/** The files of a lexicon that hold what words weigh, and what their surroundings make of the weights of sentences. */
export const WEIGHTS_FILE = 'gewichte.tsv';
export const SURROUNDINGS_FILE = 'umfeld.tsv';

/** Whether a file of that name, in a lexicon's folder, belongs to the lexicon. */
export function isLexiconFile(name: string): boolean {
  const base = name.split(/[\\/]/).at(-1);
  return /\.ya?ml$/.test(name) || base === WEIGHTS_FILE || base === SURROUNDINGS_FILE;
}
