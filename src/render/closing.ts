import type { Report } from '../model/report.ts';
import type { Skipped } from '../model/skipped.ts';
import { type Block, heading, type Inline, type Item, paragraph } from './blocks.ts';
import { certainty } from './certainty.ts';
import type { View } from './view.ts';
import type { Wording } from './wording.ts';

/** Places named per kind of omission; the saved report has them all. */
const PLACES_SHOWN = 5;

/** Friendlier wordings for what this person said, each once. */
export function betterSection({ suggestions }: Report, wording: Wording): Block[] {
  if (suggestions.length === 0) return [];
  const [open, close] = wording.quotes;
  const suggested = [...new Set(suggestions.map(({ better }) => better))];
  const items = suggested.map((better) => ({
    text: [wording.instead(suggestions.filter((one) => one.better === better))],
    below: [[`${open}${better}${close}`]],
  }));
  return [heading(2, wording.sections.better), paragraph(wording.betterIntro), { kind: 'list', items }];
}

/** What could not be counted, by kind: a part left out in silence would make the counts look complete. */
export function leftOutSection({ skipped, shared }: Report, wording: Wording, messages: View['messages']): Block[] {
  const title = heading(2, wording.sections.leftOut);
  if (skipped.length === 0) return [title, paragraph(wording.nothingLeftOut)];
  const codes = [...new Set(skipped.map(({ code }) => code))].sort();
  const items = codes.map((code): Item => {
    const group = skipped.filter((one) => one.code === code);
    const words = group.reduce((sum, one) => sum + (one.words ?? 0), 0);
    const sentences = new Set(group.map(messages));
    const [common] = sentences.size === 1 ? sentences : [];
    const what = common === undefined ? code : `${common} [${code}]`;
    const text = [`${wording.leftOut(group.length, words)}: ${what}`];
    if (shared) return { text, below: [] };
    const shown = group.slice(0, PLACES_SHOWN).map((one): Inline => {
      const message = messages(one);
      return [placeOf(one, message, wording), ...(common === undefined ? [`: ${message}`] : [])];
    });
    const more = group.length - shown.length;
    return { text, below: more > 0 ? [...shown, [wording.more(more)]] : shown };
  });
  return [title, paragraph(wording.leftOutIntro), { kind: 'list', items }];
}

/** The conversation too, unless the message names it. */
function placeOf({ file, line, conversation_id, turn }: Skipped, message: string, wording: Wording): string {
  const named = conversation_id === null || message.includes(conversation_id);
  const parts = [
    file,
    line === null ? null : wording.line(line),
    named ? null : wording.conversation(conversation_id),
    named || turn === null ? null : wording.turn(turn + 1),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** How the figures came about, so that anybody can get them again. */
export function dataSheet(report: Report, wording: Wording): Block[] {
  const { tool, lexicon, categories, rules, masking, shared, exposure, turns_by_roster } = report;
  const { dataSheet: label } = wording;
  const titles = categories.map(({ title }) => title);
  return [
    heading(2, wording.sections.dataSheet),
    {
      kind: 'facts',
      facts: [
        [label.tool, `${tool.name} ${tool.version}`],
        [label.lexicon, `${lexicon.name} ${lexicon.version} (sha256 ${lexicon.sha256.slice(0, 12)})`],
        [label.rule, wording.rule(titles)],
        [label.wordRule, wording.wordRule],
        [label.rates, wording.rates(rules)],
        ...(shared ? [] : [[label.masking, masked(masking, wording)] as const]),
        ...(turns_by_roster === undefined
          ? []
          : [[label.attribution, wording.turnsByRoster(turns_by_roster, exposure.turns)] as const]),
        [label.purpose, wording.purpose],
      ],
    },
    ...certainty(lexicon, categories, wording),
  ];
}

function masked(masking: Report['masking'], { maskRules, masking: said, unmasked }: Wording): string {
  return masking === undefined ? unmasked : said(masking.rules.map(({ id, places }) => [maskRules[id] ?? id, places]));
}
