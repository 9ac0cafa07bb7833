import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/input/mail/message.ts';
import { openThreads } from '../../src/input/mail/threads.ts';
import { understood } from '../../src/input/said.ts';
import { fuzz, RUNS } from './fuzz.ts';
import { openRandom } from './mutations.ts';
import { codes, conversations, lines, readFiles, readStdin, skipped } from './reading.ts';

const ours = understood({ employeeDomain: ['hotel-seeblick.at'] });
const ANNA = 'Anna Weber <anna.weber@hotel-seeblick.at>';
const JAN = 'Jan Berger <jan.berger@gmx.at>';

interface Mail {
  readonly from?: string;
  readonly to?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly id?: string;
  readonly head?: readonly string[];
  readonly body: string;
}
const mail = ({
  from = ANNA,
  to = JAN,
  date = 'Mon, 03 Nov 2025 09:15:00 +0100',
  subject = 'Zimmer 12',
  ...rest
}: Mail) =>
  [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${date}`,
    ...(rest.id ? [`Message-ID: <${rest.id}>`] : []),
    ...(rest.head ?? [
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
    ]),
    '',
    rest.body,
  ].join('\r\n');
const words = async (content: string | Buffer) => lines(await readStdin(content, ours)).join('\n---\n');
const body = async (text: string) => (await words(mail({ body: text }))).replace(/^employee: /, '');

describe('a mail', () => {
  it('is a conversation of one turn: who, when, to which mailbox', async () => {
    const events = await readFiles(
      { 'beschwerde.eml': mail({ from: JAN, to: 'service@hotel-seeblick.at', body: 'Das Zimmer ist laut.' }) },
      ['akten'],
      ours,
    );
    expect(codes(events)).toEqual([]);
    expect(conversations(events)).toMatchObject([
      {
        conversation_id: 'beschwerde',
        channel: 'email',
        desk: 'service@hotel-seeblick.at',
        started_at: '2025-11-03T09:15:00+01:00',
        source: { format: 'eml' },
        turns: [
          { role: 'customer', speaker: 'jan.berger@gmx.at', employee_id: null, start: 0, text: 'Das Zimmer ist laut.' },
        ],
      },
    ]);
  });

  it('from the house names the employee by address and name, from a shared mailbox nobody', async () => {
    const [own] = conversations(await readStdin(mail({ body: 'Guten Tag.' }), ours));
    expect(own?.turns[0]).toMatchObject({
      role: 'employee',
      employee_id: 'anna.weber@hotel-seeblick.at',
      employee_name: 'Anna Weber',
    });
    const from = '"Hotel Seeblick Service" <service@hotel-seeblick.at>';
    const [shared] = conversations(await readStdin(mail({ from, body: 'Guten Tag.' }), ours));
    expect(shared?.turns[0]).toMatchObject({ role: 'employee', employee_id: null, employee_name: null });
    expect(shared?.desk).toBe('service@hotel-seeblick.at');
  });

  it('is nobody’s as long as the domain of the house is not said, and the message says how', async () => {
    const events = await readStdin(mail({ body: 'Nach unseren Bestimmungen geht das nicht.' }));
    expect(lines(events)).toEqual(['null: Nach unseren Bestimmungen geht das nicht.']);
    expect(skipped(events)).toMatchObject([{ code: 'sender-unknown', words: 6, params: { percent: 100 } }]);
  });

  it('can be said to be somebody’s by address', async () => {
    const said = understood({ speaker: ['anna.weber@hotel-seeblick.at=employee:MA-07'] });
    const [one] = conversations(await readStdin(mail({ body: 'Guten Tag.' }), said));
    expect(one?.turns[0]).toMatchObject({ role: 'employee', employee_id: 'MA-07' });
  });

  it.each([
    ['ISO-8859-1 declared, Windows-1252 written', 'Content-Type: text/plain; charset=iso-8859-1', 'win'],
    ['Windows-1252 and nothing declared', 'X-Mailer: Sommer', 'win'],
    ['UTF-8 and nothing declared', 'X-Mailer: Sommer', 'utf8'],
  ])('%s', async (_, head, written) => {
    const raw = mail({ head: ['MIME-Version: 1.0', head], body: 'Grüße „Seeblick“ – 250 €' });
    const win: Readonly<Record<string, string>> = { '„': '\x84', '“': '\x93', '–': '\x96', '€': '\x80' };
    const bytes =
      written === 'utf8'
        ? Buffer.from(raw)
        : Buffer.from(
            raw.replace(/[„“–€]/g, (sign) => win[sign] ?? ''),
            'latin1',
          );
    expect(await words(bytes)).toBe('employee: Grüße „Seeblick“ – 250 €');
  });

  it('with HTML only is read without its markup, styles and quoted block', async () => {
    const html =
      '<html><head><style>p{color:red}</style></head><body><p>Nach unseren<br>Bestimmungen &uuml;blich.</p><blockquote>Warum?</blockquote></body></html>';
    expect(await words(mail({ head: ['Content-Type: text/html; charset=utf-8'], body: html }))).toBe(
      'employee: Nach unseren\nBestimmungen üblich.',
    );
  });

  it('in parts: the plain text is taken, attachments are not', async () => {
    const head = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="x"'];
    const part = (type: string, text: string) => `--x\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`;
    const parts = `${part('text/plain; charset=utf-8', 'Anbei die Hausordnung.')}${part('application/pdf; name="h.pdf"', 'unsere Bestimmungen')}--x--\r\n`;
    expect(await words(mail({ head, body: parts }))).toBe('employee: Anbei die Hausordnung.');
  });

  it.each([
    [
      'GMX and WEB.DE',
      'Gesendet: Montag, 13. Mai 2024 um 15:06 Uhr\nVon: "Jan Berger" <jan@gmx.at>\nAn: service@hotel.at\nBetreff: Zimmer',
    ],
    ['Ursprüngliche Nachricht', '-----Ursprüngliche Nachricht-----\nVon: Jan Berger'],
    ['Original-Nachricht', '-------- Original-Nachricht --------\nDatum: Mon, 13 May 2024'],
    ['Outlook', 'Von: Jan Berger <jan@gmx.at>\nGesendet: Montag, 13. Mai 2024 15:06\nAn: Service\nBetreff: AW: Zimmer'],
    ['Outlook, on behalf', '*Von:* Jan im Auftrag von Mira Köhler\n*Gesendet:* Montag, 13. Mai 2024\n*An:* Service'],
    ['Apple', 'Am 13.05.2024 um 15:06 schrieb Jan Berger <jan@gmx.at>:'],
    ['Apple, broken in two', 'Am Mo., 13. Mai 2024 um 15:06 Uhr schrieb Jan\nBerger <jan@gmx.at>:'],
    ['Thunderbird', 'Jan Berger schrieb am 13.05.2024 um 15:06:'],
    ['English', 'On Mon, May 13, 2024 at 3:06 PM Jan Berger <jan@gmx.at> wrote:'],
    ['forwarded', '---------- Weitergeleitete Nachricht ---------\nVon: Jan'],
  ])('without what it quotes: %s', async (_, head) => {
    expect(await body(`Leider nein.\n\n${head}\n\nWas sagen Ihre Bestimmungen, unsere Bestimmungen?`)).toBe(
      'Leider nein.',
    );
  });

  it('keeps answers between and below quoted lines', async () => {
    expect(
      await body('Am 13.05.2024 schrieb Jan Berger:\n> Geht das?\nNein.\n> Warum?\nNach unseren\nBestimmungen.'),
    ).toBe('Nein.\nNach unseren\nBestimmungen.');
  });

  it.each([
    ['„Am Montag schrieb ich Ihnen:“', 'Am 3. November schrieb ich Ihnen:\nDas Zimmer ist frei.'],
    ['„Von: 9 Uhr“', 'Unsere Zeiten\nVon: 9 Uhr\nBis: 17 Uhr\nFragen Sie gern.'],
    ['„Original-Nachricht“ in a sentence', 'Die Original-Nachricht liegt uns vor.\nWir melden uns.'],
  ])('%s is part of it', async (_, text) => {
    expect(await body(text)).toBe(text);
  });

  it.each([
    ['two dashes', 'Leider nein.\n-- \nAnna Weber\nGemäß unseren Bestimmungen vertraulich'],
    ['disclaimer', 'Leider nein.\n\nDiese E-Mail enthält vertrauliche Informationen gemäß unseren Bestimmungen.'],
    ['mobile', 'Leider nein.\n\nVon meinem iPhone gesendet'],
  ])('without signature and disclaimer: %s', async (_, text) => {
    expect(await body(text)).toBe('Leider nein.');
  });

  it('ends with the greeting, save for a P.S.', async () => {
    expect(
      await body('Nein.\n\nMit freundlichen Grüßen\nAnna Weber\nUnsere Bestimmungen: www.x.at\n\nP.S.: Bis morgen!'),
    ).toBe('Nein.\n\nMit freundlichen Grüßen\n\nP.S.: Bis morgen!');
  });

  it('of a machine or among colleagues is nobody’s word to a customer', async () => {
    const auto = mail({ head: ['Auto-Submitted: auto-replied'], body: 'Ich bin bis Montag nicht im Haus.' });
    const events = await readStdin(auto, ours);
    expect([lines(events), codes(events)]).toEqual([
      ['other: Ich bin bis Montag nicht im Haus.'],
      ['speech-automatic'],
    ]);
    const internal = await readStdin(mail({ to: 'chef@hotel-seeblick.at', body: 'Der nervt.' }), ours);
    expect([lines(internal), codes(internal)]).toEqual([['other: Der nervt.'], ['note-internal']]);
  });

  it('without sender or words is left out and said', async () => {
    expect(codes(await readStdin(mail({ body: '> nur Zitat' }), ours))).toEqual(['mail-without-words']);
    expect(codes(await readStdin(mail({ from: '', body: 'Wer bin ich?' }), ours))).toEqual(['mail-broken']);
  });
});

const FROM = 'From anna.weber@hotel-seeblick.at Mon Nov  3 09:15:00 2025';
const box = (...mails: readonly string[]) => mails.map((one) => `${FROM}\r\n${one}\r\n\r\n`).join('');

describe('a mailbox', () => {
  const asked = mail({ from: JAN, to: 'service@hotel-seeblick.at', id: 'a@gmx', body: 'Warum?' });
  const answer = mail({
    id: 'b@hotel',
    subject: 'AW: Zimmer 12',
    date: 'Mon, 03 Nov 2025 10:15:00 +0100',
    head: ['In-Reply-To: <a@gmx>', 'References: <a@gmx>'],
    body: 'Darum.',
  });

  it('puts mails together that answer each other, by time, each once', async () => {
    const other = mail({ from: 'Mira <mira@web.de>', id: 'c@web', body: 'Und ich?' });
    const events = await readStdin(box(answer, other, asked, answer), ours);
    expect(codes(events)).toEqual([]);
    expect(
      conversations(events).map((one) => [
        one.conversation_id,
        one.desk,
        one.turns.map(({ text, start }) => [text, start]),
      ]),
    ).toEqual([
      [
        'a@gmx',
        'service@hotel-seeblick.at',
        [
          ['Warum?', 0],
          ['Darum.', 3600],
        ],
      ],
      ['c@web', 'jan.berger@gmx.at', [['Und ich?', 0]]],
    ]);
  });

  it('knows an answer without references by its subject and the two who write', async () => {
    const plain = mail({ id: 'b@hotel', subject: 'AW: Zimmer 12', to: JAN, from: ANNA, body: 'Darum.' });
    const first = mail({ from: JAN, to: ANNA, id: 'a@gmx', body: 'Warum?' });
    const foreign = mail({
      from: 'Mira <mira@web.de>',
      to: ANNA,
      subject: 'Re: Zimmer 12',
      id: 'c@web',
      body: 'Ich auch.',
    });
    expect(conversations(await readStdin(box(first, plain, foreign), ours)).map(({ turns }) => turns.length)).toEqual([
      2, 1,
    ]);
  });

  it('is not cut at a sentence that begins with „From“', async () => {
    const text = 'Guten Tag,\r\n\r\nFrom unserer Seite ist alles klar.\r\n\r\n>From der Zentrale auch.';
    expect(lines(await readStdin(box(mail({ body: text })), ours))).toEqual([
      'employee: Guten Tag,\n\nFrom unserer Seite ist alles klar.\n\nFrom der Zentrale auch.',
    ]);
  });

  it.each([
    ['Thunderbird', 'From - Mon Nov 03 09:15:00 2025'],
    ['Gmail', 'From 1847263@xxx Mon Nov 03 09:15:00 +0000 2025'],
  ])('of %s', async (_, from) => {
    const events = await readStdin(`${from}\n${asked}\n\n${from}\n${answer}\n`, ours);
    expect(conversations(events).map(({ source, turns }) => [source.format, turns.length])).toEqual([['mbox', 2]]);
  });

  it('is put together with the answers in other mailboxes and files', async () => {
    const files = { 'eingang.mbox': box(asked), 'gesendet/antwort.eml': answer, 'zuletzt.txt': 'Kunde: Ja.' };
    const events = await readFiles(files, ['akten'], ours);
    expect(codes(events)).toEqual([]);
    expect(conversations(events).map(({ source, turns }) => [source.file, ...turns.map(({ text }) => text)])).toEqual([
      ['akten/zuletzt.txt', 'Ja.'],
      ['akten/eingang.mbox', 'Warum?', 'Darum.'],
    ]);
  });

  it('is one thread where an answer that is found later joins what came before and after it', async () => {
    const at = (hour: number) => `Mon, 03 Nov 2025 ${hour}:15:00 +0100`;
    const again = mail({
      from: JAN,
      id: 'c@gmx',
      date: at(11),
      head: ['In-Reply-To: <b@hotel>'],
      body: 'Immer noch?',
    });
    const alone = mail({ id: 'b@hotel', date: at(10), head: ['In-Reply-To: <a@gmx>'], body: 'Darum.' });
    const files = { 'eingang/1.eml': asked, 'eingang/2.eml': again, 'gesendet/1.eml': alone };
    const events = await readFiles(files, ['akten'], ours);
    expect(codes(events)).toEqual([]);
    expect(conversations(events)).toMatchObject([{ conversation_id: '1', source: { file: 'akten/eingang/1.eml' } }]);
    expect(lines(events)).toEqual(['customer: Warum?', 'employee: Darum.', 'customer: Immer noch?']);
  });

  const source = { file: 'a.mbox', format: 'mbox', encoding: 'utf-8', line: 1 };
  const message = (id: string, answers: readonly string[] = []): Message => ({
    ...{ id, answers, subject: '', answering: answers.length > 0, from: 'a@b.de', name: null, to: [], at: null },
    ...{ text: id, role: 'employee', unspoken: null, mailbox: null, encoding: 'utf-8' },
  });
  /** The threads of mails that are read in this order, their mails in the order of reading. */
  const threadsOf = (given: readonly Message[], window: number) => {
    const threads = openThreads(window);
    const closed = given.flatMap((one) => [...threads.add(one, one.id ?? '', source)]);
    return [...closed, ...threads.rest()].map(({ messages }) => messages.map(({ id }) => id ?? ''));
  };

  it('of any size is read in a window; answers that come later are conversations of their own', () => {
    const given = [message('a'), message('b', ['a']), message('c'), message('d', ['b']), message('e', ['a'])];
    expect(threadsOf(given, 4000)).toEqual([['a', 'b', 'd'], ['c'], ['e']]);
  });

  it('keeps every mail once, whatever answers what in which order; unlimited, threads are all that hang together', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = openRandom(seed);
      const mails = Array.from({ length: 40 }, (_, at) =>
        message(`m${at}`, random() < 0.6 ? [`m${Math.floor(random() * 40)}`] : []),
      );
      for (const window of [2000, 9000, Number.POSITIVE_INFINITY]) {
        const threads = threadsOf(mails, window);
        expect(threads.flat().toSorted(), `${seed}`).toEqual(mails.map(({ id }) => id).toSorted());
        expect(threads.every((one) => one.length > 0)).toBe(true);
      }
      // The slow way: names are handed along the answers until nothing changes.
      const names = new Map(mails.map(({ id }) => [id, id]));
      for (let changed = true; changed; ) {
        changed = false;
        for (const { id, answers } of mails) {
          for (const other of answers) {
            const [one, two] = [names.get(id) ?? '', names.get(other) ?? ''];
            changed ||= one !== two;
            names.set(id, one < two ? one : two).set(other, one < two ? one : two);
          }
        }
      }
      expect(threadsOf(mails, Number.POSITIVE_INFINITY).length, `${seed}`).toBe(new Set(names.values()).size);
    }
  });

  it('says which mails were too large to be read whole', { timeout: 20_000 }, async () => {
    const attached = `${'x'.repeat(70)}\n`.repeat(130_000);
    const text = `${FROM}\n${asked}\n\n${FROM}\n${answer}\n${attached}\n${FROM}\n${asked}\n${attached}\n`;
    const told = (await readStdin(text, ours, [64 * 1024])).flatMap((event) =>
      event.kind === 'warning' ? [event.diagnostic] : [],
    );
    expect(told).toMatchObject([{ code: 'mail-cut', line: 13, params: { limit: 8, count: 2 } }]);
    expect(codes(await readFiles({ 'a.eml': `${asked}\n${attached}` }, ['akten'], ours))).toEqual(['mail-cut']);
  });

  it('goes on behind a line that memory should not hold', { timeout: 20_000 }, async () => {
    const text = `${FROM}\n${asked}\n${'x'.repeat(9 * 1024 * 1024)}\n\n${FROM}\n${answer}\n`;
    const events = await readStdin(text, ours, [256 * 1024]);
    expect(codes(events)).toEqual(['mail-line-too-long:12']);
    expect(conversations(events).map(({ turns }) => turns.map((turn) => turn.text))).toEqual([['Warum?', 'Darum.']]);
  });

  it('gives the same however it is chunked, and the line where each mail begins', async () => {
    const text = box(asked, mail({ from: 'Mira <mira@web.de>', id: 'c@web', body: 'Und ich?' }));
    const whole = conversations(await readStdin(text, ours));
    expect(whole.map(({ source }) => source.line)).toEqual([1, 13]);
    for (const size of [1, 7, 64]) expect(conversations(await readStdin(text, ours, [size]))).toEqual(whole);
  });
});

it('whatever is in a mail, reading ends in words or a clear message', { timeout: 20_000 + RUNS * 100 }, async () => {
  const head = ['MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary="x"'];
  const html = '<p>Gr&uuml;&szlig;e</p><blockquote>Warum?</blockquote>';
  const seeds = [
    mail({ body: 'Nein.\n\nAm 13.05.2024 um 15:06 schrieb Jan Berger <jan@gmx.at>:\n> Warum?\n-- \nAnna Weber' }),
    mail({ head, body: `--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--x--\r\n` }),
    mail({ body: 'Leider nein.\n\nVon: Jan\nGesendet: Montag, 13. Mai 2024\nAn: Service\nBetreff: Zimmer\n\nWarum?' }),
  ];
  const fuzzed = await fuzz(seeds, RUNS, ['eml']);
  if (process.env.ROTATION_FUZZ) process.stdout.write(`eml ${JSON.stringify(fuzzed)}\n`);
  expect(fuzzed.faults).toEqual([]);
});
