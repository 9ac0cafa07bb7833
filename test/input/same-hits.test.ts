import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../src/input/formats.ts';
import { adapters } from '../../src/input/json/adapters/all.ts';
import { nativeOf } from '../../src/input/native.ts';
import { understood } from '../../src/input/said.ts';
import { loadMatcher } from '../../src/lexicon/load-matcher.ts';
import type { Conversation } from '../../src/model/conversation.ts';
import { hitsOf } from '../../src/report/hits.ts';
import { codes, conversations, readFiles, readStdin } from './reading.ts';
import { forms } from './told/all.ts';
import { talks } from './told/talks.ts';
import { nameOf, type Written } from './told/written.ts';

const lexicon = fileURLToPath(new URL('../cli/lexicon', import.meta.url));
let matcher: Awaited<ReturnType<typeof loadMatcher>>;
beforeAll(async () => {
  matcher = await loadMatcher(lexicon);
});

const read = (form: Written) => {
  const files = Object.fromEntries(form.write(talks).map(({ name, content }) => [name, content]));
  return readFiles(files, ['akten'], understood(form.said ?? {}));
};
/** What a hit is, but for how the source calls the employee. */
const hits = (all: readonly Conversation[]) =>
  all.flatMap((one) => hitsOf(one, matcher)).map(({ employee: _, employee_id: __, ...hit }) => hit);

describe.each(forms.map((form) => [nameOf(form), form] as const))('told in %s', (_, form) => {
  it('the same conversations give the same hits, counted or not', async () => {
    const events = await read(form);
    expect(codes(events)).toEqual([]);
    const found = conversations(events).toSorted((a, b) => (a.conversation_id < b.conversation_id ? -1 : 1));
    const expected = conversations(await read(forms[0] as Written));
    expect(found.map(({ source }) => source.format)).toEqual(found.map(() => form.format));
    expect(found.map(({ turns }) => turns.map(({ role, text }) => [role, text]))).toEqual(
      talks.map(({ turns: told }) => told),
    );
    expect(hits(found)).toEqual(hits(expected));
    expect(hits(found).map(({ text, counted }) => [text, counted])).toEqual([
      ['unseren Bestimmungen', true],
      ['unsere Zentrale', true],
      ['unseren Bestimmungen', false],
      ['unsere Stammgäste', false],
      ['unsere Zentrale, und unsere Zentrale', true],
    ]);
  });

  it('converted and read again they are the same, people, times and pieces too', async () => {
    const found = conversations(await read(form));
    const again = conversations(await readStdin(found.map((one) => `${JSON.stringify(nativeOf(one))}\n`).join('')));
    const content = (all: readonly Conversation[]) => all.map(({ source: _source, ...rest }) => rest);
    expect(content(again)).toEqual(content(found));
    expect(again.flatMap((one) => hitsOf(one, matcher))).toEqual(found.flatMap((one) => hitsOf(one, matcher)));
  });

  it('shows no address of a recording, which is signed', async () => {
    const events = await readFiles(Object.fromEntries(form.write(talks).map(({ name, content }) => [name, content])));
    expect(JSON.stringify(events)).not.toContain('GEHEIM');
  });
});

it('every format and every program’s JSON is among them', () => {
  const known = [...formats.map(({ id }) => id), ...adapters.map(({ id }) => id)];
  expect([...new Set(forms.map(({ format }) => format))].toSorted()).toEqual(known.toSorted());
});

it('a turn that was left out keeps its place when converted', async () => {
  const turns = [
    { role: 'employee', text: '' },
    { role: 'customer', text: 'Ja?' },
    { role: 'employee', text: 7 },
    { role: 'employee', text: 'Nach unseren Bestimmungen.' },
  ];
  const [read] = conversations(await readStdin(JSON.stringify({ conversation_id: 'R-1', turns })));
  const again = conversations(await readStdin(JSON.stringify(nativeOf(read as Conversation))));
  expect(again[0]?.turns.map(({ turn }) => turn)).toEqual([1, 3]);
  expect(hits(again)).toEqual(hits([read as Conversation]));
  expect(hits(again)).toMatchObject([{ turn: 3 }]);
});
