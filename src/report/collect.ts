import type { Conversation } from '../model/conversation.ts';
import type { Matcher } from '../model/matcher.ts';
import type { EntryNote, Evidence, Report } from '../model/report.ts';
import type { Skipped } from '../model/skipped.ts';
import { type Account, book, isAskedFor, openAccount } from './account.ts';
import { courseOf } from './course.ts';
import { localDate } from './local-date.ts';
import { MASK_RULES } from './mask/pattern.ts';
import { addNamed } from './named.ts';
import { byEmployee, byEvidence, byName, byPlace, bySkipped } from './order.ts';
import { categoryCount, RATE_RULES } from './rate.ts';
import { sharesOf } from './shares.ts';
import { suggestionsFor } from './suggestions.ts';
import { NO_TALLIES } from './tally-sum.ts';

export interface CollectorOptions {
  /** Only this employee: an id or a name (case and blanks do not matter). */
  readonly employee?: string | undefined;
  /** First and last date, YYYY-MM-DD, both included; by the conversation's local date. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Mask personal data in what is shown of the conversations (default); counts are the same either way. */
  readonly mask?: boolean | undefined;
}

export interface Collector {
  add(conversation: Conversation): void;
  skip(skipped: Skipped): void;
  /** One report per employee who spoke, by name, then id. The order of `add` and `skip` does not matter. */
  reports(toolVersion: string): Report[];
}

/**
 * Collects conversations one by one and keeps only sums and hits of them.
 * With `from` or `to`, conversations without a date are left out and listed as skipped (`no-date-for-filter`).
 */
export function createCollector(matcher: Matcher, options: CollectorOptions = {}): Collector {
  const accounts = new Map<string, Account>();
  const skipped: Skipped[] = [];
  const { employee, from, to, mask = true } = options;
  const dated = from !== undefined || to !== undefined;

  return {
    add(conversation) {
      const date = localDate(conversation.started_at);
      if (dated && date === null) skipped.push(withoutDate(conversation));
      if (dated && (date === null || date < (from ?? date) || date > (to ?? date))) return;
      for (const share of sharesOf(conversation, matcher)) {
        const account = accounts.get(share.key) ?? openAccount(share.id);
        accounts.set(share.key, account);
        book(account, conversation, share, matcher, { mask });
      }
    },
    skip(item) {
      skipped.push(item);
    },
    reports(toolVersion) {
      const leftOut = skipped.toSorted(bySkipped);
      return [...accounts.values()]
        .filter((account) => employee === undefined || isAskedFor(account, employee))
        .map((account) => reportOf(account, matcher, { skipped: leftOut, version: toolVersion, mask }))
        .sort(byEmployee);
    },
  };
}

function withoutDate({ conversation_id, source }: Conversation): Skipped {
  return { code: 'no-date-for-filter', file: source.file, line: source.line, conversation_id, turn: null, params: {} };
}

/** The key order written here is the one of the saved file. */
function reportOf(account: Account, matcher: Matcher, { skipped, version, mask }: RunFacts): Report {
  const { sum } = account;
  const exposure = { conversations: sum.conversations, turns: sum.turns, words: sum.words };
  const hits = account.hits.toSorted(byEvidence);
  const suppressed = account.suppressed.toSorted(byEvidence);
  const talks = account.talks.toSorted(byPlace).map(({ file: _, ...talk }) => talk);
  const countOf = (id: string) => categoryCount(sum.counts.get(id) ?? NO_TALLIES.total, exposure);
  return {
    schema: 'rotation/report/1',
    tool: { name: 'rotation', version },
    lexicon: matcher.lexicon,
    employee: { id: account.id, name: account.name },
    period: { from: sum.from, to: sum.to },
    desks: [...account.desks].sort(byName),
    exposure,
    rules: RATE_RULES,
    categories: matcher.categories.map(({ id, title }) => ({ id, title })),
    counts: Object.fromEntries(matcher.categories.map(({ id }) => [id, countOf(id)])),
    total: categoryCount(sum.total, exposure),
    hits,
    suppressed,
    suggestions: suggestionsFor(hits, matcher),
    talks,
    course: courseOf(talks),
    named: addNamed(account.named),
    notes: notesFor([...hits, ...suppressed], matcher),
    ...(mask && { masking: { rules: MASK_RULES.map((id) => ({ id, places: placesOf(account, id) })) } }),
    ...(account.byRoster > 0 && { turns_by_roster: account.byRoster }),
    skipped,
  };
}

/** What every report of a run shares. */
interface RunFacts {
  readonly skipped: readonly Skipped[];
  readonly version: string;
  readonly mask: boolean;
}

function placesOf({ masked }: Account, id: string): number {
  return [...masked.values()].filter((rule) => rule === id).length;
}

function notesFor(found: readonly Evidence[], matcher: Matcher): EntryNote[] {
  return [...new Set(found.map(({ entry }) => entry))].sort().flatMap((entry) => {
    const note = matcher.note(entry);
    return note === null ? [] : [{ entry, note }];
  });
}
