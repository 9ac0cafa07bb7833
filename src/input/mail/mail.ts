import { baseName } from '../base-name.ts';
import { leftOut, type Note, onlyNote, type Place, type Unit, warning } from '../events.ts';
import type { Format, Head, InputFile } from '../format.ts';
import { isFromLine, splitMbox } from './mbox.ts';
import { messageOf } from './message.ts';
import type { Threads } from './threads.ts';
import { unitOf } from './unit.ts';

/** A mail as a mail program saves it; a conversation's id is the name of its first mail's file. */
export const eml: Format = { id: 'eml', recognises: isMail, read: readEml };
/** A mailbox; a conversation's id is that of the mail it began with. */
export const mbox: Format = { id: 'mbox', recognises: isMailbox, read: readMbox };

/** Fields that mail programs write; a `From:` or `Betreff:` alone may stand in minutes as well. */
const FIELDS = /^(?:From|To|Date|Message-ID|MIME-Version|Received|Delivered-To|Return-Path|Subject):/i;

/** Mails are read as bytes, so bytes are asked: in UTF-16 there are none. */
function isMail({ bytes }: Head): 'sure' | 'no' {
  const lines = bytes.toString('latin1').split(/\r?\n/);
  const end = lines.findIndex((line) => line.trim() === '');
  const head = end < 0 ? lines : lines.slice(0, end);
  const fields = new Set(head.flatMap((line) => FIELDS.exec(line)?.[0].toLowerCase() ?? []));
  const clean = head.every((line) => /^[\x21-\x39\x3b-\x7e]+[ \t]*:|^[ \t]/.test(line));
  return clean && fields.has('from:') && fields.size >= 3 ? 'sure' : 'no';
}

function isMailbox({ bytes }: Head): 'sure' | 'no' {
  const end = bytes.indexOf(10);
  return end > 0 && isFromLine(bytes.subarray(0, end)) ? 'sure' : 'no';
}

/** What is behind this many bytes of a mail are attachments as a rule; its words stand before them. */
const MOST_OF_A_MAIL = 8 * 1024 * 1024;

const LIMIT = { limit: MOST_OF_A_MAIL / 1024 / 1024 };

async function* readEml(file: InputFile, threads: Threads): AsyncIterable<Unit> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of file.bytes) {
    if (size < MOST_OF_A_MAIL) parts.push(part);
    size += part.length;
  }
  const place = { file: file.name, line: null };
  if (size > MOST_OF_A_MAIL) yield onlyNote(cut(place));
  const read = await messageOf(Buffer.concat(parts), place, file.head.domains);
  if ('kind' in read) return yield onlyNote(read);
  const source = { ...place, format: eml.id, encoding: read.encoding };
  for (const closed of threads.add(read, baseName(file.name), source)) yield unitOf(closed);
}

async function* readMbox(file: InputFile, threads: Threads): AsyncIterable<Unit> {
  let number = 0;
  for await (const { bytes, line, tooLong, wasCut } of splitMbox(file.bytes, MOST_OF_A_MAIL)) {
    number += 1;
    if (tooLong !== null) yield onlyNote(leftOut('mail-line-too-long', { file: file.name, line: tooLong }, LIMIT));
    if (wasCut) yield onlyNote(cut({ file: file.name, line }));
    const read = await messageOf(bytes, { file: file.name, line }, file.head.domains);
    if ('kind' in read) yield onlyNote(read);
    else {
      const id = read.answers[0] ?? read.id ?? `${baseName(file.name)}-${number}`;
      const source = { file: file.name, format: mbox.id, encoding: read.encoding, line };
      for (const closed of threads.add(read, id, source)) yield unitOf(closed);
    }
  }
}

/** The mail is read all the same: what is behind the limit are attachments, as a rule. */
function cut(place: Place): Note {
  return warning('mail-cut', place, LIMIT);
}
