import { CommanderError } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { exit } from '../commands/call.ts';
import { catalogue } from '../commands/catalogue.ts';
import { OutputClosed, openOutput } from '../commands/output.ts';
import { wordProblem } from '../commands/problems.ts';
import { UserError } from '../errors/diagnostic.ts';
import type { Language } from '../errors/messages.ts';
import { shortHelp } from './help.ts';
import type { Host } from './host.ts';
import { languageOf } from './language.ts';
import { usageMessages } from './messages.ts';
import { createProgram, type Outcome } from './program.ts';
import { commands } from './specs/all.ts';
import { usageProblem } from './usage-error.ts';

/** The whole program: runs the command in `host.args` and returns the exit code. Never throws, never exits. */
export async function main(host: Host): Promise<number> {
  // Without a listener a reader that went away (`| head`) would end the process; writers look for the error themselves.
  host.stdout.on('error', () => {});
  host.stderr.on('error', () => {});
  const language = languageOf(host.args);
  try {
    return await run(host, language);
  } catch (error) {
    return explainFailure(error, host, language);
  }
}

async function run(host: Host, language: Language): Promise<number> {
  if (!host.args.some((arg) => !arg.startsWith('--lang') && !(arg === language) && arg !== '--no-color')) {
    host.stderr.write(shortHelp(commands, language));
    return exit.unusable;
  }
  const outcome: Outcome = { code: exit.done, help: '' };
  const program = createProgram(commands, packageFile.version, language, host, outcome);
  try {
    await program.parseAsync(host.args, { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (!(error instanceof CommanderError) || error.message.startsWith('error:')) throw error;
    return showHelp(outcome.help, error.exitCode === 0, host);
  }
}

/** Help that was asked for is data; help instead of a missing command is not. */
async function showHelp(help: string, asked: boolean, host: Host): Promise<number> {
  if (!asked) {
    host.stderr.write(help);
    return exit.unusable;
  }
  const out = openOutput(host.stdout);
  await out.write(help);
  await out.finish();
  return exit.done;
}

function explainFailure(error: unknown, host: Host, language: Language): number {
  if (error instanceof OutputClosed) return exit.done;
  if (error instanceof UserError) {
    for (const problem of error.diagnostics) host.stderr.write(`${wordProblem(problem, catalogue, language)}\n`);
    return exit.unusable;
  }
  if (error instanceof CommanderError) {
    const known = commands.find(({ path }) => host.args.join(' ').startsWith(path));
    host.stderr.write(
      `${wordProblem(usageProblem(error, known ? `rotation ${known.path}` : 'rotation'), usageMessages, language)}\n`,
    );
    return exit.unusable;
  }
  host.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n${bugSentence[language]}\n`);
  return exit.bug;
}

const bugSentence: Readonly<Record<Language, string>> = {
  de: `Das ist ein Fehler in rotation ${packageFile.version}, nicht in Ihren Daten. Bitte melden Sie ihn mit den Zeilen darüber.`,
  en: `This is a bug in rotation ${packageFile.version}, not in your data. Please report it with the lines above.`,
};
