import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCollector } from '../../src/report/collect.ts';
import { PATTERNS } from '../../src/report/mask/patterns.ts';
import { conversations } from './arbitrary.ts';
import { as, talk } from './desk.ts';
import { fakeMatcher } from './fake-matcher.ts';

type Spoken = Parameters<typeof talk>[1];

function reportOf(spoken: Spoken, mask?: boolean) {
  const collector = createCollector(fakeMatcher, { mask });
  collector.add(talk('R-1', spoken));
  const [report] = collector.reports('1.0.0');
  if (report === undefined) throw new Error('no report');
  return report;
}

/** What a report shows of a customer's turn. */
function shown(customer: string): string | null | undefined {
  return reportOf([
    ['customer', customer],
    ['employee', 'Nach unsere Bestimmungen geht das nicht.'],
  ]).hits[0]?.customer_before;
}

describe('replaced', () => {
  test.each([
    ['Rufen Sie mich an: 0664 123 45 67.', 'Rufen Sie mich an: [Telefon].'],
    ['Meine Nummer ist +43 1 5880-0, danke', 'Meine Nummer ist [Telefon], danke'],
    ['unter (030) 12 34 56 78 oder 089/1234567', 'unter [Telefon] oder [Telefon]'],
    ['044 668 18 00 in Zürich', '[Telefon] in Zürich'],
    ['+49 (0) 151 23456789', '[Telefon]'],
    ['also null sechs sechs vier eins zwei drei', 'also [Telefon]'],
    ['an petra.hollerbusch@post.example.at bitte', 'an [E-Mail] bitte'],
    ['petra punkt h at gmx punkt at', 'petra punkt [E-Mail]'],
    ['Konto AT61 1904 3002 3457 3201 wird belastet', 'Konto [IBAN] wird belastet'],
    ['DE89370400440532013000', '[IBAN]'],
    ['CH93 0076 2011 6238 5295 7', '[IBAN]'],
    ['Karte 4111 1111 1111 1111, gültig bis 2027', 'Karte [Karte], gültig bis 2027'],
    ['Der Wagen M-AB 1234 stand dort', 'Der Wagen [Kennzeichen] stand dort'],
    ['mein W-12345 A wurde abgeschleppt', 'mein [Kennzeichen] wurde abgeschleppt'],
    ['der ZH 123456 ist meiner', 'der [Kennzeichen] ist meiner'],
    ['Kennzeichen GU 123 AB', 'Kennzeichen [Kennzeichen]'],
    ['Mein Name ist Petra Hollerbusch, guten Tag', 'Mein Name ist [Name], guten Tag'],
    ['Ich heiße Dr. Özgür Yılmaz-Huber.', 'Ich heiße Dr. [Name].'],
    ['Herr von der Heide war schon da', 'Herr [Name] war schon da'],
    ['für Familie Hollerbusch', 'für Familie [Name]'],
    ["Frau O'Neill hat gebucht", 'Frau [Name] hat gebucht'],
    ['die frau hollerbusch hat angerufen', 'die frau [Name] hat angerufen'],
    ['mein name ist hollerbusch ich warte', 'mein name ist [Name] ich warte'],
    ['die frau petra hollerbusch hat angerufen', 'die frau [Name] hat angerufen'],
    ['mein name ist özgür yılmaz ich warte', 'mein name ist [Name] ich warte'],
    [
      'guten tag mein name ist hollerbusch bin seit jahren kunde',
      'guten tag mein name ist [Name] bin seit jahren kunde',
    ],
    ['Hollerbusch mein Name, guten Tag', '[Name] mein Name, guten Tag'],
    ['Mit freundlichen Grüßen, Petra Hollerbusch', 'Mit freundlichen Grüßen, [Name]'],
    ['Gruß, P. Hollerbusch', 'Gruß, [Name]'],
    ['Petra Hollerbusch am Apparat.', '[Name] am Apparat.'],
    ['Hallo Frau hollerbusch, danke', 'Hallo Frau [Name], danke'],
    ['Hier ist Petra Hollerbusch aus Graz.', 'Hier ist [Name] aus Graz.'],
    ['Hallo, ich bin Petra Hollerbusch.', 'Hallo, ich bin [Name].'],
    ['Ich bin die Petra, wir kennen uns.', 'Ich bin die [Name], wir kennen uns.'],
    ['guten tag hier ist petra hollerbusch ich rufe an', 'guten tag hier ist [Name] ich rufe an'],
    ['grüß gott hier petra hollerbusch wegen der rechnung', 'grüß gott hier [Name] wegen der rechnung'],
    ['ich bin die petra hollerbusch und warte', 'ich bin die [Name] und warte'],
    ['petra hollerbusch hier guten morgen', '[Name] hier guten morgen'],
    ['Petra Hollerbusch hier, guten Morgen', '[Name] hier, guten Morgen'],
    ['Meine Mutter heißt Elfriede Hinterholzer-Maier.', 'Meine Mutter heißt [Name].'],
    ['Gebucht hat Karl von der Heide, im Mai.', 'Gebucht hat [Name], im Mai.'],
    ['Meine Kundennummer ist 4711-0815.', 'Meine Kundennummer ist [Nummer].'],
    ['kundennummer vier sieben eins eins', 'kundennummer [Nummer]'],
    ['Vertragsnummer: VN 2023/0471 bitte', 'Vertragsnummer: [Nummer] bitte'],
    ['die Rechnungs-Nr. RE-20251103-7', 'die Rechnungs-Nr. [Nummer]'],
    ['Aktenzeichen 12 C 345/24', 'Aktenzeichen [Nummer]'],
    ['Az. 4 O 123/22, sagt das Gericht', 'Az. [Nummer], sagt das Gericht'],
    ['Buchungscode X7K2PQ', 'Buchungscode [Nummer]'],
    ['unter der Nummer 4711081', 'unter der Nummer [Nummer]'],
    ['Steuer-ID 12 345 678 901', 'Steuer-ID [Nummer]'],
    ['meine 65 170839 J 003 haben Sie', 'meine [Nummer] haben Sie'],
    ['SV-Nummer 1234 010180', 'SV-Nummer [Nummer]'],
    ['AHV 756.1234.5678.97', 'AHV [Nummer]'],
    ['Ich bin am 17.08.1939 da, geboren am 17.8.39', 'Ich bin am 17.08.1939 da, geboren am [Geburtsdatum]'],
    ['Geburtsdatum: 3. März 1962', 'Geburtsdatum: [Geburtsdatum]'],
    ['geboren am dritten fünften neunzehnhundertsechzig', 'geboren am [Geburtsdatum]'],
    ['Ich wohne in der Hauptstraße 12a, 8010 Graz, seit Mai', 'Ich wohne in der [Anschrift], seit Mai'],
    ['Lange Straße 7 in 50667 Köln', '[Anschrift]'],
    ['Kurfürstendamm 215', '[Anschrift]'],
    ['Am Graben 5, 1010 Wien', '[Anschrift]'],
    ['ich wohne in der hauptstraße zwölf', 'ich wohne in der [Anschrift]'],
    [
      'Hollerbusch hier. Mein Name ist Hollerbusch. Hollerbuschs Zimmer',
      '[Name] hier. Mein Name ist [Name]. [Name] Zimmer',
    ],
  ])('%s', (said, expected) => {
    expect(shown(said)).toBe(expected);
  });
});

