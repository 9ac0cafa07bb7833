import type { Report } from '../model/report.ts';
import { clean } from '../render/clean.ts';
import type { View } from '../render/view.ts';
import { columns } from '../render/wrap.ts';

const wording = {
  de: {
    title: 'Überblick',
    order:
      'Nach Namen geordnet, nicht nach Zahlen: Das ist keine Rangliste. Darunter der erste Bericht in voller Länge.',
    head: ['Name', 'Gespräche', 'Wörter'],
    total: 'zusammen',
    unnamed: 'ohne Namen',
  },
  en: {
    title: 'Overview',
    order: 'Sorted by name, not by number: this is no ranking. Below, the first report in full.',
    head: ['Name', 'Conversations', 'Words'],
    total: 'total',
    unnamed: 'unnamed',
  },
} as const;

/** A line per report: what it rests on and how many hits of each category, in the order of the reports. */
export function overview(reports: readonly Report[], { lang }: View): string {
  const { title, order, head, total, unnamed } = wording[lang];
  const categories = reports[0]?.categories ?? [];
  const rows = reports.map(({ employee, exposure, counts, total: all }) => [
    clean(employee.name ?? employee.id ?? unnamed),
    String(exposure.conversations),
    String(exposure.words),
    ...categories.map(({ id }) => String(counts[id]?.hits ?? 0)),
    String(all.hits),
  ]);
  const lines = table([[...head, ...categories.map((category) => category.title), total], ...rows]);
  return `${title}\n${'='.repeat(title.length)}\n\n${lines.join('\n')}\n\n${order}\n`;
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => columns(row[at] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const blanks = ' '.repeat((widths[at] ?? 0) - columns(cell));
        return at === 0 ? cell + blanks : blanks + cell;
      })
      .join('  '),
  );
}
