/** When a cue begins and ends, in seconds; a minus sign means before the transcription began (Teams). */
export interface Timing {
  readonly start: number;
  readonly end: number;
}

const TIME = String.raw`(-?)(?:(\d{1,6}):)?(\d{1,3}):(\d{1,2}(?:[.,]\d{1,9})?)`;
const TIMING = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(?:\s.*)?$`);

/**
 * A cue's line of times, however it is written: `00:05:31.760`, `05:31.760` (WhisperX), `0:0:5.320` (Graph),
 * `00:05:31,760` (SRT), with settings behind it or not. Null when it is no such line.
 */
export function timingOf(line: string): Timing | null {
  const found = line.includes('-->') ? TIMING.exec(line) : null;
  if (!found) return null;
  const [, ...parts] = found;
  return { start: seconds(parts.slice(0, 4)), end: seconds(parts.slice(4)) };
}

function seconds([sign, hours, minutes, rest = '']: readonly (string | undefined)[]): number {
  const total = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(rest.replace(',', '.'));
  // Sums of decimals: 60 + 5.32 must not become 65.32000000000001 in a report.
  return Math.round((sign ? -total : total) * 1000) / 1000;
}