describe('left alone', () => {
  test.each([
    'Ich war am 03.11.2025 um 14:30 da, Zimmer 1204, 89,50 Euro.',
    'Buchung R-1042 vom 2025-11-03, Tisch für 12.',
    'Die Frau hat gesagt, Herr Ober, und Frau Kollegin, wie Sie wissen.',
    'die frau hat das gesagt und der herr auch',
    'Ich habe 15 000 Punkte und 20 Jahre Treue.',
    'Seit 2019 bei der Muster AG 2024.',
    'Das kostet null Komma fünf Prozent.',
    'Die Rechnung über 1.234,50 Euro vom 03.11.2025 habe ich bezahlt.',
    'Nach § 312 und Artikel 5 Absatz 2, DIN 18040, Tarif 4711.',
    'Artikelnummer 4711-22, Modell Nr. 123456, Zug ICE 1234, Gleis 7.',
    'Ohne Kundennummer geht hier gar nichts, sagt man mir seit 3 Wochen.',
    'Meine Kundennummer, 120 Euro und 3 Stunden hat es gekostet.',
    'Viele Grüße an Ihre Kollegin. Mit freundlichen Grüßen',
    'Dauerparkplatz 218, Parkplatz 3, Bahnsteig 7, Sitzplatz 12, der Heimweg 20 Minuten.',
    'In der Hauptstraße 20 Minuten im Stau, und die Straße 3 Tage gesperrt.',
    'Ich bin am 03.11.2025 gekommen, mein Kind ist im Mai geboren.',
    'Bleiben Sie am Apparat, hat man gesagt. Wer ist am Apparat?',
    'Die Frau rief an und der Herr bekam nichts.',
    'die frau rief an und der herr bekam nichts',
    'mein name tut nichts zur sache',
    'Ich bin der Meinung, hier ist Schluss. Hier Zimmer 12, ich bin Gast, ich bin Stammgast.',
    'ich bin seit jahren kunde hier ist es kalt und ich bin der meinung das ist mein ernst',
    'Ernst gemeint war das nicht, Herr Ober.',
    'Im November 2025, am Schalter 3, am Montag 14 Uhr.',
  ])('%s', (said) => {
    expect(shown(said)).toBe(said);
  });
});

test("the employee's own name stays, a customer introduced elsewhere is masked in the employee's words", () => {
  const report = reportOf([
    ['customer', 'Hier spricht Hollerbusch. Sind Sie Frau Weber?'],
    ['employee', 'Weber, ja. Liebe Frau Hollerbusch, nach unsere Bestimmungen, Hollerbusch, geht das nicht.'],
  ]);
  expect(report.hits[0]?.customer_before).toBe('Hier spricht [Name]. Sind Sie Frau Weber?');
  expect(report.hits[0]?.sentence).toBe('Liebe Frau [Name], nach unsere Bestimmungen, [Name], geht das nicht.');
});

