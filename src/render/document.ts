import type { Report } from '../model/report.ts';
import { type Block, type Section, sections } from './blocks.ts';
import { betterSection, dataSheet, leftOutSection } from './closing.ts';
import { courseSection } from './course.ts';
import { earlierSection } from './earlier.ts';
import { evidenceSection, notCountedSection } from './evidence.ts';
import { figuresSection } from './figures.ts';
import { head } from './head.ts';
import { namedSection } from './named.ts';
import type { View } from './view.ts';
import { worded } from './wordings.ts';

/** The report as a page that each dialect (terminal, Markdown …) only has to spell. */
export function documentOf(report: Report, view: View): Block[] {
  return sectionsOf(report, view).flatMap(({ blocks }) => blocks);
}

/** The same in its parts. */
export function sectionsOf(saved: Report, view: View): Section[] {
  const { report, wording } = worded(saved, view);
  return sections({
    head: head(report, wording),
    figures: figuresSection(report, wording),
    course: courseSection(report, wording),
    evidence: evidenceSection(report, wording),
    'not-counted': notCountedSection(report, wording),
    better: betterSection(report, wording),
    named: namedSection(report, wording),
    earlier: earlierSection(report, wording),
    'left-out': leftOutSection(report, wording, view.messages),
    'data-sheet': dataSheet(report, wording),
  });
}
