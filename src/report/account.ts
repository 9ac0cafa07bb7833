import type { Conversation } from '../model/conversation.ts';
import type { Matcher } from '../model/matcher.ts';
import type { Evidence, Named, Talk } from '../model/report.ts';
import { foldName, tidy } from './employee-key.ts';
import { evidenceOf } from './evidence.ts';
import { createMasker, showAll } from './mask/masker.ts';
import type { MaskRule } from './mask/pattern.ts';
import { namedBy } from './named.ts';
import { byName, byPlace, type Place } from './order.ts';
import { pointerOf } from './pointer.ts';
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
  byRoster: number;
  readonly desks: Set<string>;
  readonly hits: Evidence[];
  readonly suppressed: Evidence[];
  readonly talks: PlacedTalk[];
  readonly named: Named[];
  /** What was masked in the hits, each place once: key → rule. */
  readonly masked: Map<string, MaskRule>;
}

/** A conversation with its place in the order of the report. */
interface PlacedTalk extends Talk {
  readonly file: string;
}

export function openAccount(id: string | null): Account {
  return {
    id,
    name: null,
    namedAt: null,
    names: new Set(),
    sum: NO_TALLIES,
    byRoster: 0,
    desks: new Set(),
    hits: [],
    suppressed: [],
    talks: [],
    named: [],
    masked: new Map(),
  };
}

/** Adds one employee's part of a conversation. With `mask`, the hits' excerpts are masked. */
export function book(
  account: Account,
  conversation: Conversation,
  share: Share,
  matcher: Matcher,
  { mask }: { readonly mask: boolean },
): void {
  const tally = tallyOfShare(conversation, share, matcher.categories);
  const { conversation_id, started_at, source } = conversation;
  account.sum = addTallies(account.sum, sumOfTally(tally));
  account.byRoster += share.byRoster;
  const { turns, words, counts } = tally;
  const pointers = share.hits.filter((hit) => hit.counted).map((hit) => pointerOf(hit, conversation, matcher));
  account.talks.push({ conversation_id, started_at, turns, words, counts, pointers, file: source.file });
  if (conversation.desk !== null) account.desks.add(conversation.desk);
  const masker = mask ? createMasker(conversation, share.name) : showAll;
  for (const hit of share.hits) {
    const { evidence, masked } = evidenceOf(hit, conversation, matcher, masker);
    (hit.counted ? account.hits : account.suppressed).push(evidence);
    for (const { key, rule } of masked) account.masked.set(key, rule);
    if (hit.counted) account.named.push(...namedBy(hit, conversation, matcher));
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
