import type { Source } from '../../model/conversation.ts';
import { baseName } from '../base-name.ts';
import { readConversation } from '../conversation.ts';
import type { Unit } from '../events.ts';
import { isObject } from '../fields.ts';
import { adapterFor } from './adapters/all.ts';

/** Our own JSON says so by its keys; then nobody else is asked, which also keeps the way of large files short. */
export function isNative(value: unknown): boolean {
  return isObject(value) && ('conversation_id' in value || 'turns' in value) && !('entries' in value);
}

/** The conversations in another program's JSON value; null when it is ours or nobody's we know. */
export function foreignUnits(value: unknown, source: Source, position: number): readonly Unit[] | null {
  const adapter = isNative(value) ? null : adapterFor(value);
  if (!adapter) return null;
  const origin = { ...source, format: adapter.id };
  return adapter.read(value, { file: source.file, line: source.line }).map(({ notes, ...told }, index): Unit => {
    const number = position + index;
    const fallback = number === 1 ? baseName(source.file) : `${baseName(source.file)}-${number}`;
    const unit = readConversation({ ...told, conversation_id: told.conversation_id ?? fallback }, origin, number);
    return { ...unit, notes: [...unit.notes, ...notes] };
  });
}
