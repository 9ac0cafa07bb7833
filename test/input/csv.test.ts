import { describe, expect, it } from 'vitest';
import { openGroups } from '../../src/input/csv/groups.ts';
import { codes, conversations, lines, readStdin, skipped } from './reading.ts';

const HEADER = 'conversation_id;channel;desk;started_at;turn;role;employee_id;employee_name;start;end;text';
const SHORT = 'conversation_id;role;text';

describe('a CSV file', () => {
  it('is read with all its columns, one row per turn', async () => {
    const rows = [
      HEADER,
      'R-1;phone;Schalter 2;2025-11-03T09:15:00+01:00;1;customer;MA-07;;0;4,2;Ich warte seit drei Wochen.',
      'R-1;;;;2;employee;MA-07;Anna Weber;4,2;00:00:09;Nach unseren Bestimmungen geht das nicht.',
      'R-1;;;;3;employee;;;2025-11-03T09:15:10+01:00;;Leider.',
    ];
    const [read, more] = conversations(await readStdin(rows.join('\n')));
    expect(more).toBeUndefined();
    expect(read).toMatchObject({
      conversation_id: 'R-1',
      channel: 'phone',
      desk: 'Schalter 2',
      started_at: '2025-11-03T09:15:00+01:00',
      source: { file: '-', format: 'csv', encoding: 'utf-8', line: 2 },
    });
    expect(read?.turns.map((t) => [t.turn, t.role, t.employee_id, t.employee_name, t.start, t.end])).toEqual([
      [0, 'customer', null, null, 0, 4.2],
      [1, 'employee', 'MA-07', 'Anna Weber', 4.2, 9],
      [2, 'employee', null, null, 10, null],
    ]);
  });

  it.each<[name: string, text: string, expected: string[]]>([
    ['semicolons', `${SHORT}\nR-1;Kunde;Ja, gut, danke, bis dann.`, ['customer: Ja, gut, danke, bis dann.']],
    [
      'commas',
      'conversation_id,role,text\nR-1,Kunde,"Ja, gut; danke; bis; dann."',
      ['customer: Ja, gut; danke; bis; dann.'],
    ],
    ['tabs', 'conversation_id\trole\ttext\nR-1\tKunde\tJa, gut; danke.', ['customer: Ja, gut; danke.']],
    ['a first line sep=;', `sep=;\r\n${SHORT}\r\nR-1;Kunde;Ja.\r\n`, ['customer: Ja.']],
    ['a first line sep=,', 'sep=,\nconversation_id,role,text\nR-1,Kunde,Ja.', ['customer: Ja.']],
    [
      'a sep that nobody would guess',
      'sep=|\nconversation_id|role|text\nR-1|Kunde|Ja; nein, doch.',
      ['customer: Ja; nein, doch.'],
    ],
    [
      'delimiters inside a quoted header',
      'conversation_id,role,"text, wörtlich; ganz",text\nR-1,Kunde,x,Ja.',
      ['customer: Ja.'],
    ],
    ['a BOM', `\uFEFF${SHORT}\nR-1;Kunde;Ja.`, ['customer: Ja.']],
    ['any order of columns, and others', 'Notiz;text;role;conversation_id\n!;Ja.;Kunde;R-1', ['customer: Ja.']],
    ['German headers', 'Gesprächs-Nr.;Rolle;Nachricht\nR-1;Gast;Ja.', ['customer: Ja.']],
    ['other German headers', 'VORGANG; sprecher ;Text\nR-1;MA;Ja.', ['employee: Ja.']],
    ['umlauts written out or decomposed', 'Gespraech;Sprecher;Text\nR-1;Bu\u0308rgerin;Ja.', ['customer: Ja.']],
    [
      'quotes with line breaks',
      `${SHORT}\nR-1;Kunde;"Ja.\nUnd dann;\r\n""nein""."\nR-1;MA;Gut.`,
      ['customer: Ja.\nUnd dann;\r\n"nein".', 'employee: Gut.'],
    ],
    [
      'quotes in the middle of a text',
      `${SHORT}\nR-1;Kunde;Er sagte "so nicht" zu mir\nR-1;MA;Gut.`,
      ['customer: Er sagte "so nicht" zu mir', 'employee: Gut.'],
    ],
    [
      'mixed line ends',
      `${SHORT}\nR-1;Kunde;Ja.\r\nR-1;MA;Gut.\rR-1;Gast;Eben.\n`,
      ['customer: Ja.', 'employee: Gut.', 'customer: Eben.'],
    ],
    ['blanks around text, which are the text', `${SHORT}\nR-1;Kunde;  Ja. `, ['customer:   Ja. ']],
    ['rows of nothing and blank lines', `${SHORT}\n\nR-1;Kunde;Ja.\n;;\n \n;;;;\n`, ['customer: Ja.']],
    ['more delimiters than columns', `${SHORT}\nR-1;Kunde;Ja.;;`, ['customer: Ja.']],
    [
      'turns by their number',
      'Vorgang;Nr;Rolle;Text\nR-1;10;MA;Gut.\nR-1;9;Kunde;Ja.',
      ['customer: Ja.', 'employee: Gut.'],
    ],
    [
      'turns as they stand, when not all have numbers',
      'Vorgang;Nr;Rolle;Text\nR-1;2;MA;Gut.\nR-1;;Kunde;Ja.',
      ['employee: Gut.', 'customer: Ja.'],
    ],
    [
      'a cell as long as a book',
      `${SHORT}\nR-1;Kunde;"${'Ja. '.repeat(500_000)}"`,
      [`customer: ${'Ja. '.repeat(500_000)}`],
    ],
  ])('is read with %s', async (_, text, expected) => {
    const events = await readStdin(text);
    expect(codes(events)).toEqual([]);
    expect(lines(events)).toEqual(expected);
  });

  it('is put together from rows that are not neighbours', async () => {
    const rows = ['R-1;Kunde;Eins.', 'R-2;Kunde;Zwei.', 'R-1;MA;Drei.', 'R-2;MA;Vier.'];
    const read = conversations(await readStdin([SHORT, ...rows].join('\n')));
    expect(read.map((c) => [c.conversation_id, ...c.turns.map((t) => t.text)])).toEqual([
      ['R-1', 'Eins.', 'Drei.'],
      ['R-2', 'Zwei.', 'Vier.'],
    ]);
  });

  it('loses no row when the window is too small, and hands conversations on in the order of their first rows', () => {
    const groups = openGroups(1000);
    const closed = ['a', 'b', 'a', 'c', 'b', 'a'].flatMap((id, line) => [...groups.add(id, { cells: [id], line })]);
    const all = [...closed, ...groups.rest()].map(({ id, rows }) => [id, ...rows.map((row) => row.line)]);
    expect(all).toEqual([
      ['a', 0, 2],
      ['b', 1],
      ['c', 3],
      ['b', 4],
      ['a', 5],
    ]);
  });
});

