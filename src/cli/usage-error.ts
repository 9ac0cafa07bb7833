import type { CommanderError } from 'commander';
import type { Diagnostic } from '../errors/diagnostic.ts';

const codes: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'option-unknown',
  'commander.unknownCommand': 'command-unknown',
  'commander.missingArgument': 'operand-missing',
  'commander.optionMissingArgument': 'option-value-missing',
  'commander.invalidArgument': 'option-value-wrong',
  'commander.excessArguments': 'operand-too-many',
};

/**
 * Commander's English error as one of ours, to be worded in the reader's language. Commander keeps what was typed only
 * in its message: quoted, and the suggestions in a last line in brackets.
 */
export function usageProblem(error: CommanderError, command: string): Diagnostic {
  const [typed = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const similar = /\(Did you mean (?:one of )?(.*)\?\)$/.exec(error.message)?.[1];
  const allowed = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '';
  const code = codes[error.code] ?? 'usage-wrong';
  return {
    code: similar ? `${code}-similar` : code,
    params: { typed, value, similar: similar ?? '', allowed, command, message: error.message },
  };
}
