import type { Block } from './blocks.ts';
import { type Head, headLine, personLine, secondsAt, startedAt } from './head.ts';
import { labelLine, speakerOf } from './label.ts';

interface MinutesTurn {
  readonly role: string;
  readonly employee_id: string | null;
  readonly employee_name: string | null;
  readonly time: string | null;
  readonly text: string;
}

/** One stretch of minutes: what its head says, its turns, and how many words belong to nobody. */
export function readBlock(lines: readonly string[], { from, to }: Block, unknown: ReadonlySet<string>) {
  let head: Head = {};
  let strayWords = 0;
  const turns: MinutesTurn[] = [];
  const starts: number[] = [];
  for (let at = from; at < to; at += 1) {
    const line = lines[at] ?? '';
    const inHead = starts.length === 0;
    const besideHead = Object.keys(head).length > 0 || headLine(lines[at + 1] ?? '') !== null;
    const said = inHead ? (headLine(line) ?? personLine(line, besideHead)) : null;
    if (said) head = { ...said, ...head };
    else if (turnAt(line, unknown)) starts.push(at);
    else if (inHead && !labelLine(line)) strayWords += line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  }
  for (const [index, start] of starts.entries()) {
    const turn = turnAt(lines[start] ?? '', unknown);
    const rest = lines.slice(start + 1, starts[index + 1] ?? to);
    // Line by line as in the source, blanks within included, so that a hit can be found there again.
    if (turn) turns.push({ ...turn, text: [turn.text, ...rest].join('\n').trim() });
  }
  return { head, strayWords, empty: turns.length === 0, lines: starts.map((start) => start + 1), conversation };

  /** The conversation in the native keys; what the block's own head leaves open, the file's head says. */
  function conversation(ofFile: Head) {
    const all = { ...ofFile, ...head };
    const started_at = startedAt(all);
    const { employee_id, employee_name } = (head.employee_name ?? head.employee_id) ? head : ofFile;
    const timed = turns.map((turn) => ({ ...turn, start: secondsAt(turn.time, started_at) }));
    return { channel: all.channel, desk: all.desk, started_at, employee_id, employee_name, turns: timed };
  }
}

function turnAt(line: string, unknown: ReadonlySet<string>): MinutesTurn | null {
  const found = labelLine(line);
  if (!found) return null;
  const { label, time, text } = found;
  const speaker = speakerOf(label);
  if (speaker) return { role: speaker.role, employee_id: speaker.id, employee_name: speaker.name, time, text };
  if (found.indented || !unknown.has(label)) return null;
  return { role: label.replace(/^\[|\]$/g, ''), employee_id: null, employee_name: null, time, text };
}
