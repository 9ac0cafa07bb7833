import type { Evidence, Report } from '../model/report.ts';
import { type Block, heading, type Inline, type Item, paragraph } from './blocks.ts';
import { clock, timeOfDay } from './numbers.ts';
import { excerpt, shorten } from './shorten.ts';
import type { Wording } from './wording.ts';

/** So many of a kind are shown: nobody reads thousands, and a browser does not hold them. The saved report has them all. */
const SHOWN_OF_A_KIND = 500;

/** Counted hits with their sentences, by category. */
export function evidenceSection({ categories, hits, notes = [], shared }: Report, wording: Wording): Block[] {
  if (hits.length === 0 || shared) return [];
  const known = new Map(notes.map(({ entry, note }) => [entry, note]));
  const why = ({ entry }: Evidence): Inline[] => {
    const note = known.get(entry);
    return note === undefined ? [] : [[wording.why(note)]];
  };
  const groups = categories.map(({ id, title }) => [title, hits.filter(({ category }) => category === id)] as const);
  return [heading(2, wording.sections.evidence), ...groupBlocks(groups, wording, why, { coloured: true })];
}

/** What only sounded like it, by reason, with the words that decided. */
export function notCountedSection({ categories, suppressed, shared }: Report, wording: Wording): Block[] {
  if (suppressed.length === 0) return [];
  const named = [...wording.reasons.keys()];
  const found = new Set(suppressed.map(({ reason = '' }) => reason));
  const reasons = [...named.filter((reason) => found.has(reason)), ...[...found].filter((one) => !named.includes(one))];
  const groups = reasons.map(
    (id) => [wording.reasons.get(id) ?? id, suppressed.filter(({ reason = '' }) => reason === id)] as const,
  );
  if (shared) {
    const facts = groups.map(([title, found]) => [title, wording.numbers.count(found.length)] as const);
    return [heading(2, wording.sections.notCounted), { kind: 'facts', facts }];
  }
  const titles = new Map(categories.map(({ id, title }) => [id, title]));
  const below = ({ category, cue }: Evidence): Inline[] => {
    const pointing = `${wording.columns.category}: ${titles.get(category) ?? category}`;
    return [[cue === undefined ? pointing : `${pointing} · ${wording.cue(cue)}`]];
  };
  return [
    heading(2, wording.sections.notCounted),
    paragraph(wording.notCountedIntro),
    ...groupBlocks(groups, wording, below),
  ];
}

function groupBlocks(
  groups: readonly (readonly [title: string, found: readonly Evidence[]])[],
  wording: Wording,
  below: (evidence: Evidence) => Inline[],
  { coloured = false } = {},
): Block[] {
  return groups.flatMap(([title, found], category): Block[] => {
    if (found.length === 0) return [];
    const shown = found.slice(-SHOWN_OF_A_KIND);
    const items = shown.map((one) => evidenceItem(one, wording, below(one)));
    return [
      heading(3, `${title} (${wording.numbers.count(found.length)})`),
      ...(shown.length < found.length ? [paragraph(wording.latest(shown.length, found.length))] : []),
      { kind: 'list', items, ...(coloured && { category }) },
    ];
  });
}

function evidenceItem(evidence: Evidence, wording: Wording, below: readonly Inline[]): Item {
  const { sentence, sentence_start, sentence_end, customer_before } = evidence;
  const [open, close] = wording.quotes;
  const [left, mark, right] = excerpt(sentence, sentence_start, sentence_end);
  const before = customer_before === null ? [] : [[`${wording.customer}: ${open}${shorten(customer_before)}${close}`]];
  return {
    text: [placeOf(evidence, wording)],
    below: [...before, [`${wording.employee}: ${open}${left}`, { mark }, `${right}${close}`], ...below],
  };
}

function placeOf(evidence: Evidence, wording: Wording): string {
  const { started_at, conversation_id, at, turn, desk, entry, attribution } = evidence;
  const time = started_at === null ? null : timeOfDay(started_at);
  const date = started_at === null ? wording.undated : wording.numbers.date(started_at);
  const parts = [
    time === null ? date : `${date}, ${time}`,
    wording.conversation(conversation_id),
    at === null ? wording.turn(turn + 1) : wording.minute(clock(at)),
    desk,
    attribution === 'roster' ? wording.byRoster : null,
    wording.entry(entry),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
