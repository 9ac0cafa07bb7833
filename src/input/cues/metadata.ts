import { isObject } from '../fields.ts';
import type { Cue } from './cut.ts';

/** A cue of Microsoft Graph's `/metadataContent`: JSON, with the time of day besides the offset. */
export interface Metadata {
  readonly speaker: string;
  readonly text: string;
  /** ISO 8601, with offset. */
  readonly at: string | null;
}

export function metadataOf({ lines }: Cue): Metadata | null {
  if (!lines[0]?.trimStart().startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(lines.join('\n'));
    if (!isObject(value) || typeof value.spokenText !== 'string') return null;
    const { speakerName, spokenText, startDateTime } = value;
    return {
      speaker: typeof speakerName === 'string' ? speakerName.trim() : '',
      text: spokenText,
      at: typeof startDateTime === 'string' ? startDateTime : null,
    };
  } catch {
    return null;
  }
}
