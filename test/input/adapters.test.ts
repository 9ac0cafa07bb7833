import { describe, expect, it } from 'vitest';
import { adapters } from '../../src/input/json/adapters/all.ts';
import { codes, conversations, readFiles, readStdin } from './reading.ts';
import { forms } from './told/all.ts';
import { talks } from './told/talks.ts';

const read = async (value: unknown) => readStdin(JSON.stringify(value));
/** Turns, short: who, when, what. */
const told = async (value: unknown) =>
  conversations(await read(value)).flatMap(({ turns }) =>
    turns.map((t) =>
      [t.role ?? `? ${t.role_as_found ?? ''}`.trim(), t.employee_id, t.employee_name, t.start, t.text]
        .filter((part) => part !== null)
        .join(' | '),
    ),
  );

it.each(adapters.map(({ id }) => id))('%s is recognised by what is in it, and by no other adapter', (id) => {
  const own = forms.filter(({ format }) => format === id);
  expect(own).not.toEqual([]);
  for (const form of own) {
    for (const { content } of form.write(talks)) {
      const [line = ''] = String(content).split('\n');
      expect(adapters.filter((adapter) => adapter.recognises(JSON.parse(line))).map((adapter) => adapter.id)).toEqual([
        id,
      ]);
    }
  }
});

it('our own JSON is nobody else’s', () => {
  const native = { conversation_id: 'R-1', turns: [{ role: 'employee', text: 'Ja.' }] };
  for (const value of [native, [native], {}, [], null, 7, 'x', [[]], { results: null }, { Transcript: {} }]) {
    expect(adapters.filter((adapter) => adapter.recognises(value))).toEqual([]);
  }
});

describe('Amazon', () => {
  const turn = (ParticipantRole: string, Begin: number, Content: string, more = {}) => ({
    ParticipantRole,
    BeginOffsetMillis: Begin,
    EndOffsetMillis: Begin + 900,
    Content,
    ...more,
  });
  it('overlapping turns come in the order in which they begin; words are not said twice', async () => {
    const items = { Items: [{ Content: 'unseren' }, { Content: 'Bestimmungen' }] };
    const call = {
      Channel: 'VOICE',
      Transcript: [
        turn('AGENT', 0, 'Nach unseren', items),
        turn('CUSTOMER', 2000, 'Ja?'),
        turn('AGENT', 1000, 'Bestimmungen [PII].', items),
      ],
    };
    expect(await told(call)).toEqual(['employee | 0 | Nach unseren Bestimmungen [PII].', 'customer | 2 | Ja?']);
  });
  it('Contact Lens: the role is the participant’s, not the turn’s', async () => {
    const say = (ParticipantId: string, Content: string, at: number) => ({
      ParticipantId,
      Content,
      BeginOffsetMillis: at,
      EndOffsetMillis: at + 1,
    });
    const call = {
      Channel: 'VOICE',
      Participants: [
        { ParticipantId: 'p1', ParticipantRole: 'CUSTOMER' },
        { ParticipantId: 'p2', ParticipantRole: 'AGENT' },
      ],
      Transcript: [say('p1', 'Hallo.', 0), say('p2', 'Tag.', 1), say('p3', 'Wer?', 2), say('AGENT', 'Ich.', 3)],
    };
    expect(await told(call)).toEqual([
      'customer | 0 | Hallo.',
      'employee | 0.001 | Tag.',
      '? p3 | 0.002 | Wer?',
      'employee | 0.003 | Ich.',
    ]);
  });
  it('chat: events have no words, system and bot are nobody’s employees, and it is said', async () => {
    const item = (ParticipantRole: string, Content?: string, Type = 'MESSAGE') => ({
      AbsoluteTime: '2025-11-03T08:15:00.000Z',
      ParticipantRole,
      ParticipantId: 'u-1',
      DisplayName: 'Anna',
      Type,
      Content,
    });
    const chat = {
      ChatTranscriptVersion: '2019-08-26',
      Transcript: [
        item('CUSTOMER', undefined, 'EVENT'),
        item('SYSTEM', 'Nach unseren Bestimmungen'),
        item('CUSTOM_BOT', 'Piep.'),
        item('SUPERVISOR', 'Hm.'),
        item('AGENT', 'Guten Tag.'),
      ],
    };
    expect(await told(chat)).toEqual([
      'other | 0 | Nach unseren Bestimmungen',
      'other | 0 | Piep.',
      'other | 0 | Hm.',
      'employee | u-1 | Anna | 0 | Guten Tag.',
    ]);
    expect(codes(await read(chat))).toEqual(['speech-automatic']);
  });
  it('Transcribe: punctuation without a time sticks to its word; older files name the speaker by the time', async () => {
    const word = (content: string, start_time: string) => ({
      type: 'pronunciation',
      start_time,
      end_time: start_time,
      alternatives: [{ content }],
    });
    const stop = { type: 'punctuation', alternatives: [{ content: '.' }] };
    const segments = [
      {
        items: [
          { start_time: '0.1', speaker_label: 'spk_0' },
          { start_time: '0.5', speaker_label: 'spk_1' },
        ],
      },
    ];
    expect(
      await told({
        jobName: 'j',
        results: {
          transcripts: [],
          items: [word('Ja', '0.1'), stop, word('Nein', '0.5'), stop],
          speaker_labels: { segments },
        },
      }),
    ).toEqual(['? spk_0 | 0.1 | Ja.', '? spk_1 | 0.5 | Nein.']);
  });
});

