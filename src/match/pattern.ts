/**
 * A phrase of the lexicon, taken apart. Words are not resolved yet: the compiler knows the paradigms and classes.
 * `words` is one place that any of the terms may fill.
 */
export type Pattern =
  | { readonly kind: 'words'; readonly terms: readonly Term[] }
  | { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly items: readonly Pattern[] }
  | { readonly kind: 'optional'; readonly item: Pattern }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'begin' }
  | { readonly kind: 'end' }
  /** All members in any order within one sentence (or clause). Only at the top of a phrase. */
  | { readonly kind: 'together'; readonly items: readonly Pattern[] };

export type Term =
  /** A lexicon word in any of its forms, or only in those that `forms` names; `exact` takes the word as written. */
  | { readonly kind: 'word'; readonly word: string; readonly exact: boolean; readonly forms: string | null }
  | { readonly kind: 'class'; readonly name: string };

/** The words that `…` may skip when no number follows it. */
const DEFAULT_GAP = 4;

/** A fault in a phrase: what is wrong (code of the catalogue) and where, as an offset in the phrase. */
export class PatternError extends Error {
  readonly code: string;
  readonly offset: number;
  readonly found: string;
  constructor(code: string, offset: number, found: string) {
    super(`${code} at ${offset}: ${found}`);
    this.code = code;
    this.offset = offset;
    this.found = found;
  }
}

/**
 * Reads one phrase: `unser Bestimmung/Vorschrift (leider) so … <geregelt>`, `[a b | c]`, `=form`, `verb@er`, `^`, `$`, `A + B`.
 * Throws PatternError.
 */
export function parsePattern(source: string): Pattern {
  const parser = { source, at: 0 };
  const members = [parseSequence(parser)];
  while (peek(parser) === '+') {
    parser.at++;
    members.push(parseSequence(parser));
  }
  if (parser.at < source.length)
    throw new PatternError('phrase-unexpected-sign', parser.at, source.slice(parser.at, parser.at + 1));
  for (const member of members) {
    if (canBeEmpty(member)) throw new PatternError('phrase-matches-nothing', 0, source);
  }
  return members.length === 1 ? (members[0] as Pattern) : { kind: 'together', items: members };
}

interface Parser {
  readonly source: string;
  at: number;
}

const STOP = new Set(['+', ')', ']', '|']);
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’\-:*]*/uy;

function peek(parser: Parser): string | undefined {
  while (/\s/.test(parser.source[parser.at] ?? '')) parser.at++;
  return parser.source[parser.at];
}

function parseSequence(parser: Parser): Pattern {
  const items: Pattern[] = [];
  for (let sign = peek(parser); sign !== undefined && !STOP.has(sign); sign = peek(parser))
    items.push(parseItem(parser));
  if (items.length === 0) throw new PatternError('phrase-empty-part', parser.at, parser.source);
  return items.length === 1 ? (items[0] as Pattern) : { kind: 'sequence', items };
}

function parseItem(parser: Parser): Pattern {
  const sign = parser.source[parser.at];
  if (sign === '^' || sign === '$') {
    parser.at++;
    return { kind: sign === '^' ? 'begin' : 'end' };
  }
  if (sign === '…') return parseGap(parser);
  if (sign === '(') return { kind: 'optional', item: parseGroup(parser, ')') };
  if (sign === '[') return parseGroup(parser, ']');
  return parseAlternatives(parser);
}

function parseGap(parser: Parser): Pattern {
  parser.at++;
  const digits = /^\d+/.exec(parser.source.slice(parser.at))?.[0] ?? '';
  parser.at += digits.length;
  return { kind: 'gap', max: digits === '' ? DEFAULT_GAP : Number(digits) };
}

function parseGroup(parser: Parser, close: string): Pattern {
  const opened = parser.at;
  parser.at++;
  const items = [parseSequence(parser)];
  while (peek(parser) === '|') {
    parser.at++;
    items.push(parseSequence(parser));
  }
  if (peek(parser) !== close) throw new PatternError('phrase-unclosed', opened, parser.source.slice(opened));
  parser.at++;
  return items.length === 1 ? (items[0] as Pattern) : { kind: 'choice', items };
}

function parseAlternatives(parser: Parser): Pattern {
  const terms = [parseTerm(parser)];
  while (parser.source[parser.at] === '/') {
    parser.at++;
    terms.push(parseTerm(parser));
  }
  return { kind: 'words', terms };
}

function parseTerm(parser: Parser): Term {
  const { source } = parser;
  if (source[parser.at] === '<') {
    const close = source.indexOf('>', parser.at);
    if (close < 0) throw new PatternError('phrase-unclosed', parser.at, source.slice(parser.at));
    const name = source.slice(parser.at + 1, close);
    parser.at = close + 1;
    return { kind: 'class', name };
  }
  const exact = source[parser.at] === '=';
  if (exact) parser.at++;
  WORD.lastIndex = parser.at;
  const word = WORD.exec(source)?.[0];
  if (word === undefined) throw new PatternError('phrase-unexpected-sign', parser.at, source[parser.at] ?? 'Ende');
  parser.at += word.length;
  const forms = /^@(\w+)/.exec(source.slice(parser.at));
  if (forms) parser.at += forms[0].length;
  return { kind: 'word', word, exact, forms: forms?.[1] ?? null };
}

function canBeEmpty(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'words':
      return false;
    case 'sequence':
    case 'together':
      return pattern.items.every(canBeEmpty);
    case 'choice':
      return pattern.items.some(canBeEmpty);
    default:
      return true;
  }
}

/** A term as it is written in a phrase. */
export function termLabel(term: Term): string {
  if (term.kind === 'class') return `<${term.name}>`;
  return (term.exact ? '=' : '') + term.word + (term.forms === null ? '' : `@${term.forms}`);
}

/** The places of a pattern that words fill, each with its alternatives. */
export function placesOf(pattern: Pattern): (readonly Term[])[] {
  switch (pattern.kind) {
    case 'words':
      return [pattern.terms];
    case 'optional':
      return placesOf(pattern.item);
    case 'sequence':
    case 'choice':
    case 'together':
      return pattern.items.flatMap(placesOf);
    default:
      return [];
  }
}
