import { readFileSync } from 'node:fs';
import { type PassThrough, Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { readInputs } from '../src/input/read.ts';
import { readMarked } from '../src/lexicon/fixtures.ts';
import { loadMatcher } from '../src/lexicon/load-matcher.ts';
import type { LexiconMatcher } from '../src/match/matcher.ts';
import type { Conversation } from '../src/model/conversation.ts';
import { talliesOf } from '../src/report/tally.ts';

const SAMPLES = [
  'bahn-reisezentrum.csv',
  'bank-schalter.csv',
  'hotel-rezeption.ndjson',
  'industrie-ersatzteile.json',
  'onlinehandel.jsonl',
  'restaurant.txt',
  'stadtwerke-kundencenter.csv',
];

let matcher: LexiconMatcher;
let conversations: Conversation[];

async function read(path: string): Promise<Conversation[]> {
  const found: Conversation[] = [];
  const host = { stdin: Readable.from([]) as unknown as PassThrough, cwd: process.cwd() };
  for await (const event of readInputs([path], {}, host))
    if (event.kind === 'conversation') found.push(event.conversation);
  return found;
}

beforeAll(async () => {
  matcher = await loadMatcher();
  conversations = await read('fixtures/samples');
});

const marked = () => readMarked(['fixtures/marked/shift.ndjson'], matcher.categories);

describe('the samples are the marked shift in every input form', () => {
  test.each(SAMPLES)('%s', async (file) => {
    for (const conversation of await read(`fixtures/samples/${file}`)) {
      const source = marked().find(({ id }) => id === conversation.conversation_id);
      expect(conversation.turns.map(({ text }) => text.normalize('NFC'))).toEqual(
        source?.turns.map(({ text }) => text),
      );
    }
  });

  test('none is missing', () => {
    expect(conversations.map(({ conversation_id }) => conversation_id).sort()).toEqual(
      marked()
        .map(({ id }) => id)
        .sort(),
    );
  });
});

test('at least 40 conversations, 6 desks and 6 employees', () => {
  const lines = readFileSync('fixtures/marked/shift.ndjson', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.length).toBeGreaterThanOrEqual(40);
  expect(new Set(lines.map(({ desk }) => desk)).size).toBeGreaterThanOrEqual(6);
  expect(new Set(lines.map(({ employee_id }) => employee_id)).size).toBeGreaterThanOrEqual(6);
});

test('the counts per employee and category equal the marked ones', () => {
  const wanted = new Map<string, number>();
  for (const { turns } of marked()) {
    for (const { employee, marks } of turns) for (const { label } of marks) add(wanted, `${employee} ${label}`, 1);
  }
  const found = new Map<string, number>();
  for (const conversation of conversations) {
    for (const { employee, counts } of talliesOf(conversation, matcher)) {
      for (const [category, hits] of Object.entries(counts))
        add(found, `${employee?.normalize('NFC')} ${category}`, hits);
    }
  }
  expect(table(found)).toEqual(table(wanted));
});

function add(map: Map<string, number>, key: string, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by);
}

function table(map: Map<string, number>): string[] {
  return [...map]
    .filter(([, count]) => count > 0)
    .map(([key, count]) => `${key}: ${count}`)
    .sort();
}