describe('Whisper', () => {
  it('a segment without a speaker stays nobody’s, and ends the turn before', async () => {
    const segments = [
      { start: 0, end: 1, text: ' Ja,', speaker: 'SPEAKER_00' },
      { start: 1, end: 2, text: ' nein.' },
      { start: 2, end: 3, text: ' Doch.', speaker: 'SPEAKER_00' },
    ];
    expect(await told({ segments })).toEqual(['? SPEAKER_00 | 0 | Ja,', '? | 1 | nein.', '? SPEAKER_00 | 2 | Doch.']);
  });
  it('empty segments are no words, looping ones are warned of', async () => {
    const say = (start: number, text: string) => ({ start, end: start + 1, text });
    const events = await read({
      segments: [
        say(0, ' Nach unseren Bestimmungen.'),
        say(1, '  '),
        say(2, 'Nach unseren Bestimmungen.'),
        say(3, 'Nach unseren Bestimmungen'),
      ],
    });
    expect(codes(events)).toEqual(['speaker-unnamed', 'segments-looping']);
  });
  it('words without times are borne', async () => {
    expect(
      await told({
        segments: [
          { start: 0, end: 1, text: 'Zimmer 12', words: [{ word: '12' }] },
          { start: null, end: null, text: 'bitte.' },
        ],
      }),
    ).toEqual(['? | 0 | Zimmer 12 bitte.']);
  });
});

describe('speech recognition that knows only words', () => {
  const word = (text: string, start: number, speaker: number) => ({
    word: text,
    punctuated_word: text,
    start,
    end: start + 0.3,
    speaker,
  });
  it('Deepgram: two people who talk at the same time do not cut each other to pieces', async () => {
    const channel = (...words: object[]) => ({ alternatives: [{ transcript: '', words }] });
    const file = {
      metadata: { channels: 2 },
      results: {
        channels: [
          channel(word('Nach', 0, 0), word('unseren', 0.4, 0), word('Bestimmungen', 0.8, 0)),
          channel(word('Ach', 0.2, 0), word('so.', 0.6, 0)),
        ],
      },
    };
    expect(await told(file)).toEqual(['? channel 0 | 0 | Nach unseren Bestimmungen', '? channel 1 | 0.2 | Ach so.']);
  });
  it('AssemblyAI: words, when utterances were not asked for', async () => {
    const file = {
      id: 't1',
      audio_url: 'https://beispiel.invalid/?sig=GEHEIM',
      utterances: null,
      words: [
        { text: 'Guten', start: 100, end: 200, speaker: null },
        { text: 'Tag.', start: 210, end: 300, speaker: null },
      ],
    };
    expect(await told(file)).toEqual(['? | 0.1 | Guten Tag.']);
  });
  it('Azure: phrases that were not understood are none; keys in capitals, times in ticks or milliseconds', async () => {
    const file = {
      RecognizedPhrases: [
        {
          RecognitionStatus: 'Success',
          Channel: 0,
          Speaker: 2,
          OffsetInTicks: 400000,
          DurationInTicks: 1e7,
          NBest: [{ Display: 'Guten Tag.' }],
        },
        { RecognitionStatus: 'NoMatch', NBest: [{ Display: 'Rauschen' }] },
      ],
    };
    expect(await told(file)).toEqual(['? 2 | 0.04 | Guten Tag.']);
    const later = {
      recognizedPhrases: [
        { recognitionStatus: 'Success', channel: 1, offset: 'PT1M2.5S', nBest: [{ display: 'Ja.' }] },
        { recognitionStatus: 'Success', channel: 0, offsetMilliseconds: 900, nBest: [{ display: 'Nein.' }] },
      ],
    };
    expect(await told(later)).toEqual(['? channel 0 | 0.9 | Nein.', '? channel 1 | 62.5 | Ja.']);
  });
  it('Twilio: sentences without times stay in their order', async () => {
    const say = (media_channel: number, transcript: string) => ({
      media_channel,
      transcript,
      start_time: null,
      end_time: null,
    });
    expect(await told({ sentences: [say(1, 'Guten'), say(1, 'Tag.'), say(2, 'Tag.')] })).toEqual([
      '? channel 1 | Guten Tag.',
      '? channel 2 | Tag.',
    ]);
  });
});

