import { type Talk, TURN_SECONDS } from './talks.ts';
import { at, type Written } from './written.ts';

const HOUSE = 'hotel-seeblick.at';

/** A talk as a thread of mails, with quotations, signatures and all. */
export const mailForms: readonly Written[] = [
  {
    format: 'mbox',
    said: { employeeDomain: [HOUSE] },
    write: (all) => [
      { name: 'a.mbox', content: all.flatMap((talk) => mailsOf(talk).map((mail) => `${FROM_LINE}${mail}`)).join('') },
    ],
  },
  {
    format: 'eml',
    said: { employeeDomain: [HOUSE] },
    // What came in one folder, answers and what followed in another.
    write: (all) =>
      all.flatMap((talk) =>
        mailsOf(talk).map((content, turn) => ({
          name: turn === 0 ? `eingang/${talk.id}.eml` : `gesendet/${talk.id}-${turn}.eml`,
          content,
        })),
      ),
  },
];

const FROM_LINE = 'From - Mon Nov  3 09:15:00 2025\n';

function mailsOf(talk: Talk): readonly string[] {
  const ids = talk.turns.map((_, turn) => (turn === 0 ? talk.id : `${talk.id}-${turn}`));
  return talk.turns.map(([role, text], turn) => {
    const people = [`"${talk.employee.name}" <${talk.employee.id}@${HOUSE}>`, `"${talk.customer}" <${talk.id}@gmx.at>`];
    const [from, to] = role === 'employee' ? people : people.toReversed();
    const quoted = talk.turns[turn - 1]?.[1];
    return [
      `From: ${encoded(from ?? '')}`,
      `To: ${encoded(to ?? '')}`,
      `Date: ${new Date(at(talk, turn * TURN_SECONDS)).toUTCString()}`,
      `Message-ID: <${ids[turn]}>`,
      ...(turn === 0
        ? []
        : [
            `References: ${ids
              .slice(0, turn)
              .map((id) => `<${id}>`)
              .join(' ')}`,
          ]),
      `Subject: ${turn === 0 ? '' : 'AW: '}Beschwerde`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      ...base64(
        `${text}\n-- \nNach unseren Bestimmungen vertraulich.${quoted ? `\n\nVon: x\nGesendet: y\nAn: z\n\n${quoted}` : ''}`,
      ),
      '',
      '',
    ].join('\n');
  });
}

function encoded(mailbox: string): string {
  return mailbox.replace(/^"(.*)"/, (_, name: string) => `=?utf-8?B?${Buffer.from(name).toString('base64')}?=`);
}

function base64(text: string): readonly string[] {
  return (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  );
}