describe('what is left out of CSV', () => {
  const good = 'R-9;MA;Gut.';
  it.each<[name: string, rows: string[], expected: string[]]>([
    ['a row with too few cells; the rest is read', ['R-1;Kunde', good], ['csv-too-few-cells:2']],
    ['a row with too many cells', ['R-1;Kunde;Ja; nein.', good], ['csv-too-many-cells:2']],
    ['the second half of a text with a bare line break', ['R-1;Kunde;Ja', 'und nein.', good], ['csv-too-few-cells:3']],
    ['a row without an id', [';Kunde;Ja.', good], ['csv-id-missing:2']],
    ['a row without text', ['R-9;Kunde;', good], ['text-missing:2']],
    ['a row of an unknown role', ['R-9;Weber;Ja.', good], ['role-unknown:2']],
    [
      'rows that an open quote swallows',
      ['R-1;Kunde;"Ja.', 'R-1;MA;Nein.', 'R-1;Kunde;"Doch."', good],
      ['csv-quote-swallows:2'],
    ],
    ['everything behind a quote that never ends', [good, 'R-1;Kunde;"Ja.', 'R-1;MA;Nein.'], ['csv-quote-open:3']],
    [
      'the right line behind cells with line breaks and blank lines',
      ['R-9;MA;"a\r\nb\r\nc"', '', '', 'R-1;Kunde', 'R-9;MA;"d\ne"', 'R-2;Kunde', good],
      ['csv-too-few-cells:7', 'csv-too-few-cells:10'],
    ],
  ])('%s', async (_, rows, expected) => {
    for (const end of ['\n', '\r\n']) {
      const events = await readStdin([SHORT, ...rows].join(end));
      expect(codes(events)).toEqual(expected);
      expect(lines(events)).toContain('employee: Gut.');
    }
  });

  it.each<[name: string, text: string, missing: string, found: string]>([
    ['a required column', 'conversation_id;channel;text\nR-1;phone;Ja.', 'role', 'conversation_id, channel, text'],
    [
      'all of them, in a table of its own making',
      'wer;wann;was\nWeber;heute;Nein.\n',
      'conversation_id, role, text',
      'wer, wann, was',
    ],
  ])('a file without %s, with the names of the missing and the found', async (_, text, missing, found) => {
    expect(skipped(await readStdin(text))).toMatchObject([
      { code: 'csv-column-missing', line: 1, params: { missing, found } },
    ]);
  });

  it('a second column of the same meaning, with a warning; the native name wins', async () => {
    const events = await readStdin('Ticket;Nachricht;role;text\nR-1;Vorlage;Kunde;Ja.');
    expect(codes(events)).toEqual(['csv-column-twice:1']);
    expect(lines(events)).toEqual(['customer: Ja.']);
  });

  it('nothing of a file that has only a header, which is said', async () => {
    expect(codes(await readStdin(`${SHORT}\n`))).toEqual(['file-without-turns']);
  });
});
