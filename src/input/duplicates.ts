import type { Conversation } from '../model/conversation.ts';
import { openNumberSet } from './number-set.ts';

/**
 * Tells conversations apart over a whole run: `duplicate` was there before word for word, `reused` has the id of one
 * that said something else. Remembers two numbers for each, so millions of conversations fit into memory. That one is
 * taken for a duplicate by mistake needs two accidents of about 10⁻⁸ each; a wrong `reused` needs one.
 */
export function openDuplicates(): (conversation: Conversation) => 'new' | 'reused' | 'duplicate' {
  const ids = openNumberSet();
  const contents = openNumberSet();
  return (conversation) => {
    const newId = ids.add(idHash(conversation.conversation_id));
    const newContent = contents.add(contentHash(conversation));
    if (newId) return 'new';
    return newContent ? 'reused' : 'duplicate';
  };
}

function idHash(id: string): number {
  const hash = openHash();
  hash.add(id);
  return hash.value();
}

/** Everything but where it was found. */
function contentHash(conversation: Conversation): number {
  const { conversation_id, channel, desk, started_at, turns } = conversation;
  const hash = openHash();
  for (const field of [conversation_id, channel, desk, started_at]) hash.add(field);
  for (const turn of turns) {
    hash.add(turn.text);
    hash.add(turn.role);
    if (turn.role_as_found !== null) hash.add(turn.role_as_found);
    if (turn.employee_id !== null || turn.employee_name !== null) {
      hash.add(turn.employee_id);
      hash.add(turn.employee_name);
    }
    if (turn.start !== null || turn.end !== null) hash.add(`${turn.start} ${turn.end}`);
  }
  return hash.value();
}

/**
 * Two multiplicative hashes side by side (as in cyrb53): every character is looked at, nothing is allocated. The state
 * is in typed memory and in locals, because a number beyond 31 bits in a closure is an object to V8.
 */
function openHash() {
  const state = new Int32Array([0xdeadbeef, 0x41c6ce57]);
  return {
    add(text: string | null): void {
      let [low = 0, high = 0] = [state[0], state[1]];
      const length = text === null ? -1 : text.length;
      for (let at = 0; at < length; at += 1) {
        const unit = (text as string).charCodeAt(at);
        low = Math.imul(low ^ unit, 2654435761);
        high = Math.imul(high ^ unit, 1597334677);
      }
      // The length ends a field, so that "ab", "c" is not "a", "bc".
      low = Math.imul(low ^ (length + 0x10000), 2246822507);
      high = Math.imul(high ^ (length + 0x10000), 3266489909);
      state[0] = low ^ (low >>> 15);
      state[1] = high ^ (high >>> 13);
    },
    value(): number {
      const [low = 0, high = 0] = state;
      // Never 0, which the set takes for nothing.
      return 1 + 4294967296 * (2097151 & (high ^ (low >>> 16))) + ((low ^ (high >>> 13)) >>> 0);
    },
  };
}
