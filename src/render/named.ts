import type { Report } from '../model/report.ts';
import { type Block, heading, paragraph } from './blocks.ts';
import type { Wording } from './wording.ts';

/** What was pointed to, turned away from the person: for those who keep the rule, the system, the department. */
export function namedSection({ categories, named = [] }: Report, wording: Wording): Block[] {
  const facts = categories.flatMap(({ id, title }): [string, string][] => {
    const own = named.filter(({ category }) => category === id);
    return own.length === 0 ? [] : [[title, own.map(({ word, hits }) => wording.named(word, hits)).join(', ')]];
  });
  if (facts.length === 0) return [];
  return [heading(2, wording.sections.named), paragraph(wording.namedIntro), { kind: 'facts', facts }];
}
