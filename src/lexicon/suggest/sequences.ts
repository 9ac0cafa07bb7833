import { type Token, tokenise } from '../../match/tokenise.ts';
import type { Matcher } from '../../model/matcher.ts';
import { stem } from '../stem.ts';
import { isGrammar } from './grammar-words.ts';

/** A sentence of an employee with the words and pairs of words in it that the lexicon did not find. */
export interface Said {
  readonly text: string;
  readonly counted: boolean;
  readonly refuses: boolean;
  /** By stems, as said. */
  readonly sequences: ReadonlyMap<string, string>;
}

/** So many words may stand between the two of a pair: German puts much between a verb and its particle. */
const BETWEEN = 3;
const REFUSING = new Set(
  'nicht kein keine keinen keinem keiner leider unmoeglich ned net nix nichts nie niemals ausgeschlossen abgelehnt'.split(
    ' ',
  ),
);
/** After these comes a name, which a mask does not always know. */
const TITLES = new Set(['herr', 'herrn', 'frau']);

/** The sentences of a text. */
export function sentencesIn(text: string, matcher: Matcher): Said[] {
  const found = matcher.match(text);
  const sentences = new Map<number, Token[]>();
  for (const token of tokenise(text)) sentences.set(token.sentence, [...(sentences.get(token.sentence) ?? []), token]);
  return [...sentences.values()].map((tokens): Said => {
    const [first, last] = [tokens[0] as Token, tokens.at(-1) as Token];
    const here = found.filter(({ start, end }) => start < last.end && first.start < end);
    const counted = here.some((finding) => finding.counted);
    const { start, end } = matcher.sentenceAround(text, first.start, last.end);
    return {
      text: text.slice(start, end),
      counted,
      refuses: tokens.some(({ key }) => REFUSING.has(key)),
      sequences: sequencesOf(text, tokens, (token) =>
        here.some((hit) => token.start < hit.end && hit.start < token.end),
      ),
    };
  });
}

/** Every telling word, and every two of them that stand near each other in a clause, outside of hits. */
function sequencesOf(text: string, tokens: readonly Token[], isHit: (token: Token) => boolean): Map<string, string> {
  const telling = tokens.map((token, at) => {
    // a masked name stands in brackets
    const masked = /[[\]]/.test(text.slice(Math.max(0, token.start - 1), token.end + 1));
    const name = TITLES.has(tokens[at - 1]?.key ?? '');
    const empty = isGrammar(token.key) || REFUSING.has(token.key) || /^.$|\d/u.test(token.key);
    return !masked && !name && !empty && !isHit(token);
  });
  const sequences = new Map<string, string>();
  for (const [at, first] of tokens.entries()) {
    if (!telling[at]) continue;
    const one = stem(text.slice(first.start, first.end));
    sequences.set(one, text.slice(first.start, first.end));
    for (let to = at + 1; to <= at + 1 + BETWEEN; to++) {
      const second = tokens[to];
      if (second === undefined || second.clause !== first.clause || isHit(second)) break;
      if (!telling[to]) continue;
      const said = text.slice(first.start, second.end);
      sequences.set(`${one} ${stem(text.slice(second.start, second.end))}`, said);
    }
  }
  return sequences;
}
