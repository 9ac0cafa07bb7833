import { describe, expect, it } from 'vitest';
import { codes, conversations, lines, readStdin, skipped } from './reading.ts';

const bank = {
  conversation_id: 'B-301',
  channel: 'phone',
  desk: 'Schalter 2',
  started_at: '2025-11-03T09:15:00+01:00',
  employee_id: 'MA-07',
  employee_name: 'Anna Weber',
  turns: [
    { role: 'customer', text: 'Ich warte seit drei Wochen auf die Karte.' },
    { role: 'employee', text: 'Nach unseren Bestimmungen geht das nicht.', start: 4.2, end: 9 },
  ],
};
const line = (value: unknown) => JSON.stringify(value);
const turn = (value: unknown) => line({ conversation_id: 'B-302', turns: [value] });

describe('a native conversation', () => {
  it('is handed on as it is, with its source', async () => {
    expect(await readStdin(`${line(bank)}\n`)).toEqual([
      {
        kind: 'conversation',
        conversation: {
          conversation_id: 'B-301',
          channel: 'phone',
          desk: 'Schalter 2',
          started_at: '2025-11-03T09:15:00+01:00',
          turns: [
            {
              turn: 0,
              role: 'customer',
              role_as_found: null,
              employee_id: null,
              employee_name: null,
              start: null,
              end: null,
              text: 'Ich warte seit drei Wochen auf die Karte.',
            },
            {
              turn: 1,
              role: 'employee',
              role_as_found: null,
              employee_id: 'MA-07',
              employee_name: 'Anna Weber',
              start: 4.2,
              end: 9,
              text: 'Nach unseren Bestimmungen geht das nicht.',
            },
          ],
          source: { file: '-', format: 'ndjson', encoding: 'utf-8', line: 1 },
        },
      },
    ]);
  });

  it.each<[name: string, text: string, format: string, ids: string[]]>([
    ['one per line', `${line(bank)}\n${line({ ...bank, conversation_id: 'B-2' })}\n`, 'ndjson', ['B-301', 'B-2']],
    ['one line without a line end', line(bank), 'ndjson', ['B-301']],
    ['blank lines and CRLF', `\r\n${line(bank)}\r\n\r\n`, 'ndjson', ['B-301']],
    ['a BOM', `\uFEFF${line(bank)}\n`, 'ndjson', ['B-301']],
    ['a BOM inside, where files were joined', `${line(bank)}\n\uFEFF${turn({})}`, 'ndjson', ['B-301', 'B-302']],
    ['an array on one line', `[${line(bank)}]`, 'json', ['B-301']],
    [
      'an array, one per line',
      `[\n${line(bank)},\n${line({ ...bank, conversation_id: 'B-2' })}\n]`,
      'json',
      ['B-301', 'B-2'],
    ],
    ['one over several lines', JSON.stringify(bank, null, 2), 'json', ['B-301']],
    ['an array over several lines', JSON.stringify([bank], null, '\t'), 'json', ['B-301']],
    ['turns on lines of their own', line(bank).replaceAll('{"role"', '\n{"role"'), 'json', ['B-301']],
    ['an array with a BOM and CRLF', `\uFEFF[\r\n${line(bank)}\r\n]\r\n`, 'json', ['B-301']],
    ['a number for an id', line({ ...bank, conversation_id: 4711 }), 'ndjson', ['4711']],
  ])('is read from %s', async (_, text, format, ids) => {
    const read = conversations(await readStdin(text));
    expect(read.map((c) => [c.source.format, c.conversation_id])).toEqual(ids.map((id) => [format, id]));
  });

  it('is read from a single line of five megabytes', async () => {
    const text = 'Da sind mir die Hände gebunden. '.repeat(160_000);
    const events = await readStdin(turn({ role: 'employee', text }), {}, [65_536]);
    expect(conversations(events)[0]?.turns[0]?.text).toBe(text);
  });

  it('keeps text in decomposed letters as it is, since hits point into it', async () => {
    const text = 'Das du\u0308rfen wir nicht.';
    expect(lines(await readStdin(turn({ role: 'employee', text })))).toEqual([`employee: ${text}`]);
  });

  it('is not disturbed by unknown keys or by __proto__', async () => {
    const text =
      '{"__proto__":{"desk":"x"},"schema":1,"conversation_id":"__proto__","turns":[{"__proto__":{},"role":"agent","text":"Ja."}]}';
    const [read] = conversations(await readStdin(text));
    expect([read?.conversation_id, read?.desk, read?.turns[0]?.role]).toEqual(['__proto__', null, 'employee']);
  });
});

