import { beginsConversation, headLine } from './head.ts';

/** A stretch of lines, end exclusive. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a file into conversations: at lines of `---` or `===`, and above a line `Gespräch: …` together with the head
 * lines directly above it (`Datum: …`, `Schalter: …`).
 */
export function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  const close = (to: number, next: number) => {
    if (lines.slice(from, to).some((line) => line.trim() !== '')) blocks.push({ from, to });
    from = next;
  };
  for (const [at, line] of lines.entries()) {
    if (isRule(line)) close(at, at + 1);
    else if (beginsConversation(line)) {
      let head = at;
      while (head > from && headLine(lines[head - 1] ?? '')) head -= 1;
      close(head, head);
    }
  }
  close(lines.length, lines.length);
  return blocks;
}

function isRule(line: string): boolean {
  return /^\s*([-=_*~])\1{2,}\s*$/.test(line);
}
