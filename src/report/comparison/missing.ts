import type { Missing } from '../../model/comparison.ts';
import type { Report } from '../../model/report.ts';

/** What the reports left out of their own input: the reports of one run all list the same, so each part counts once. */
export function inputLeftOut(reports: readonly Pick<Report, 'skipped'>[]): Missing['input'] {
  const parts = new Map(reports.flatMap(({ skipped }) => skipped).map((one) => [JSON.stringify(one), one]));
  const byCode = new Map<string, { code: string; items: number; words: number }>();
  for (const { code, words = 0 } of parts.values()) {
    const sum = byCode.get(code) ?? { code, items: 0, words: 0 };
    byCode.set(code, { code, items: sum.items + 1, words: sum.words + words });
  }
  return [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Files by the reason why they could not be used. */
export function filesLeftOut(codes: readonly string[]): Missing['files'] {
  const sorted = [...new Set(codes)].sort();
  return sorted.map((code) => ({ code, files: codes.filter((one) => one === code).length }));
}
