import type { Unit } from './events.ts';
import type { LineBlock } from './lines.ts';
import type { Threads } from './mail/threads.ts';

/** One way of writing conversations down. A new one is a file with such a value and a line in `formats.ts`. */
export interface Format {
  /** As in `--input-format` and in a conversation's source. */
  readonly id: string;
  /**
   * Whether the beginning of a file looks like this format, whatever the file is called.
   * `maybe` is taken only when no other format is `sure`.
   */
  recognises(head: Head): 'sure' | 'maybe' | 'no';
  /** Its files are no text, so that nothing is to be refused for that. */
  readonly binary?: true;
  /**
   * Reads the file once, from front to back. Bad input becomes notes; only a failing disk throws. Mails are put into
   * the run's `threads`, because their answers may lie in other files.
   */
  read(file: InputFile, threads: Threads): AsyncIterable<Unit>;
}

/** The beginning of a file, for recognising it. */
export interface Head {
  readonly bytes: Buffer;
  readonly text: string;
  /** The head is all there is. */
  readonly complete: boolean;
  /** What the user said of the columns of tables. */
  readonly columns?: Columns | undefined;
  /** The domains of the house, in small letters: whoever writes from one of them is an employee. */
  readonly domains?: ReadonlySet<string> | undefined;
}

/** Names of a table's columns, folded (see `foldLabel`), and the native field each means. */
export type Columns = ReadonlyMap<string, string>;

/** An opened file: its text as UTF-8 without BOM, in blocks of whole lines. */
export interface InputFile {
  /** As given by the user, with forward slashes; `-` for standard input. */
  readonly name: string;
  readonly head: Head;
  readonly blocks: AsyncIterable<LineBlock>;
  /**
   * Instead of `blocks`: the bytes as they are (without BOM; of UTF-16, as UTF-8), for formats that say themselves how
   * they are encoded or do not care for lines.
   */
  readonly bytes: AsyncIterable<Buffer>;
  /** Where only lines of a file are read: how many lines, and how many that are not blank, are before them. */
  readonly before?: { readonly line: number; readonly position: number };
  /** The encoding found in the source up to this 1-based line (which must have been read), counted from where reading began. */
  encodingAt(line: number): string;
  /** Lets go of the file, read to its end or not. */
  close(): Promise<unknown>;
}
