import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors/diagnostic.ts';
import { type Said, understood } from '../../src/input/said.ts';
import { codes, conversations, readFiles, readStdin } from './reading.ts';

const vtt =
  'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna-Maria Weber>Ja.\n\n00:02.000 --> 00:03.000\n<v SPEAKER_01>Nein.\n\n00:03.000 --> 00:04.000\nWer?\n';
const who = async (content: string, said: Said) =>
  conversations(await readStdin(content, understood(said)))[0]?.turns.map((t) =>
    [t.role ?? `? ${t.role_as_found}`, t.employee_id, t.employee_name].filter(Boolean).join(' '),
  );

describe('--speaker', () => {
  it.each<[said: string[], turns: string[]]>([
    [[], ['? Anna-Maria Weber', '? SPEAKER_01', '? null']],
    [['SPEAKER_01=employee:MA-07'], ['? Anna-Maria Weber', 'employee MA-07', '? null']],
    [['speaker 01=customer'], ['? Anna-Maria Weber', 'customer', '? null']],
    [['anna maria WEBER=employee:MA-07'], ['employee MA-07 anna maria WEBER', '? SPEAKER_01', '? null']],
    [['Anna-Maria Weber=employee'], ['employee Anna-Maria Weber', '? SPEAKER_01', '? null']],
    [
      ['SPEAKER_01=Mitarbeiterin', '?=other'],
      ['? Anna-Maria Weber', 'employee', 'other'],
    ],
    [
      ['SPEAKER_01=customer', 'SPEAKER_01=other'],
      ['? Anna-Maria Weber', 'other', '? null'],
    ],
  ])('%j', async (speaker, turns) => {
    expect(await who(vtt, { speaker })).toEqual(turns);
  });

  it('wins over what the file says, by label, name or id', async () => {
    const line = JSON.stringify({
      conversation_id: 'R-1',
      turns: [
        { role: 'employee', employee_id: 'MA-07', employee_name: 'Anna Weber', text: 'Ja.' },
        { role: 'agent', speaker: 'AGENT', text: 'Ja.' },
      ],
    });
    expect(await who(line, { speaker: ['Anna Weber=other', 'AGENT=employee:MA-09'] })).toEqual([
      'other',
      'employee MA-09',
    ]);
    expect(await who(line, { speaker: ['MA-07=customer'] })).toEqual(['customer', 'employee']);
  });

  it('makes an unknown speaker known: nothing is said of him any more, of the others it is', async () => {
    expect(codes(await readStdin(vtt, understood({ speaker: ['SPEAKER_01=customer', '?=other'] })))).toEqual([
      'speaker-unknown:3',
    ]);
  });

  it('never makes an internal note an employee’s words', async () => {
    const ticket = {
      id: 7,
      comments: [{ author_id: 71, public: false, body: 'Nur für uns.' }],
      users: [{ id: 71, role: 'agent', name: 'Anna Weber' }],
    };
    expect(
      await who(JSON.stringify(ticket), { speaker: ['Anna Weber=employee', '71=employee', '?=employee'] }),
    ).toEqual(['other']);
  });
});

describe('--employee-channel', () => {
  const call = (...channels: number[]) =>
    JSON.stringify({
      sentences: channels.map((media_channel) => ({ media_channel, transcript: 'Ja.', start_time: null })),
    });
  it('says which side is the house; the other one is the customer', async () => {
    expect(await who(call(1, 2, 1), { employeeChannel: '1' })).toEqual(['employee', 'customer', 'employee']);
  });
  it('says nothing of a recording with one channel, on which both sides speak', async () => {
    const events = await readStdin(call(1, 1), understood({ employeeChannel: '1' }));
    expect(codes(events)).toEqual(['speaker-unknown', 'channels-missing']);
  });
  it('gives way to what is said of a single speaker', async () => {
    expect(await who(call(1, 2), { employeeChannel: '1', speaker: ['channel 1=other'] })).toEqual([
      'other',
      'customer',
    ]);
  });
});

describe('--map', () => {
  const table = 'Ticket;Sprecher;Nachricht;Text\n7;Kunde;Das dauert.;intern\n7;Agentin;Ja.;intern\n';
  it('names the columns of a table, and wins over their names', async () => {
    expect(
      conversations(await readStdin(table, understood({ map: ['text=Nachricht,role=Sprecher'] })))[0]?.turns.map(
        ({ text }) => text,
      ),
    ).toEqual(['Das dauert.', 'Ja.']);
  });
  it('makes a table of a file that nobody would take for one of ours', async () => {
    const foreign = 'Fall,Wer,Was\n7,Kunde,"Das dauert, ja?"\n';
    expect(codes(await readStdin(foreign))).toEqual(['file-unrecognised']);
    const read = conversations(await readStdin(foreign, understood({ map: ['id=Fall', 'role=Wer,text=Was'] })));
    expect(read.map(({ conversation_id, turns }) => [conversation_id, turns[0]?.text])).toEqual([
      ['7', 'Das dauert, ja?'],
    ]);
  });
});

describe('the beginning of a conversation', () => {
  const cue = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Kunde>Ja.\n';
  const starts = async (files: Record<string, string>, startedAt?: string) =>
    conversations(await readFiles(files, ['akten'], understood(startedAt === undefined ? {} : { startedAt }))).map(
      (c) => c.started_at,
    );
  it.each<[name: string, start: string | null]>([
    ['GMT20251103-081500_Recording.transcript.vtt', '2025-11-03T08:15:00Z'],
    ['GMT20251103-081500_Recording_1920x1080.vtt', '2025-11-03T08:15:00Z'],
    ['b1a0-contact_analysis_2025-11-03T08_15_00Z.json', '2025-11-03T08:15:00Z'],
    ['b1a0-contact_analysis_redacted_2025-11-03T08:15:00Z.json', '2025-11-03T08:15:00Z'],
    ['GMT20251399-081500_Recording.vtt', null],
    ['Besprechung 20251103.vtt', null],
  ])('in the name %s', async (name, start) => {
    expect(await starts({ [name]: cue })).toEqual([start]);
  });
  it('is the user’s before the name’s, and the source’s before both', async () => {
    expect(await starts({ 'GMT20251103-081500_Recording.vtt': cue }, '2025-11-04T10:00:00+01:00')).toEqual([
      '2025-11-04T10:00:00+01:00',
    ]);
    const line = JSON.stringify({
      conversation_id: 'a',
      started_at: '2025-01-01',
      turns: [{ role: 'Kunde', text: 'Ja.' }],
    });
    expect(await starts({ 'GMT20251103-081500_x.ndjson': line }, '2025-11-04')).toEqual(['2025-01-01']);
  });
});

it('what cannot be understood is said all at once', () => {
  const said = {
    speaker: ['SPEAKER_00', 'A=chef', '=employee', 'B=customer:7'],
    employeeChannel: 'links',
    map: ['text', 'wort=Was', 'role='],
    startedAt: 'gestern',
  };
  try {
    understood(said);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).diagnostics.map(({ code, params }) => `${code} ${params.value}`)).toEqual([
      'speaker-wrong SPEAKER_00',
      'speaker-wrong A=chef',
      'speaker-wrong =employee',
      'speaker-wrong B=customer:7',
      'map-wrong text',
      'map-wrong wort=Was',
      'map-wrong role=',
      'channel-wrong links',
      'started-at-wrong gestern',
    ]);
  }
});
