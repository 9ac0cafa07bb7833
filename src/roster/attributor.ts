import type { Diagnostic } from '../errors/diagnostic.ts';
import type { Conversation, Turn } from '../model/conversation.ts';
import type { Clock } from './clock.ts';
import type { Duty } from './duty.ts';
import { deskKey, openDuties } from './on-duty.ts';
import { keyOf, type Person, type Staff } from './staff.ts';

/** Puts names to turns; says what it could not decide, and in the end how many turns each way. */
export interface Attributor {
  attribute(conversation: Conversation): { readonly turns: readonly Turn[]; readonly problems: readonly Diagnostic[] };
  said(): Diagnostic | null;
}

interface Known {
  /** Null without a roster: then only names are looked up. */
  readonly duties: readonly Duty[] | null;
  readonly staff: Staff;
  readonly clock: Clock;
}

/**
 * An id or a name in the transcript wins over the roster; a contradiction is a problem to tell. A turn of the house
 * that names nobody is the one's who was alone at that desk when it was spoken. Nobody or several there: never guessed.
 */
export function attributor({ duties, staff, clock }: Known): Attributor {
  const onDuty = duties === null ? null : openDuties(duties);
  const desks = new Set([...new Set(duties?.flatMap(({ desk }) => desk ?? []))].map(deskKey));
  const sums = { roster: 0, open: 0 };

  return {
    attribute(conversation) {
      const there = presence(conversation);
      const problems = new Map<string, Diagnostic>();
      const tell: Tell = (code, params) => {
        if (problems.has(code)) return;
        const { file, line } = conversation.source;
        const all = { conversation: conversation.conversation_id, desk: conversation.desk ?? '–', ...params?.() };
        problems.set(code, { code, params: all, file, ...(line === null ? {} : { line }) });
      };
      const turns = conversation.turns.map((turn) => attributed(named(turn, tell), there, tell));
      const changed = turns.some((turn, at) => turn !== conversation.turns[at]);
      return { turns: changed ? turns : conversation.turns, problems: [...problems.values()] };
    },
    said: () => (duties === null ? null : { code: 'roster-sum', params: { turns: sums.roster, open: sums.open } }),
  };

  /** The turn with its person as the staff file knows them, by whatever the transcript calls them. */
  function named(turn: Turn, tell: Tell): Turn {
    const labels =
      turn.role === 'employee'
        ? [turn.employee_id, turn.employee_id === null ? turn.employee_name : null]
        : turn.role === null
          ? [turn.speaker, turn.role_as_found]
          : [];
    const found = labels.map((label) => staff.find(label)).find((people) => people.length > 0) ?? [];
    const [person] = found;
    const speaker = turn.speaker ?? turn.role_as_found;
    if (!person) {
      const customer = turn.role === null && typeof speaker === 'string' && staff.isCustomer(speaker);
      return customer ? { ...turn, role: 'customer', role_as_found: null, speaker } : turn;
    }
    if (found.length > 1) {
      tell('employee-ambiguous', () => ({ label: labels.find((label) => staff.find(label).length > 1) ?? '' }));
      return turn;
    }
    const name = person.name ?? turn.employee_name;
    if (turn.role === 'employee' && turn.employee_id === person.id && turn.employee_name === name) return turn;
    return {
      ...turn,
      role: 'employee',
      role_as_found: null,
      employee_id: person.id ?? turn.employee_id,
      employee_name: name,
      ...(speaker && { speaker }),
      attribution: 'alias',
    };
  }

  function attributed(turn: Turn, there: Presence, tell: Tell): Turn {
    if (onDuty === null || turn.role !== 'employee') return turn;
    const own = { id: turn.employee_id, name: turn.employee_name };
    const anonymous = own.id === null && own.name === null;
    const people = there(turn);
    if (typeof people === 'string') {
      if (anonymous) {
        sums.open += 1;
        tell(people);
      }
      return turn;
    }
    const [person] = people;
    const alone = people.length === 1;
    if (!anonymous) {
      if (person && alone && !same(own, person)) {
        tell('roster-contradicts', () => ({ said: shown(own), rostered: shown(person) }));
      }
      return turn;
    }
    if (person && alone) {
      sums.roster += 1;
      return { ...turn, employee_id: person.id, employee_name: person.name, attribution: 'roster' };
    }
    sums.open += 1;
    if (!person) tell('roster-nobody');
    else tell('roster-several', () => ({ names: people.map(shown).join(', ') }));
    return turn;
  }

  /** Who was there when a turn was spoken: its own start, or the last one before it that is known. */
  function presence({ started_at, desk, turns }: Conversation): Presence {
    const begins = started_at === null ? [] : clock.meant(started_at);
    if (onDuty === null || begins.length === 0) return () => 'roster-no-time';
    // Where the roster knows one desk only, it is meant.
    if (desk === null && desks.size > 1) return () => 'roster-no-desk';
    const [only = null] = desks;
    const seconds = new Map<number, number>();
    let last = 0;
    for (const { turn, start } of turns) {
      last = start ?? last;
      seconds.set(turn, last);
    }
    const here = onDuty(desk ?? only);
    return ({ turn }) => {
      const found = begins.map((begin) => here(begin + (seconds.get(turn) ?? 0) * 1000));
      return found.length === 1 ? (found[0] ?? []) : [...new Set(found.flat())];
    };
  }

  function same(own: Person, person: Person): boolean {
    if (own.id !== null && person.id !== null) return keyOf(own) === keyOf(person);
    return staff.means(own.id ?? own.name, person) || keyOf(own) === keyOf(person);
  }
}

/** What is told once is asked for its details once: of many at a desk, their names are long. */
type Tell = (code: string, params?: () => Diagnostic['params']) => void;
type Presence = (turn: Turn) => readonly Person[] | 'roster-no-time' | 'roster-no-desk';

function shown({ id, name }: Person): string {
  return name !== null && id !== null ? `${name} (${id})` : (name ?? id ?? '–');
}
