import { describe, expect, it } from 'vitest';
import { codes, conversations, readFiles, readStdin } from './reading.ts';

const bank = {
  conversation_id: 'B-301',
  channel: 'phone',
  employee_id: 'MA-07',
  turns: [
    { role: 'customer', text: 'Ich warte seit drei Wochen auf die Karte.' },
    { role: 'employee', text: 'Nach unseren Bestimmungen geht das nicht.', start: 4.2, end: 9 },
  ],
};
const line = (value: unknown) => JSON.stringify(value);

describe('a conversation that comes twice', () => {
  const changed = { ...bank, turns: bank.turns.slice(0, 1) };
  const unknown = { conversation_id: 'B-9', turns: [{ role: 'Weber', text: 'Nein.' }] };
  it('is left out, across files, together with what was to be said of it', async () => {
    const events = await readFiles({ 'a.ndjson': line(unknown), 'b/c.json': `[${line(unknown)}]` });
    expect(codes(events)).toEqual(['role-unknown:1', 'duplicate-conversation']);
    expect(conversations(events)).toHaveLength(1);
  });
  it('is kept when it says something else, with a warning', async () => {
    const events = await readStdin(`${line(bank)}\n${line(changed)}\n${line(changed)}`);
    expect(codes(events)).toEqual(['conversation-id-reused:2', 'duplicate-conversation:3']);
    expect(conversations(events)).toHaveLength(2);
  });
  it('is kept when asked to', async () => {
    const events = await readStdin(`${line(bank)}\n${line(bank)}`, { keepDuplicates: true });
    expect(codes(events)).toEqual([]);
    expect(conversations(events)).toHaveLength(2);
  });
  it.each([
    ['channel', { ...bank, channel: 'chat' }],
    ['a role', { ...bank, turns: [bank.turns[0], { ...bank.turns[1], role: 'customer' }] }],
    ['a speaker', { ...bank, employee_id: 'MA-08' }],
    ['a time', { ...bank, turns: [bank.turns[0], { ...bank.turns[1], start: 4.3 }] }],
    [
      'a letter',
      { ...bank, turns: [bank.turns[0], { ...bank.turns[1], text: 'Nach unseren Bestimmungen geht das nichs.' }] },
    ],
    ['where one turn ends', { ...bank, turns: [{ role: 'customer', text: 'Ich' }, ...bank.turns] }],
  ])('is another one when it differs in %s', async (_, other) => {
    expect(conversations(await readStdin(`${line(bank)}\n${line(other)}`))).toHaveLength(2);
  });
});
