import type { Diagnostic } from '../../errors/diagnostic.ts';
import type { Lexicon } from '../../match/lexicon.ts';
import type { Pattern } from '../../match/pattern.ts';
import type { SourceFile } from '../yaml-file.ts';

export type Place = Pick<Diagnostic, 'file' | 'line' | 'column'>;

/** A phrase under `sagt` with its rule and the line it stands on. */
export interface PlacedPhrase {
  /** Index of the rule among the lexicon's entries or cues, and of the phrase in the rule. */
  readonly rule: number;
  readonly at: number;
  readonly id: string;
  /** Empty for cues. */
  readonly category: string;
  readonly source: string;
  readonly pattern: Pattern;
  readonly place: Place;
}

/** The phrases of all entries, in the order of the lexicon, which is that of its files. */
export function entryPhrases(lexicon: Lexicon, files: readonly SourceFile[]): PlacedPhrase[] {
  return placed(lexicon.entries, files, 'eintraege');
}

/** The phrases of all cues. */
export function cuePhrases(lexicon: Lexicon, files: readonly SourceFile[]): PlacedPhrase[] {
  return placed(lexicon.cues, files, 'aufhebung');
}

function placed(
  rules: readonly { readonly id: string; readonly category?: string; readonly says: readonly Pattern[] }[],
  files: readonly SourceFile[],
  key: 'eintraege' | 'aufhebung',
): PlacedPhrase[] {
  const sources = files.flatMap((file) => (file.content[key] ?? []).map((source, index) => ({ file, source, index })));
  return rules.flatMap(({ id, category = '', says }, rule) => {
    const from = sources[rule];
    if (from === undefined) return [];
    return says.map((pattern, at) => ({
      rule,
      at,
      id,
      category,
      source: from.source.sagt?.[at] ?? '',
      pattern,
      place: from.file.place([key, from.index, 'sagt', at]),
    }));
  });
}

/** Where each entry and cue begins. */
export function rulePlaces(files: readonly SourceFile[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const file of files) {
    for (const key of ['eintraege', 'aufhebung'] as const) {
      for (const [index, { id }] of (file.content[key] ?? []).entries()) places.set(id, file.place([key, index, 'id']));
    }
  }
  return places;
}
