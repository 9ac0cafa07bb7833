import type { Comparison } from '../../model/comparison.ts';
import type { Section } from '../document.ts';
import { causesSection } from './causes.ts';
import { dataSheet, missingSection } from './closing.ts';
import { gist, head } from './gist.ts';
import { peopleSection } from './people.ts';
import { periodsSection } from './periods.ts';
import { spreadSection } from './spread.ts';
import { teamSection } from './team.ts';
import type { Words } from './words.ts';

/** The comparison in its parts; those with nothing to say are left out. Who can change something reads first. */
export function sectionsOf(comparison: Comparison, words: Words): Section[] {
  const sections: readonly Section[] = [
    { id: 'head', blocks: head(comparison, words) },
    { id: 'gist', blocks: gist(comparison, words) },
    { id: 'team', blocks: teamSection(comparison, words) },
    { id: 'causes', blocks: causesSection(comparison, words) },
    { id: 'periods', blocks: periodsSection(comparison, words) },
    { id: 'spread', blocks: spreadSection(comparison, words) },
    { id: 'people', blocks: peopleSection(comparison, words) },
    { id: 'missing', blocks: missingSection(comparison, words) },
    { id: 'data-sheet', blocks: dataSheet(comparison, words) },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}
