import type { Check } from '../model/check.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Report } from '../model/report.ts';

/**
 * The saved form of a report or comparison: JSON *is* the result, in the key order in which it was built.
 * Characters that could steer a terminal (C1 controls, line and direction marks) are written as \u escapes.
 */
export function renderJson(result: Report | Comparison | Check): string {
  return spelledJson(result);
}

/** Any data as JSON that a terminal can be shown. */
export function spelledJson(data: object): string {
  const json = JSON.stringify(data, null, 2);
  const spelled = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${json.replace(/[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, spelled)}\n`;
}

/** Several reports: one object per line, so that they can be told apart. */
export function renderJsonLines(reports: readonly Report[]): string {
  return reports.map((report) => `${renderJson(report).replace(/\n */g, '')}\n`).join('');
}
