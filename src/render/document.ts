import type { Report } from '../model/report.ts';
import type { Block } from './blocks.ts';
import { betterSection, dataSheet, leftOutSection } from './closing.ts';
import { courseSection } from './course.ts';
import { earlierSection } from './earlier.ts';
import { evidenceSection, notCountedSection } from './evidence.ts';
import { figuresSection, gistSection } from './figures.ts';
import { head } from './head.ts';
import { namedSection } from './named.ts';
import type { View } from './view.ts';
import { wordingFor } from './wordings.ts';

/** A part of the report with a heading of its own; the id names it in every language. */
export interface Section {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** The report as a page that each dialect (terminal, Markdown …) only has to spell. */
export function documentOf(report: Report, view: View): Block[] {
  return sectionsOf(report, view).flatMap(({ blocks }) => blocks);
}

/** The same in its parts; those with nothing to say are left out. */
export function sectionsOf(report: Report, view: View): Section[] {
  const wording = wordingFor(view);
  const sections: readonly Section[] = [
    { id: 'head', blocks: head(report, wording) },
    { id: 'gist', blocks: gistSection(report, wording) },
    { id: 'figures', blocks: figuresSection(report, wording) },
    { id: 'course', blocks: courseSection(report, wording) },
    { id: 'evidence', blocks: evidenceSection(report, wording) },
    { id: 'not-counted', blocks: notCountedSection(report, wording) },
    { id: 'better', blocks: betterSection(report, wording) },
    { id: 'named', blocks: namedSection(report, wording) },
    { id: 'earlier', blocks: earlierSection(report, wording) },
    { id: 'left-out', blocks: leftOutSection(report, wording, view.messages) },
    { id: 'data-sheet', blocks: dataSheet(report, wording) },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}
