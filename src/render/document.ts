import type { Report } from '../model/report.ts';
import type { Block } from './blocks.ts';
import { betterSection, dataSheet, leftOutSection } from './closing.ts';
import { evidenceSection, notCountedSection } from './evidence.ts';
import { figuresSection, gistSection } from './figures.ts';
import { head } from './head.ts';
import type { View } from './view.ts';
import { german } from './wording.de.ts';
import { english } from './wording.en.ts';
import type { Wording } from './wording.ts';

const WORDINGS: Readonly<Record<View['lang'], Wording>> = { de: german, en: english };

/** The report as a page that each dialect (terminal, Markdown …) only has to spell. */
export function documentOf(report: Report, { lang, messages }: View): Block[] {
  const wording = WORDINGS[lang];
  return [
    ...head(report, wording),
    ...gistSection(report, wording),
    ...figuresSection(report, wording),
    ...evidenceSection(report, wording),
    ...notCountedSection(report, wording),
    ...betterSection(report, wording),
    ...leftOutSection(report, wording, messages),
    ...dataSheet(report, wording),
  ];
}
