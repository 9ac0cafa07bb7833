import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Diagnostic, UserError } from '../errors/diagnostic.ts';
import type { Category } from '../model/matcher.ts';
import { type Mark, readBrackets } from './marked.ts';

/** A turn of a marked conversation; `marks` carry category ids. */
export interface MarkedTurn {
  readonly employee: string | null;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A conversation whose deflections somebody marked by the guide. */
export interface MarkedConversation {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly register: string;
  readonly variety: string;
  readonly employee: string;
  /** A single case that must come out exactly as marked, not only on average. */
  readonly exact: boolean;
  readonly turns: readonly MarkedTurn[];
}

const record = z.object({
  id: z.string().optional(),
  conversation_id: z.string().optional(),
  register: z.string().default('?'),
  variety: z.string().default('?'),
  employee: z.string().optional(),
  employee_name: z.string().optional(),
  exact: z.boolean().default(false),
  turns: z.array(
    z.object({
      role: z.string().nullish(),
      text: z.string(),
      employee: z.string().optional(),
      employee_name: z.string().optional(),
    }),
  ),
});

/**
 * Marked conversations of the given files and folders (`*.ndjson`, one conversation per line, `[[B|…]]` in employee turns).
 * Throws UserError when something cannot be read, or when there is none at all.
 */
export function readMarked(paths: readonly string[], categories: readonly Category[]): MarkedConversation[] {
  const ids = new Map(categories.map(({ id }) => [id.charAt(0).toUpperCase(), id]));
  const faults: Diagnostic[] = [];
  const conversations = paths.flatMap(filesOf).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, index): MarkedConversation[] => {
        if (text.trim() === '') return [];
        try {
          return [readConversation(JSON.parse(text), file, index + 1, ids)];
        } catch (error) {
          faults.push({
            code: 'fixture-broken',
            params: { what: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '' },
            file,
            line: index + 1,
          });
          return [];
        }
      }),
  );
  if (faults.length > 0) throw new UserError(...faults);
  if (conversations.length === 0) throw new UserError({ code: 'fixtures-none', params: { paths: paths.join(', ') } });
  return conversations;
}

function filesOf(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UserError({ code: 'fixtures-missing', params: {}, file: path });
  if (!stats.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .map((name) => join(path, name));
}

function readConversation(
  json: unknown,
  file: string,
  line: number,
  ids: ReadonlyMap<string, string>,
): MarkedConversation {
  const found = record.parse(json);
  const employee = found.employee_name ?? found.employee ?? '?';
  return {
    id: found.conversation_id ?? found.id ?? `${file}:${line}`,
    file,
    line,
    register: found.register,
    variety: found.variety,
    employee,
    exact: found.exact,
    turns: found.turns.map((turn) => {
      const { text, marks } = readBrackets(turn.text);
      const speaker = turn.employee_name ?? turn.employee ?? employee;
      return {
        employee: turn.role === 'employee' ? speaker : null,
        text,
        marks: marks.map((mark) => {
          const label = ids.get(mark.label);
          if (label === undefined) throw new Error(`[[${mark.label}|`);
          return { ...mark, label };
        }),
      };
    }),
  };
}
