import type { Cause, Causes } from '../../model/comparison.ts';
import { byName } from '../order.ts';
import type { Member } from './people.ts';

interface Cell {
  readonly category: string;
  readonly name: string;
  hits: number;
  /** Indexes of the people who stand behind it. */
  readonly people: Set<number>;
}

/**
 * What the team's hits pointed to. A word or an entry that fewer than `minGroup` people stand behind is put together with
 * others of its category until enough people stand behind them: neither a cell nor a difference leads to a person.
 */
export function causesOf(members: readonly Member[], categories: readonly string[], minGroup: number): Causes {
  const named = new Map<string, Cell>();
  const entries = new Map<string, Cell>();
  let unnamed = 0;
  members.forEach(({ talks }, person) => {
    for (const { category, entry, named: words } of talks.flatMap(({ pointers = [] }) => pointers)) {
      add(entries, category, entry, person);
      for (const word of words) add(named, category, word, person);
      if (words.length === 0) unnamed += 1;
    }
  });
  const words = shown(named, categories, minGroup);
  const rules = shown(entries, categories, minGroup);
  return {
    named: words.causes,
    unnamed,
    entries: rules.causes,
    suppressed: words.suppressed + rules.suppressed,
  };
}

function add(cells: Map<string, Cell>, category: string, name: string, person: number): void {
  const key = JSON.stringify([category, name]);
  const cell = cells.get(key) ?? { category, name, hits: 0, people: new Set() };
  cells.set(key, cell);
  cell.hits += 1;
  cell.people.add(person);
}

/** By category, most hits first: these are words, not people. What was put together comes last. */
function shown(cells: ReadonlyMap<string, Cell>, categories: readonly string[], minGroup: number) {
  let suppressed = 0;
  const causes = categories.flatMap((category): Cause[] => {
    const own = [...cells.values()].filter((cell) => cell.category === category).sort(byWeight);
    const rest = own.filter(({ people }) => people.size < minGroup);
    const open = own.filter(({ people }) => people.size >= minGroup);
    while (rest.length > 0 && peopleOf(rest).size < minGroup && open.length > 0) rest.push(...open.splice(-1));
    suppressed += rest.length;
    const together = { category, name: null, hits: sum(rest), people: peopleOf(rest).size };
    const enough = rest.length > 0 && together.people >= minGroup;
    return [
      ...open.map(({ name, hits, people }) => ({ category, name, hits, people: people.size })),
      ...(enough ? [together] : []),
    ];
  });
  return { causes, suppressed };
}

function byWeight(a: Cell, b: Cell): number {
  return b.hits - a.hits || b.people.size - a.people.size || byName(a.name, b.name);
}

function peopleOf(cells: readonly Cell[]): Set<number> {
  return new Set(cells.flatMap(({ people }) => [...people]));
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, { hits }) => total + hits, 0);
}
