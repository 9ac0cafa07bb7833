import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type Diagnostic, UserError } from '../errors/diagnostic.ts';
import type { Measure } from './measure.ts';
import { ratios } from './score.ts';

const FIGURES = ['precision', 'recall', 'f1'] as const;
/** Enough that one lost hit in a million marks is seen; rounding down keeps the same figures from failing. */
const DIGITS = 6;
/** F1 is computed in several steps, and a last binary digit is no loss. */
const ROUNDING = 1e-9;
/** The row of all categories together. */
const ALL = 'gesamt';

const floorsFile = z.strictObject({
  schema: z.literal('rotation/floors/1'),
  floors: z.record(
    z.string(),
    z.strictObject({
      precision: z.number().min(0).max(1),
      recall: z.number().min(0).max(1),
      f1: z.number().min(0).max(1),
    }),
  ),
});

type Floors = Readonly<Record<string, Readonly<Record<(typeof FIGURES)[number], number>>>>;

/** The floors kept beside the fixtures: `floors.json` in their folder, or in that of the file. */
export function floorsPath(fixtures: string): string {
  const folder = statSync(fixtures, { throwIfNoEntry: false })?.isDirectory() ? fixtures : dirname(fixtures);
  return join(folder, 'floors.json');
}

/** What the measure misses of the floors, each at its line. No file, no floors. Throws UserError when it cannot be understood. */
export function checkFloors(
  file: string,
  result: Measure,
): { readonly checked: number; readonly faults: Diagnostic[] } {
  const kept = readFloors(file);
  if (kept === null) return { checked: 0, faults: [] };
  const now = figuresOf(result);
  const lines = kept.text.split('\n');
  let checked = 0;
  const faults = Object.entries(kept.floors).flatMap(([category, floor]) => {
    const at = lines.findIndex((text) => text.includes(JSON.stringify(category)));
    const place = { file, ...(at >= 0 && { line: at + 1 }) };
    const own = now[category];
    if (own === undefined) return [{ code: 'floor-of-nothing', params: { category }, ...place }];
    return FIGURES.flatMap((figure): Diagnostic[] => {
      checked += 1;
      if (own[figure] >= floor[figure] - ROUNDING) return [];
      const params = { category, figure, now: own[figure].toFixed(DIGITS), floor: floor[figure].toFixed(DIGITS) };
      const column = lines[at]?.indexOf(`"${figure}"`) ?? -1;
      return [{ code: 'floor-missed', params, ...place, ...(column >= 0 && { column: column + 1 }) }];
    });
  });
  return { checked, faults };
}

/** Raises the floors to what is reached now, rounded down to the last digit; none is ever lowered. */
export function raiseFloors(file: string, result: Measure): void {
  const before = readFloors(file);
  const old = before?.floors ?? {};
  const now = figuresOf(result);
  const floors = Object.fromEntries(
    [...new Set([...Object.keys(now), ...Object.keys(old)])].map((category) => [
      category,
      Object.fromEntries(
        FIGURES.map((figure) => {
          const reached = Math.floor((now[category]?.[figure] ?? 0) * 10 ** DIGITS) / 10 ** DIGITS;
          return [figure, Math.max(reached, old[category]?.[figure] ?? 0)];
        }),
      ),
    ]),
  );
  const rows = Object.entries(floors).map(([category, row]) => `    ${JSON.stringify(category)}: ${spaced(row)}`);
  const text = `{\n  "schema": "rotation/floors/1",\n  "floors": {\n${rows.join(',\n')}\n  }\n}\n`;
  // a file that is written anew wakes those who watch it
  if (text !== before?.text) writeFileSync(file, text);
}

function spaced(row: object): string {
  return JSON.stringify(row).replaceAll(/[:,]/g, '$& ').replace('{', '{ ').replace('}', ' }');
}

function figuresOf({ total, categories }: Measure): Floors {
  return Object.fromEntries([
    [ALL, ratios(total)],
    ...categories.map(({ name, score }): [string, Floors[string]] => [name, ratios(score)]),
  ]);
}

function readFloors(file: string): { readonly text: string; readonly floors: Floors } | null {
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  try {
    return { text, floors: floorsFile.parse(JSON.parse(text)).floors };
  } catch (error) {
    const what = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new UserError({ code: 'floors-broken', params: { what }, file });
  }
}
