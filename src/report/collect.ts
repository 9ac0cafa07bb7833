import type { Conversation } from '../model/conversation.ts';
import type { Matcher } from '../model/matcher.ts';
import type { Report } from '../model/report.ts';
import type { Skipped } from '../model/skipped.ts';
import { type Account, book, isAskedFor, openAccount } from './account.ts';
import { localDate } from './local-date.ts';
import { byEmployee, byEvidence, byName, bySkipped } from './order.ts';
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
  const { employee, from, to } = options;
  const dated = from !== undefined || to !== undefined;

  return {
    add(conversation) {
      const date = localDate(conversation.started_at);
      if (dated && date === null) skipped.push(withoutDate(conversation));
      if (dated && (date === null || date < (from ?? date) || date > (to ?? date))) return;
      for (const share of sharesOf(conversation, matcher)) {
        const account = accounts.get(share.key) ?? openAccount(share.id);
        accounts.set(share.key, account);
        book(account, conversation, share, matcher);
      }
    },
    skip(item) {
      skipped.push(item);
    },
    reports(toolVersion) {
      const leftOut = skipped.toSorted(bySkipped);
      return [...accounts.values()]
        .filter((account) => employee === undefined || isAskedFor(account, employee))
        .map((account) => reportOf(account, matcher, leftOut, toolVersion))
        .sort(byEmployee);
    },
  };
}

function withoutDate({ conversation_id, source }: Conversation): Skipped {
  return { code: 'no-date-for-filter', file: source.file, line: source.line, conversation_id, turn: null, params: {} };
}

/** The key order written here is the one of the saved file. */
function reportOf(account: Account, matcher: Matcher, skipped: readonly Skipped[], version: string): Report {
  const { sum } = account;
  const exposure = { conversations: sum.conversations, turns: sum.turns, words: sum.words };
  const hits = account.hits.toSorted(byEvidence);
  const countOf = (id: string) => categoryCount(sum.counts.get(id) ?? NO_TALLIES.total, exposure);
  return {
    schema: 'rotation/report/1',
    tool: { name: 'rotation', version },
    lexicon: {
      name: matcher.lexicon.name,
      version: matcher.lexicon.version,
      sha256: matcher.lexicon.sha256,
    },
    employee: { id: account.id, name: account.name },
    period: { from: sum.from, to: sum.to },
    desks: [...account.desks].sort(byName),
    exposure,
    rules: RATE_RULES,
    categories: matcher.categories.map(({ id, title }) => ({ id, title })),
    counts: Object.fromEntries(matcher.categories.map(({ id }) => [id, countOf(id)])),
    total: categoryCount(sum.total, exposure),
    hits,
    suppressed: account.suppressed.toSorted(byEvidence),
    suggestions: suggestionsFor(hits, matcher),
    skipped,
  };
}
