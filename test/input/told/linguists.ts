import { type Talk, TURN_SECONDS, talks } from './talks.ts';
import { type Cell, workbook } from './workbook.ts';
import type { Written } from './written.ts';

const said = {
  speaker: talks.flatMap(({ employee, customer }) => [
    `${employee.name}=employee:${employee.id}`,
    `${customer}=customer`,
  ]),
};
const who = ({ employee, customer }: Talk, role: string) => (role === 'employee' ? employee.name : customer);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const each =
  (extension: string, write: (talk: Talk) => string | Buffer): Written['write'] =>
  (all) =>
    all.map((talk) => ({ name: `${talk.id}.${extension}`, content: write(talk) }));
const sides = ['employee', 'customer'] as const;

/** Tables of Excel, and what linguists transcribe with. */
export const linguistForms: readonly Written[] = [
  {
    format: 'xlsx',
    write: (all) => [
      {
        name: 'a.xlsx',
        content: workbook({
          Gespräche: [
            ['Vorgang', 'Beginn', 'Rolle', 'Personalnummer', 'Mitarbeiter', 'Von', 'Nachricht'],
            ...all.flatMap((talk) =>
              talk.turns.map(([role, text], at): Cell[] => [
                talk.id,
                talk.started_at,
                role,
                talk.employee.id,
                talk.employee.name,
                at * TURN_SECONDS,
                text,
              ]),
            ),
          ],
        }),
      },
    ],
  },
  { format: 'exb', said, write: each('exb', exb) },
  { format: 'iso-tei', said, write: each('xml', tei) },
  { format: 'elan', said, write: each('eaf', eaf) },
  { format: 'textgrid', by: 'long, UTF-16', said, write: each('TextGrid', (talk) => wide(longGrid(talk))) },
  { format: 'textgrid', by: 'short', said, write: each('TextGrid', shortGrid) },
  { format: 'chat', said, write: each('cha', chat) },
];

function exb(talk: Talk): string {
  const points = Array.from(
    { length: talk.turns.length + 1 },
    (_, at) => `<tli id="T${at}"${at % 2 ? '' : ` time="${at * TURN_SECONDS}"`}/>`,
  );
  const tiers = sides.map((side, number) => {
    const events = talk.turns.map(([role, text], at) => {
      const middle = text.indexOf(' ') + 3;
      return role === side
        ? `<event start="T${at}" end="T${at + 1}">${escaped(`((atmet)) ${text.slice(0, middle)}${text.slice(middle)} (.)`)}</event>`
        : '';
    });
    return `<tier id="TIE${number}" speaker="SPK${number}" category="v" type="t">${events.join('\n')}</tier><tier id="A${number}" speaker="SPK${number}" category="k" type="a"><event start="T0" end="T1">unsere Bestimmungen</event></tier>`;
  });
  const speakers = sides.map(
    (side, number) => `<speaker id="SPK${number}"><abbreviation>${who(talk, side)}</abbreviation></speaker>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<basic-transcription><head><speakertable>${speakers.join('')}</speakertable></head><basic-body><common-timeline>${points.join('')}</common-timeline>${tiers.join('')}</basic-body></basic-transcription>`;
}

function tei(talk: Talk): string {
  const people = sides.map((side) => `<person xml:id="${side}"><persName>${who(talk, side)}</persName></person>`);
  const whens = talk.turns.map((_, at) =>
    at === 0 ? '<when xml:id="T0"/>' : `<when xml:id="T${at}" interval="${at * TURN_SECONDS}" since="#T0"/>`,
  );
  const blocks = talk.turns.map(
    ([role, text], at) =>
      `<annotationBlock who="#${role}" start="#T${at}" end="#T${at + 1}"><u><pause type="micro"/>${escaped(text)}<incident><desc>unsere Zentrale</desc></incident></u></annotationBlock>`,
  );
  return `<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><particDesc>${people.join('')}</particDesc></teiHeader><text><timeline unit="s">${whens.join('')}</timeline><body>${blocks.join('\n')}</body></text></TEI>`;
}

function eaf(talk: Talk): string {
  const slots = Array.from(
    { length: talk.turns.length + 1 },
    (_, at) => `<TIME_SLOT TIME_SLOT_ID="ts${at}" TIME_VALUE="${at * TURN_SECONDS * 1000}"/>`,
  );
  const tiers = sides.map((side) => {
    const spoken = talk.turns.map(([role, text], at) =>
      role === side
        ? `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a${at}" TIME_SLOT_REF1="ts${at}" TIME_SLOT_REF2="ts${at + 1}"><ANNOTATION_VALUE>${escaped(text)}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`
        : '',
    );
    return `<TIER TIER_ID="${who(talk, side)}" LINGUISTIC_TYPE_REF="t">${spoken.join('')}</TIER>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ANNOTATION_DOCUMENT VERSION="3.0"><TIME_ORDER>${slots.join('')}</TIME_ORDER>${tiers.join('')}</ANNOTATION_DOCUMENT>`;
}

function tiersOf(talk: Talk) {
  return sides.map((side) => ({
    name: who(talk, side),
    intervals: talk.turns.map(
      ([role, text], at) => [at * TURN_SECONDS, (at + 1) * TURN_SECONDS, role === side ? text : ''] as const,
    ),
  }));
}
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function longGrid(talk: Talk): string {
  const end = talk.turns.length * TURN_SECONDS;
  const items = tiersOf(talk).map(({ name, intervals }, at) =>
    [
      `    item [${at + 1}]:`,
      '        class = "IntervalTier" ',
      `        name = ${quoted(name)} `,
      `        xmin = 0 \n        xmax = ${end} \n        intervals: size = ${intervals.length} `,
      ...intervals.map(
        ([from, to, text], number) =>
          `        intervals [${number + 1}]:\n            xmin = ${from} \n            xmax = ${to} \n            text = ${quoted(text)} `,
      ),
    ].join('\n'),
  );
  return `File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin = 0 \nxmax = ${end} \ntiers? <exists> \nsize = 2 \nitem []: \n${items.join('\n')}\n`;
}

function shortGrid(talk: Talk): string {
  const end = talk.turns.length * TURN_SECONDS;
  const items = tiersOf(talk).map(({ name, intervals }) =>
    [
      quoted('IntervalTier'),
      quoted(name),
      0,
      end,
      intervals.length,
      ...intervals.flatMap(([from, to, text]) => [from, to, quoted(text)]),
    ].join('\n'),
  );
  const points = [quoted('TextTier'), quoted('Notizen'), 0, end, 1, 3, quoted('unsere Bestimmungen')].join('\n');
  return `File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n${end}\n<exists>\n3\n${items.join('\n')}\n${points}\n`;
}

function wide(text: string): Buffer {
  return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
}

function chat(talk: Talk): string {
  const lines = talk.turns.flatMap(([role, text], at) => {
    const middle = text.indexOf(' ', text.length / 2);
    const code = role === 'employee' ? 'EMP' : 'CUS';
    return [
      `*${code}:\t${text.slice(0, middle)}`,
      `\t${text.slice(middle + 1)} &=seufzt \u0015${at * TURN_SECONDS * 1000}_${(at + 1) * TURN_SECONDS * 1000}\u0015`,
      '%com:\tunsere Bestimmungen',
    ];
  });
  const name = (side: string) => who(talk, side).replace(' ', '_');
  return [
    '@UTF8',
    '@Begin',
    '@Languages:\tdeu',
    `@Participants:\tEMP ${name('employee')} Adult, CUS ${name('customer')} Adult`,
    ...lines,
    '@End',
    '',
  ].join('\n');
}
