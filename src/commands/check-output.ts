import { appendFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors/diagnostic.ts';
import type { Check } from '../model/check.ts';
import { CHECK_REPORTERS, type CheckReporterName } from '../render/check/reporters.ts';
import type { Call } from './call.ts';
import { openOutput } from './output.ts';

export interface CheckOutputOptions {
  /** `name` or `name=FILE`. */
  readonly reporter?: readonly string[];
  readonly verbose?: boolean;
}

/** Where a reporter's text goes: a file, or stdout (null). */
interface Target {
  readonly reporter: CheckReporterName;
  readonly file: string | null;
  readonly append?: true;
}

/** The reporters that were asked for, else those that fit the place where we run. Throws UserError for unknown ones. */
export function reportersFor({ options, host }: Call<CheckOutputOptions>, command: Check['command']): Target[] {
  if (options.reporter !== undefined) return chosen(options.reporter, host.cwd);
  const { GITHUB_ACTIONS, GITLAB_CI, GITHUB_STEP_SUMMARY: summary } = host.env;
  if (GITHUB_ACTIONS === 'true') {
    return [
      { reporter: 'terminal', file: null },
      { reporter: 'github', file: null },
      ...(summary ? [{ reporter: 'markdown', file: summary, append: true } as const] : []),
    ];
  }
  if (GITLAB_CI === 'true') {
    const file = resolve(host.cwd, `rotation-${command.replace(' ', '-')}.xml`);
    return [
      { reporter: 'terminal', file: null },
      { reporter: 'junit', file },
    ];
  }
  return [{ reporter: 'terminal', file: null }];
}

function chosen(values: readonly string[], cwd: string): Target[] {
  const targets = values.map((value): Target => {
    const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
    if (!Object.hasOwn(CHECK_REPORTERS, name) || file === '') {
      throw new UserError({
        code: 'reporter-unknown',
        params: { value, allowed: Object.keys(CHECK_REPORTERS).join(', ') },
      });
    }
    return { reporter: name as CheckReporterName, file: file === undefined ? null : resolve(cwd, file) };
  });
  if (targets.filter(({ file }) => file === null).length > 1)
    throw new UserError({ code: 'reporters-on-one-screen', params: { value: values.join(', ') } });
  return targets;
}

/** Shows a check in every way that was asked for. Throws UserError when a file cannot be written. */
export async function deliverCheck(
  check: Check,
  targets: readonly Target[],
  call: Call<CheckOutputOptions>,
): Promise<void> {
  const { language, colour, options, host } = call;
  const out = openOutput(host.stdout);
  for (const { reporter, file, append } of targets) {
    const view = { lang: language, verbose: options.verbose ?? false, colour: colour && file === null };
    const text = CHECK_REPORTERS[reporter](check, view);
    if (file === null) await out.write(text);
    else await write(file, text, append ?? false);
  }
  await out.finish();
}

async function write(file: string, text: string, append: boolean): Promise<void> {
  try {
    await (append ? appendFile : writeFile)(file, text);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UserError({ code: 'check-not-written', params: { reason }, file });
  }
}