describe('Google', () => {
  it('knows four words for roles; the automated agent is none of ours', async () => {
    const say = (role: string, user_id: number) => ({
      start_timestamp_usec: 1762157700000000,
      text: 'Ja.',
      role,
      user_id,
    });
    const talk = {
      entries: [say('AGENT', 7), say('AUTOMATED_AGENT', 8), say('END_USER', 9), say('CUSTOMER', 9), say('ANY', 1)],
    };
    expect(await told(talk)).toEqual([
      'employee | 7 | 0 | Ja.',
      'other | 0 | Ja.',
      'customer | 0 | Ja.',
      'customer | 0 | Ja.',
      '? ANY | 0 | Ja.',
    ]);
    expect(conversations(await read(talk))[0]?.started_at).toBe('2025-11-03T08:15:00.000Z');
  });
});

describe('Genesys', () => {
  const begin = Date.parse('2025-11-03T08:15:00Z');
  const phrase = (participantPurpose: string, seconds: number, text: string) => ({
    participantPurpose,
    startTimeMs: begin + seconds * 1000,
    duration: { milliseconds: 500 },
    text,
  });
  const call = (participants: object[], ...phrases: object[]) => ({
    conversationId: 'g',
    mediaType: 'call',
    startTime: begin,
    participants,
    transcripts: [{ phrases }],
  });
  const sat = (userId: string, from: number, to: number) => ({
    participantPurpose: 'internal',
    userId,
    startTimeMs: begin + from * 1000,
    endTimeMs: begin + to * 1000,
  });
  it('a transferred call: a phrase is whose time it falls into; a machine’s is nobody’s', async () => {
    const value = call(
      [sat('MA-07', 0, 10), sat('MA-09', 10, 20)],
      phrase('ivr', 0, 'Drücken Sie die Eins.'),
      phrase('internal', 1, 'Tag.'),
      phrase('internal', 10, 'Tag.'),
      phrase('external', 12, 'Ja.'),
      phrase('voicemail', 13, 'Piep.'),
    );
    expect(await told(value)).toEqual([
      'other | 0 | Drücken Sie die Eins.',
      'employee | MA-07 | 1 | Tag.',
      'employee | MA-09 | 10 | Tag.',
      'customer | 12 | Ja.',
      'other | 13 | Piep.',
    ]);
  });
  it('two people at the same time, or nobody: the employee stays unnamed', async () => {
    const value = call(
      [sat('MA-07', 0, 10), sat('MA-09', 5, 20)],
      phrase('internal', 6, 'Tag.'),
      phrase('internal', 30, 'Noch da?'),
    );
    expect(await told(value)).toEqual(['employee | 6 | Tag. Noch da?']);
  });
});

describe('sipgate', () => {
  const call = (direction: string | undefined, users: object[]) => ({
    call: { id: 's', direction, users, startTime: 1762157700000 },
    assist: {
      transcription: {
        chunks: [
          { speaker: 'CALLER', startTime: 0, endTime: 1, content: 'Hallo.' },
          { speaker: 'CALLEE', startTime: 2000, endTime: 3000, content: 'Tag.' },
        ],
      },
    },
  });
  const anna = { fullUserId: '1w0', fullName: 'Anna Weber' };
  it.each<[direction: string | undefined, users: object[], turns: string[]]>([
    ['IN', [anna], ['customer | 0 | Hallo.', 'employee | 1w0 | Anna Weber | 2 | Tag.']],
    ['OUT', [anna], ['employee | 1w0 | Anna Weber | 0 | Hallo.', 'customer | 2 | Tag.']],
    ['inbound', [anna, { fullUserId: '1w1' }], ['customer | 0 | Hallo.', 'employee | 2 | Tag.']],
    [undefined, [anna], ['? CALLER | 0 | Hallo.', '? CALLEE | 2 | Tag.']],
  ])('direction %s', async (direction, users, turns) => {
    expect(await told(call(direction, users))).toEqual(turns);
    expect(conversations(await read(call(direction, users)))[0]?.started_at).toBe('2025-11-03T08:15:00.000Z');
  });
});

