import type { Report } from '../../model/report.ts';
import type { Skipped } from '../../model/skipped.ts';
import { fileMark, keyMark } from './code.ts';
import type { Hider } from './hide.ts';
import { shownName } from './people.ts';

/** The parts of a report with nobody's words in them, under the pseudonym with this code, with the mark of the key. */
export function hiddenNumbers(
  { talks, skipped }: Pick<Report, 'talks' | 'skipped'>,
  code: string,
  key: Uint8Array,
  hider: Hider,
): Pick<Report, 'employee' | 'talks' | 'pseudonyms' | 'skipped'> {
  return {
    employee: { id: code, name: shownName(code) },
    ...(talks && {
      talks: talks.map((talk) => ({ ...talk, conversation_id: hider.label(talk.conversation_id) })),
    }),
    pseudonyms: keyMark(key),
    skipped: skipped.map((one) => ({ ...hiddenSkipped(one, hider), file: fileMark(one.file, key) })),
  };
}

function hiddenSkipped(skipped: Skipped, { label }: Hider): Skipped {
  const params = Object.entries(skipped.params).map(([name, value]) => {
    return [name, typeof value === 'string' ? label(value) : value] as const;
  });
  return {
    ...skipped,
    conversation_id: skipped.conversation_id === null ? null : label(skipped.conversation_id),
    params: Object.fromEntries(params),
  };
}
