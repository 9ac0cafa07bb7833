import type { Diagnostic } from '../errors/diagnostic.ts';
import type { Lexicon } from '../match/lexicon.ts';
import { listExamples } from './example-list.ts';
import { cuePhrases, entryPhrases, type PlacedPhrase } from './hygiene/placed-phrases.ts';
import type { LoadedLexicon } from './load.ts';
import { readGuillemets } from './marked.ts';
import { createFinder, type Searched, searchedBy } from './traces.ts';

/** Watches over the phrases that a change brings: one that is found nowhere may be a slip of the pen. */
export interface NewPhrases {
  /** Looks for them in a text. */
  see(text: string): void;
  /** Those found neither in the texts seen nor in an example of the new lexicon. */
  unfound(): Diagnostic[];
}

/** Phrases of entries and cues that the new lexicon has and the old one has not. */
export function createNewPhrases(before: LoadedLexicon, after: LoadedLexicon): NewPhrases {
  const known = new Set(phrasesOf(before).map(({ phrase }) => keyOf(phrase)));
  const fresh = phrasesOf(after).filter(({ phrase }) => !known.has(keyOf(phrase)));
  const finder = createFinder(
    after.lexicon,
    fresh.map(({ searched }) => searched),
  );
  if (fresh.length > 0) for (const { source } of listExamples(after.files)) finder.see(readGuillemets(source).text);
  return {
    see: finder.see,
    unfound: () =>
      fresh.flatMap(({ phrase: { id, source, place } }, at) =>
        finder.found(at) ? [] : [{ code: 'phrase-unfound', params: { id, phrase: source }, ...place }],
      ),
  };
}

interface Fresh {
  readonly phrase: PlacedPhrase;
  readonly searched: Searched;
}

function phrasesOf({ lexicon, files }: LoadedLexicon): Fresh[] {
  const own = (rules: Lexicon['entries'] | Lexicon['cues'], phrases: readonly PlacedPhrase[]): Fresh[] =>
    phrases.flatMap((phrase) => {
      const rule = rules[phrase.rule];
      return rule === undefined ? [] : [{ phrase, searched: searchedBy(rule, phrase.pattern) }];
    });
  return [...own(lexicon.entries, entryPhrases(lexicon, files)), ...own(lexicon.cues, cuePhrases(lexicon, files))];
}

function keyOf({ id, source }: PlacedPhrase): string {
  return `${id} ${source}`;
}
