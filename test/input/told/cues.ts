import { piecesOf, type Talk } from './talks.ts';
import { at, type Written } from './written.ts';

const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
const thousandths = (seconds: number) => String(Math.round((seconds % 1) * 1000)).padStart(3, '0');
const full = (seconds: number) =>
  `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${thousandths(seconds)}`;
const short = (seconds: number) => full(seconds).slice(3);
const comma = (seconds: number) => full(seconds).replace('.', ',');
const graph = (seconds: number) =>
  `${Math.floor(seconds / 3600)}:${Math.floor(seconds / 60) % 60}:${Number((seconds % 60).toFixed(3))}`.replace(
    /:(\d+)$/,
    ':$1.0',
  );
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const guid = (number: number) => `3f2a91c4-77de-4b0a-9c55-${String(number).padStart(12, '0')}/${number}-0`;

type Cue = ReturnType<typeof piecesOf>[number] & {
  readonly number: number;
  readonly name: string;
  readonly talk: Talk;
};

function perFile(
  by: string,
  format: 'vtt' | 'srt',
  end: string,
  line: (cue: Cue) => readonly string[],
  head = '',
): Written {
  return {
    format,
    by,
    write: (all) =>
      all.map((talk) => {
        const cues = piecesOf(talk).map((piece, number) => ({
          ...piece,
          number,
          talk,
          name: piece.role === 'employee' ? talk.employee.name : talk.customer,
        }));
        return {
          name: `${talk.id}.${format}`,
          content: head + cues.map((cue) => [...line(cue), '', ''].join(end)).join(''),
        };
      }),
    said: {
      speaker: [
        'Anna Weber=employee:MA-07',
        'Jörg Huber=employee:MA-31',
        'Jan Berger=customer',
        'Mira Köhler=customer',
        'SPEAKER_00=employee',
        'SPEAKER_01=customer',
        'Speaker0=employee',
        'Speaker1=customer',
      ],
    },
  };
}
const number = ({ role }: Cue) => (role === 'employee' ? 0 : 1);

/** Subtitles as seven programs write them. */
export const cueForms: readonly Written[] = [
  perFile(
    'Graph',
    'vtt',
    '\r\n',
    (c) => [`${graph(c.start)} --> ${graph(c.end)}`, `<v ${c.name}>${escaped(c.text)}</v>`],
    'WEBVTT\r\n\r\n',
  ),
  perFile(
    'Teams',
    'vtt',
    '\r\n',
    (c) => [
      guid(c.number),
      `${full(c.start)} --> ${full(c.end)}`,
      `<v ${c.name}>${escaped(c.text).replace(' ', '\r\n')}`,
    ],
    '\uFEFFWEBVTT\r\n\r\n',
  ),
  perFile(
    'Graph metadataContent',
    'vtt',
    '\n',
    (c) => [
      `${full(c.start)} --> ${full(c.end)}`,
      JSON.stringify({
        startDateTime: new Date(at(c.talk, c.start)).toISOString(),
        endDateTime: new Date(at(c.talk, c.end)).toISOString(),
        speakerName: c.name,
        spokenText: c.text,
        spokenLanguage: 'de-de',
      }),
    ],
    'WEBVTT\n\n',
  ),
  perFile(
    'Zoom',
    'vtt',
    '\r\n',
    (c) => [String(c.number + 1), `${full(c.start)} --> ${full(c.end)}`, `${c.name}: ${c.text}`],
    'WEBVTT\r\n\r\n',
  ),
  perFile(
    'WhisperX',
    'vtt',
    '\n',
    (c) => [`${short(c.start)} --> ${short(c.end)}`, `[SPEAKER_0${number(c)}]: ${c.text}`],
    'WEBVTT\n\n',
  ),
  perFile('WhisperX', 'srt', '\n', (c) => [
    String(c.number + 1),
    `${comma(c.start)} --> ${comma(c.end)}`,
    `[SPEAKER_0${number(c)}]: ${c.text}`,
  ]),
  perFile(
    'whisper.cpp',
    'vtt',
    '\n',
    (c) => [`${full(c.start)} --> ${full(c.end)}`, `<v Speaker${number(c)}>${c.text}`],
    'WEBVTT\n\n',
  ),
  perFile('whisper.cpp', 'srt', '\n', (c) => [
    String(c.number + 1),
    `${comma(c.start)} --> ${comma(c.end)}`,
    `(speaker ${number(c)})${c.text}`,
  ]),
  perFile(
    'Podlove',
    'vtt',
    '\n',
    (c) => [
      `${full(c.start)} --> ${full(c.end)} align:start position:10%`,
      `<v.${c.role}.gelb ${c.name}><b>${escaped(c.text)}</b>`,
    ],
    'WEBVTT - Hotel Seeblick\nKind: captions\nLanguage: de\n\nSTYLE\n::cue(.gelb) { color: yellow }\n\nNOTE\nvon Hand berichtigt: Kunde: so nicht\n\n',
  ),
];
