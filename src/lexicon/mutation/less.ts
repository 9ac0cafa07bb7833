import { type Pattern, termLabel } from '../../match/pattern.ts';

/** A pattern without one of its alternatives: what was taken out, as written and as a pattern, and what is left. */
export interface Less {
  readonly without: string;
  readonly removed: Pattern;
  readonly left: Pattern;
}

/** Every way to take one alternative out of a pattern: `a/b`, `[a | b c]`. */
export function lessPatterns(pattern: Pattern): Less[] {
  switch (pattern.kind) {
    case 'words':
      if (pattern.terms.length < 2) return [];
      return pattern.terms.map((term, at) => ({
        without: termLabel(term),
        removed: { kind: 'words', terms: [term] },
        left: { kind: 'words', terms: pattern.terms.toSpliced(at, 1) },
      }));
    case 'choice':
      return [
        ...pattern.items.map((item, at) => ({
          without: spell(item),
          removed: item,
          left: { ...pattern, items: pattern.items.toSpliced(at, 1) },
        })),
        ...lessItems(pattern),
      ];
    case 'sequence':
    case 'together':
      return lessItems(pattern);
    case 'optional':
      return lessPatterns(pattern.item).map((less) => ({ ...less, left: { ...pattern, item: less.left } }));
    default:
      return [];
  }
}

function lessItems(pattern: Extract<Pattern, { readonly items: readonly Pattern[] }>): Less[] {
  return pattern.items.flatMap((item, at) =>
    lessPatterns(item).map((less) => ({ ...less, left: { ...pattern, items: pattern.items.with(at, less.left) } })),
  );
}

/** The pattern as it is written in the file. */
export function spell(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'words':
      return pattern.terms.map(termLabel).join('/');
    case 'sequence':
      return pattern.items.map(spell).join(' ');
    case 'choice':
      return `[${pattern.items.map(spell).join(' | ')}]`;
    case 'optional':
      return pattern.item.kind === 'choice'
        ? `(${pattern.item.items.map(spell).join(' | ')})`
        : `(${spell(pattern.item)})`;
    case 'gap':
      return pattern.max === 4 ? '…' : `…${pattern.max}`;
    case 'begin':
      return '^';
    case 'end':
      return '$';
    case 'together':
      return pattern.items.map(spell).join(' + ');
  }
}
