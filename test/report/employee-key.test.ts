import { expect, test } from 'vitest';
import { employeeKey } from '../../src/report/employee-key.ts';

type Person = [id: string | null, name: string | null];

const long = 'Maria '.repeat(50);

test.each<[string, Person, Person]>([
  ['the same id with two spellings of the name', ['MA-07', 'Anna Weber'], ['MA-07', 'A. Weber']],
  ['the same id, once without a name', ['MA-07', 'Anna Weber'], ['MA-07', null]],
  ['an id with blanks around it', ['MA-07', null], [' MA-07 ', null]],
  ['upper and lower case', [null, 'Anna Weber'], [null, 'ANNA WEBER']],
  ['blanks, also unbreakable ones', [null, ' Anna\u00A0 Weber'], [null, 'Anna Weber']],
  ['NFC and NFD', [null, 'Jörg'], [null, 'Jo\u0308rg']],
  ['an empty name and none', [null, ''], [null, null]],
  ['an empty id and none', [' ', 'Anna'], [null, 'Anna']],
  ['300 characters', [null, long], [null, long.toUpperCase()]],
])('one employee: %s', (_, a, b) => {
  expect(employeeKey(...a)).toBe(employeeKey(...b));
});

test.each<[string, Person, Person]>([
  ['two ids with one name', ['MA-07', 'Anna Weber'], ['MA-08', 'Anna Weber']],
  ['two names', [null, 'Anna Weber'], [null, 'Anna Webers']],
  ['ids that differ in case', ['ma-07', null], ['MA-07', null]],
  ['an id and a name that read alike', ['Weber', null], [null, 'Weber']],
  ['nobody and somebody called "unnamed"', [null, null], [null, 'unnamed']],
  ['__proto__ and nobody', [null, '__proto__'], [null, null]],
])('two employees: %s', (_, a, b) => {
  expect(employeeKey(...a)).not.toBe(employeeKey(...b));
});
