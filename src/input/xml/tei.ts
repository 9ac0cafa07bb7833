import { all, type Element, textIn } from './tree.ts';
import { inTimeline, type Utterance } from './utterance.ts';

/** ISO-TEI for transcriptions of speech (FOLK and others): `<annotationBlock who>` around `<u>`, or `<u who>` alone. */
export function teiUtterances(root: Element): readonly Utterance[] {
  const points = timeline(root);
  const people = new Map(
    all(root, 'person').map((person) => {
      const [name] = [...all(person, 'persName'), ...all(person, 'abbr')];
      return [person.attributes.id ?? '', (name ? textIn(name).trim() : '') || (person.attributes.n ?? '')];
    }),
  );
  return inTimeline(
    points,
    spoken(root, {}).map(({ element, who, start, end }) => {
      const id = who.replace(/^#/, '');
      return {
        speaker: people.get(id) || id,
        from: start.replace(/^#/, ''),
        to: end.replace(/^#/, ''),
        text: wordsOf(element),
      };
    }),
  );
}

interface Around {
  readonly who?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** Every `<u>`, with what stands in it or around it. */
function spoken(
  element: Element,
  around: Around,
): readonly { element: Element; who: string; start: string; end: string }[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const { who = around.who, start = around.start, end = around.end } = child.attributes;
    if (child.name === 'u') return [{ element: child, who: who ?? '', start: start ?? '', end: end ?? '' }];
    return spoken(child, child.name === 'annotationBlock' ? { who, start, end } : around);
  });
}

/** `interval` is seconds since another point, in older files absolute. */
function timeline(root: Element) {
  const seconds = new Map<string, number | null>();
  return all(root, 'when').map(({ attributes }) => {
    const { id = '', interval, since = '' } = attributes;
    const length = interval === undefined || interval.trim() === '' ? Number.NaN : Number(interval);
    const begin = seconds.get(since.replace(/^#/, '')) ?? 0;
    // The first point has no interval: there it begins.
    const at = Number.isFinite(length) ? Math.round((begin + length) * 1000) / 1000 : seconds.size === 0 ? 0 : null;
    seconds.set(id, at);
    return { id, at };
  });
}

/** What is described, not said. */
const UNSPOKEN = new Set(['desc', 'pause', 'vocal', 'incident', 'kinesic', 'note', 'spanGrp', 'del', 'gap', 'event']);

/** Words are elements without blanks between them; where there are none, the text is as written. */
function wordsOf(element: Element): string {
  const tokens = tokensIn(element);
  if (tokens.length === 0) return textIn(element, UNSPOKEN);
  return tokens
    .map((token, at) => (at === 0 || token.name === 'pc' ? '' : ' ') + textIn(token, UNSPOKEN).trim())
    .join('');
}

function tokensIn(element: Element): readonly Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || UNSPOKEN.has(child.name)) return [];
    return child.name === 'w' || child.name === 'pc' ? [child] : tokensIn(child);
  });
}
