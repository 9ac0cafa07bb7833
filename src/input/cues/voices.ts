import { decodeEntities, withoutCueTags } from '../markup.ts';
import { speakerOf } from '../minutes/label.ts';
import { unknownSpeakers } from '../minutes/speakers.ts';
import type { Cue } from './cut.ts';

/** Words and who says them, as found; the speaker is empty when the cue names none. */
export interface Voice {
  readonly speaker: string;
  readonly text: string;
}

const VOICE = /<v(?:\.[^\s<>]*)?(?:\s([^<>]*))?>|<\/v>/g;
const NUMBERED = /^\s*\((speaker\s+[^()\s]{1,20})\)\s*/i;
const LABELLED = /^\s*(?:[-–]\s+)?(\[?)([^\s:[\]][^:[\]]{0,79}?)\]?:(?:\s+(.*))?$/s;
/** In a file where so many cues begin with `Name: `, everything before a colon is a name. */
const NAMED_THROUGHOUT = 0.8;

/**
 * How the cues of a file say who speaks: `<v Name>`, `<v.class Name>`, `(speaker 0)text`, `[SPEAKER_00]: text` or
 * `Name: text`. What stands before a colon is a speaker only where the file shows it to be: `Achtung: …` is text.
 */
export function voicesIn(cues: readonly Cue[]): (cue: Cue) => readonly Voice[] {
  const lines = cues.flatMap((cue) => cue.lines.slice(0, 1)).map(withoutCueTags);
  const named = lines.filter((line) => LABELLED.test(line)).length >= lines.length * NAMED_THROUGHOUT;
  const recurring = unknownSpeakers(lines);
  const isSpeaker = (label: string, bracketed: boolean): boolean =>
    /[\p{L}\p{N}]/u.test(label) && (named || bracketed || speakerOf(label) !== null || recurring.has(label));

  return ({ lines: payload }) => {
    const text = payload.join('\n');
    return /<v[\s.>]/.test(text) ? tagged(text) : labelled(payload.map(cleaned));
  };

  function labelled(payload: readonly string[]): readonly Voice[] {
    const voices: { speaker: string; text: string }[] = [];
    for (const line of payload) {
      const numbered = NUMBERED.exec(line);
      const [, bracket = '', label = '', rest = ''] = LABELLED.exec(line) ?? [];
      const open = voices.at(-1);
      if (numbered) voices.push({ speaker: numbered[1] ?? '', text: line.slice(numbered[0].length).trim() });
      else if (label !== '' && isSpeaker(label, bracket !== ''))
        voices.push({ speaker: label.trim(), text: rest.trim() });
      else if (open) open.text += ` ${line.trim()}`;
      else voices.push({ speaker: '', text: line.trim() });
    }
    return voices;
  }
}

/** The end tag is optional, and a cue may hold several voices. */
function tagged(text: string): readonly Voice[] {
  const voices: Voice[] = [];
  let speaker = '';
  let from = 0;
  for (const tag of [...text.matchAll(VOICE), null]) {
    const end = tag?.index ?? text.length;
    voices.push({ speaker, text: onOneLine(cleaned(text.slice(from, end))) });
    speaker = cleaned(tag?.[1] ?? '').trim();
    from = end + (tag?.[0].length ?? 0);
  }
  return voices.filter((voice) => voice.text.trim() !== '');
}

/** The lines of a cue are where they fitted on a screen. Line by line: a pattern for blanks around a line end is slow on many blanks. */
function onOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.join(' ');
}

function cleaned(text: string): string {
  return decodeEntities(withoutCueTags(text));
}
