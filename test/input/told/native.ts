import { type Talk, TURN_SECONDS } from './talks.ts';
import type { Written } from './written.ts';

const native = ({ id, started_at, employee, turns }: Talk) => ({
  conversation_id: id,
  started_at,
  employee_id: employee.id,
  employee_name: employee.name,
  turns: turns.map(([role, text], at) => ({ role, text, start: at * TURN_SECONDS })),
});
const quoted = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`;

/** Our own forms and minutes. */
export const nativeForms: readonly Written[] = [
  {
    format: 'ndjson',
    write: (all) => [{ name: 'a.ndjson', content: all.map((t) => `${JSON.stringify(native(t))}\n`).join('') }],
  },
  { format: 'json', write: (all) => [{ name: 'a.json', content: JSON.stringify(all.map(native), null, 2) }] },
  {
    format: 'csv',
    write: (all) => [
      {
        name: 'a.csv',
        content: [
          'conversation_id;started_at;role;employee_id;employee_name;start;text',
          ...all.flatMap((t) =>
            t.turns.map(([role, text], at) =>
              [t.id, t.started_at, role, t.employee.id, t.employee.name, at * TURN_SECONDS, text].map(quoted).join(';'),
            ),
          ),
        ].join('\r\n'),
      },
    ],
  },
  {
    format: 'minutes',
    write: (all) =>
      all.map((t) => ({
        name: `${t.id}.txt`,
        content: [
          `Gespräch: ${t.id}`,
          ...t.turns.map(
            ([role, text]) => `${role === 'employee' ? `Mitarbeiter ${t.employee.name}` : 'Kunde'}: ${text}`,
          ),
        ].join('\n'),
      })),
  },
];
