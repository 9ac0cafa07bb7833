import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordDiagnostic } from '../../src/errors/messages.ts';
import { inputMessages } from '../../src/input/messages.ts';

const folder = join(import.meta.dirname, '../../src/input');
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('messages'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');
const KINDS = [
  'channel',
  'channels',
  'conversation',
  'cue',
  'cues',
  'csv',
  'date',
  'duplicate',
  'field',
  'file',
  'folder',
  'input',
  'json',
  'line',
  'map',
  'minutes',
  'note',
  'role',
  'segments',
  'speaker',
  'speech',
  'started',
  'text',
  'time',
  'turn',
  'turns',
];
/** Words in quotes of the shape of a code that are none. */
const OTHERS = ['csv-parse'];
const raised = new Set(Array.from(source.matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)+)'/g), ([, code]) => code ?? ''));

describe('every problem of the input', () => {
  it.each([...raised].filter((code) => !OTHERS.includes(code) && KINDS.includes(code.split('-')[0] ?? '')))(
    'has its wording: %s',
    (code) => {
      expect(inputMessages).toHaveProperty(code);
    },
  );
  it.each(Object.keys(inputMessages))('that has a wording can occur: %s', (code) => {
    expect([...raised]).toContain(code);
  });
  it('is worded with its place in both languages', () => {
    const problem = { code: 'csv-too-few-cells', file: 'akten/bank.csv', line: 7, params: { found: 2, expected: 11 } };
    expect(wordDiagnostic(problem, inputMessages, 'de')).toMatch(
      /^akten\/bank\.csv:7: Die Zeile hat nur 2 von 11 Zellen;.*\n {2}Hinweis: /,
    );
    expect(wordDiagnostic(problem, inputMessages, 'en')).toMatch(
      /^akten\/bank\.csv:7: The row has only 2 of 11 cells;.*\n {2}Hint: /,
    );
  });
});
