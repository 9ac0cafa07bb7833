import { describe, expect, it } from 'vitest';
import { codes, conversations, readFiles, readStdin } from './reading.ts';

/** Turns, short: who, when, what. */
const told = async (text: string | Buffer) =>
  conversations(await readStdin(text)).flatMap(({ turns }) =>
    turns.map((t) => `${t.role ?? '?'} ${t.speaker ?? '–'} ${t.start}: ${t.text}`),
  );
const vtt = (...cues: string[]) => `WEBVTT\n\n${cues.join('\n\n')}\n`;

describe('cues', () => {
  it('of one speaker are one turn, and keep where and when each began', async () => {
    const [conversation] = conversations(
      await readStdin(
        vtt(
          '00:00:04.000 --> 00:00:06.500\n<v Anna Weber>Das geht nach unseren</v>',
          '00:00:06.500 --> 00:00:08.000\n<v Anna Weber> Bestimmungen nicht.</v>',
          '00:00:09.000 --> 00:00:10.000\n<v Jan Berger>Aha.</v>',
          '00:00:10.000 --> 00:00:11.000\n<v Anna Weber>Leider.</v>',
        ),
      ),
    );
    expect(conversation?.turns.map(({ text, start, end, segments }) => ({ text, start, end, segments }))).toEqual([
      {
        text: 'Das geht nach unseren Bestimmungen nicht.',
        start: 4,
        end: 8,
        segments: [
          { offset: 0, start: 4 },
          { offset: 22, start: 6.5 },
        ],
      },
      { text: 'Aha.', start: 9, end: 10, segments: undefined },
      { text: 'Leider.', start: 10, end: 11, segments: undefined },
    ]);
  });

  it.each<[trap: string, text: string | Buffer, turns: string[]]>([
    ['times of Graph: 0:0:0.0', vtt('0:0:0.0 --> 0:0:5.320\n<v Anna Weber>Grüß Gott.'), ['? Anna Weber 0: Grüß Gott.']],
    [
      'negative offsets, when the transcription began late',
      vtt('-0:0:3.500 --> 0:0:1.0\n<v Anna Weber>Guten Tag.</v>'),
      ['? Anna Weber -3.5: Guten Tag.'],
    ],
    [
      'GUIDs as ids, BOM, CRLF, lines within a cue, no end tag',
      '\uFEFFWEBVTT\r\n\r\n1f0e8a52-9d31-4c6a-8b77-0c2f4e1a9d10/91-0\r\n00:00:04.409 --> 00:00:07.000\r\n<v Anna Weber>Müller &amp; Söhne\r\nsind schon da.\r\n\r\n',
      ['? Anna Weber 4.409: Müller & Söhne sind schon da.'],
    ],
    [
      'minutes and seconds only (WhisperX)',
      vtt('05:31.760 --> 05:33.000\n[SPEAKER_00]: Ja.'),
      ['? SPEAKER_00 331.76: Ja.'],
    ],
    ['commas in WebVTT', vtt('00:00:01,250 --> 00:00:02,000\n<v A>Ja.'), ['? A 1.25: Ja.']],
    ['an hour of three digits', vtt('100:00:01.000 --> 100:00:02.000\n<v A>Ja.'), ['? A 360001: Ja.']],
    [
      'settings behind the times, tags, entities, times within the text',
      vtt(
        '00:01.000 --> 00:02.000 align:start line:90%\n<v.loud.gelb Anna Weber><b>Nein</b>,<00:00:01.500> <c.leise>das</c> &lt;nicht&gt;&nbsp;&#8211;&#x20AC;',
      ),
      ['? Anna Weber 1: Nein, das <nicht>\u00a0–€'],
    ],
    [
      'a smaller-than sign that is no tag',
      vtt('00:01.000 --> 00:02.000\n<v A>5 < 7 und a<b ist es'),
      ['? A 1: 5 < 7 und a<b ist es'],
    ],
    [
      'two voices in one cue',
      vtt('00:01.000 --> 00:02.000\n<v Anna Weber>Ja?</v> <v Jan Berger>Nein!</v>'),
      ['? Anna Weber 1: Ja?', '? Jan Berger 1: Nein!'],
    ],
    [
      'notes, styles, regions and the head',
      'WEBVTT - Seeblick\nKind: captions\nLanguage: de\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\nNOTE Kunde: zählt nicht\nauch nicht: dies\n\n00:01.000 --> 00:02.000\n<v A>Ja.\n\nNOTE Ende',
      ['? A 1: Ja.'],
    ],
    [
      'names before a colon throughout (Zoom)',
      vtt(
        '1\n00:01.000 --> 00:02.000\nMüller, Anna (Extern): Guten Tag.',
        '2\n00:02.000 --> 00:03.000\nJan Berger: Um 10:30 Uhr: ja?',
      ),
      ['? Müller, Anna (Extern) 1: Guten Tag.', '? Jan Berger 2: Um 10:30 Uhr: ja?'],
    ],
    [
      'a colon in a text that names nobody',
      vtt(
        '00:01.000 --> 00:02.000\n<i>Hinweis: bitte warten',
        '00:02.000 --> 00:03.000\nUhrzeit ist 10:30',
        '00:03.000 --> 00:04.000\nDanke.',
      ),
      ['? – 1: Hinweis: bitte warten Uhrzeit ist 10:30 Danke.'],
    ],
    [
      'roles before a colon, also in the second line of a cue',
      '1\n00:00:01,000 --> 00:00:02,000\nKundin: Und jetzt?\nMitarbeiterin Weber: Jetzt warten wir.\n',
      ['customer Kundin 1: Und jetzt?', 'employee Mitarbeiterin Weber 1: Jetzt warten wir.'],
    ],
    [
      'speakers of whisper.cpp in SRT',
      '1\n00:00:01,000 --> 00:00:02,000\n(speaker 0)Guten Tag.\n\n2\n00:00:02,000 --> 00:00:03,000\n(speaker ?) Ja.\n',
      ['? speaker 0 1: Guten Tag.', '? speaker ? 2: Ja.'],
    ],
    [
      'cues without a blank line between them',
      '1\n00:00:01,000 --> 00:00:02,000\nAnna: Guten\n2\n00:00:02,000 --> 00:00:03,000\nAnna: Tag, Zimmer\n12\n3\n00:00:03,000 --> 00:00:04,000\nJan: Ja.\n',
      ['? Anna 1: Guten Tag, Zimmer 12', '? Jan 3: Ja.'],
    ],
    [
      'a guest of the meeting, who need not be a customer',
      vtt('00:01.000 --> 00:02.000\n<v Anna Weber (Gast)>Ja.'),
      ['? Anna Weber (Gast) 1: Ja.'],
    ],
    [
      'overlapping cues, in their order',
      vtt(
        '00:01.000 --> 00:05.000\n<v A>Eins',
        '00:02.000 --> 00:03.000\n<v B>Zwei',
        '00:04.000 --> 00:06.000\n<v A>drei',
      ),
      ['? A 1: Eins', '? B 2: Zwei', '? A 4: drei'],
    ],
    [
      'umlauts of Windows',
      Buffer.from(vtt('00:01.000 --> 00:02.000\n<v A>Schöne Grüße'), 'latin1'),
      ['? A 1: Schöne Grüße'],
    ],
  ])('are read in spite of: %s', async (_, text, turns) => {
    expect(await told(text)).toEqual(turns);
  });

  it('without any speaker stay nobody’s, and it is said how much that is', async () => {
    const events = await readStdin(
      vtt('00:01.000 --> 00:02.000\nNach unseren', '00:02.000 --> 00:03.000\nBestimmungen nicht.'),
    );
    expect(events.filter(({ kind }) => kind === 'skipped')).toEqual([
      {
        kind: 'skipped',
        skipped: {
          code: 'speaker-unnamed',
          file: '-',
          line: 3,
          conversation_id: 'stdin',
          turn: null,
          words: 4,
          params: { conversation: 'stdin', speaker: '?', turns: 1, words: 4, percent: 100 },
        },
      },
    ]);
  });

  it('unknown speakers are named once, each with the share of the words', async () => {
    const events = await readStdin(
      vtt(
        '00:01.000 --> 00:02.000\n<v Kundin>Eins zwei.',
        '00:02.000 --> 00:03.000\n<v S1>Drei vier fünf.',
        '00:03.000 --> 00:04.000\n<v S2>Sechs.',
        '00:04.000 --> 00:05.000\n<v S1>Sieben acht.',
      ),
    );
    const unknown = events.flatMap((event) => (event.kind === 'skipped' ? [event.skipped.params] : []));
    expect(unknown.map(({ speaker, turns, words, percent }) => [speaker, turns, words, percent])).toEqual([
      ['S1', 2, 5, 63],
      ['S2', 1, 1, 13],
    ]);
  });

  it('with a broken time are left out and said, and do not run into the cue before', async () => {
    const events = await readStdin(
      vtt('00:01.000 --> 00:02.000\n<v Kunde>Ja.', '00:02 --> ?\n<v Kunde>Das ging verloren.'),
    );
    expect(codes(events)).toEqual(['cue-time-broken:6']);
    expect(conversations(events)[0]?.turns.map(({ text }) => text)).toEqual(['Ja.']);
  });

  it('text outside of them is said', async () => {
    const events = await readStdin(vtt('00:01.000 --> 00:02.000\n<v Kunde>Ja.', 'Und das hier?'));
    expect(codes(events)).toEqual(['cue-text-stray:6']);
  });

  it('that go round in circles are warned of from the third on', async () => {
    const cue = (n: number, text: string) => `00:0${n}.000 --> 00:0${n + 1}.000\n<v Kunde>${text}`;
    const twice = await readStdin(vtt(cue(1, 'Ja, ja.'), cue(2, 'ja ja'), cue(3, 'Nein.')));
    const thrice = await readStdin(vtt(cue(1, 'Ja, ja.'), cue(2, 'ja ja'), cue(3, 'Ja, ja!'), cue(4, 'Ja, ja.')));
    expect([codes(twice), codes(thrice)]).toEqual([[], ['segments-looping:9']]);
  });

  it('of Graph’s metadata know when the meeting began', async () => {
    const cue = { startDateTime: '2025-11-03T08:15:10.500Z', speakerName: 'Kundin', spokenText: 'Guten Tag.' };
    const [read] = conversations(await readStdin(vtt(`00:00:10.500 --> 00:00:12.000\n${JSON.stringify(cue)}`)));
    expect([read?.started_at, read?.turns[0]?.start]).toEqual(['2025-11-03T08:15:00.000Z', 10.5]);
  });

  it('are told from other files by what is in them, whatever the name', async () => {
    const files = {
      'a.txt': vtt('00:01.000 --> 00:02.000\n<v Kunde>Ja.'),
      'b.csv': '1\n00:00:01,000 --> 00:00:02,000\nKunde: Ja.\n',
      'c.vtt': 'Kunde: Ja.\nMA: Um 10:30 --> nicht.\n',
    };
    expect(
      conversations(await readFiles(files)).map(({ source, conversation_id }) => [conversation_id, source.format]),
    ).toEqual([
      ['a', 'vtt'],
      ['b', 'srt'],
      ['c', 'minutes'],
    ]);
  });

  it.each([' ', '\u2028', '.', '<v ', '('])('full of %j are read at once', { timeout: 60_000 }, async (sign) => {
    const many = sign.repeat(200_000);
    const begin = process.cpuUsage();
    for (const cue of [`<v Kunde>Ja${many}\nnein`, `<v ${many}>Ja`, `Kunde: Ja${many}nein`, `(speaker ${many})Ja`]) {
      expect(await readStdin(vtt(`00:01.000 --> 00:02.000\n${cue}`))).not.toEqual([]);
    }
    // On the processor: what else the computer does is not counted.
    const { user, system } = process.cpuUsage(begin);
    expect((user + system) / 1000).toBeLessThan(2000);
  });

  it('that are missing altogether are said', async () => {
    expect(codes(await readStdin('WEBVTT\n\nNOTE nichts\n'))).toEqual(['file-without-turns']);
  });
});
