import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Check } from '../../src/model/check.ts';
import type { Finding } from '../../src/model/matcher.ts';
import { pairFindings } from '../../src/report/lexicon-diff/pair.ts';
import { type Ran, run } from '../cli/run.ts';
import { folder, GOOD, SECOND, writeLexicon } from './probe.ts';

const TALKS = [
  ['Anna Weber', 'So sind unsere Regeln, Herr Berger. Das macht die Stelle. Das liegt nicht an unserer Satzung.'],
  ['Bert Lang', 'Es geht nach Haus Maß. Unsere Satzung will es so.'],
  ['Anna Weber', 'Unsere Regel zwei ist ein Spiel. Die Stelle macht das. Unsere Ordnung ist alt.'],
].map(([employee_name, text], at) => ({
  conversation_id: `g${at}`,
  employee_name,
  turns: [{ role: 'employee', text }],
}));

function input(): string {
  const path = join(folder(), 'talks.ndjson');
  writeFileSync(path, TALKS.map((talk) => `${JSON.stringify(talk)}\n`).join(''));
  return path;
}

const OTHER = GOOD.replace('unser Regel/Satzung', '(so sind) unser Regel/Ordnung')
  .replace('    ausser:\n      - unser Regel zwei\n', '')
  .replace('sagt: [liegt nicht an]', 'sagt: [liegt nie an]')
  .replace('nach Haus Maß', 'nach Hof Maß');
const MOVED = SECOND.replace('macht die Stelle', 'macht die Stelle\n      - unser Satzung');

async function diff(old: string, now: string, on: string, ...args: readonly string[]): Promise<Ran & { check: Check }> {
  const ran = await run(['lexicon', 'diff', old, now, '--on', on, '--reporter', 'json', ...args]);
  return { ...ran, check: JSON.parse(ran.stdout) as Check };
}

const told = ({ kind, before, after }: Change): string =>
  `${kind} ${before?.category ?? '-'} «${before?.text ?? ''}» → ${after?.category ?? '-'} «${after?.text ?? ''}»`;

describe('lexicon diff', () => {
  const [old, now, on] = [writeLexicon(GOOD), writeLexicon(OTHER, MOVED), input()];

  test('tells what is lost, gained, moved, suppressed and released', async () => {
    const { code, check } = await diff(old, now, on);
    expect(code).toBe(0);
    expect(check.changes?.map(told)).toEqual([
      'moved bestimmungen «unsere Regeln» → bestimmungen «So sind unsere Regeln»',
      'gained - «» → organisation «unserer Satzung»',
      'lost bestimmungen «nach Haus Maß» → - «»',
      'moved bestimmungen «Unsere Satzung» → organisation «Unsere Satzung»',
      'gained - «» → bestimmungen «Unsere Regel»',
      'gained - «» → bestimmungen «Unsere Ordnung»',
    ]);
  });

  test('newly suppressed and released are told with the reason', async () => {
    const blind = writeLexicon(GOOD.replace('sagt: [liegt nicht an]', 'sagt: [liegt nie an]'));
    const released = (await diff(old, blind, on)).check.changes ?? [];
    expect(released.map(({ kind, before }) => [kind, before?.reason, before?.cue])).toEqual([
      ['released', 'verneint', 'liegt nicht an'],
    ]);
    const suppressed = (await diff(blind, old, on)).check.changes ?? [];
    expect(suppressed.map(({ kind, after }) => [kind, after?.reason])).toEqual([['suppressed', 'verneint']]);
  });

  test('of a lexicon with itself is empty', async () => {
    const { code, check } = await diff(old, old, on, '--fail-on', 'lost,gained,moved,suppressed,released,flip');
    expect([code, check.passed, check.changes]).toEqual([0, true, []]);
  });

  test('the numbers are those of two match runs, per category and employee', async () => {
    const { check } = await diff(old, now, on);
    const counts = async (lexicon: string): Promise<Map<string, number>> => {
      const { stdout } = await run(['match', on, '--lexicon', lexicon]);
      const found = new Map<string, number>();
      for (const line of stdout.trim().split('\n')) {
        const { employee, category } = JSON.parse(line);
        for (const key of ['gesamt', category, employee]) found.set(key, (found.get(key) ?? 0) + 1);
      }
      return found;
    };
    const [left, right] = [await counts(old), await counts(now)];
    const rows = check.tables.find(({ id }) => id === 'counts')?.rows ?? [];
    const names = ['gesamt', 'bestimmungen', 'organisation', 'Anna Weber', 'Bert Lang'];
    expect(rows.filter(([name]) => names.includes(String(name)))).toEqual(
      names.map((name) => {
        const [b, a] = [left.get(name) ?? 0, right.get(name) ?? 0];
        return [name, b, a, a - b];
      }),
    );
  });

  test('--fail-on ends with 1 only for the kinds it names', async () => {
    expect((await diff(old, now, on, '--fail-on', 'lost')).code).toBe(1);
    expect((await diff(old, now, on, '--fail-on', 'suppressed,flip')).code).toBe(0);
    const wrong = await run(['lexicon', 'diff', old, now, '--on', on, '--fail-on', 'verloren']);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('verloren');
  });

  test('names of customers are masked in what it shows', async () => {
    const { stdout } = await diff(old, now, on);
    expect(stdout).toContain('So sind unsere Regeln');
    expect(stdout).not.toContain('Berger');
  });

  test.each(['git:gibt-es-nicht', 'git:--help', 'git:', 'git:HEAD:nirgends'])('%s is refused', async (revision) => {
    const { code, stdout } = await run(['lexicon', 'diff', revision, now, '--on', on]);
    expect([code, stdout]).toEqual([2, '']);
  });
});

const finding = fc
  .record({
    category: fc.constantFrom('a', 'b'),
    entry: fc.constantFrom('x', 'y', 'z'),
    start: fc.integer({ min: 0, max: 20 }),
    length: fc.integer({ min: 1, max: 8 }),
    counted: fc.boolean(),
  })
  .map(({ length, ...rest }): Finding => ({ ...rest, end: rest.start + length }));

/** As a matcher gives them: within a category nothing that counts overlaps. */
const findings = fc
  .array(finding, { maxLength: 6 })
  .map((all) =>
    all.filter(
      (one, at) =>
        !all
          .slice(0, at)
          .some((other) => other.category === one.category && other.start < one.end && one.start < other.end),
    ),
  );

test('a diff the other way round is its mirror, and the balance is right', () => {
  const mirrored = { lost: 'gained', gained: 'lost', suppressed: 'released', released: 'suppressed', moved: 'moved' };
  fc.assert(
    fc.property(findings, findings, (before, after) => {
      const there = pairFindings(before, after);
      const back = pairFindings(after, before);
      const told = (list: typeof there) => list.map((pair) => JSON.stringify(pair)).sort();
      const turned = back.map((pair) => ({ kind: mirrored[pair.kind], before: pair.after, after: pair.before }));
      expect(told(there)).toEqual(told(turned as typeof there));
      expect(pairFindings(before, before)).toEqual([]);
      const count = (kind: string) => there.filter((pair) => pair.kind === kind).length;
      const counted = (list: readonly Finding[]) => list.filter((one) => one.counted).length;
      const balance = count('gained') + count('released') - count('lost') - count('suppressed');
      expect(counted(after) - counted(before)).toBe(balance);
    }),
    { numRuns: 2000, seed: 20261124 },
  );
});
