import { describe, expect, it } from 'vitest';
import { codes, conversations, lines, readFiles, readIn, readStdin, skipped } from './reading.ts';

const spoken = async (text: string) =>
  conversations(await readStdin(text)).map((c) =>
    c.turns.map((t) => [t.role ?? `? ${t.role_as_found}`, t.employee_id ?? t.employee_name, t.text]),
  );

describe('minutes', () => {
  it('of a hotel desk are read with their heads, persons, times and marks', async () => {
    const read = conversations(await readIn(import.meta.dirname, ['fixtures/hotel-seeblick.txt']));
    const file = 'fixtures/hotel-seeblick.txt';
    expect(read.map(({ turns, ...rest }) => rest)).toEqual([
      {
        conversation_id: 'H-2207',
        channel: 'persönlich',
        desk: 'Empfang 2',
        started_at: '2025-11-03T09:15',
        source: { file, format: 'minutes', encoding: 'utf-8', line: 5 },
      },
      {
        conversation_id: 'H-2208',
        channel: null,
        desk: 'Empfang 2',
        started_at: '2025-11-04',
        source: { file, format: 'minutes', encoding: 'utf-8', line: 20 },
      },
      {
        conversation_id: 'hotel-seeblick-3',
        channel: null,
        desk: 'Empfang 2',
        started_at: null,
        source: { file, format: 'minutes', encoding: 'utf-8', line: 28 },
      },
    ]);
    expect(read[0]?.turns.map((t) => [t.role, t.employee_name, t.start, t.text])).toEqual([
      ['customer', null, 60, 'Wir haben ein Zimmer mit Balkon gebucht\n  und stehen jetzt im Hof. ((lacht))'],
      [
        'employee',
        'Fr. Yilmaz',
        120,
        'Nach unseren Bestimmungen (.) geht ein Tausch\nerst ab morgen.\nUhrzeit: 10:30 wäre frei, sagt das System.\nHinweis: ohne Balkon.',
      ],
      ['customer', null, null, 'Das war [unverständlich] anders ausgemacht.'],
      ['employee', 'Weber', null, 'Ich sehe nach.'],
    ]);
  });

  it.each<[label: string, role: string, person: string | null]>([
    ['Kunde', 'customer', null],
    ['KUNDIN', 'customer', null],
    ['Kunde 2', 'customer', null],
    ['Kunde (verärgert)', 'customer', null],
    ['Kundin Frau Berger', 'customer', null],
    ['Gast Zimmer 12', 'customer', null],
    ['Mitarbeiterin Weber', 'employee', 'Weber'],
    ['Mitarbeiterin (Weber)', 'employee', 'Weber'],
    ['Weber (Mitarbeiterin)', 'employee', 'Weber'],
    ['Fr. Weber (Service)', 'employee', 'Fr. Weber'],
    ['MA Weber', 'employee', 'Weber'],
    ['MA-07', 'employee', 'MA-07'],
    ['Mitarbeiterin Weber (MA-07)', 'employee', 'MA-07'],
    ['Mitarbeiterin Weber (leise)', 'employee', 'Weber'],
    ['Sachbearbeiterin Fr. Yilmaz', 'employee', 'Fr. Yilmaz'],
    ['Berater Dr. Max van der Berg', 'employee', 'Dr. Max van der Berg'],
    ['SB', 'employee', null],
    ['Bot', 'other', null],
    ['[00:05:32] Service', 'employee', null],
    ['(09:15) Service', 'employee', null],
    ['09:15 Uhr Service', 'employee', null],
    ['09:15 – Service', 'employee', null],
    ['Service [09:15]', 'employee', null],
    ['**Service', 'employee', null],
    ['**Service (00:00)', 'employee', null],
    ['**[00:05:32] Service', 'employee', null],
    ['- Service', 'employee', null],
    ['  Service', 'employee', null],
  ])('know the label "%s:"', async (label, role, person) => {
    const bold = label.startsWith('**') ? '**' : '';
    const turns = (await spoken(`Kunde: Guten Tag.\n${label}:${bold} Das geht: um 10:30 nicht.\nKunde: Ach.`))[0];
    expect(turns?.[1]).toEqual([role, person, 'Das geht: um 10:30 nicht.']);
    expect(turns).toHaveLength(3);
  });

  it.each([
    'Uhrzeit: 10:30',
    'Hinweis: bitte beachten',
    '10:30 Besprechung: Zimmer 4',
    'Er sagte: nein',
    'Weber: nur einmal',
    'https://seeblick.example: nicht erreichbar',
    'Service am Kunden hat Vorrang',
    '   eingerückt',
    'ohne alles',
    '',
  ])('take "%s" inside a turn for text', async (line) => {
    const turns = (await spoken(`Kunde: Hallo.\nService: Moment.\n${line}\nSo.\nKunde: Gut.`))[0];
    expect(turns).toEqual([
      ['customer', null, 'Hallo.'],
      ['employee', null, `Moment.\n${line}\nSo.`],
      ['customer', null, 'Gut.'],
    ]);
  });

  it.each([
    ['a name that recurs', 'Weber: Eins.\nKunde: Zwei.\nWeber: Drei.', ['? Weber', 'customer', '? Weber']],
    [
      'a number of a diarizer',
      'SPEAKER_00: Eins.\nKunde: Zwei.\n[SPEAKER_00]: Drei.\nSPEAKER_00: Vier.',
      ['? SPEAKER_00', 'customer', '? SPEAKER_00'],
    ],
    ['a form of address, even once', 'Kunde: Eins.\nFrau Weber: Zwei.', ['customer', '? Frau Weber']],
    ['what somebody says of the customer', 'Service: Eins.\nKunde fragt: Zwei?', ['employee', '? Kunde fragt']],
  ])('leave the role open for %s', async (_, text, roles) => {
    expect((await spoken(`${text}\nKunde: Ende.`))[0]?.map(([role]) => role).slice(0, roles.length)).toEqual(roles);
  });

  it.each<[name: string, head: string, person: string | null, turns: number]>([
    ['a name with a form of address', 'Sachbearbeiterin: Fr. Yilmaz', 'Fr. Yilmaz', 2],
    ['a name below another head line', 'Vorgang: R-1\nMitarbeiterin: Anna Weber', 'Anna Weber', 2],
    ['a name above another head line', 'Mitarbeiterin: Anna Weber\nDatum: 03.11.2025', 'Anna Weber', 2],
    ['a name with an id', 'Mitarbeiterin: Anna Weber (MA-07)', 'MA-07', 2],
    ['an id', 'Personalnummer: MA-07', 'MA-07', 2],
    ['the customer, who is no employee', 'Datum: 03.11.2025\nKunde: Herr Berger', null, 2],
    ['a greeting, which is a turn', 'Datum: 03.11.2025\nMitarbeiterin: Guten Tag', null, 3],
    ['a name by itself, which may be a turn', 'Mitarbeiterin: Anna Weber', null, 3],
    ['a sentence, which is a turn', 'Datum: 03.11.2025\nMitarbeiterin: Frau Berger.', null, 3],
  ])('take from the head: %s', async (_, head, person, count) => {
    const turns = (await spoken(`${head}\nKunde: Hallo.\nService: Nein.`))[0];
    expect(turns?.at(-1)).toEqual(['employee', person, 'Nein.']);
    expect(turns).toHaveLength(count);
  });

  it.each<[head: string, startedAt: string | null]>([
    ['Datum: 03.11.2025 09:15', '2025-11-03T09:15:00'],
    ['Datum: 03.11.2025\nBeginn: 9:15 Uhr', '2025-11-03T09:15'],
    ['Datum: 03.11.2025\nUhrzeit: 09.15', '2025-11-03T09:15'],
    ['Beginn: 3. November 2025, 09:15 Uhr', '2025-11-03T09:15:00'],
    ['Datum: 2025-11-03T09:15:00+01:00', '2025-11-03T09:15:00+01:00'],
    ['Datum: 03.11.2025', '2025-11-03'],
    ['Beginn: 09:15', null],
    ['Datum: gestern', null],
  ])('begin, after "%s", at %s', async (head, startedAt) => {
    const [read] = conversations(await readStdin(`${head}\nKunde: Hallo.\nService: Nein.`));
    expect(read?.started_at).toBe(startedAt);
  });

  it.each<[head: string, time: string, start: number | null]>([
    ['Datum: 03.11.2025 09:15', '[00:05:32]', 332],
    ['Datum: 03.11.2025 09:15', '[09:16:10]', 70],
    ['Datum: 03.11.2025 09:15', '(09:17)', 120],
    ['Datum: 03.11.2025 09:15', '09:17 Uhr', 120],
    ['Datum: 03.11.2025 09:15', '08:00 Uhr', null],
    ['Kanal: Telefon', '[00:05:32]', 332],
    ['Kanal: Telefon', '[05:32]', null],
    ['Kanal: Telefon', '09:15:00 Uhr', null],
  ])('after "%s" place a turn at %s', async (head, time, start) => {
    const [read] = conversations(await readStdin(`${head}\n${time} Kunde: Hallo.\nService: Nein.`));
    expect(read?.turns[0]?.start).toBe(start);
  });

  it.each<[name: string, text: string, expected: string[]]>([
    ['a line of dashes', 'Kunde: a\nMA: b\n---\nKunde: c', ['desk: 2', 'desk-2: 1']],
    ['a line of equals signs', 'Kunde: a\nMA: b\n=====\nKunde: c', ['desk: 2', 'desk-2: 1']],
    ['a new Gespräch', 'Gespräch: R-1\nKunde: a\nMA: b\nGespräch: R-2\nKunde: c', ['R-1: 2', 'R-2: 1']],
    [
      'a new Vorgang with its head above it',
      'Vorgang: R-1\nKunde: a\n\nDatum: 04.11.2025\nVorgang: R-2\nKunde: c',
      ['R-1: 1', 'R-2: 1'],
    ],
    ['dashes and a head', 'Kunde: a\nMA: b\n---\nTicket: R-2\nKunde: c\n---\n', ['desk: 2', 'R-2: 1']],
  ])('hold several conversations, parted by %s', async (_, text, expected) => {
    const read = conversations(await readFiles({ 'desk.txt': text }));
    expect(read.map((c) => `${c.conversation_id}: ${c.turns.length}`)).toEqual(expected);
  });

  it('do not carry the date or the name of one conversation over to the next', async () => {
    const text = 'Gespräch: R-1\nDatum: 03.11.2025\nMitarbeiterin: Anna Weber\nMA: b\nGespräch: R-2\nMA: c';
    const read = conversations(await readStdin(text));
    expect(read.map((c) => [c.started_at, c.turns[0]?.employee_name])).toEqual([
      ['2025-11-03', 'Anna Weber'],
      [null, null],
    ]);
  });

  it('are texts that can be found in the source again, but for the line ends', async () => {
    const text = 'Kunde:\tEins.\r\n\r\n   zwei ((lacht))\r\nMA Weber:   drei  \r\nvier\r\n';
    const found = lines(await readStdin(text));
    expect(found).toEqual(['customer: Eins.\n\n   zwei ((lacht))', 'employee: drei  \nvier']);
    for (const line of found) expect(text.replaceAll('\r\n', '\n')).toContain(line.replace(/^\w+: /, ''));
  });

  it('are called after their file, or stdin', async () => {
    const text = 'Kunde: Hallo.\nMA: Nein.';
    expect(conversations(await readFiles({ 'sub/2025.11.03.txt': text }))[0]?.conversation_id).toBe('2025.11.03');
    expect(conversations(await readStdin(text))[0]?.conversation_id).toBe('stdin');
  });

  it('report turns of unknown speakers with line and words', async () => {
    const events = await readStdin('Kunde: Hallo.\nWeber: Das geht nicht.\nKunde: Warum?\nWeber: Darum.');
    expect(skipped(events).map((s) => [s.code, s.line, s.turn, s.words])).toEqual([
      ['role-unknown', 2, 1, 3],
      ['role-unknown', 4, 3, 1],
    ]);
  });

  it.each<[name: string, text: string, expected: string[]]>([
    ['a title', 'Protokoll vom Vormittag\nKunde: Hallo.\nMA: Nein.', []],
    [
      'a paragraph before the first speaker',
      `${'Es war viel los. '.repeat(5)}\nKunde: Hallo.\nMA: Nein.`,
      ['text-without-speaker:1'],
    ],
    [
      'a paragraph between rules',
      `Kunde: Hallo.\nMA: Nein.\n---\n${'Es war viel los. '.repeat(5)}`,
      ['text-without-speaker:4'],
    ],
    ['a label without text', 'Kunde: Hallo.\nMA:\nKunde: Ach.', ['text-missing:2']],
  ])('say what they leave out: %s', async (_, text, expected) => {
    expect(codes(await readStdin(text))).toEqual(expected);
  });

  it.each([
    ['two sides', 'Protokoll\nvom Montag\nam Schalter\nKunde: Hallo.\nnoch was\nMA: Nein.'],
    ['one side from the first line on', 'Datum: 03.11.2025\nMA: Nein.\nund\nnochmals\nnein'],
    ['one side in most lines', 'Protokoll\nMA: Nein.\nMA: Doch.'],
    ['one side and names', 'Protokoll\nvom Montag\nam Schalter\nKunde: Hallo.\nWeber: Nein.\nund\nWeber: Doch.'],
    ['names below a head', 'Gespräch: R-1\nWeber: Nein.\nBerger: Hm.\nWeber: Doch.'],
  ])('are recognised by %s', async (_, text) => {
    expect(conversations(await readStdin(text)).map((c) => c.source.format)).toEqual(['minutes']);
  });

  it.each([
    ['prose', 'Sehr geehrte Damen und Herren,\nich beschwere mich: Das Zimmer war klein.\nMfG'],
    [
      'our own report, which quotes customers',
      'Rotationsbericht: Anna Weber\n====\n\nFundstellen\n\n- Gespräch R-1\n    Kundin/Kunde: „Ich warte.“\n    Sie: „Nein.“\n- Gespräch R-2\n    Kundin/Kunde: „Ich auch.“\n    Sie: „Doch.“',
    ],
    ['a letter head', 'Von: a@b.example\nAn: c@d.example\nBetreff: Zimmer\n\nGuten Tag'],
    ['a README that mentions a label', '# Lies mich\n\nEin Beispiel:\n\nKunde: Hallo.\n\nEnde.'],
    ['a program', 'const roles = {\n  customer: 1,\n  agent: 2,\n};\nexport default roles;'],
  ])('are not %s', async (_, text) => {
    expect(codes(await readStdin(text))).toEqual(['file-unrecognised']);
  });
});

it.each(['9', 'a', '\t', '(', '\u2028'])(
  'a line of a person with 100,000 times %j is read at once',
  { timeout: 2000 },
  async (sign) => {
    const many = sign.repeat(100_000);
    for (const label of ['Kunde', 'Beginn', 'Datum']) {
      expect(await readStdin(`Gespräch: R-1\n${label}: A${many}z\nKunde: Ja.\nMA: Nein.\n`)).not.toEqual([]);
    }
  },
);
