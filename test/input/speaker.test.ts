import { describe, expect, it } from 'vitest';
import { conversations, readStdin } from './reading.ts';

const line = (value: unknown) => JSON.stringify(value);

describe('who is speaking', () => {
  const speakers = async (given: object, turns: object[]) =>
    conversations(
      await readStdin(line({ conversation_id: 'B-1', ...given, turns: turns.map((t) => ({ text: 'Ja.', ...t })) })),
    )[0]?.turns.map((t) => [t.employee_id, t.employee_name]);
  it('is the employee of the conversation, on employee turns only', async () => {
    const given = { employee_id: 'MA-07', employee_name: 'Anna Weber' };
    const turns = [{ role: 'employee' }, { role: 'customer' }, { role: 'bot' }, { role: null }];
    expect(await speakers(given, turns)).toEqual([
      ['MA-07', 'Anna Weber'],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });
  it('is only what the turn says when it says anything: no half is borrowed', async () => {
    const given = { employee_id: 'MA-07', employee_name: 'Anna Weber' };
    const turns = [
      { role: 'employee', employee_id: 'MA-11' },
      { role: 'employee', employee_name: 'Jonas Reiter' },
      { role: 'employee', employee_id: ' ', employee_name: '' },
    ];
    expect(await speakers(given, turns)).toEqual([
      ['MA-11', null],
      [null, 'Jonas Reiter'],
      ['MA-07', 'Anna Weber'],
    ]);
  });
  it.each(['../../x', '__proto__', '<b>', '=cmd()', 'x'.repeat(300)])('may be called %s', async (name) => {
    expect(await speakers({ employee_name: name }, [{ role: 'employee' }])).toEqual([[null, name]]);
  });
  it('is nobody when the name is blank', async () => {
    expect(await speakers({ employee_name: '  ' }, [{ role: 'employee' }])).toEqual([[null, null]]);
  });
});
