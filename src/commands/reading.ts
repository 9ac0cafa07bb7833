import type { Diagnostic } from '../errors/diagnostic.ts';
import { UserError } from '../errors/diagnostic.ts';
import { type ReadOptions, readInputs } from '../input/read.ts';
import { type Said, understood } from '../input/said.ts';
import type { Conversation } from '../model/conversation.ts';
import type { Skipped } from '../model/skipped.ts';
import type { Attributor } from '../roster/attributor.ts';
import type { RosterFiles } from '../roster/roster.ts';
import { type Call, exit } from './call.ts';
import { openProblems, problemOf } from './problems.ts';
import { openProgress } from './progress.ts';
import { openRoster } from './roster.ts';
import { openUnknownShare } from './unknown-share.ts';

export interface InputOptions extends Said, RosterFiles {
  readonly inputFormat?: string;
}

/** What to hand to the readers. Throws UserError for what cannot be understood. */
export function readOptionsOf({ inputFormat, ...said }: InputOptions): ReadOptions {
  return { ...(inputFormat !== undefined && { format: inputFormat }), ...understood(said) };
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
  /** Data is written while it is read. */
  readonly streams?: boolean;
}

export function openReading(call: Call<InputOptions>, settings: ReadingSettings = {}): Reading {
  const { operands, options, host } = call;
  const progress = openProgress(call, settings.streams ?? false);
  const problems = openProblems(call);
  const unknown = openUnknownShare();
  const readOptions = readOptionsOf(options);
  const { keepDuplicates = false } = settings;
  let roster: Attributor | null = null;
  let read = 0;
  let leftOut = 0;

  async function* conversations(): AsyncGenerator<Conversation> {
    roster = await openRoster(options, host.cwd);
    const { attribution } = readOptions;
    const all = {
      ...readOptions,
      ...(roster && attribution && { attribution: { ...attribution, people: roster.attribute } }),
      keepDuplicates,
      watch: progress,
    };
    for await (const event of readInputs(operands, all, host)) {
      if (event.kind === 'warning') tell(event.diagnostic);
      if (event.kind === 'skipped') {
        unknown.skipped(event.skipped);
        leaveOut(problemOf(event.skipped));
        settings.onSkipped?.(event.skipped);
      }
      if (event.kind === 'conversation') {
        read += 1;
        progress.conversation();
        unknown.conversation(event.conversation);
        yield event.conversation;
      }
    }
  }

  function leaveOut(problem: Diagnostic): void {
    leftOut += 1;
    tell(problem);
  }

  function tell(problem: Diagnostic): void {
    progress.clear();
    problems.tell(problem);
  }

  return {
    conversations: conversations(),
    leaveOut,
    end() {
      progress.clear();
      problems.finish();
      const share = unknown.said();
      if (share) problems.tell(share);
      const attributed = roster?.said();
      if (attributed) problems.tell(attributed);
      if (read === 0) throw new UserError({ code: 'nothing-read', params: {} });
      return leftOut > 0 ? exit.partLeftOut : exit.done;
    },
  };
}
