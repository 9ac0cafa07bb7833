import { UserError } from '../errors/diagnostic.ts';
import type { Lexicon } from '../match/lexicon.ts';
import { buildDraft } from './build.ts';
import { checkDraft } from './check.ts';
import { SURROUNDINGS_FILE, WEIGHTS_FILE } from './lexicon-files.ts';
import { shippedLexicon } from './shipped.ts';
import { parseSurroundings } from './surroundings-file.ts';
import { hashOf, type LexiconText, readTexts } from './texts.ts';
import { parseWeights } from './weights-file.ts';
import { parseLexiconFile, type SourceFile } from './yaml-file.ts';

/** A lexicon and the files it came from. */
export interface LoadedLexicon {
  readonly lexicon: Lexicon;
  readonly files: readonly SourceFile[];
}

/** Reads, checks and builds a lexicon. Throws UserError with every fault of every file. */
export async function loadLexicon(path: string = shippedLexicon()): Promise<LoadedLexicon> {
  return lexiconFrom(readTexts(path));
}

/** Checks and builds a lexicon from the texts of its files, sorted by name. Throws UserError with every fault of every file. */
export function lexiconFrom(texts: readonly LexiconText[]): LoadedLexicon {
  const named = (name: string): LexiconText | undefined => texts.find((one) => one.name === name);
  const [weightsText, surroundingsText] = [named(WEIGHTS_FILE), named(SURROUNDINGS_FILE)];
  const parsed = texts
    .filter((one) => one !== weightsText && one !== surroundingsText)
    .map(({ file, text }) => parseLexiconFile(file, text));
  const { weights, faults: weightFaults } = weightsText
    ? parseWeights(weightsText.file, weightsText.text)
    : { weights: null, faults: [] };
  const { surroundings, faults: surroundingFaults } = surroundingsText
    ? parseSurroundings(surroundingsText.file, surroundingsText.text, weights?.categories ?? [])
    : { surroundings: null, faults: [] };
  const files = parsed.flatMap(({ source }) => (source ? [source] : []));
  const faults = [...parsed.flatMap((one) => one.faults), ...weightFaults, ...surroundingFaults];
  if (files.length < parsed.length) throw new UserError(...faults);
  const draft = buildDraft(files, weights, surroundings);
  const all = [...faults, ...draft.faults, ...checkDraft(draft, files)];
  if (all.length > 0) throw new UserError(...all);
  return { lexicon: { ...draft.lexicon, sha256: hashOf(texts) }, files };
}
