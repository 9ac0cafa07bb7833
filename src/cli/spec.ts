import type { OptionValues } from 'commander';
import type { Call } from '../commands/call.ts';
import type { Language } from '../errors/messages.ts';

/** A text in every language the tool speaks. */
export type Worded = Readonly<Record<Language, string>>;

export interface OptionSpec {
  /** In commander's notation: `-o, --out <DIR>`. */
  readonly flags: string;
  readonly text: Worded;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** May be given several times; the values come as a list. */
  readonly repeatable?: true;
}

interface Example {
  /** What is typed after `rotation`. */
  readonly line: string;
  readonly text: Worded;
}

/** A command as plain data: the program, its help and its lazy loading are made from it. */
export interface CommandSpec {
  readonly summary: Worded;
  /** In commander's notation: `<INPUT...>` needed, `[INPUT...]` not. */
  readonly operands: readonly string[];
  readonly options: readonly OptionSpec[];
  /** Help leads with these. */
  readonly examples: readonly Example[];
  /** Stands below the options in the command's help. */
  readonly more?: Worded;
  /** Loads the command's code only when it is called: `rotation --help` reads no lexicon. */
  readonly run: (call: Call<OptionValues>) => Promise<number>;
}

/** A command and the words that call it: `report`, `lexicon test`. */
export interface Placed {
  readonly path: string;
  readonly spec: CommandSpec;
}
