import type { Diagnostic } from '../errors/diagnostic.ts';
import type { SourceFile } from './yaml-file.ts';

/**
 * One example sentence of the lexicon and what it must show. `hit`: the entry finds the stretch; `no-hit`: nothing counts
 * (a stretch is suppressed for the reason); `known-miss`: not found yet; `cancelled`: the cue suppresses the stretch;
 * `counted`: something counts although the cue's words are there.
 */
export interface Example {
  readonly kind: 'hit' | 'no-hit' | 'known-miss' | 'cancelled' | 'counted';
  /** The entry or cue it stands under. */
  readonly rule: string;
  /** The entry's category; empty under a cue. */
  readonly category: string;
  /** Why it does not count; empty where it does. */
  readonly reason: string;
  /** With «…» around the stretch. */
  readonly source: string;
  readonly place: Pick<Diagnostic, 'file' | 'line' | 'column'>;
}

/** Every example of the lexicon, in file order. */
export function listExamples(files: readonly SourceFile[]): Example[] {
  return files.flatMap((file) => [...entryExamples(file), ...cueExamples(file)]);
}

function entryExamples(file: SourceFile): Example[] {
  const category = file.content.kategorie ?? '';
  return (file.content.eintraege ?? []).flatMap(({ id, beispiele }, index) => {
    const path = ['eintraege', index, 'beispiele'];
    const all = (
      kind: Example['kind'],
      reason: string,
      keys: readonly string[],
      sources: readonly string[] = [],
    ): Example[] =>
      sources.map((source, at) => ({
        kind,
        rule: id,
        category,
        reason,
        source,
        place: file.place([...path, ...keys, at]),
      }));
    return [
      ...all('hit', '', ['trifft'], beispiele.trifft),
      ...Object.entries(beispiele.trifft_nicht).flatMap(([reason, sources]) =>
        all('no-hit', reason, ['trifft_nicht', reason], sources),
      ),
      ...all('known-miss', '', ['noch_nicht'], beispiele.noch_nicht),
    ];
  });
}

function cueExamples(file: SourceFile): Example[] {
  return (file.content.aufhebung ?? []).flatMap(({ id, grund, beispiele }, index) => {
    const path = ['aufhebung', index, 'beispiele'];
    const all = (kind: Example['kind'], reason: string, key: string, sources: readonly string[]): Example[] =>
      sources.map((source, at) => ({
        kind,
        rule: id,
        category: '',
        reason,
        source,
        place: file.place([...path, key, at]),
      }));
    return [
      ...all('cancelled', grund, 'hebt_auf', beispiele.hebt_auf),
      ...all('counted', '', 'hebt_nicht_auf', beispiele.hebt_nicht_auf),
    ];
  });
}
