import { describe, expect, it } from 'vitest';
import { understood } from '../../src/input/said.ts';
import { cellText, dateOf } from '../../src/input/xlsx/cell.ts';
import { isDateFormat } from '../../src/input/xlsx/number-format.ts';
import { fuzz, RUNS } from './fuzz.ts';
import { codes, conversations, lines, readStdin } from './reading.ts';
import { archive, type Cell, workbook } from './told/workbook.ts';

const HEAD = [
  'Gespräch',
  'Kanal',
  'Schalter',
  'Beginn',
  'Nr',
  'Rolle',
  'Personalnummer',
  'Mitarbeiter',
  'Von',
  'Bis',
  'Nachricht',
];
const row = (...cells: Cell[]) => cells;

describe('an Excel workbook', () => {
  it('is read like CSV: header in German, dates, times, numbers', async () => {
    const file = workbook({
      November: [
        HEAD,
        row(
          'R-1042',
          'Telefon',
          'Schalter 2',
          { serial: 45964.385416666664, style: 1 },
          1,
          'Kunde',
          '',
          '',
          { serial: 0, style: 2 },
          4.2,
          'Ich warte & warte.',
        ),
        row(
          'R-1042',
          '',
          '',
          '',
          2,
          'Mitarbeiterin',
          'MA-07',
          'Anna Weber',
          { serial: 4 / 86400, style: 2 },
          9,
          'Nach unseren\nBestimmungen <nicht>. ',
        ),
        row(1043, '', '', { serial: 45964, style: 3 }, 1, 'Kundin', '', '', '', '', 'Hallo?'),
      ],
    });
    const events = await readStdin(file);
    expect(codes(events)).toEqual([]);
    expect(conversations(events)).toMatchObject([
      {
        conversation_id: 'R-1042',
        channel: 'Telefon',
        desk: 'Schalter 2',
        started_at: '2025-11-03T09:15:00',
        source: { format: 'xlsx', line: 2 },
        turns: [
          { role: 'customer', start: 0, end: 4.2, text: 'Ich warte & warte.' },
          {
            role: 'employee',
            employee_id: 'MA-07',
            employee_name: 'Anna Weber',
            start: 4,
            end: 9,
            text: 'Nach unseren\nBestimmungen <nicht>. ',
          },
        ],
      },
      { conversation_id: '1043', started_at: '2025-11-03', turns: [{ role: 'customer', text: 'Hallo?' }] },
    ]);
  });

  it('may have a title above the header, blank rows, and several sheets; others are named', async () => {
    const file = workbook({
      Hinweise: [row('Bitte bis Freitag ausfüllen')],
      Oktober: [row('Beschwerden'), [], row('Ticket', 'Rolle', 'Nachricht'), [], row('A', 'Kunde', 'Eins.')],
      November: [row('Ticket', 'Rolle', 'Nachricht'), row('B', 'Kunde', 'Zwei.'), row('', 'Kunde', 'Verloren.')],
      Leer: [],
    });
    const events = await readStdin(file);
    expect(lines(events)).toEqual(['customer: Eins.', 'customer: Zwei.']);
    expect(codes(events)).toEqual(['csv-id-missing:3', 'sheet-column-missing']);
  });

  it('has its columns named by --map', async () => {
    const file = workbook({ A: [row('Akte', 'Wer', 'Was'), row('A', 'Kunde', 'Eins.')] });
    expect(codes(await readStdin(file))).toEqual(['sheet-column-missing']);
    const said = understood({ map: ['id=Akte,role=Wer,text=Was'] });
    expect(lines(await readStdin(file, said))).toEqual(['customer: Eins.']);
  });

  it('that unpacks to gigabytes is left alone, whatever it says of its size', { timeout: 20_000 }, async () => {
    const bomb = (size?: number) => archive([['xl/workbook.xml', Buffer.alloc(80 * 1024 * 1024)]], size);
    const before = process.memoryUsage().rss;
    expect(codes(await readStdin(bomb()))).toEqual(['xlsx-too-big']);
    expect(codes(await readStdin(bomb(10)))).toEqual(['xlsx-too-big']);
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(300);
  });

  const sheetOf = (rows: string) => raw(`<sheetData>${rows}</sheetData>`);
  const raw = (content: string) =>
    archive(
      Object.entries({
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': `<worksheet>${content}</worksheet>`,
      }).map(([name, text]) => [name, Buffer.from(text)]),
    );

  it.each([
    ['rows in column XFD', sheetOf('<row><c r="XFD1048576"><v>1</v></c></row>'.repeat(200)), 'xlsx-too-big'],
    ['one cell at the end of the world', sheetOf('<row><c r="XFD1048576"><v>1</v></c></row>'), 'sheet-column-missing'],
    ['an address that is none', sheetOf('<row><c r="AAAAAAAA99999999999"><v>1</v></c></row>'), 'sheet-column-missing'],
    ['millions of empty cells', sheetOf(`<row>${'<c/>'.repeat(5_000_000)}</row>`), 'file-without-turns'],
    ['millions of empty rows', sheetOf('<row/>'.repeat(3_500_000)), 'file-without-turns'],
    ['elements in elements', raw('<a>'.repeat(6_000_000)), 'xlsx-broken'],
    [
      'entities of its own',
      archive([['xl/workbook.xml', Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')]]),
      'xlsx-broken',
    ],
  ])('with %s takes neither long nor much', { timeout: 20_000 }, async (_, file, code) => {
    const begin = process.cpuUsage();
    const before = process.memoryUsage().rss;
    expect(codes(await readStdin(file))).toEqual([code]);
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(250);
    const { user, system } = process.cpuUsage(begin);
    expect((user + system) / 1000).toBeLessThan(4000);
  });

  it('has texts in runs, in the cell, as formula, and dates of either calendar', async () => {
    const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is>${value}</is></c>`;
    const head = `<row r="1">${text('A1', '<t>Ticket</t>')}${text('B1', '<t>Rolle</t>')}${text('D1', '<r><t>Nach</t></r><r><t>richt</t></r>')}</row>`;
    const row = `<row r="7"><c r="A7"><v>4.2000000000000002</v></c>${text('B7', '<t>Kunde</t>')}<c r="D7" t="str"><f>A1</f><v>Ja_x000D_&#10;so.</v></c></row>`;
    const events = await readStdin(sheetOf(head + row));
    expect(conversations(events)).toMatchObject([
      { conversation_id: '4.2', source: { line: 7 }, turns: [{ role: 'customer', text: 'Ja\nso.' }] },
    ]);
    expect(cellText(dateOf(45964.5, false))).toBe('2025-11-03T12:00:00');
    expect(cellText(dateOf(45964.5 - 1462, true))).toBe('2025-11-03T12:00:00');
    expect(
      ['dd\\.mm\\.yyyy', '[h]:mm', '[$-407]d. mmm', '0.00', '"Tag" 0', '[Red]0', '#,##0\\ "h"'].map((code) =>
        isDateFormat('164', code),
      ),
    ).toEqual([true, true, true, false, false, false, false]);
  });

  it('that is torn, or no workbook at all, is said to be', async () => {
    const file = workbook({ A: [row('Ticket', 'Rolle', 'Nachricht'), row('A', 'Kunde', 'Eins.')] });
    expect(codes(await readStdin(file.subarray(0, file.length - 30)))).toEqual(['xlsx-broken']);
    expect(codes(await readStdin('Kunde: Ja.', { format: 'xlsx' }))).toEqual(['xlsx-broken']);
    expect(codes(await readStdin(archive([['xl/workbook.xml', Buffer.from('<a>')]])))).toEqual(['xlsx-broken']);
  });
});

it('whatever is in its files, reading ends in conversations or a clear message', {
  timeout: 20_000 + RUNS * 100,
}, async () => {
  const file = workbook(
    {
      A: [
        row('Ticket', 'Rolle', 'Nachricht'),
        row('A', 'Kunde', 'Eins.'),
        row('B', 'Agent', { serial: 45964, style: 3 }),
      ],
    },
    true,
  );
  const fuzzed = await fuzz([file], RUNS, ['xlsx']);
  if (process.env.ROTATION_FUZZ) process.stdout.write(`xlsx, unpacked ${JSON.stringify(fuzzed)}\n`);
  expect(fuzzed.faults).toEqual([]);
});
