import type { Head } from '../format.ts';

/**
 * Which kind of JSON a file is: one value over several lines (or an array), or one object per line. The first line
 * may be broken, and an object may be written over several lines, so the lines are asked, not only the first sign.
 */
export function jsonShape(head: Head): 'json' | 'ndjson' | null {
  const text = head.text.trimStart();
  // `[00:05:32] Kunde: …` and `[SPEAKER_00]: …` begin with a bracket as well.
  if (/^\[\s*(?:[{"[\]]|$)/.test(text)) return 'json';
  const lines = text.split('\n');
  const whole = head.complete ? lines : lines.slice(0, -1);
  const conversations = whole.some((line) => line.startsWith('{') && isConversation(line));
  if (!text.startsWith('{')) return conversations ? 'ndjson' : null;
  if (!/^\{\s*(?:["}]|$)/.test(text)) return null;
  // No line end in sight: one long line, which the reader of lines can take without holding the rest.
  if (whole.length === 0 || conversations) return 'ndjson';
  return parses(whole[0]) && (whole.length > 1 || !head.complete) && !parses(text) ? 'ndjson' : 'json';
}

/** A line of its own that says what a conversation says; a turn on a line of its own inside a JSON file does not. */
function isConversation(line: string): boolean {
  return /"(?:conversation_id|turns)"/.test(line) && parses(line);
}

function parses(line: string | undefined): boolean {
  try {
    JSON.parse(line ?? '');
    return true;
  } catch {
    return false;
  }
}
