import { speakerOf } from './minutes/label.ts';

/** Badges that meeting programs put behind a name; a guest of the meeting is not therefore a customer. */
const BADGE = /[([](?:gast|guest|extern|external|unverified|nicht verifiziert|nicht überprüft)[)\]]$/iu;

/** Who has a longer name is none of those we know, in characters. */
const LONGEST = 80;

/**
 * A speaker's label and what it says of its own accord: `Mitarbeiterin Weber` names role and person, `SPEAKER_00` and
 * „Anna Weber“ name nobody's role.
 */
export function labelled(speaker: string) {
  const known = speaker.length > LONGEST || BADGE.test(speaker) ? null : speakerOf(speaker);
  return { speaker, role: known?.role ?? null, employee_id: known?.id ?? null, employee_name: known?.name ?? null };
}
