import type { Segment } from '../model/conversation.ts';
import { isObject } from './fields.ts';

/** The segments of a turn, in order of their offsets; whatever points outside of the text is of no use and left out. */
export function segmentsOf(given: readonly unknown[], text: string): { readonly segments?: readonly Segment[] } {
  const segments: Segment[] = [];
  let last = -1;
  for (const item of given) {
    if (!isObject(item) || !Number.isInteger(item.offset)) continue;
    const offset = Number(item.offset);
    if (offset <= last || offset >= text.length) continue;
    const start = typeof item.start === 'number' && Number.isFinite(item.start) ? item.start : null;
    segments.push({ offset, start });
    last = offset;
  }
  return segments.length === 0 ? {} : { segments };
}