describe('what is left out of native input', () => {
  it.each<[name: string, text: string, expected: string[]]>([
    [
      'a broken line; the rest is read',
      `${line(bank)}\n{"conversation_id":"B-2",\n${turn({ role: 'agent', text: 'Ja.' })}`,
      ['json-broken-line:2'],
    ],
    ['a broken first line', `{"conversation_id":"B-2"\n${line(bank)}`, ['json-broken-line:1']],
    ['a first line that is no JSON at all', `Export vom 3.11.\n${line(bank)}`, ['json-broken-line:1']],
    [
      'a line that is no object',
      `${line(bank)}\n42\n[1]\nnull`,
      ['conversation-not-object:2', 'conversation-not-object:3', 'conversation-not-object:4'],
    ],
    ['a conversation without an id', line({ turns: [] }), ['conversation-id-missing:1']],
    ['a conversation with a blank id', line({ ...bank, conversation_id: ' ' }), ['conversation-id-missing:1']],
    [
      'a conversation with an id of the wrong type',
      line({ ...bank, conversation_id: {} }),
      ['conversation-id-missing:1'],
    ],
    ['turns that are no list', line({ conversation_id: 'B-1', turns: { role: 'agent' } }), ['turns-not-list:1']],
    ['missing turns', line({ conversation_id: 'B-1' }), ['turns-not-list:1']],
    ['a turn that is no object', turn('Kunde: Ja.'), ['turn-not-object:1']],
    ['a turn without text', turn({ role: 'agent' }), ['text-missing:1']],
    ['a turn with blank text', turn({ role: 'agent', text: ' \n' }), ['text-missing:1']],
    ['a text that is a number', turn({ role: 'agent', text: 42 }), ['text-not-string:1']],
    ['a line of other data', `${line(bank)}\n{"level":"info"}`, ['conversation-foreign:2']],
    ['a broken JSON file, with its place', '[\n {"conversation_id": "B-1",\n  "turns": [}\n]', ['json-broken:3']],
    ['a JSON file that ends in the middle', '[{"conversation_id":"B-1","turns":[{"role":"agent"', ['json-broken:1']],
    ['a JSON file of another program, once', '[{"name":"a"},\n{"name":"b"}]', ['json-foreign']],
    ['an empty JSON array', '[]', ['file-without-turns']],
  ])('%s', async (_, text, expected) => {
    expect(codes(await readStdin(text))).toEqual(expected);
  });

  it('says in which column a line breaks, whatever the version of Node', async () => {
    const columns: [string, number][] = [
      ['{"conversation_id":}', 20],
      ['{"conversation_id":"B-1" "turns":[]}', 26],
      ['{"conversation_id":"B-1","turns":[],}', 37],
      ['{"conversation_id":"B\t1"}', 22],
      ['{"conversation_id":"B-1"} x', 27],
      ['{"conversation_id":01}', 20],
      ['{"conversation_id":"B-1"', 25],
    ];
    const events = await readStdin([line(bank), ...columns.map(([text]) => text)].join('\n'));
    expect(skipped(events).map(({ params }) => params.column)).toEqual(columns.map(([, column]) => column));
  });

  it('keeps the index of the turns around a turn without text', async () => {
    const turns = [{ role: 'customer', text: 'Hallo?' }, { role: 'employee' }, { role: 'employee', text: 'Ja.' }];
    const events = await readStdin(line({ conversation_id: 'B-1', turns }));
    expect(conversations(events)[0]?.turns.map((t) => t.turn)).toEqual([0, 2]);
    expect(skipped(events)).toMatchObject([{ code: 'text-missing', conversation_id: 'B-1', turn: 1 }]);
  });

  it('keeps a turn of unknown role as context and reports it with what was found and its words', async () => {
    const turns = [
      { role: 'Weber', text: 'Das ist bei uns so geregelt.' },
      { role: null, text: 'Ja – nein.' },
      { text: 'Gut.' },
    ];
    const events = await readStdin(line({ conversation_id: 'B-1', turns }));
    expect(conversations(events)[0]?.turns.map((t) => [t.role, t.role_as_found])).toEqual([
      [null, 'Weber'],
      [null, null],
      [null, null],
    ]);
    expect(skipped(events).map((s) => [s.code, s.turn, s.params.found, s.words])).toEqual([
      ['role-unknown', 0, 'Weber', 6],
      ['role-unknown', 1, '–', 2],
      ['role-unknown', 2, '–', 1],
    ]);
  });
});

describe('what is warned of, once per file with a count', () => {
  const given = (fields: object) => line({ ...bank, ...fields });
  it.each<[name: string, text: string, expected: [string, number][]]>([
    [
      'garbled umlauts',
      turn({ role: 'agent', text: 'Das dÃ¼rfen wir nicht. GrÃ¶ÃŸer auch nicht.' }),
      [['text-garbled', 1]],
    ],
    ['garbled quotes', turn({ role: 'agent', text: 'Er sagte â€žneinâ€œ.' }), [['text-garbled', 1]]],
    ['lost letters', turn({ role: 'agent', text: 'Das d\uFFFDrfen wir nicht.' }), [['text-garbled', 1]]],
    [
      'no French or Portuguese name',
      turn({ role: 'agent', text: 'Herr João und Frau Câline, Île de Ré, SÃO PAULO.' }),
      [],
    ],
    [
      'dates',
      [given({ started_at: 'gestern' }), given({ started_at: '31.02.2025', conversation_id: 'B-2' })].join('\n'),
      [['date-not-understood', 2]],
    ],
    [
      'times',
      turn({ role: 'agent', text: 'Ja.', start: 'bald', end: 'x' }),
      [
        ['time-not-understood', 1],
        ['time-not-understood', 1],
      ],
    ],
    [
      'fields that are no text',
      given({ desk: { nr: 2 }, employee_id: ['MA-07'] }),
      [
        ['field-not-text', 1],
        ['field-not-text', 1],
      ],
    ],
  ])('%s', async (_, text, expected) => {
    const warned = (await readStdin(text)).flatMap((event) => (event.kind === 'warning' ? [event.diagnostic] : []));
    expect(warned.map(({ code, params }) => [code, params.count])).toEqual(expected);
  });
});
