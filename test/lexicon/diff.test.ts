import { readFileSync, writeFileSync } from 'node:fs';
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

const MIRRORED = {
  lost: 'gained',
  gained: 'lost',
  suppressed: 'released',
  released: 'suppressed',
  moved: 'moved',
} as const;

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
    const { code, check } = await diff(old, old, on, '--fail-on', 'lost,gained,moved,suppressed,released,flip,unfound');
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

  test('people whose counts stay the same are one row, in CI too, and a row each with -v', async () => {
    const wider = writeLexicon(GOOD.replace('- unser Regel/Satzung', '- unser Regel/Satzung\n      - unser Ordnung'));
    const rows = async (...args: readonly string[]) => {
      const { stdout } = await run(['lexicon', 'diff', old, wider, '--on', on, '--reporter', 'json', ...args], {
        env: { CI: 'true' },
      });
      const { tables } = JSON.parse(stdout) as Check;
      return (tables[0]?.rows ?? []).slice(3).map((row) => row.join(' '));
    };
    expect(await rows()).toEqual(['Person 1 2 3 1', 'Person 1: bestimmungen 1 2 1', 'unverändert: 1 Person 2 2 0']);
    expect(await rows('-v')).toEqual(['Person 1 2 3 1', 'Person 1: bestimmungen 1 2 1', 'Person 2 2 2 0']);
  });

  test('a new phrase that is found neither here nor in an example is told, and --fail-on unfound ends with 1', async () => {
    const phrases = ['unser Ordnung', 'nach Hof Maß', 'macht die Stele'];
    const wider = writeLexicon(
      GOOD.replace('- unser Regel/Satzung', `- unser Regel/Satzung\n      - ${phrases[0]}`).replace(
        'sagt: [liegt nicht an]',
        'sagt: [liegt nicht an, zum Beispiel auch, liegt nie an]',
      ),
      SECOND.replace('- macht die Stelle', `- macht die Stelle\n      - ${phrases[1]}\n      - ${phrases[2]}`),
    );
    const { code, check } = await diff(old, wider, on, '--fail-on', 'unfound');
    const part = check.parts.find(({ id }) => id === 'unfound');
    expect(part?.issues.map(({ level, line, params }) => [level, line, params.phrase])).toEqual([
      ['error', 6, 'nach Hof Maß'],
      ['error', 7, 'macht die Stele'],
      ['error', 44, 'liegt nie an'],
    ]);
    expect(code).toBe(1);
    expect((await diff(old, wider, on)).code).toBe(0);
    expect((await diff(old, old, on, '--fail-on', 'unfound')).code).toBe(0);
  });

  test('applied to the lines of one match run, the changes give those of the other', async () => {
    const lines = async (lexicon: string): Promise<string[]> => {
      const { stdout } = await run(['match', on, '--lexicon', lexicon]);
      const hits = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      return hits.map((hit) => `${hit.conversation_id}#${hit.turn}:${hit.start}-${hit.end} ${hit.entry}`).sort();
    };
    const { check } = await diff(old, now, on);
    const side = (change: Change, one: Change['before']) =>
      one === null || one.reason !== null
        ? []
        : [`${change.conversation_id}#${change.turn}:${one.start}-${one.end} ${one.entry}`];
    const gone = (check.changes ?? []).flatMap((change) => side(change, change.before));
    const come = (check.changes ?? []).flatMap((change) => side(change, change.after));
    const left = (await lines(old)).filter((line) => !gone.includes(line));
    expect([...left, ...come].sort()).toEqual(await lines(now));
  });

  test('the other way round it is its mirror', async () => {
    const [there, back] = [(await diff(old, now, on)).check, (await diff(now, old, on)).check];
    const told = (kind: string, { conversation_id, turn }: Change, ...sides: Change['before'][]) =>
      JSON.stringify([kind, conversation_id, turn, ...sides]);
    const forth = (there.changes ?? []).map((one) => told(one.kind, one, one.before, one.after));
    const turned = (back.changes ?? []).map((one) => told(MIRRORED[one.kind], one, one.after, one.before));
    expect(forth.sort()).toEqual(turned.sort());
    expect(forth.length).toBeGreaterThan(4);
  });

  test('--fail-on ends with 1 only for the kinds it names', async () => {
    expect((await diff(old, now, on, '--fail-on', 'lost')).code).toBe(1);
    expect((await diff(old, now, on, '--fail-on', 'suppressed,flip')).code).toBe(0);
    const wrong = await run(['lexicon', 'diff', old, now, '--on', on, '--fail-on', 'verloren']);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('verloren');
  });

  test('a verdict that flips is told with its person, and --fail-on flip ends with 1', async () => {
    const text = (person: number, at: number): string =>
      [
        'Guten Tag, ich sehe gern für Sie nach und melde mich gleich wieder bei Ihnen, wenn ich mehr darüber weiß.',
        at % 2 === 0 ? 'So sind unsere Regeln.' : 'Gern geschehen.',
        ...(person === 3 ? ['Da gilt die Norm. '.repeat(4)] : []),
      ].join(' ');
    const team = Array.from({ length: 10 }, (_, person) =>
      Array.from({ length: 24 }, (_, at) => ({
        conversation_id: `${person}-${at}`,
        employee_id: `MA-${person}`,
        started_at: `2025-11-0${1 + (at % 9)}T09:00:00+01:00`,
        turns: [{ role: 'employee', text: `${text(person, at)} ${text(person, at + 1)} ${text(person, 1)}` }],
      })),
    ).flat();
    const many = join(folder(), 'team.ndjson');
    writeFileSync(many, team.map((talk) => `${JSON.stringify(talk)}\n`).join(''));
    const wider = writeLexicon(GOOD.replace('- unser Regel/Satzung', '- unser Regel/Satzung\n      - gilt die Norm'));
    const { code, check } = await diff(old, wider, many, '--fail-on', 'flip');
    const flips = check.parts.find(({ id }) => id === 'flip')?.issues ?? [];
    expect(flips.map(({ params }) => params.who)).toContain('MA-3');
    expect(code).toBe(1);
    expect((await diff(old, old, many, '--fail-on', 'flip')).code).toBe(0);
  });

  test('names of customers are masked in what it shows', async () => {
    const { stdout } = await diff(old, now, on);
    expect(stdout).toContain('So sind unsere Regeln');
    expect(stdout).not.toContain('Berger');
  });

  test('in CI people are numbered, in every form; at the screen, and with --names, they are named', async () => {
    const shown = async (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> => {
      const cwd = folder();
      const { stdout } = await run(
        [
          'lexicon',
          'diff',
          old,
          now,
          '--on',
          on,
          ...['markdown=a.md', 'json=a.json'].flatMap((name) => ['--reporter', name]),
          '--reporter',
          'terminal',
          ...args,
        ],
        { env, cwd },
      );
      return stdout + readFileSync(join(cwd, 'a.md'), 'utf8') + readFileSync(join(cwd, 'a.json'), 'utf8');
    };
    for (const variable of ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI']) {
      const text = await shown({ [variable]: 'true' });
      expect(text).not.toMatch(/Weber|Lang\b/);
      expect(text).toContain('Person 2');
    }
    expect(await shown({})).toMatch(/Anna Weber.*Bert Lang/s);
    expect(await shown({ CI: 'true' }, '--names')).toMatch(/Anna Weber.*Bert Lang/s);
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
  fc.assert(
    fc.property(findings, findings, (before, after) => {
      const there = pairFindings(before, after);
      const back = pairFindings(after, before);
      const told = (list: typeof there) => list.map((pair) => JSON.stringify(pair)).sort();
      const turned = back.map((pair) => ({ kind: MIRRORED[pair.kind], before: pair.after, after: pair.before }));
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
