import type { Diagnostic } from '../errors/diagnostic.ts';
import { UserError } from '../errors/diagnostic.ts';
import { readInputs } from '../input/read.ts';
import type { Conversation } from '../model/conversation.ts';
import type { Skipped } from '../model/skipped.ts';
import { type Call, exit } from './call.ts';
import { openProblems, problemOf } from './problems.ts';

export interface InputOptions {
  readonly inputFormat?: string;
}

/** One pass over the input: conversations as data, everything that was wrong with it told on stderr. */
export interface Reading {
  readonly conversations: AsyncIterable<Conversation>;
  /** Something was left out that the readers could not know of. */
  leaveOut(problem: Diagnostic): void;
  /** After the last conversation: the exit code. Throws UserError when there was none. */
  end(): number;
}

interface ReadingSettings {
  /** A conversation met a second time is taken again. */
  readonly keepDuplicates?: boolean;
  readonly onSkipped?: (skipped: Skipped) => void;
}

export function openReading(call: Call<InputOptions>, settings: ReadingSettings = {}): Reading {
  const { operands, options, host } = call;
  const problems = openProblems(call);
  let read = 0;
  let leftOut = 0;

  async function* conversations(): AsyncGenerator<Conversation> {
    const format = options.inputFormat;
    const { keepDuplicates = false } = settings;
    for await (const event of readInputs(operands, { ...(format !== undefined && { format }), keepDuplicates }, host)) {
      if (event.kind === 'warning') problems.tell(event.diagnostic);
      if (event.kind === 'skipped') {
        leaveOut(problemOf(event.skipped));
        settings.onSkipped?.(event.skipped);
      }
      if (event.kind === 'conversation') {
        read += 1;
        yield event.conversation;
      }
    }
  }

  function leaveOut(problem: Diagnostic): void {
    leftOut += 1;
    problems.tell(problem);
  }

  return {
    conversations: conversations(),
    leaveOut,
    end() {
      problems.finish();
      if (read === 0) throw new UserError({ code: 'nothing-read', params: {} });
      return leftOut > 0 ? exit.partLeftOut : exit.done;
    },
  };
}
