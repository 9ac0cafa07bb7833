import { type Timing, timingOf } from './timing.ts';

export interface Cue {
  /** Null when the line of times cannot be read: then the cue is lost, but the one before must not swallow it. */
  readonly timing: Timing | null;
  readonly lines: readonly string[];
  /** 1-based line of the times. */
  readonly line: number;
}

export interface Cut {
  readonly cues: readonly Cue[];
  /** 1-based lines of text that belongs to no cue. */
  readonly stray: readonly { readonly line: number; readonly text: string }[];
}

/** Cuts WebVTT or SRT into cues. Ids (numbers, GUIDs, names), notes, styles, regions and the head are not speech. */
export function cutCues(lines: readonly string[]): Cut {
  const cues: (Cue & { lines: string[] })[] = [];
  const stray: { line: number; text: string }[] = [];
  let open: (typeof cues)[number] | null = null;
  let comment = false;
  let loose: { line: number; text: string }[] = [];
  for (const [at, text] of lines.entries()) {
    if (text.includes('-->')) {
      // The line before the times is the cue's id, even where the blank line between cues is missing.
      if (open && open.lines.length > 1 && isId(open.lines.at(-1) ?? '')) open.lines.pop();
      if (!comment) stray.push(...loose.slice(0, -1));
      open = { timing: timingOf(text), lines: [], line: at + 1 };
      cues.push(open);
      comment = false;
      loose = [];
    } else if (text.trim() === '') {
      open = null;
      comment = false;
    } else if (open) open.lines.push(text);
    else if (comment || /^\s*(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/.test(text)) comment = true;
    else loose.push({ line: at + 1, text });
  }
  return { cues, stray: [...stray, ...loose].filter(({ text }) => /\p{L}/u.test(text)) };
}

function isId(line: string): boolean {
  return /^\s*(?:\d+|[\da-f]{8}-[\da-f-]{20,}(?:\/\S*)?)\s*$/i.test(line);
}
