import { piecesOf, type Talk, TURN_SECONDS, wordsOf } from './talks.ts';
import { at, type Written } from './written.ts';

const ms = (seconds: number) => Math.round(seconds * 1000);
const iso = (talk: Talk, seconds: number) => new Date(at(talk, seconds)).toISOString();
const perFile = (format: string, value: (talk: Talk) => unknown, said?: Written['said'], by?: string): Written => ({
  format,
  ...(by !== undefined && { by }),
  write: (all) => all.map((talk) => ({ name: `${talk.id}.json`, content: JSON.stringify(value(talk)) })),
  ...(said && { said }),
});
const turnsOf = (talk: Talk) =>
  talk.turns.map(([role, text], n) => ({ role, text, start: n * TURN_SECONDS, end: n * TURN_SECONDS + 11 }));
const upper = (role: string) => (role === 'employee' ? 'AGENT' : 'CUSTOMER');
const number = (role: string) => (role === 'employee' ? 0 : 1);
const speakers = {
  speaker: [
    'SPEAKER_00=employee',
    'SPEAKER_01=customer',
    'spk_0=employee',
    'spk_1=customer',
    '0=employee',
    '1=customer',
    'A=employee',
    'B=customer',
  ],
};
const channel = { employeeChannel: '0' };

const items = (talk: Talk, label: (role: string) => object) =>
  wordsOf(talk).flatMap(({ role, word, start, end }) => {
    const [, letters = word, sign] = /^(.*?)([.,?])?$/.exec(word) ?? [];
    const said = {
      type: 'pronunciation',
      start_time: String(start),
      end_time: String(end),
      ...label(role),
      alternatives: [{ confidence: '0.9', content: letters }],
    };
    return sign
      ? [said, { type: 'punctuation', ...label(role), alternatives: [{ confidence: '0.0', content: sign }] }]
      : [said];
  });

