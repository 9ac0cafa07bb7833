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

  it('that unpacks to gigabytes is left alone, whatever it says of its size', { timeout: 120_000 }, async () => {
    const bomb = (size?: number) => archive([['xl/workbook.xml', Buffer.alloc(80 * 1024 * 1024)]], size);
    const before = process.memoryUsage().rss;
    expect(codes(await readStdin(bomb()))).toEqual(['xlsx-too-big']);
    expect(codes(await readStdin(bomb(10)))).toEqual(['xlsx-too-big']);
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(300);
  });

  const sheetOf = (rows: string) => raw(`<sheetData>${rows}</sheetData>`);
  const raw = (content: string, wide = false) =>
    archive(
      Object.entries({
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': `<worksheet>${content}</worksheet>`,
      }).map(([name, text]) => [name, Buffer.from(text)]),
      undefined,
      false,
      wide,
    );

  it.each([
    ['rows in column XFD', sheetOf('<row><c r="XFD1048576"><v>1</v></c></row>'.repeat(200)), 'xlsx-too-big'],
    ['one cell at the end of the world', sheetOf('<row><c r="XFD1048576"><v>1</v></c></row>'), 'sheet-column-missing'],
    ['an address that is none', sheetOf('<row><c r="AAAAAAAA99999999999"><v>1</v></c></row>'), 'sheet-column-missing'],
    ['millions of empty cells', sheetOf(`<row>${'<c/>'.repeat(5_000_000)}</row>`), 'file-without-turns'],
    ['millions of empty rows', sheetOf('<row/>'.repeat(3_500_000)), 'file-without-turns'],
    [
      'a million merged cells',
      raw(`<mergeCells>${'<mergeCell ref="A1:A9"/>'.repeat(1_000_000)}</mergeCells>`),
      'file-without-turns',
    ],
    ['elements in elements', raw('<a>'.repeat(6_000_000)), 'xlsx-broken'],
    [
      'entities of its own',
      archive([['xl/workbook.xml', Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')]]),
      'xlsx-broken',
    ],
  ])('with %s takes neither long nor much', { timeout: 120_000 }, async (_, file, code) => {
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

  const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const table = (...rows: readonly (readonly string[])[]) =>
    rows
      .map((cells, y) => {
        const filled = cells.map((cell, x) => (cell === '' ? '' : text(`${'ABCDE'[x]}${y + 1}`, cell)));
        return `<row r="${y + 1}">${filled.join('')}</row>`;
      })
      .join('');
  const SMALL = table(['Ticket', 'Rolle', 'Nachricht'], ['A', 'Kunde', 'Eins.']);

  it('holds what is merged downwards for all of its rows, but a text is said once', async () => {
    const rows = table(
      ['Beschwerden im November'],
      ['Ticket', 'Rolle', 'Nachricht', 'Schalter'],
      ['A', 'Kunde', 'Eins.', 'Kassa'],
      ['', 'Agent', 'Zwei.'],
      ['', '', 'Drei.'],
      ['B', 'Kunde', 'Vier.'],
      ['', '', ''],
      ['', 'Kunde', 'Fünf.'],
      ['', 'Kunde', 'Verloren.'],
    );
    const merged = ['A1:D1', 'A3:A5', 'B4:B5', 'D3:D5', 'A6:A8', 'C6:C7'].map((ref) => `<mergeCell ref="${ref}"/>`);
    const events = await readStdin(raw(`<sheetData>${rows}</sheetData><mergeCells>${merged.join('')}</mergeCells>`));
    expect(codes(events)).toEqual(['csv-id-missing:9']);
    expect(conversations(events)).toMatchObject([
      {
        conversation_id: 'A',
        desk: 'Kassa',
        turns: [
          { role: 'customer', text: 'Eins.' },
          { role: 'employee', text: 'Zwei.' },
          { role: 'employee', text: 'Drei.' },
        ],
      },
      { conversation_id: 'B', turns: [{ text: 'Vier.' }, { text: 'Fünf.' }] },
    ]);
  });

  it('is read from a zip64 archive, as programs that stream write it', async () => {
    const events = await readStdin(raw(`<sheetData>${SMALL}</sheetData>`, true));
    expect(codes(events)).toEqual([]);
    expect(lines(events)).toEqual(['customer: Eins.']);
  });

  it('may have prefixed names, and parts named in other letters', async () => {
    const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-z])/g, '<$1x:');
    const parts = {
      'xl/Workbook.xml': prefixed(
        '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="R1"/></sheets></workbook>',
      ),
      'xl/_rels/Workbook.xml.rels':
        '<Relationships><Relationship Id="R1" Target="/xl/worksheets/Sheet.xml"/></Relationships>',
      'xl/worksheets/sheet.xml': prefixed(`<worksheet xmlns:x="x"><sheetData>${SMALL}</sheetData></worksheet>`),
    };
    const file = archive(Object.entries(parts).map(([name, xml]) => [name, Buffer.from(xml)]));
    const events = await readStdin(file);
    expect(codes(events)).toEqual([]);
    expect(lines(events)).toEqual(['customer: Eins.']);
  });

  it('holds signs that XML cannot, and no Japanese reading of a text in the cell', async () => {
    const reading = '<c r="C2" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>';
    const events = await readStdin(
      sheetOf(
        table(['Ticket', 'Rolle', 'Nachricht'], ['A', 'Kunde', '']).replace(/<\/row>$/, `${reading}</row>`) +
          `<row r="3">${text('A3', 'A')}${text('B3', 'Kunde')}${text('C3', 'a_x000D_&#10;b_x0009_c _x005F_x0041_ _xyz_')}</row>`,
      ),
    );
    expect(lines(events)).toEqual(['customer: 東京', 'customer: a\nb\tc _x0041_ _xyz_']);
  });

  it('is no Word document with a table in it, and the other way round', async () => {
    const word = archive(
      [
        ['word/document.xml', Buffer.from('<a/>')],
        ['word/media/bild.bin', Buffer.from('xl/ xl/ xl/')],
      ],
      undefined,
      true,
    );
    expect(codes(await readStdin(word))).toEqual(['file-word']);
    const excel = archive([['xl/workbook.xml', Buffer.from('word/')]], undefined, true);
    expect(codes(await readStdin(excel))).toEqual(['xlsx-broken']);
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
