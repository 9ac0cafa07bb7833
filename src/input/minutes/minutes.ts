import { baseName } from '../base-name.ts';
import { readConversation } from '../conversation.ts';
import { leftOut, onlyNote, type Unit } from '../events.ts';
import type { Head as FileHead, Format, InputFile } from '../format.ts';
import { wholeText } from '../whole-text.ts';
import { readBlock } from './block.ts';
import { blocksOf } from './blocks.ts';
import { beginsConversation, type Head, headLine, personLine } from './head.ts';
import { labelLine, speakerOf } from './label.ts';
import { unknownSpeakers } from './speakers.ts';

/**
 * Minutes as a complaint desk writes them itself:
 *
 *     Gespräch: R-1042                      head lines, all optional: Gespräch/Vorgang/Ticket, Datum, Beginn,
 *     Datum: 03.11.2025                     Schalter/Platz, Kanal, Personalnummer
 *     Beginn: 09:15 Uhr
 *     Sachbearbeiterin: Fr. Yilmaz          names the employee of this conversation
 *
 *     [09:16] Kunde: Ich warte seit         a turn: a known label, with or without a name, a time before or behind
 *       drei Wochen.                        it, bold or not; everything up to the next label belongs to the turn
 *     **Mitarbeiterin Weber:** Das tut …    a name in the label holds for this turn only
 *     ---                                   ends a conversation; so does the next `Gespräch: …`
 *
 * Head lines that end in `---` or a blank line before the first `Gespräch: …`, without a turn, hold for the whole
 * file. Without `Gespräch: …` the id is the file's name (then `-2`, `-3` …). Labels that are not known but recur and
 * look like names are speakers of unknown role; anything else before a colon (`Hinweis: …`, `Uhrzeit: 10:30`) is text.
 */
export const minutes: Format = { id: 'minutes', recognises, read };

/**
 * Two sides must speak. With one only, the labels must begin the text or fill it: our own reports, lying in the same
 * folder, quote the customer again and again („Kundin/Kunde: …“) and are no conversations.
 */
function recognises({ text }: FileHead): 'sure' | 'maybe' | 'no' {
  const lines = linesOf(text).filter((line) => line.trim() !== '');
  const roles = lines.map(roleAt).filter((role) => role !== null);
  if (new Set(roles).size >= 2) return 'sure';
  const others = unknownSpeakers(lines).size > 0;
  if (roles.length === 0) return others && lines.some(beginsConversation) ? 'maybe' : 'no';
  const first = lines.find((line) => !headLine(line) && !personLine(line, true)) ?? '';
  return others || roleAt(first) !== null || roles.length * 2 >= lines.length ? 'maybe' : 'no';
}

/** Without capitals a label must stand at the very beginning: `  agent: x,` is more often a line of a program. */
function roleAt(line: string): string | null {
  const found = labelLine(line);
  if (found === null || (found.indented && !/^\[?\p{Lu}/u.test(found.label))) return null;
  return speakerOf(found.label)?.role ?? null;
}

async function* read(file: InputFile): AsyncIterable<Unit> {
  const text = await wholeText(file, 'minutes-too-big');
  if (typeof text !== 'string') return yield onlyNote(text);
  const lines = linesOf(text);
  const unknown = unknownSpeakers(lines);
  const encoding = file.encodingAt(Number.MAX_SAFE_INTEGER);
  let ofFile: Head = {};
  let position = 0;
  for (const [index, block] of blocksOf(lines).entries()) {
    const read = readBlock(lines, block, unknown);
    const line = block.from + 1;
    if (read.strayWords > MOST_STRAY_WORDS) {
      yield onlyNote(leftOut('text-without-speaker', { file: file.name, line }, {}, read.strayWords));
    }
    if (read.empty) {
      if (index === 0 && read.head.id === undefined) ofFile = read.head;
      continue;
    }
    position += 1;
    const source = { file: file.name, format: minutes.id, encoding, line };
    const fallback = position === 1 ? baseName(file.name) : `${baseName(file.name)}-${position}`;
    const value = { ...read.conversation(ofFile), conversation_id: read.head.id ?? fallback };
    yield readConversation(value, source, position, read.lines);
  }
}

/** A title above the first turn is nothing to speak of; a paragraph without a speaker is. */
const MOST_STRAY_WORDS = 12;

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}
