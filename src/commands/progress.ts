import type { Language } from '../errors/messages.ts';
import { type TotalSize, totalSize } from '../input/total-size.ts';
import type { Call } from './call.ts';

/** How far the reading has come, in one line on the terminal that is written over; nothing where there is none. */
export interface Progress {
  file(): void;
  bytes(count: number): void;
  conversation(): void;
  /** Makes room for other words on the terminal; the line comes back by itself. */
  clear(): void;
}

/** Work that is done sooner needs no line; after that it is drawn so often. In milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 250;

export function openProgress(
  { host, operands, language }: Pick<Call<unknown>, 'host' | 'operands' | 'language'>,
  streams: boolean,
  now: () => number = () => performance.now(),
): Progress {
  const done = { files: 0, bytes: 0, conversations: 0 };
  const begin = now();
  let drawn = begin + PATIENCE - INTERVAL;
  let shown = false;
  let total: TotalSize | null = null;
  // Two lines in one place would be unreadable: where data goes to the same terminal meanwhile, it alone is shown.
  const silent = host.stderr.isTTY !== true || (streams && host.stdout.isTTY === true);
  if (!silent) void totalSize(operands, host.cwd).then((size) => (total = size));

  function draw(): void {
    if (silent || now() - drawn < INTERVAL) return;
    drawn = now();
    shown = true;
    host.stderr.write(`\r${line(done, total, now() - begin, language)}\u001B[K`);
  }
  return {
    file() {
      done.files += 1;
    },
    bytes(count) {
      done.bytes += count;
      draw();
    },
    conversation() {
      done.conversations += 1;
      // A look at the clock for each of a million conversations is not free.
      if (done.conversations % 64 === 0) draw();
    },
    clear() {
      if (shown) host.stderr.write('\r\u001B[K');
      shown = false;
    },
  };
}

type Done = TotalSize & { readonly conversations: number };

function line(done: Done, total: TotalSize | null, elapsed: number, language: Language): string {
  const { of, files, conversations, left } = words[language];
  const number = (value: number) => value.toLocaleString(language);
  const parts = [
    `${number(done.files)}${total === null ? '' : ` ${of} ${number(total.files)}`} ${files(total?.files ?? done.files)}`,
    total === null ? size(done.bytes, number) : `${size(done.bytes, number)} ${of} ${size(total.bytes, number)}`,
    `${number(done.conversations)} ${conversations(done.conversations)}`,
  ];
  const rest = total === null || done.bytes === 0 ? 0 : (elapsed * (total.bytes - done.bytes)) / done.bytes;
  return [...parts, ...(rest > 0 ? [left(duration(rest / 1000))] : [])].join(' · ');
}

function size(bytes: number, number: (value: number) => string): string {
  return bytes < 1024 * 1024
    ? `${number(Math.ceil(bytes / 1024))} KB`
    : `${number(Math.round(bytes / 1024 / 1024))} MB`;
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

const words = {
  de: {
    of: 'von',
    files: (count: number) => (count === 1 ? 'Datei' : 'Dateien'),
    conversations: (count: number) => (count === 1 ? 'Gespräch' : 'Gespräche'),
    left: (time: string) => `noch etwa ${time}`,
  },
  en: {
    of: 'of',
    files: (count: number) => (count === 1 ? 'file' : 'files'),
    conversations: (count: number) => (count === 1 ? 'conversation' : 'conversations'),
    left: (time: string) => `about ${time} left`,
  },
} as const;
