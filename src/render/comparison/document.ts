import type { Comparison } from '../../model/comparison.ts';
import { type Section, sections } from '../blocks.ts';
import { causesSection } from './causes.ts';
import { dataSheet, missingSection } from './closing.ts';
import { head } from './head.ts';
import { peopleSection } from './people.ts';
import { periodsSection } from './periods.ts';
import { spreadSection } from './spread.ts';
import { teamSection } from './team.ts';
import { type Words, worded } from './words.ts';

/** The comparison in its parts. Who can change something reads first. */
export function sectionsOf(saved: Comparison, words: Words): Section[] {
  const comparison = worded(saved, words);
  return sections({
    head: head(comparison, words),
    team: teamSection(comparison, words),
    causes: causesSection(comparison, words),
    periods: periodsSection(comparison, words),
    spread: spreadSection(comparison, words),
    people: peopleSection(comparison, words),
    missing: missingSection(comparison, words),
    'data-sheet': dataSheet(comparison, words),
  });
}
