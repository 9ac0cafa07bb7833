import type { Host } from '../cli/host.ts';
import type { Language } from '../errors/messages.ts';

/** What a command is given: its operands and options as typed, and the world it may touch. It returns the exit code. */
export interface Call<Options> {
  readonly operands: readonly string[];
  readonly options: Options;
  /** Of what people read. */
  readonly language: Language;
  /** Whether what people read on stdout may be coloured. */
  readonly colour: boolean;
  readonly host: Host;
}

/** The contract's exit codes that a command returns; 2 and 70 come from exceptions, see main. */
export const exit = { done: 0, gateMissed: 1, unusable: 2, partLeftOut: 3, bug: 70 } as const;
