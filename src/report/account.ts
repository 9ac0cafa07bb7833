import type { Conversation } from '../model/conversation.ts';
import type { Matcher } from '../model/matcher.ts';
import type { Evidence } from '../model/report.ts';
import { foldName, tidy } from './employee-key.ts';
import { evidenceOf } from './evidence.ts';
import { byName, byPlace, type Place } from './order.ts';
import type { Share } from './shares.ts';
import { tallyOfShare } from './tally.ts';
import { addTallies, NO_TALLIES, sumOfTally, type TallySum } from './tally-sum.ts';

/** What is known of one employee so far: sums and hits, never conversations. Grows in place while input streams past. */
export interface Account {
  readonly id: string | null;
  /** The name given in the earliest conversation, so that reading order does not decide the spelling. */
  name: string | null;
  namedAt: Place | null;
  /** Every spelling met, folded. */
  readonly names: Set<string>;
  sum: TallySum;
  readonly desks: Set<string>;
  readonly hits: Evidence[];
  readonly suppressed: Evidence[];
}

export function openAccount(id: string | null): Account {
  return {
    id,
    name: null,
    namedAt: null,
    names: new Set(),
    sum: NO_TALLIES,
    desks: new Set(),
    hits: [],
    suppressed: [],
  };
}

/** Adds one employee's part of a conversation. */
export function book(account: Account, conversation: Conversation, share: Share, matcher: Matcher): void {
  account.sum = addTallies(account.sum, sumOfTally(tallyOfShare(conversation, share, matcher.categories)));
  if (conversation.desk !== null) account.desks.add(conversation.desk);
  for (const hit of share.hits) {
    (hit.counted ? account.hits : account.suppressed).push(evidenceOf(hit, conversation, matcher));
  }
  if (share.name !== null) noteName(account, share.name, conversation);
}

/** Whether the account is the one asked for: by id, or by any spelling of the name. */
export function isAskedFor(account: Account, employee: string): boolean {
  return account.id === tidy(employee) || account.names.has(foldName(employee));
}

function noteName(account: Account, name: string, conversation: Conversation): void {
  const { started_at, conversation_id, source } = conversation;
  const place = { started_at, file: source.file, conversation_id };
  account.names.add(foldName(name));
  const earlier = account.namedAt === null ? -1 : byPlace(place, account.namedAt) || byName(name, account.name);
  if (earlier < 0) {
    account.name = name;
    account.namedAt = place;
  }
}
