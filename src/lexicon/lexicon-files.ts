/** The file of a lexicon that holds the weights. */
export const WEIGHTS_FILE = 'gewichte.tsv';

/** Whether a file of that name, in a lexicon's folder, belongs to the lexicon. */
export function isLexiconFile(name: string): boolean {
  return /\.ya?ml$/.test(name) || name.split(/[\\/]/).at(-1) === WEIGHTS_FILE;
}
