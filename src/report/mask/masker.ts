import type { Conversation, Turn } from '../../model/conversation.ts';
import { introducedNames, knownNames, nameWords, type Stretch } from './names.ts';
import { type Found, MASK_RULES, type MaskRule } from './pattern.ts';
import { LABELS, patternsIn } from './patterns.ts';

/** A turn as it may be shown, and where the source's offsets lie in it. */
export interface Shown {
  readonly text: string;
  /** The place in the shown text of an offset in the source: where a stretch begins, and where one ends. */
  readonly start: (offset: number) => number;
  readonly end: (offset: number) => number;
  /** What was replaced, by offsets in the source. */
  readonly masked: readonly Found[];
}

/** Shows the turns of one conversation. */
export type Masker = (turn: Turn) => Shown;

export const showAll: Masker = ({ text }) => ({ text, start: (at) => at, end: (at) => at, masked: [] });

/**
 * Masks what would tell who the customer is, in any turn of the conversation. A name by which a customer was introduced
 * once is masked wherever it stands; the employee's own name stays.
 */
export function createMasker(conversation: Conversation, employeeName: string | null): Masker {
  const own = new Set(nameWords(employeeName ?? ''));
  const shown = new Map<number, Shown>();
  let called: Called | undefined;
  let names: ReadonlySet<string> | undefined;
  return (turn) => {
    called ??= new Map(conversation.turns.map((one) => [one, namesCalled(one, own)]));
    names ??= namesIn(called, own);
    const known =
      shown.get(turn.turn) ?? show(turn.text, foundIn(turn, called.get(turn) ?? namesCalled(turn, own), names));
    shown.set(turn.turn, known);
    return known;
  };
}

/** Where customers are called by their name, turn by turn. */
type Called = ReadonlyMap<Turn, readonly Stretch[]>;

function namesCalled({ text, role }: Turn, own: ReadonlySet<string>): Stretch[] {
  return introducedNames(text, role === 'customer', own);
}

function namesIn(called: Called, own: ReadonlySet<string>): Set<string> {
  const words = [...called].flatMap(([{ text }, stretches]) =>
    stretches.flatMap(({ start, end }) => nameWords(text.slice(start, end))),
  );
  return new Set(words.filter((word) => !own.has(word)));
}

/** By start. Where two overlap, the whole stretch goes, under the rule that comes first. */
function foundIn({ text }: Turn, called: readonly Stretch[], names: ReadonlySet<string>): Found[] {
  const everywhere = [...called, ...knownNames(text, names)];
  const all = [...patternsIn(text), ...everywhere.map((stretch): Found => ({ rule: 'name', ...stretch }))];
  const apart: Found[] = [];
  for (const one of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last === undefined || one.start >= last.end) apart.push(one);
    else
      apart[apart.length - 1] = {
        rule: stronger(last.rule, one.rule),
        start: last.start,
        end: Math.max(last.end, one.end),
      };
  }
  return apart;
}

function stronger(a: MaskRule, b: MaskRule): MaskRule {
  return MASK_RULES.indexOf(a) < MASK_RULES.indexOf(b) ? a : b;
}

/** Cuts lie only at the ends of replaced stretches: an offset inside of one moves to its beginning or end. */
function show(source: string, masked: readonly Found[]): Shown {
  let text = '';
  let at = 0;
  const steps = masked.map(({ rule, start, end }) => {
    text += source.slice(at, start);
    const from = text.length;
    text += LABELS[rule];
    at = end;
    return { start, end, from, to: text.length };
  });
  text += source.slice(at);
  const move = (offset: number, side: 'from' | 'to'): number => {
    const step = steps[beginning(steps, side === 'from' ? offset : offset - 1) - 1];
    if (step === undefined) return offset;
    return offset < step.end ? step[side] : step.to + offset - step.end;
  };
  return { text, start: (offset) => move(offset, 'from'), end: (offset) => move(offset, 'to'), masked };
}

/** How many of the stretches begin at the offset or before it. They stand by start: a turn can have very many. */
function beginning(stretches: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