describe('vCon', () => {
  const vcon = (dialog: object[], more = {}) => ({
    vcon: '0.0.1',
    uuid: 'v',
    parties: [{ name: 'Jan', role: 'customer' }, { name: 'Anna', uuid: 'MA-07', role: 'agent' }, { name: 'Eva' }],
    dialog,
    ...more,
  });
  const text = (parties: unknown, body: string, more = {}) => ({
    type: 'text',
    start: '2025-11-03T08:15:00Z',
    parties,
    body,
    ...more,
  });
  it('the originator speaks, else the first party; without a role nobody guesses', async () => {
    expect(
      await told(
        vcon([
          text([0, 1], 'Hallo.'),
          text([0, 1], 'Tag.', { originator: 1 }),
          text(2, 'Ich auch.'),
          text([9], 'Wer?'),
        ]),
      ),
    ).toEqual([
      'customer | 0 | Hallo.',
      'employee | MA-07 | Anna | 0 | Tag.',
      '? Eva | 0 | Ich auch.',
      '? party 9 | 0 | Wer?',
    ]);
  });
  it('a recording whose transcript is in no known form is said to hold nothing', async () => {
    const value = vcon([{ type: 'recording', url: 'https://beispiel.invalid/?sig=GEHEIM' }], {
      analysis: [
        { type: 'transcript', body: '{"x":1}' },
        { type: 'summary', body: 'nein' },
      ],
    });
    const events = await read(value);
    expect(codes(events)).toEqual(['file-without-turns']);
    expect(JSON.stringify(events)).not.toContain('GEHEIM');
  });
});