/** Other programs' JSON, each in its real shape with what else stands in it. */
export const jsonForms: readonly Written[] = [
  perFile('aws-call-analytics', (talk) => ({
    JobStatus: 'COMPLETED',
    LanguageCode: 'de-DE',
    AccountId: '111122223333',
    Channel: 'VOICE',
    JobName: talk.id,
    Participants: [{ ParticipantRole: 'AGENT' }, { ParticipantRole: 'CUSTOMER' }],
    ConversationCharacteristics: { TotalConversationDurationMillis: 90000 },
    Transcript: piecesOf(talk).map(({ role, text, start, end }) => ({
      Id: `t-${start}`,
      ParticipantRole: upper(role),
      BeginOffsetMillis: ms(start),
      EndOffsetMillis: ms(end),
      Content: text,
      Items: text
        .split(' ')
        .map((Content) => ({ Type: 'pronunciation', Content, BeginOffsetMillis: ms(start), EndOffsetMillis: ms(end) })),
    })),
  })),
  perFile(
    'aws-call-analytics',
    (talk) => ({
      Version: '1.1.0',
      Channel: 'VOICE',
      CustomerMetadata: { ContactId: talk.id, InstanceId: 'i-1' },
      Participants: [
        { ParticipantId: 'P-A', ParticipantRole: 'AGENT' },
        { ParticipantId: 'P-C', ParticipantRole: 'CUSTOMER' },
      ],
      Transcript: piecesOf(talk).map(({ role, text, start, end }) => ({
        ParticipantId: role === 'employee' ? 'P-A' : 'P-C',
        Id: `t-${start}`,
        Content: text,
        BeginOffsetMillis: ms(start),
        EndOffsetMillis: ms(end),
      })),
    }),
    undefined,
    'Contact Lens',
  ),
  perFile('aws-contact-lens-chat', (talk) => ({
    Version: 'CHAT-2022-11-30',
    Channel: 'CHAT',
    ChatTranscriptVersion: '2019-08-26',
    CustomerMetadata: { ContactId: talk.id },
    Participants: [{ ParticipantRole: 'AGENT', ParticipantId: talk.employee.id, DisplayName: talk.employee.name }],
    Transcript: turnsOf(talk).map(({ role, text, start }) => ({
      Type: 'MESSAGE',
      ContentType: 'text/plain',
      ParticipantRole: upper(role),
      ParticipantId: role === 'employee' ? talk.employee.id : 'c-1',
      DisplayName: role === 'employee' ? talk.employee.name : talk.customer,
      AbsoluteTime: iso(talk, start),
      Content: text,
    })),
  })),
  perFile(
    'aws-transcribe',
    (talk) => ({
      jobName: talk.id,
      accountId: '111122223333',
      status: 'COMPLETED',
      results: {
        transcripts: [{ transcript: talk.turns.map(([, text]) => text).join(' ') }],
        speaker_labels: { speakers: 2, segments: [] },
        items: items(talk, (role) => ({ speaker_label: `spk_${number(role)}` })),
      },
    }),
    speakers,
    'spk_0',
  ),
  perFile(
    'aws-transcribe',
    (talk) => {
      const all = items(talk, (role) => ({ channel_label: `ch_${number(role)}` }));
      return {
        jobName: talk.id,
        results: {
          transcripts: [{ transcript: '' }],
          channel_labels: {
            number_of_channels: 2,
            channels: ['ch_0', 'ch_1'].map((channel_label) => ({
              channel_label,
              items: all
                .filter((item) => 'channel_label' in item && item.channel_label === channel_label)
                .map(({ ...item }) => ({ ...item, channel_label: undefined })),
            })),
          },
          items: all,
        },
      };
    },
    channel,
    'ch_0',
  ),
  perFile(
    'whisper',
    (talk) => ({
      text: '',
      language: 'de',
      segments: piecesOf(talk).map(({ role, text, start, end }, id) => ({
        id,
        start,
        end,
        text: ` ${text}`,
        speaker: `SPEAKER_0${number(role)}`,
        words: [{ word: text.split(' ')[0] }],
      })),
      word_segments: [],
    }),
    speakers,
    'WhisperX',
  ),
  perFile(
    'whisper',
    (talk) => ({
      systeminfo: 'AVX = 1',
      result: { language: 'de' },
      transcription: piecesOf(talk).map(({ role, text, start, end }) => ({
        timestamps: { from: '00:00:00,000', to: '00:00:01,000' },
        offsets: { from: ms(start), to: ms(end) },
        text: ` ${text}`,
        speaker: String(number(role)),
      })),
    }),
    speakers,
    'whisper.cpp',
  ),
  perFile(
    'whisper',
    (talk) => ({
      speakers: piecesOf(talk).map(({ role, text, start, end }) => ({
        speaker: `SPEAKER_0${number(role)}`,
        timestamp: [start, end],
        text,
      })),
      chunks: piecesOf(talk).map(({ text, start, end }) => ({ timestamp: [start, end], text })),
      text: '',
    }),
    speakers,
    'speaker list',
  ),
  perFile(
    'azure-batch',
    (talk) => ({
      source: 'https://beispiel.invalid/aufnahme.wav?sig=GEHEIM',
      timestamp: '2025-12-24T15:18:35Z',
      durationInTicks: 900000000,
      combinedRecognizedPhrases: [{ channel: 0, display: 'alles noch einmal' }],
      recognizedPhrases: piecesOf(talk).map(({ role, text, start, end }) => ({
        recognitionStatus: 'Success',
        channel: 0,
        speaker: number(role),
        offset: `PT${start}S`,
        duration: `PT${Math.round((end - start) * 1000) / 1000}S`,
        offsetInTicks: start * 1e7,
        durationInTicks: (end - start) * 1e7,
        nBest: [
          { confidence: 0.9, lexical: text.toLowerCase(), display: text, words: [] },
          { confidence: 0.4, display: 'etwas anderes' },
        ],
      })),
    }),
    speakers,
  ),
  perFile('google-insights', (talk) => ({
    conversation_id: talk.id,
    entries: turnsOf(talk).map(({ role, text, start }) => ({
      start_timestamp_usec: at(talk, start) * 1000,
      text,
      role: upper(role),
      user_id: role === 'employee' ? 2 : 1,
    })),
  })),
  perFile('genesys', (talk) => ({
    organizationId: 'o-1',
    conversationId: talk.id,
    mediaType: 'call',
    startTime: at(talk, 0),
    duration: { milliseconds: 90000 },
    participants: [
      { participantPurpose: 'external', startTimeMs: at(talk, 0), endTimeMs: at(talk, 90) },
      {
        participantPurpose: 'internal',
        userId: talk.employee.id,
        queueId: 'Schalter 2',
        startTimeMs: at(talk, 0),
        endTimeMs: at(talk, 90),
      },
    ],
    transcripts: [
      {
        transcriptId: 't',
        language: 'de-de',
        phrases: piecesOf(talk).map(({ role, text, start, end }, phraseIndex) => ({
          phraseIndex,
          text: text.toLowerCase(),
          decoratedText: text,
          startTimeMs: at(talk, start),
          duration: { milliseconds: ms(end - start) },
          participantPurpose: role === 'employee' ? 'internal' : 'external',
          words: [],
        })),
      },
    ],
  })),
  perFile('sipgate', (talk) => ({
    version: '1',
    call: {
      id: talk.id,
      from: '4921100000001',
      to: '4921100000002',
      startTime: talk.started_at,
      direction: 'IN',
      users: [{ userId: 'w0', fullUserId: talk.employee.id, fullName: talk.employee.name }],
      channel: { id: 'c', name: 'Schalter 2' },
    },
    assist: {
      transcription: {
        content: '',
        chunks: piecesOf(talk).map(({ role, text, start, end }) => ({
          speaker: role === 'employee' ? 'CALLEE' : 'CALLER',
          startTime: ms(start),
          endTime: ms(end),
          content: text,
        })),
      },
    },
  })),
  perFile(
    'vcon',
    (talk) => ({
      vcon: '0.3.0',
      uuid: talk.id,
      parties: [
        { tel: '+4921100000001', name: talk.customer, role: 'customer' },
        { uuid: talk.employee.id, name: talk.employee.name, role: 'agent' },
      ],
      dialog: turnsOf(talk).map(({ role, text, start }) => ({
        type: 'text',
        start: iso(talk, start),
        duration: 1,
        parties: role === 'employee' ? [1, 0] : [0, 1],
        mediatype: 'text/plain',
        body: text,
      })),
      analysis: [],
    }),
    undefined,
    'text',
  ),
  perFile(
    'vcon',
    (talk) => ({
      vcon: '0.0.2',
      uuid: talk.id,
      parties: [{ name: 'x' }, { name: 'y' }],
      dialog: [
        {
          type: 'recording',
          start: talk.started_at,
          duration: 60,
          parties: [0, 1],
          url: 'https://beispiel.invalid/a.mp3?sig=GEHEIM',
        },
      ],
      analysis: [{ type: 'transcript', dialog: 0, vendor: 'deepgram', body: JSON.stringify(deepgram(talk)) }],
    }),
    speakers,
    'analysis',
  ),
  perFile('deepgram', deepgram, speakers, 'words'),
  perFile(
    'deepgram',
    (talk) => ({
      metadata: { request_id: 'r', created: '2025-12-24T15:35:56.637Z', channels: 2 },
      results: {
        channels: [{ alternatives: [{ transcript: '' }] }, { alternatives: [{ transcript: '' }] }],
        // Channel by channel, as they are written: only their times put them in order.
        utterances: [0, 1].flatMap((side) =>
          piecesOf(talk)
            .filter(({ role }) => number(role) === side)
            .map(({ text, start, end }) => ({ start, end, channel: side, transcript: text, words: [], speaker: 0 })),
        ),
      },
    }),
    channel,
    'utterances',
  ),
  perFile(
    'assemblyai',
    (talk) => ({
      id: talk.id,
      status: 'completed',
      acoustic_model: 'default',
      audio_url: 'https://beispiel.invalid/u?X-Amz-Signature=GEHEIM',
      audio_duration: 90,
      text: '',
      words: [],
      utterances: piecesOf(talk).map(({ role, text, start, end }) => ({
        speaker: role === 'employee' ? 'A' : 'B',
        text,
        start: ms(start),
        end: ms(end),
        words: [],
      })),
    }),
    speakers,
  ),
  perFile(
    'twilio',
    (talk) => ({
      sentences: piecesOf(talk).map(({ role, text, start, end }, sentence_index) => ({
        media_channel: number(role),
        sentence_index,
        start_time: start,
        end_time: end,
        transcript: text,
        sid: 'GX1',
        words: [],
      })),
      meta: { key: 'sentences', page: 0 },
    }),
    channel,
  ),
  {
    format: 'zendesk',
    write: (all) => [
      { name: 'export.json', content: all.map((talk) => `${JSON.stringify(zendesk(talk))}\n`).join('') },
    ],
  },
  {
    format: 'zammad',
    write: (all) => [
      {
        name: 'artikel.json',
        content: JSON.stringify(
          all.flatMap((talk) =>
            turnsOf(talk).map(({ role, text, start }, id) => ({
              id,
              ticket_id: talk.id,
              sender: role === 'employee' ? 'Agent' : 'Customer',
              type: 'web',
              internal: false,
              content_type: 'text/html',
              body: `<p>${text.replaceAll('&', '&amp;')}</p><span class="js-signatureMarker"></span><br>Mit freundlichen Grüßen, unsere Zentrale`,
              created_by: role === 'employee' ? talk.employee.id : 'kunde@beispiel.invalid',
              created_at: iso(talk, start),
            })),
          ),
        ),
      },
    ],
  },
  perFile('freshdesk', (talk) => ({
    id: talk.id,
    support_email: 'hilfe@beispiel.invalid',
    created_at: iso(talk, 0),
    ...(talk.turns[0]?.[0] === 'customer' && { description_text: talk.turns[0][1] }),
    conversations: turnsOf(talk)
      .slice(talk.turns[0]?.[0] === 'customer' ? 1 : 0)
      .map(({ role, text, start }) => ({
        id: 1,
        incoming: role !== 'employee',
        private: false,
        user_id: role === 'employee' ? talk.employee.id : 'k',
        body_text: text,
        body: `<div>${text}</div>`,
        created_at: iso(talk, start),
      })),
  })),
  perFile('intercom', (talk) => {
    const said = turnsOf(talk).map(({ role, text, start }) => ({
      part_type: 'comment',
      body: `<p>${text.replaceAll('&', '&amp;')}</p>`,
      created_at: at(talk, start) / 1000,
      author: {
        type: role === 'employee' ? 'admin' : 'user',
        id: role === 'employee' ? talk.employee.id : 'k',
        name: role === 'employee' ? talk.employee.name : talk.customer,
      },
    }));
    return {
      type: 'conversation',
      id: talk.id,
      created_at: at(talk, 0) / 1000,
      source: said[0],
      conversation_parts: { type: 'list', conversation_parts: said.slice(1) },
    };
  }),
];

function deepgram(talk: Talk) {
  const words = wordsOf(talk).map(({ role, word, start, end }) => ({
    word: word.toLowerCase(),
    punctuated_word: word,
    start,
    end,
    confidence: 0.9,
    speaker: number(role),
  }));
  return {
    metadata: { request_id: 'r', created: '2025-12-24T15:35:56.637Z', channels: 1 },
    results: { channels: [{ alternatives: [{ transcript: '', words }] }] },
  };
}

function zendesk(talk: Talk) {
  return {
    id: talk.id,
    via: { channel: 'email' },
    comments: turnsOf(talk).map(({ role, text, start }, id) => ({
      id,
      author_id: role === 'employee' ? 71 : 72,
      body: text,
      html_body: `<p>${text}</p>`,
      public: true,
      created_at: iso(talk, start),
      via: { channel: 'email' },
    })),
    users: [
      { id: 71, role: 'agent', name: talk.employee.name },
      { id: 72, role: 'end-user', name: talk.customer },
    ],
  };
}