test('the hit stays where it is in its sentence, and its offsets go on pointing into the source', () => {
  const source = 'Frau Hollerbusch, unter 0664 1234567 gilt: unsere Bestimmungen für Frau Hollerbusch.';
  const [hit] = reportOf([['employee', source]]).hits;
  expect(hit?.sentence).toBe('Frau [Name], unter [Telefon] gilt: unsere Bestimmungen für Frau [Name].');
  expect(hit?.sentence.slice(hit.sentence_start, hit.sentence_end)).toBe('unsere Bestimmungen');
  expect(source.slice(hit?.start, hit?.end)).toBe('unsere Bestimmungen');
});

test('the report says which rules looked and how many places they replaced, each place once', () => {
  const { masking } = reportOf([
    ['customer', 'Frau Hollerbusch, 0664 1234567.'],
    ['employee', 'Frau Hollerbusch, unsere Bestimmungen und das System wollen es so.'],
  ]);
  expect(masking?.rules).toEqual([
    { id: 'email', places: 0 },
    { id: 'iban', places: 0 },
    { id: 'number', places: 0 },
    { id: 'card', places: 0 },
    { id: 'phone', places: 1 },
    { id: 'birthday', places: 0 },
    { id: 'address', places: 0 },
    { id: 'plate', places: 0 },
    { id: 'name', places: 2 },
  ]);
});

test('without masking everything stands as it was said, and the report says nothing of rules', () => {
  const spoken: Spoken = [
    ['customer', 'Frau Hollerbusch, 0664 1234567.'],
    ['employee', 'Nach unsere Bestimmungen nicht, Frau Hollerbusch.'],
  ];
  const report = reportOf(spoken, false);
  expect(report.hits[0]).toMatchObject({ customer_before: spoken[0]?.[1], sentence: spoken[1]?.[1] });
  expect(report).not.toHaveProperty('masking');
});

const personal = fc.constantFrom(
  '0664 123 45 67 ',
  'Frau Hollerbusch, ',
  'Bestimmungen ',
  'a@b.example.at ',
  'Mein Name ist Sie. ',
  'DE89 3704 0044 ',
  '',
);

test('masking never changes a number, and a hit is always the stretch of its sentence', () => {
  fc.assert(
    fc.property(conversations, fc.array(personal, { minLength: 3, maxLength: 3 }), (talks, [a, b, c]) => {
      const said = talks.map((one) => ({
        ...one,
        turns: one.turns.map((turn) => ({ ...turn, text: `${a}${turn.text} ${b}${c}${turn.text}` })),
      }));
      const [masked, plain] = [true, false].map((mask) => {
        const collector = createCollector(fakeMatcher, { mask });
        for (const one of said) collector.add(one);
        return collector.reports('1.0.0');
      });
      const numbers = (reports: typeof masked) =>
        reports?.map(({ exposure, counts, total, talks: all, named, hits }) => ({
          exposure,
          counts,
          total,
          all,
          named,
          places: hits.map(({ start, end, entry }) => [start, end, entry]),
        }));
      expect(numbers(masked)).toEqual(numbers(plain));
      for (const { sentence, sentence_start, sentence_end, text } of (masked ?? []).flatMap(({ hits }) => hits)) {
        expect(sentence.slice(sentence_start, sentence_end)).toBe(text);
      }
    }),
  );
});

test('a turn of megabytes is masked in reasonable time', () => {
  const long = `${'0664 1234567 frau hollerbusch x@y '.repeat(60_000)}${'a'.repeat(1_000_000)}${'1'.repeat(1_000_000)}`;
  const began = process.cpuUsage();
  shown(long);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(8000);
});

test('a name that the employee bears is nobody else’s', () => {
  const report = reportOf([
    ['customer', 'Mein Name ist Weber.'],
    ['employee', 'Herr Weber, unsere Bestimmungen!', as(null, 'Anna Weber')],
  ]);
  expect(report.hits[0]?.sentence).toBe('Herr Weber, unsere Bestimmungen!');
});

test('the hint of a pattern is found wherever the pattern is: it saves time and hides nothing', () => {
  const pieces = fc.constantFrom(
    ...'Nummer|nr.|Kunden-Nr|Az|PIN|geboren am|Geb.|ist|Kennzeichen|punkt|at|@post.at|petra|Hauptstraße|Am|Ring|Lange'.split(
      '|',
    ),
    ...'Gasse|Stephansplatz|Unter den|Linden|Mai|CH|ZH|W-|M-AB|AT61|de|Str.|in|A-|D-|null|eins|sechs|zwölf|elfter'.split(
      '|',
    ),
    ...' |  |,|-|/|.|(|)|+|0|1|7|00|43|756|1904|3002|12345|123456|12 a|1010 |. '.split('|'),
  );
  const text = fc
    .array(pieces, { minLength: 2, maxLength: 14 })
    .chain((all) => fc.constantFrom('', ' ').map((between) => all.join(between)));
  fc.assert(
    fc.property(text, (said) => {
      expect(PATTERNS.filter(({ hint, pattern }) => !hint.test(said) && said.search(pattern()) >= 0)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
