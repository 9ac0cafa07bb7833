import { describe, expect, it } from 'vitest';
import { understood } from '../../src/input/said.ts';
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

  it('with a cell at the end of the world is left alone', async () => {
    for (const address of ['XFD1048576', 'AAAAAAAA99999999999', '&#65;1']) {
      const sheet = `<worksheet><sheetData><row r="1"><c r="${address}"><v>1</v></c></row></sheetData></worksheet>`;
      const file = archive([
        ['xl/workbook.xml', Buffer.from('<x/>')],
        ['xl/worksheets/sheet1.xml', Buffer.from(sheet)],
      ]);
      expect(codes(await readStdin(file))).toEqual(['xlsx-too-big']);
    }
  });

  it('that is torn, or no workbook at all, is said to be', async () => {
    const file = workbook({ A: [row('Ticket', 'Rolle', 'Nachricht'), row('A', 'Kunde', 'Eins.')] });
    expect(codes(await readStdin(file.subarray(0, file.length - 30)))).toEqual(['xlsx-broken']);
    expect(codes(await readStdin('Kunde: Ja.', { format: 'xlsx' }))).toEqual(['xlsx-broken']);
    expect(codes(await readStdin(archive([['xl/workbook.xml', Buffer.from('<a>')]])))).toEqual(['xlsx-broken']);
  });
});
