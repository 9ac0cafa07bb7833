import { type Pattern, parsePattern } from '../../src/match/pattern.ts';

/**
 * The slow, obvious matcher: no symbols, no index, no memory, every start tried. Words are letters and match themselves,
 * `äh` is a filler. Says for a phrase which stretches [from, to) of the tokens it finds.
 */
export function naiveFind(
  phrase: string,
  tokens: readonly string[],
  classes: Readonly<Record<string, readonly string[]>>,
  distance: number,
): [number, number][] {
  const pattern = parsePattern(phrase);
  if (pattern.kind !== 'together') return occurrences(pattern, tokens, classes);
  const members = pattern.items.map((item) => occurrences(item, tokens, classes));
  const all = members
    .flatMap((found, member) => found.map(([from, to]) => ({ from, to, member })))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const windows: [number, number][] = [];
  all.forEach((first, index) => {
    let to = first.to;
    const missing = members.map((_, member) => member).filter((member) => member !== first.member);
    for (const next of all.slice(index + 1)) {
      if (missing.length === 0 || (next.from >= to && next.from - to > distance && missing.includes(next.member)))
        break;
      if (next.from < to || !missing.includes(next.member)) continue;
      missing.splice(missing.indexOf(next.member), 1);
      to = next.to;
    }
    if (missing.length === 0) windows.push([first.from, to]);
  });
  // of two windows the later one replaces an earlier that ends no earlier; otherwise overlapping ones are dropped
  const kept: [number, number][] = [];
  for (const window of windows) {
    const last = kept.at(-1);
    if (last && last[1] >= window[1]) kept[kept.length - 1] = window;
    else if (!last || window[0] >= last[1]) kept.push(window);
  }
  return kept;
}

function occurrences(
  pattern: Pattern,
  tokens: readonly string[],
  classes: Readonly<Record<string, readonly string[]>>,
): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  while (from < tokens.length) {
    const to = Math.max(-1, ...ends(pattern, tokens, from, true, classes));
    if (to > from) found.push([from, to]);
    from = to > from ? to : from + 1;
  }
  return found;
}

function ends(
  pattern: Pattern,
  tokens: readonly string[],
  at: number,
  lead: boolean,
  classes: Readonly<Record<string, readonly string[]>>,
): number[] {
  const fillers = (from: number, to: number): boolean => tokens.slice(from, to).every((token) => token === 'äh');
  switch (pattern.kind) {
    case 'words':
      return pattern.terms.flatMap((term) => {
        if (term.kind === 'class')
          return (classes[term.name] ?? []).flatMap((phrase) => ends(parsePattern(phrase), tokens, at, lead, classes));
        return tokens.flatMap((token, index) =>
          token === term.word && index >= at && index <= at + (lead ? 0 : 3) && fillers(at, index) ? [index + 1] : [],
        );
      });
    case 'sequence':
      return pattern.items.reduce<number[]>(
        (starts, item, index) => starts.flatMap((start) => ends(item, tokens, start, lead && index === 0, classes)),
        [at],
      );
    case 'choice':
      return pattern.items.flatMap((item) => ends(item, tokens, at, lead, classes));
    case 'optional':
      return [at, ...ends(pattern.item, tokens, at, lead, classes)];
    case 'gap':
      return [...tokens, ''].flatMap((_, index) =>
        index >= at && tokens.slice(at, index).filter((token) => token !== 'äh').length <= pattern.max ? [index] : [],
      );
    case 'begin':
      return fillers(0, at) ? [at] : [];
    case 'end':
      return at === tokens.length || (at === tokens.length - 1 && fillers(at, tokens.length)) ? [at] : [];
    case 'together':
      throw new Error('only at the top');
  }
}
