import type { Diagnostic } from '../../errors/diagnostic.ts';
import type { Lexicon } from '../../match/lexicon.ts';
import { type Pattern, placesOf } from '../../match/pattern.ts';
import type { SourceFile } from '../yaml-file.ts';

/** Classes that no phrase names. */
export function unusedClasses({ classes, entries, cues }: Lexicon, files: readonly SourceFile[]): Diagnostic[] {
  const rules = [...entries, ...cues];
  const patterns: Pattern[] = [
    ...classes.flatMap(({ items }) => items),
    ...rules.flatMap((rule) => [...rule.says, ...rule.except, ...rule.withoutInClause, ...rule.withoutInSentence]),
    ...rules.flatMap(({ needs }) => needs),
    ...cues.flatMap(({ stops }) => stops),
  ];
  const terms = patterns.flatMap(placesOf).flat();
  const used = new Set(terms.flatMap((term) => (term.kind === 'class' ? [term.name] : [])));
  return files.flatMap((file) =>
    (file.content.klassen ?? []).flatMap(({ name }, index) =>
      used.has(name) ? [] : [{ code: 'class-unused', params: { name }, ...file.place(['klassen', index, 'name']) }],
    ),
  );
}
