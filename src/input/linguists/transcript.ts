import { baseName } from '../base-name.ts';
import { readConversation } from '../conversation.ts';
import type { Unit } from '../events.ts';
import type { InputFile } from '../format.ts';
import { labelled } from '../labelled.ts';
import { mergePieces } from '../merge.ts';
import { withoutMarks } from './marks.ts';

interface Spoken {
  readonly speaker: string;
  readonly role?: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
}

/** A transcribed conversation, its utterances in order: one per file, its id the file's name. Nothing without words. */
export function transcript(
  file: InputFile,
  format: string,
  spoken: readonly Spoken[],
  { started_at = null, clean = withoutMarks }: { started_at?: string | null; clean?: (text: string) => string } = {},
): readonly Unit[] {
  const pieces = spoken.map(({ role, ...one }) => {
    const known = labelled(one.speaker);
    return { ...known, role: role ?? known.role, ...one, text: clean(one.text) };
  });
  const { turns, notes } = mergePieces(pieces, { file: file.name });
  if (turns.length === 0) return [];
  const source = { file: file.name, format, encoding: file.encodingAt(Number.MAX_SAFE_INTEGER), line: null };
  const unit = readConversation({ conversation_id: baseName(file.name), started_at, turns }, source, 1);
  return [{ ...unit, notes: [...unit.notes, ...notes] }];
}
