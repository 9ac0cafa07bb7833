import type { LexiconFacts } from '../model/lexicon-facts.ts';
import type { Category } from '../model/matcher.ts';
import type { Report, Talk } from '../model/report.ts';
import type { Tally } from '../model/tally.ts';
import { courseOf } from './course.ts';
import { employeeKey, tidy } from './employee-key.ts';
import { byEmployee, byPlace } from './order.ts';
import { categoryCount, RATE_RULES } from './rate.ts';
import { addTallies, NO_TALLIES, sumOfTally } from './tally-sum.ts';

/** The lexicon that counted, as far as its reports name it. */
export interface CountedBy {
  readonly lexicon: LexiconFacts;
  readonly categories: readonly Category[];
}

/**
 * Reports of numbers only, one per employee, by name, then id: what `withoutText` leaves of a report, less what a tally
 * does not hold (desks, single hits and what they pointed to). The order of the tallies does not matter.
 */
export function reportsOfTallies(tallies: readonly Tally[], counted: CountedBy, toolVersion: string): Report[] {
  const own = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const key = employeeKey(tally.employee_id, tally.employee);
    const known = own.get(key);
    if (known) known.push(tally);
    else own.set(key, [tally]);
  }
  return [...own.values()].map((some) => reportOf(some.toSorted(byTally), counted, toolVersion)).sort(byEmployee);
}

function reportOf(tallies: readonly Tally[], { lexicon, categories }: CountedBy, version: string): Report {
  const sum = tallies.map(sumOfTally).reduce(addTallies, NO_TALLIES);
  const exposure = { conversations: sum.conversations, turns: sum.turns, words: sum.words };
  const talks = tallies.map(talkOf);
  const countOf = (id: string) => categoryCount(sum.counts.get(id) ?? NO_TALLIES.total, exposure);
  const name = tallies.map(({ employee }) => tidy(employee)).find((one) => one !== null) ?? null;
  return {
    schema: 'rotation/report/1',
    tool: { name: 'rotation', version },
    lexicon,
    employee: { id: tidy(tallies[0]?.employee_id ?? null), name },
    period: { from: sum.from, to: sum.to },
    desks: [],
    exposure,
    rules: RATE_RULES,
    categories: categories.map(({ id, title }) => ({ id, title })),
    counts: Object.fromEntries(categories.map(({ id }) => [id, countOf(id)])),
    total: categoryCount(sum.total, exposure),
    hits: [],
    suppressed: [],
    suggestions: [],
    talks,
    course: courseOf(talks),
    named: [],
    notes: [],
    shared: true,
    skipped: [],
  };
}

/** `pointers` is empty, not missing: a comparison then knows that nothing can be said of what the hits pointed to. */
function talkOf({ conversation_id, date, turns, words, counts }: Tally): Talk {
  return { conversation_id, started_at: date, turns, words, counts, pointers: [] };
}

/** By date and conversation; a conversation that was counted twice must not change the order either. */
function byTally(a: Tally, b: Tally): number {
  return (
    byPlace({ ...a, started_at: a.date, file: '' }, { ...b, started_at: b.date, file: '' }) ||
    a.words - b.words ||
    a.turns - b.turns ||
    (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
  );
}