describe('help desks', () => {
  const users = [
    { id: 71, role: 'agent', name: 'Anna Weber' },
    { id: 72, role: 'end-user', name: 'Jan' },
    { id: 73, role: 'admin', name: 'Eva' },
  ];
  const comment = (author_id: number, body: string, more = {}) => ({
    author_id,
    body,
    public: true,
    created_at: '2025-11-03T08:15:00Z',
    ...more,
  });
  it('Zendesk: roles come from the users; private comments and rules do not count, and it is said', async () => {
    const ticket = {
      id: 7,
      comments: [
        comment(72, 'Wo bleibt es?'),
        comment(71, 'Nach unseren Bestimmungen …', { public: false }),
        comment(73, 'Es kommt.'),
        comment(-1, 'Automatisch geschlossen.'),
        comment(99, 'Wer bin ich?'),
      ],
      users,
    };
    expect(await told(ticket)).toEqual([
      'customer | 0 | Wo bleibt es?',
      'other | 0 | Nach unseren Bestimmungen …',
      'employee | 73 | Eva | 0 | Es kommt.',
      'other | 0 | Automatisch geschlossen.',
      '? 99 | 0 | Wer bin ich?',
    ]);
    expect(codes(await read(ticket))).toEqual(['speaker-unknown', 'note-internal', 'speech-automatic']);
  });
  it('Zendesk: without the users nobody’s role is known', async () => {
    expect(await told({ id: 7, comments: [comment(71, 'Ja.')] })).toEqual(['? 71 | 0 | Ja.']);
  });
  it('Zendesk: the ticket itself names who asked and who was assigned; others stay unknown', async () => {
    const comment = (author_id: number, body: string) => ({ author_id, body, public: true });
    const ticket = {
      id: 36,
      requester_id: 9,
      assignee: { id: 7, name: 'Anna Weber' },
      comments: [comment(9, 'Bitte!'), comment(7, 'Nein.'), comment(8, 'Doch.'), { body: 'Von niemandem.' }],
    };
    const events = await readFiles({ 'export.json': JSON.stringify(ticket) });
    const [read] = conversations(events);
    expect(read?.turns.map(({ role, employee_id, employee_name }) => [role, employee_id, employee_name])).toEqual([
      ['customer', null, null],
      ['employee', '7', 'Anna Weber'],
      [null, null, null],
      [null, null, null],
    ]);
    expect(codes(events)).toEqual(['speaker-unknown', 'speaker-unnamed']);
  });
  it('Zendesk: an account export is one ticket per line', async () => {
    const line = (id: number) => `${JSON.stringify({ id, comments: [comment(71, 'Ja.')], users })}\n`;
    const read = conversations(await readFiles({ 'export.json': line(1) + line(2) }));
    expect(read.map(({ conversation_id, source }) => [conversation_id, source.line])).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
  });
  it('Zammad: articles are sorted out by ticket; HTML, signature, quoted mail, internal and system articles', async () => {
    const article = (ticket_id: number, sender: string, body: string, more = {}) => ({
      ticket_id,
      sender,
      body,
      content_type: 'text/html',
      created_by: 'anna@beispiel.invalid',
      created_at: '2025-11-03T08:15:00Z',
      type: 'email',
      internal: false,
      ...more,
    });
    const value = [
      article(1, 'Customer', 'Wo ist es?', { content_type: 'text/plain' }),
      article(2, 'Customer', '<div>Und meins?</div>'),
      article(
        1,
        'Agent',
        '<p>Guten Tag,<br>es k&auml;me&nbsp;<b>heute</b>.</p><blockquote type="cite">Nach unseren Bestimmungen</blockquote><div><span class="js-signatureMarker"></span>unsere Zentrale</div>',
      ),
      article(1, 'Agent', 'Nach unseren Bestimmungen', { internal: true, type: 'note' }),
      article(1, 'System', 'Ticket geschlossen'),
    ];
    expect(
      conversations(await read(value)).map((c) => [c.conversation_id, c.turns.map((t) => `${t.role}: ${t.text}`)]),
    ).toEqual([
      [
        '1',
        [
          'customer: Wo ist es?',
          'employee: Guten Tag,\nes käme\u00a0heute.',
          'other: Nach unseren Bestimmungen',
          'other: Ticket geschlossen',
        ],
      ],
      ['2', ['customer: Und meins?']],
    ]);
  });
  it('Freshdesk: private notes do not count; Intercom: bots, the AI agent and notes do not', async () => {
    const desk = {
      id: 5,
      created_at: '2025-11-03T08:15:00Z',
      description_text: 'Kaputt.',
      conversations: [
        { incoming: false, private: true, body_text: 'intern', user_id: 7 },
        { incoming: false, private: false, body_text: 'Gern.', user_id: 7 },
      ],
    };
    expect(await told(desk)).toEqual(['customer | 0 | Kaputt.', 'other | intern', 'employee | 7 | Gern.']);
    const part = (type: string, body: string, more = {}) => ({
      part_type: 'comment',
      created_at: 1762157700,
      body,
      author: { type, id: 'i', name: 'Anna' },
      ...more,
    });
    const chat = {
      id: 'c',
      created_at: 1762157700,
      source: part('user', '<p>Hallo</p>'),
      conversation_parts: {
        conversation_parts: [
          part('bot', 'Piep.'),
          part('admin', 'KI.', { from_ai_agent: true }),
          part('admin', 'intern', { part_type: 'note' }),
          part('admin', '<p>Tag.</p>'),
          part('admin', '', { part_type: 'close' }),
        ],
      },
    };
    expect(await told(chat)).toEqual([
      'customer | 0 | Hallo',
      'other | 0 | Piep.',
      'other | 0 | KI.',
      'other | 0 | intern',
      'employee | i | Anna | 0 | Tag.',
    ]);
  });
});

describe('JSON that nobody knows', () => {
  it('is said once, with what was tried', async () => {
    const [event] = await read({ name: 'rotation', version: '1' });
    expect(event).toMatchObject({
      kind: 'skipped',
      skipped: { code: 'json-foreign', params: { tried: expect.stringContaining('zendesk') } },
    });
  });
  it('beside JSON of a known kind costs only itself', async () => {
    const whisper = { segments: [{ start: 0, end: 1, text: 'Ja.' }] };
    const events = await readFiles({
      'akte.json': JSON.stringify([
        whisper,
        { x: 1 },
        { conversation_id: 'R-1', turns: [{ role: 'Kunde', text: 'Ja.' }] },
      ]),
    });
    expect(conversations(events).map(({ conversation_id, source }) => [conversation_id, source.format])).toEqual([
      ['akte', 'whisper'],
      ['R-1', 'json'],
    ]);
    expect(codes(events)).toEqual(['speaker-unnamed', 'conversation-foreign']);
  });
});
