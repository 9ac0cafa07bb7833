import { Command, Option } from 'commander';
import type { Language } from '../errors/messages.ts';
import { mayColour } from './colour.ts';
import { commandHelp, globalOptions, programHelp, shortHelp } from './help.ts';
import type { Host } from './host.ts';
import { languages } from './language.ts';
import type { OptionSpec, Placed } from './spec.ts';

/** What parsing led to: the exit code of the command that ran, and the help that was asked for instead. */
export interface Outcome {
  code: number;
  help: string;
}

/**
 * The commander program for the given commands, of which only those that the arguments name are complete: the others are
 * there to be suggested for a misspelling. Help goes into `outcome.help`, usage errors are thrown as
 * CommanderError, the command's exit code goes into `outcome.code`.
 */
export function createProgram(
  commands: readonly Placed[],
  version: string,
  language: Language,
  host: Host,
  outcome: Outcome,
): Command {
  const program = prepared(new Command('rotation'), () => programHelp(commands, language), outcome);
  program.version(version);
  for (const { flags } of globalOptions.slice(0, 2)) {
    const option = new Option(flags);
    program.addOption(flags.startsWith('--lang') ? option.choices(languages) : option);
  }
  for (const placed of commands) {
    const command = commandAt(program, placed, commands, language, outcome);
    if (!host.args.includes(command.name())) continue;
    for (const operand of placed.spec.operands) command.argument(operand);
    for (const option of placed.spec.options) command.addOption(optionOf(option));
    command.action(async (...given) => {
      const operands = placed.spec.operands.flatMap((_, at) => given[at] ?? []);
      const colour = mayColour(host, program.opts().color !== false);
      outcome.code = await placed.spec.run({ operands, options: command.opts(), language, colour, host });
    });
  }
  return program;
}

function optionOf({ flags, choices, repeatable }: OptionSpec): Option {
  const option = new Option(flags);
  if (choices !== undefined) option.choices(choices);
  if (repeatable) option.argParser((value: string, before: readonly string[] = []) => [...before, value]);
  return option;
}

/** Registers `report`, or `test` below a group `lexicon` that is made on first use. */
function commandAt(
  program: Command,
  placed: Placed,
  commands: readonly Placed[],
  language: Language,
  outcome: Outcome,
): Command {
  const [first = '', second] = placed.path.split(' ');
  const help = () => commandHelp(placed, language);
  if (second === undefined) return prepared(program.command(first), help, outcome);
  const siblings = commands.filter(({ path }) => path.startsWith(`${first} `));
  const group =
    program.commands.find((command) => command.name() === first) ??
    prepared(program.command(first), () => shortHelp(siblings, language), outcome);
  return prepared(group.command(second), help, outcome);
}

function prepared(command: Command, help: () => string, outcome: Outcome): Command {
  const keep = (text: string): void => {
    outcome.help += text;
  };
  return command
    .exitOverride()
    .configureHelp({ formatHelp: help })
    .configureOutput({ writeOut: keep, writeErr: keep, outputError: () => {} });
}
