import { type Pattern, termLabel } from '../../match/pattern.ts';

/** So many spellings of one phrase are held against others; the rest of a very wide phrase is not. */
const MOST = 400;

/** Every way to fill a phrase, in lexicon words: `a/b (c) …2` gives `a …2`, `a c …2`, `b …2`, `b c …2`. */
export function spellings(pattern: Pattern): string[] {
  switch (pattern.kind) {
    case 'words':
      return pattern.terms.map(termLabel);
    case 'optional':
      return ['', ...spellings(pattern.item)];
    case 'choice':
      return pattern.items.flatMap(spellings).slice(0, MOST);
    case 'sequence':
      return join(pattern.items, ' ');
    case 'together':
      return join(pattern.items, ' + ');
    case 'gap':
      return [`…${pattern.max}`];
    case 'begin':
      return ['^'];
    case 'end':
      return ['$'];
  }
}

function join(items: readonly Pattern[], between: string): string[] {
  let all = [''];
  for (const item of items) {
    const next = spellings(item);
    all = all
      .flatMap((left) => next.map((right) => (left === '' || right === '' ? left + right : left + between + right)))
      .slice(0, MOST);
  }
  return all;
}
