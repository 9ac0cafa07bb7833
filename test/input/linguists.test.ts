import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../src/input/linguists/marks.ts';
import { understood } from '../../src/input/said.ts';
import { codes, conversations, lines, readFiles, readStdin } from './reading.ts';

/** Turns, short: who, when, what. */
const told = async (text: string | Buffer) =>
  conversations(await readStdin(text)).flatMap(({ turns }) =>
    turns.map((t) => `${t.speaker ?? '–'} ${t.start}–${t.end}: ${t.text}`),
  );

describe('marks that are not speech', () => {
  it.each([
    ['((lacht)) nach unseren (.) bestimmungen (0.5) nicht (--)', 'nach unseren bestimmungen nicht'],
    ['°h ja hh° also', 'ja also'],
    ['nach [unseren] bestimmungen […] so', 'nach unseren bestimmungen so'],
    ['<nach unseren>1> Bestimmungen', 'nach unseren Bestimmungen'],
    ['nach (unseren) bestimmu:ngen ja:::', 'nach unseren bestimmungen ja'],
    ['no {nein} Folgendes: 10:30 Uhr', 'no Folgendes: 10:30 Uhr'],
    ['Höhe hh', 'Höhe hh'],
  ])('%s', (text, expected) => {
    expect(withoutMarks(text)).toBe(expected);
  });
});

const exb = (tiers: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><basic-transcription><head><speakertable><speaker id="SPK0"><abbreviation>Weber</abbreviation></speaker><speaker id="SPK1"/></speakertable></head><basic-body><common-timeline><tli id="T0" time="0.5"/><tli id="T1"/><tli id="T2" time="4.25"/><tli id="T3"/></common-timeline>${tiers}</basic-body></basic-transcription>`;

describe('EXMARaLDA', () => {
  it('joins events without adding blanks, in the order of the timeline, where many points have no time', async () => {
    const text = exb(
      '<tier id="A" speaker="SPK0" type="t" category="v"><event start="T0" end="T1">unse</event><event start="T1" end="T2">re Regeln</event><event start="T3" end="T4">eben</event></tier>' +
        '<tier id="B" speaker="SPK1" type="t" category="v"><event start="T2" end="T3">aha</event></tier>' +
        '<tier id="C" speaker="SPK0" type="d" category="nv"><event start="T0" end="T1">zeigt</event></tier>',
    );
    expect(await told(text)).toEqual(['Weber 0.5–4.25: unsere Regeln', 'SPK1 4.25–null: aha', 'Weber null–null: eben']);
  });

  it('knows nobody’s role but by its label or by what is said', async () => {
    const text = exb('<tier speaker="SPK0" type="t"><event start="T0" end="T1">Nein.</event></tier>');
    const events = await readStdin(text);
    expect([lines(events), codes(events)]).toEqual([['null: Nein.'], ['speaker-unknown']]);
    expect(lines(await readStdin(text, understood({ speaker: ['Weber=employee'] })))).toEqual(['employee: Nein.']);
  });
});

it('ISO-TEI of words: blanks between them, none before a full stop, described things left out', async () => {
  const text =
    '<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><person xml:id="SPK0" n="WE"/></teiHeader><text><timeline><when xml:id="T0"/><when xml:id="T1" interval="1.5" since="T0"/></timeline><body><annotationBlock who="SPK0" start="T0" end="T1"><u><seg><w>nach</w><pause/><w>unse<del>r</del>ren</w><vocal><desc>lacht</desc></vocal><w>Regeln</w><pc>.</pc></seg></u><spanGrp><span>ADP</span></spanGrp></annotationBlock><u who="#X">ja <note>leise</note>genau</u></body></text></TEI>';
  expect(await told(text)).toEqual(['WE 0–1.5: nach unseren Regeln.', 'X null–null: ja genau']);
});

it('ELAN: the participant is the speaker where there is one, depending tiers are not speech', async () => {
  const tier = (facts: string, from: number, text: string) =>
    `<TIER ${facts}><ANNOTATION><ALIGNABLE_ANNOTATION TIME_SLOT_REF1="ts${from}" TIME_SLOT_REF2="ts${from + 1}"><ANNOTATION_VALUE>${text}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>`;
  const text = `<?xml version="1.0"?><ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="760"/><TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="2000"/><TIME_SLOT TIME_SLOT_ID="ts3"/></TIME_ORDER>${tier('TIER_ID="B"', 2, 'zwei')}${tier('TIER_ID="A" PARTICIPANT="Mitarbeiterin Weber"', 1, 'eins')}${tier('TIER_ID="A-pos" PARENT_REF="A"', 1, 'NUM')}</ANNOTATION_DOCUMENT>`;
  expect(await told(text)).toEqual(['Mitarbeiterin Weber 0.76–2: eins', 'B 2–null: zwei']);
  expect(lines(await readStdin(text))).toEqual(['employee: eins', 'null: zwei']);
});

describe('XML that is not for reading', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "unsere Bestimmungen"><!ENTITY b "&a;&a;&a;">]><basic-transcription>&b;</basic-transcription>`;
  it.each([
    ['xml-entities:1', bomb],
    ['xml-entities:1', bomb.replace('"unsere Bestimmungen"', 'SYSTEM "file:///etc/passwd"')],
    ['xml-broken:1', '<basic-transcription>&nbsp;</basic-transcription>'],
    ['xml-broken:2', '<?xml version="1.0"?>\n<basic-transcription><tier></basic-transcription>'],
    ['xml-too-deep:1', `<basic-transcription>${'<a>'.repeat(5000)}`],
    ['file-without-turns', '<basic-transcription></basic-transcription>'],
  ])('%s', async (code, text) => {
    expect(codes(await readStdin(text))).toEqual([code]);
  });
});

