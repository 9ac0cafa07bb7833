import type { Diagnostic } from '../errors/diagnostic.ts';
import { type Language, wordDiagnostic } from '../errors/messages.ts';
import type { Issue, Level } from '../model/check.ts';
import { catalogue } from './catalogue.ts';

/** Problems as issues of a check, worded for its readers; places are relative to the working folder where they lie in it. */
export function issuesOf(faults: readonly Diagnostic[], level: Level, language: Language, cwd: string): Issue[] {
  return faults.map(({ code, params: told, file, line, column }) => {
    const params = Object.fromEntries(
      Object.entries(told).map(([key, value]) => [key, typeof value === 'string' ? relativeTo(cwd, value) : value]),
    );
    const [message = '', ...hints] = wordDiagnostic({ code, params }, catalogue, language).split(/\n {2}\p{L}+: /u);
    return {
      level,
      code,
      params,
      message,
      hint: hints.length === 0 ? null : hints.join(' '),
      file: file === undefined ? null : relativeTo(cwd, file),
      line: line ?? null,
      column: column ?? null,
    };
  });
}

function relativeTo(cwd: string, file: string): string {
  return file.startsWith(`${cwd}/`) ? file.slice(cwd.length + 1) : file;
}
