/** Lists of numbers as two arrays: list `n` is what `values` holds from `from[n]` to `from[n + 1]` (exclusive). */
export interface Lists {
  readonly from: Whole;
  readonly values: Whole;
}

/** Whole numbers, none below zero where they are kept in less. */
export type Whole = Int32Array | Uint16Array;

/** The same numbers in half the memory, where they fit. For what is kept in a file: less is read at a start. */
export function narrowed(numbers: Whole): Whole {
  return numbers.every((number) => number >= 0 && number < 2 ** 16) ? Uint16Array.from(numbers) : numbers;
}

export function narrowedLists({ from, values }: Lists): Lists {
  return { from: narrowed(from), values: narrowed(values) };
}

export function listsOf(all: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(all.length + 1);
  for (const [n, list] of all.entries()) from[n + 1] = (from[n] as number) + list.length;
  const values = new Int32Array(from[all.length] as number);
  for (const [n, list] of all.entries()) values.set(list, from[n]);
  return { from, values };
}

export function listAt({ from, values }: Lists, n: number): Whole {
  return values.subarray(from[n], from[n + 1]);
}

export function countAt({ from }: Lists, n: number): number {
  return (from[n + 1] as number) - (from[n] as number);
}

/** Lists that are filled in any order: `add` says which list a value belongs to; within a list the order stays. */
export function createListCollector(): { add(list: number, value: number): void; lists(count: number): Lists } {
  let owners = new Int32Array(1024);
  let values = new Int32Array(1024);
  let used = 0;
  return {
    add(list, value) {
      if (used === owners.length) {
        owners = doubled(owners);
        values = doubled(values);
      }
      owners[used] = list;
      values[used++] = value;
    },
    lists(count) {
      const from = new Int32Array(count + 1);
      for (let at = 0; at < used; at++) {
        const after = (owners[at] as number) + 1;
        from[after] = (from[after] as number) + 1;
      }
      for (let n = 0; n < count; n++) from[n + 1] = (from[n + 1] as number) + (from[n] as number);
      const next = from.slice();
      const sorted = new Int32Array(used);
      for (let at = 0; at < used; at++) {
        const list = owners[at] as number;
        sorted[next[list] as number] = values[at] as number;
        next[list] = (next[list] as number) + 1;
      }
      return { from, values: sorted };
    },
  };
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(numbers.length * 2);
  grown.set(numbers);
  return grown;
}
