import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNames } from '../../src/commands/file-names.ts';

const named = (name: string | null, id: string | null = null) => ({ id, name });

describe('the file of an employee', () => {
  test.each([
    ['an ordinary name', 'Anna Weber', 'Anna Weber'],
    ['umlauts', 'Jörg Äußerl', 'Jörg Äußerl'],
    ['decomposed umlauts', 'Jo\u0308rg', 'J\u00F6rg'],
    ['a way out of the folder', '../../x', '__.._x'],
    ['a way out on Windows', '..\\..\\x', '__.._x'],
    ['an absolute path', '/etc/passwd', '_etc_passwd'],
    ['a drive', 'C:x', 'C_x'],
    ['a key of every object', '__proto__', '__proto__'],
    ['markup', '<b>', '_b_'],
    ['nothing but blanks', '   ', 'ohne-namen'],
    ['nothing', '', 'ohne-namen'],
    ['only dots', '..', '_'],
    ['a device', 'CON', '_CON'],
    ['a device with an extension', 'nul.txt', '_nul.txt'],
    ['trailing dots and blanks', 'Weber. . ', 'Weber'],
    ['an option', '-rf', '_rf'],
    ['control characters', 'A\u0000B\u001B[31mC', 'A_B_[31mC'],
    ['text that turns its direction', 'A\u202Egnp', 'A_gnp'],
  ])('%s', (_what, name, file) => {
    expect(fileNames([named(name)])).toEqual([file]);
  });

  test('a name of 300 characters is cut where a character ends', () => {
    const [short = ''] = fileNames([named('ä'.repeat(300))]);
    expect(short).toBe('ä'.repeat(90));
  });

  test('who has no name is called by the id', () => {
    expect(fileNames([named(null, 'MA-07'), named(null)])).toEqual(['MA-07', 'ohne-namen']);
  });
});

test.each([
  [
    'two people of one name are told apart by id',
    [named('Anna Weber', 'MA-07'), named('Anna Weber', 'MA-31')],
    ['Anna Weber (MA-07)', 'Anna Weber (MA-31)'],
  ],
  ['names that differ in case', [named('anna weber'), named('Anna Weber')], ['anna weber', 'Anna Weber 2']],
  ['names that differ in a forbidden character', [named('A/B'), named('A:B')], ['A_B', 'A_B 2']],
  [
    'names that differ behind the cut',
    [named(`${'x'.repeat(300)}1`), named(`${'x'.repeat(300)}2`)],
    ['x'.repeat(180), `${'x'.repeat(180)} 2`],
  ],
  ['a name that is already the second', [named('A'), named('a'), named('A 2')], ['A', 'a 2', 'A 2 2']],
])('%s do not overwrite each other', (_what, employees, files) => {
  expect(fileNames(employees)).toEqual(files);
});

test('whatever employees are called, files are different, inside the folder and short enough', () => {
  const nasty = fc.constantFrom(
    '..',
    '/',
    '\\',
    'CON',
    'a',
    'A',
    ' ',
    '.',
    '\u0000',
    '😀',
    'ß',
    'SS',
    'ﬁ',
    'fi',
    '\uD800',
    'x'.repeat(200),
  );
  const text = fc
    .array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { maxLength: 6 })
    .map((parts) => parts.join(''));
  const employee = fc.record({ id: fc.option(text), name: fc.option(text) });
  fc.assert(
    fc.property(fc.array(employee, { minLength: 1, maxLength: 8 }), (employees) => {
      const names = fileNames(employees);
      expect(new Set(names.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(employees.length);
      for (const name of names) {
        expect(resolve('/berichte', `${name}.json`)).toBe(`/berichte${sep}${name}.json`);
        expect(Buffer.byteLength(`.${name}.markdown.part`)).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/[/\\\p{C}]|^[-.]|[. ]$/u);
      }
    }),
  );
});
