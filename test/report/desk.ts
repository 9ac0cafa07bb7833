import type { Conversation, Role, Turn } from '../../src/model/conversation.ts';
import type { Skipped } from '../../src/model/skipped.ts';

type Spoken = readonly [role: Role, text: string, own?: Partial<Turn>];

/** A conversation at the desk, written short: who spoke as what, and the words. */
export function talk(id: string, spoken: readonly Spoken[], given: Partial<Conversation> = {}): Conversation {
  return {
    conversation_id: id,
    channel: 'phone',
    desk: 'Rezeption',
    started_at: '2025-11-03T09:15:00+01:00',
    source: { file: 'rezeption.ndjson', format: 'ndjson', encoding: 'utf-8', line: 1 },
    turns: spoken.map(([role, text, own], turn) => ({
      turn,
      role,
      role_as_found: null,
      employee_id: role === 'employee' ? 'MA-07' : null,
      employee_name: role === 'employee' ? 'Anna Weber' : null,
      start: null,
      end: null,
      text,
      ...own,
    })),
    ...given,
  };
}

/** The same words said by somebody else. */
export const as = (employee_id: string | null, employee_name: string | null) => ({ employee_id, employee_name });

export function leftOut(code: string, given: Partial<Skipped> = {}): Skipped {
  return { code, file: 'rezeption.ndjson', line: 4, conversation_id: null, turn: null, params: {}, ...given };
}
