import { onlyNote, type Unit } from '../events.ts';
import type { Format, Head, InputFile } from '../format.ts';
import { roleOf } from '../roles.ts';
import { isoOf } from '../times.ts';
import { wholeText } from '../whole-text.ts';
import { withoutChatMarks } from './marks.ts';
import { transcript } from './transcript.ts';

/** CHAT (TalkBank): `*PAR:` is speech, `%mor:` and the like describe it, `@Participants` may know a role. */
export const chat: Format = { id: 'chat', recognises, read };

function recognises({ text }: Head): 'sure' | 'no' {
  return /^\s*@(?:UTF8|Begin|Font|PID|Window)/.test(text) && /^@Begin\s*$/m.test(text) ? 'sure' : 'no';
}

/** A time in milliseconds, between two control characters (U+0015). */
const TIME = /\p{Cc}(\d{1,12})_(\d{1,12})\p{Cc}/gu;

async function* read(file: InputFile): AsyncIterable<Unit> {
  const text = await wholeText(file, 'transcript-too-big');
  if (typeof text !== 'string') return yield onlyNote(text);
  const lines = logicalLines(text);
  const people = participants(lines.find((line) => line.startsWith('@Participants:')) ?? '');
  const spoken = lines.flatMap((line) => {
    const [, code = '', said = ''] = /^\*([^:\s]{1,20}):\s*(.*)$/s.exec(line) ?? [];
    if (code === '') return [];
    const times = [...said.matchAll(TIME)];
    const seconds = (value: string | undefined) => (value === undefined ? null : Number(value) / 1000);
    const known = people.get(code);
    const [start, end] = [seconds(times[0]?.[1]), seconds(times.at(-1)?.[2])];
    return [{ speaker: known?.name ?? code, role: known?.role ?? null, start, end, text: said }];
  });
  yield* transcript(file, chat.id, spoken, { started_at: dateIn(lines), clean: withoutChatMarks });
}

/** A line that begins with a tab goes on with the one above. */
function logicalLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const last = lines.length - 1;
    if (line.startsWith('\t') && last >= 0) lines[last] += ` ${line.trim()}`;
    else lines.push(line);
  }
  return lines;
}

/** `AGT Anna_Weber Agent, CUS Customer`: code, name if any, role. */
function participants(line: string) {
  const listed = line.slice(line.indexOf(':') + 1).split(',');
  return new Map(
    listed.map((one) => {
      const [code = '', ...rest] = one.trim().split(/\s+/);
      const role = rest.at(-1)?.replaceAll('_', ' ') ?? '';
      const name = rest.length > 1 ? rest.slice(0, -1).join(' ').replaceAll('_', ' ') : code;
      return [code, { name, role: roleOf(role) === null ? null : role }] as const;
    }),
  );
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** `@Date: 03-NOV-2025` */
function dateIn(lines: readonly string[]): string | null {
  const line = lines.find((one) => one.startsWith('@Date:')) ?? '';
  const [, day, month = '', year] = /(\d\d)-([A-Z]{3})-(\d{4})\s*$/.exec(line) ?? [];
  return day === undefined ? null : isoOf(`${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day}`);
}
