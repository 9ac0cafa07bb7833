import type { Diagnostic } from '../errors/diagnostic.ts';
import type { Language } from '../errors/messages.ts';
import type { Change, ChangeKind, CheckPart } from '../model/check.ts';
import type { Flip } from '../report/lexicon-diff/flips.ts';
import { issuesOf } from './check-issues.ts';

/** The kinds of change as --fail-on names them, the most important first. */
export const DIFF_KINDS = ['flip', 'lost', 'suppressed', 'moved', 'released', 'gained', 'unfound'] as const;
export type DiffKind = (typeof DIFF_KINDS)[number];

interface DiffContext {
  /** Where each entry stands. */
  readonly places: ReadonlyMap<string, Pick<Diagnostic, 'file' | 'line' | 'column'>>;
  /** What ends with 1. */
  readonly fatal: ReadonlySet<DiffKind>;
  readonly conversations: number;
  readonly language: Language;
  readonly cwd: string;
}

/** What a diff found out: changes of hits, verdicts that flip, new phrases that are found nowhere. */
interface Differences {
  readonly changes: readonly Change[];
  readonly flips: readonly Flip[];
  readonly unfound: readonly Diagnostic[];
}

/** A part for each kind of change; within it the changes of one entry stand together, the entry with most of them first. */
export function diffParts({ changes, flips, unfound }: Differences, context: DiffContext): CheckPart[] {
  const { places, fatal, conversations, language, cwd } = context;
  const faultsOf = (kind: DiffKind): readonly Diagnostic[] => {
    if (kind === 'flip') return flips.map((flip) => flipFault(flip, language));
    if (kind === 'unfound') return unfound;
    return byEntry(changes.filter((change) => change.kind === kind)).map((change) => ({
      ...changeFault(change, kind),
      ...places.get(entryOf(change)),
    }));
  };
  return DIFF_KINDS.map((kind) => {
    const faults = faultsOf(kind);
    return {
      id: kind,
      title: TITLES[language][kind],
      checked: conversations,
      issues: issuesOf(faults, fatal.has(kind) ? 'error' : 'notice', language, cwd),
    };
  });
}

/** The entry that a change is told under: the new one where there is one. */
export function entryOf({ before, after }: Change): string {
  return after?.entry ?? before?.entry ?? '';
}

function byEntry(changes: readonly Change[]): Change[] {
  const counts = new Map<string, number>();
  for (const change of changes) counts.set(entryOf(change), (counts.get(entryOf(change)) ?? 0) + 1);
  return changes.toSorted((a, b) => {
    const [left, right] = [entryOf(a), entryOf(b)];
    return (counts.get(right) ?? 0) - (counts.get(left) ?? 0) || (left < right ? -1 : left > right ? 1 : 0);
  });
}

function changeFault(change: Change, kind: ChangeKind): Diagnostic {
  const { before, after, conversation_id, turn, sentence, employee, employee_id } = change;
  const silent = kind === 'suppressed' ? after : before;
  return {
    code: `change-${kind}`,
    params: {
      entry: entryOf(change),
      was: before?.entry ?? '',
      found: (after ?? before)?.text ?? '',
      before: before === null ? '' : `${before.category} «${before.text}»`,
      after: after === null ? '' : `${after.category} «${after.text}»`,
      reason: silent?.reason ?? '',
      cue: silent?.cue ?? '',
      category: (after ?? before)?.category ?? '',
      who: employee ?? employee_id ?? '?',
      place: `${conversation_id}#${turn}`,
      sentence,
    },
  };
}

function flipFault({ employee, category, before, after }: Flip, language: Language): Diagnostic {
  const verdicts = VERDICTS[language];
  const params = {
    who: employee.name ?? employee.id ?? '?',
    category: category ?? verdicts.all,
    before: verdicts[before ?? 'untested'],
    after: verdicts[after ?? 'untested'],
  };
  return { code: 'verdict-flip', params };
}

const VERDICTS = {
  de: {
    all: 'gesamt',
    higher: 'mehr als das Team',
    lower: 'weniger als das Team',
    none: 'kein Unterschied',
    untested: 'nicht beurteilt',
  },
  en: {
    all: 'all',
    higher: 'more than the team',
    lower: 'less than the team',
    none: 'no difference',
    untested: 'not judged',
  },
};

const TITLES = {
  de: {
    flip: 'Urteile, die kippen',
    lost: 'Verloren',
    suppressed: 'Jetzt aufgehoben',
    moved: 'Verschoben',
    released: 'Nicht mehr aufgehoben',
    gained: 'Neu gefunden',
    unfound: 'Neue Wendungen ohne Fund',
  },
  en: {
    flip: 'Verdicts that flip',
    lost: 'Lost',
    suppressed: 'Newly suppressed',
    moved: 'Moved',
    released: 'Released',
    gained: 'Gained',
    unfound: 'New phrases never found',
  },
};
