import type { Pointer } from '../../model/report.ts';
import { byName } from '../order.ts';
import type { Member } from './people.ts';

/** Names that are listed together, a single one as a rule; `name` is null where several were put together. */
interface Group {
  readonly category: string;
  readonly name: string | null;
  readonly names: readonly string[];
  /** By side. */
  readonly hits: readonly number[];
  readonly people: readonly number[];
}

interface Cell {
  readonly category: string;
  readonly name: string;
  /** By side: hits, and who stands behind them. */
  readonly hits: number[];
  readonly people: readonly Set<Member>[];
}

/**
 * What hits of one or more sides (a team, or a team before and after) pointed to. A name that fewer than `minGroup` people
 * of a side stand behind is put together with others of its category until enough people stand behind them on every side:
 * neither a cell nor a difference leads to a person. Nobody at all on a side is no person either, and may be shown.
 */
export function groupCells(
  sides: readonly (readonly Member[])[],
  namesOf: (pointer: Pointer) => readonly string[],
  categories: readonly string[],
  minGroup: number,
): { readonly groups: readonly Group[]; readonly suppressed: number } {
  const cells = cellsIn(sides, namesOf);
  const enough = (some: readonly Cell[]) =>
    peopleBehind(some, sides.length).every((people) => people === 0 || people >= minGroup);
  let suppressed = 0;
  const groups = categories.flatMap((category): Group[] => {
    const own = cells.filter((cell) => cell.category === category).sort(byWeight);
    const rest = own.filter((cell) => !enough([cell]));
    const open = own.filter((cell) => enough([cell]));
    while (!enough(rest) && open.length > 0) rest.push(...open.splice(-1));
    suppressed += rest.length;
    return [
      ...open.map((cell) => groupOf([cell], cell.name, sides.length)),
      ...(rest.length > 0 && enough(rest) ? [groupOf(rest, null, sides.length)] : []),
    ];
  });
  return { groups, suppressed };
}

function cellsIn(sides: readonly (readonly Member[])[], namesOf: (pointer: Pointer) => readonly string[]): Cell[] {
  const cells = new Map<string, Map<string, Cell>>();
  for (const [side, members] of sides.entries()) {
    for (const member of members) {
      for (const [category, names] of hitsOf(member, namesOf)) {
        for (const [name, { hits }] of names) add(cellFor(category, name), hits, member, side);
      }
    }
  }
  return [...cells.values()].flatMap((own) => [...own.values()]);

  function cellFor(category: string, name: string): Cell {
    const own = cells.get(category) ?? new Map<string, Cell>();
    cells.set(category, own);
    const cell = own.get(name) ?? {
      category,
      name,
      hits: sides.map(() => 0),
      people: sides.map(() => new Set<Member>()),
    };
    own.set(name, cell);
    return cell;
  }
}

/** Somebody's hits by category and name: of the many hits of a team, each is only looked up and counted. */
function hitsOf(
  { talks }: Member,
  namesOf: (pointer: Pointer) => readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, { readonly hits: number }>> {
  const counted = new Map<string, Map<string, { hits: number }>>();
  for (const { pointers = [] } of talks) {
    for (const pointer of pointers) {
      const own = counted.get(pointer.category) ?? new Map<string, { hits: number }>();
      if (own.size === 0) counted.set(pointer.category, own);
      for (const name of namesOf(pointer)) {
        const count = own.get(name);
        if (count === undefined) own.set(name, { hits: 1 });
        else count.hits += 1;
      }
    }
  }
  return counted;
}

function add({ hits, people }: Cell, times: number, member: Member, side: number): void {
  hits[side] = (hits[side] ?? 0) + times;
  people[side]?.add(member);
}

function groupOf(cells: readonly Cell[], name: string | null, sides: number): Group {
  return {
    category: cells[0]?.category ?? '',
    name,
    names: cells.map((cell) => cell.name),
    hits: Array.from({ length: sides }, (_, side) => sum(cells.map(({ hits }) => hits[side] ?? 0))),
    people: peopleBehind(cells, sides),
  };
}

function peopleBehind(cells: readonly Cell[], sides: number): number[] {
  return Array.from(
    { length: sides },
    (_, side) => new Set(cells.flatMap(({ people }) => [...(people[side] ?? [])])).size,
  );
}

/** Most hits first: these are words, not people. */
function byWeight(a: Cell, b: Cell): number {
  return sum(b.hits) - sum(a.hits) || sum(sizes(b)) - sum(sizes(a)) || byName(a.name, b.name);
}

function sizes({ people }: Cell): number[] {
  return people.map(({ size }) => size);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
