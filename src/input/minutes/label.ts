import type { Role } from '../../model/conversation.ts';
import { roleOf } from '../roles.ts';
import { isName } from './name.ts';

/** `label: text`, as found at the beginning of a line. */
export interface LabelLine {
  readonly label: string;
  /** The time before or behind the label, as found: `00:05:32`, `09:15 Uhr`. */
  readonly time: string | null;
  /** What follows the colon, exactly. */
  readonly text: string;
  readonly indented: boolean;
}

const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?(?:\s*Uhr)?`;
const LABEL_LINE = new RegExp(
  String.raw`^([ \t]*)(?:[-•*][ \t]+)?(?:\*\*|__)?` + // indentation, list mark, bold
    String.raw`(?:[[(]?(${TIME})[\])]?[ \t]*(?:[-–—|:][ \t]*)?)?(?:\*\*|__)?` + // time before
    String.raw`(\[?\p{L}[^:\n*]{0,60}?)(?:[ \t]*[[(](${TIME})[\])])?` + // label, time behind
    String.raw`(?:\*\*|__)?[ \t]*:(?:\*\*|__)?(?=\s|$)[ \t]*(.*)$`,
  'su',
);

export function labelLine(line: string): LabelLine | null {
  const match = LABEL_LINE.exec(line);
  if (!match) return null;
  const [, indent = '', before, label = '', behind, text = ''] = match;
  return { label: label.trim(), time: before ?? behind ?? null, text, indented: indent !== '' };
}

export interface Speaker {
  readonly role: Exclude<Role, null>;
  readonly name: string | null;
  /** A label such as `MA-07` is itself an id. */
  readonly id: string | null;
}

/**
 * Who a label means: a word of the known set, alone or with a name (`Mitarbeiterin Weber`, `MA Weber`,
 * `Weber (Service)`, `Sachbearbeiterin Fr. Yilmaz`) or a number (`MA-07`, `Kunde 2`). Null: nobody we know.
 */
export function speakerOf(label: string): Speaker | null {
  const alone = roleOf(label);
  if (alone) return { role: alone, name: null, id: null };
  const numbered = /^(\p{L}+)[-\s#]*\d+$/u.exec(label);
  const role = numbered?.[1] ? roleOf(numbered[1]) : null;
  if (role) return { role, name: null, id: label };
  return bracketed(label) ?? leading(label.split(/[\s,]+/));
}

/** `Mitarbeiterin (Weber)`, `Weber (Mitarbeiterin)`, `Mitarbeiterin Weber (MA-07)`; `Kunde (verärgert)` is the customer. */
function bracketed(label: string): Speaker | null {
  const [, outer = '', inner = ''] = /^(.+?)\s*[([](.+?)[)\]]$/.exec(label) ?? [];
  if (outer === '') return null;
  const speaker = speakerOf(outer);
  if (!speaker) return named(inner, outer);
  if (/^(?:\p{L}+-)?\d+$/u.test(inner)) return { ...speaker, id: inner };
  return { ...speaker, name: speaker.name ?? (isName(inner) ? inner : null) };
}

function leading(words: readonly string[]): Speaker | null {
  for (let count = words.length - 1; count > 0; count -= 1) {
    const speaker = named(words.slice(0, count).join(' '), words.slice(count).join(' '));
    if (speaker) return speaker;
  }
  return null;
}

function named(word: string, name: string): Speaker | null {
  const role = roleOf(word);
  return role && isName(name) ? { role, name, id: null } : null;
}
