import type { Report } from '../model/report.ts';
import { clean } from '../render/clean.ts';
import type { View } from '../render/view.ts';
import { columns } from '../render/wrap.ts';

const wording = {
  de: {
    title: 'Überblick',
    order:
      'Nach Namen geordnet, nicht nach Zahlen: Das ist keine Rangliste.\nDarunter der erste Bericht in voller Länge.',
    name: 'Name',
    conversations: 'Gespräche',
    unnamed: 'ohne Namen',
  },
  en: {
    title: 'Overview',
    order: 'Sorted by name, not by number: this is no ranking.\nBelow, the first report in full.',
    name: 'Name',
    conversations: 'Conversations',
    unnamed: 'unnamed',
  },
} as const;

/** In columns; longer names are cut, so that the table keeps to 80 columns. */
const longestName = 28;

/** A line per report: how many conversations it rests on and how many hits of each category, in the order of the reports. */
export function overview(reports: readonly Report[], { lang }: View): string {
  const { title, order, name, conversations, unnamed } = wording[lang];
  const categories = reports[0]?.categories ?? [];
  const head = stacked([name, conversations, ...categories.map((category) => category.title)]);
  const rows = reports.map(({ employee, exposure, counts }) => [
    cut(clean(employee.name ?? employee.id ?? unnamed)),
    String(exposure.conversations),
    ...categories.map(({ id }) => String(counts[id]?.hits ?? 0)),
  ]);
  return `${title}\n${'='.repeat(title.length)}\n\n${table([...head, ...rows]).join('\n')}\n\n${order}\n`;
}

/** One word below the other, all ending on the same line: titles are long, numbers short. */
function stacked(titles: readonly string[]): string[][] {
  const words = titles.map((title) => clean(title).split(' '));
  const height = Math.max(...words.map((list) => list.length));
  return Array.from({ length: height }, (_, line) => words.map((list) => list[line - height + list.length] ?? ''));
}

function cut(name: string): string {
  if (columns(name) <= longestName) return name;
  let short = '';
  for (const character of name) {
    if (columns(short + character) >= longestName) break;
    short += character;
  }
  return `${short}…`;
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => columns(row[at] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const blanks = ' '.repeat((widths[at] ?? 0) - columns(cell));
        return at === 0 ? cell + blanks : blanks + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}