describe('TextGrid', () => {
  const grid = (...tiers: string[]) =>
    `File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n9\n<exists>\n2\n${tiers.join('\n')}\n`;
  it('doubles quotes, has points that are no speech, and tiers one after the other', async () => {
    const text = grid(
      '"IntervalTier"\n"Kunde"\n0\n9\n2\n0\n2\n""\n2\n4\n"Er sagte ""nein"" um 10"',
      '"TextTier"\n"Ton"\n0\n9\n1\n1\n"H*"',
      '"IntervalTier"\n"Mitarbeiterin Weber"\n0\n9\n1\n0\n2\n"So."',
    );
    expect(await told(text)).toEqual(['Mitarbeiterin Weber 0–2: So.', 'Kunde 2–4: Er sagte "nein" um 10']);
  });

  it('is read in UTF-16 of either order', async () => {
    const text = grid('"IntervalTier"\n"Müller"\n0\n9\n1\n0\n2\n"Größe"');
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    for (const bytes of [little, Buffer.from(little).swap16()])
      expect(await told(bytes)).toEqual(['Müller 0–2: Größe']);
  });
});

it('CHAT: roles of the participants, times, codes that are not speech, continued lines, the date', async () => {
  const text =
    '@UTF8\n@Begin\n@Participants:\tAGT Anna_Weber Agent, CUS Customer, OMA Grandmother\n@Date:\t03-NOV-2025\n' +
    '*CUS:\tich habe <ein Zimmer> [/] ein Zimmer &=seufzt (..) gebucht . \u0015125_4750\u0015\n%mor:\tpro|ich\n' +
    '*AGT:\t&-äh nach unseren Be(stim)mungen +/.\n\tleider nicht@s:deu [= nie] !\n*OMA:\txxx ja .\n@End\n';
  const events = await readFiles({ 'g.cha': text });
  expect(conversations(events)).toMatchObject([
    {
      conversation_id: 'g',
      started_at: '2025-11-03',
      turns: [
        { role: 'customer', speaker: 'CUS', start: 0.125, end: 4.75, text: 'ich habe ein Zimmer ein Zimmer gebucht.' },
        { role: 'employee', speaker: 'Anna Weber', start: null, text: 'äh nach unseren Bestimmungen leider nicht!' },
        { role: null, speaker: 'OMA', text: 'ja.' },
      ],
    },
  ]);
  expect(codes(events)).toEqual(['speaker-unknown']);
});
