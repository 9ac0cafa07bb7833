import { isoOf } from './times.ts';

/**
 * When a conversation began, as far as a known program writes it into the file's name, in UTC:
 * Zoom `GMT20251103-081500_Recording.transcript.vtt`, Contact Lens `…_analysis_2025-11-03T08_15_00Z.json`.
 */
export function startInName(file: string): string | null {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const zoom = /^GMT(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)(?:\D|$)/.exec(name);
  const lens = /_analysis_(?:redacted_)?(\d{4})-(\d\d)-(\d\d)T(\d\d)[:_](\d\d)[:_](\d\d)Z/.exec(name);
  const [, year, month, day, hour, minute, second] = zoom ?? lens ?? [];
  return year === undefined ? null : isoOf(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
