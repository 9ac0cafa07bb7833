import type { Report } from '../model/report.ts';
import { heading, paragraph } from './blocks.ts';
import { clean } from './clean.ts';
import { terminalPage } from './terminal.ts';
import type { View } from './view.ts';
import { titled, wordingFor } from './wordings.ts';
import { columns } from './wrap.ts';

/** In columns; longer names are cut, so that the table keeps to 80 columns. */
const LONGEST_NAME = 28;

/** A line per report: how many conversations it rests on and how many hits of each category, in the order of the reports. */
export function renderOverview(reports: readonly Report[], view: View): string {
  const wording = wordingFor(view);
  const { overview, numbers, unnamed, facts } = wording;
  const categories = titled(reports[0]?.categories ?? [], wording);
  const rows = reports.map(({ employee, exposure, counts }) => [
    cut(clean(employee.name ?? employee.id ?? unnamed)),
    numbers.count(exposure.conversations),
    ...categories.map(({ id }) => numbers.count(counts[id]?.hits ?? 0)),
  ]);
  const head = [overview.name, facts.conversations, ...categories.map(({ title }) => title)];
  return terminalPage(
    [heading(1, overview.title), { kind: 'table', head, rows }, paragraph(overview.order), paragraph(overview.below)],
    view,
  );
}

function cut(name: string): string {
  if (columns(name) <= LONGEST_NAME) return name;
  let short = '';
  for (const character of name) {
    if (columns(short + character) >= LONGEST_NAME) break;
    short += character;
  }
  return `${short}…`;
}
