import { baseName } from '../base-name.ts';
import { leftOut, onlyNote, type Unit } from '../events.ts';
import type { Format, Head, InputFile } from '../format.ts';
import { isFromLine, splitMbox } from './mbox.ts';
import { messageOf } from './message.ts';
import { openThreads, type Thread } from './threads.ts';
import { unitOf } from './unit.ts';

/** A mail as a mail program saves it: one conversation, its id the file's name. */
export const eml: Format = { id: 'eml', recognises: isMail, read: readEml };
/** A mailbox: mails that answer each other are one conversation, its id that of the first mail. */
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

/** What is behind this many bytes of a mail are attachments; its words stand before them. */
const MOST_OF_A_MAIL = 8 * 1024 * 1024;

async function* readEml(file: InputFile): AsyncIterable<Unit> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of file.bytes) {
    if (size < MOST_OF_A_MAIL) parts.push(part);
    size += part.length;
  }
  const place = { file: file.name, line: null };
  const read = await messageOf(Buffer.concat(parts), place, file.head.domains);
  if ('kind' in read) return yield onlyNote(read);
  const thread = { id: baseName(file.name), messages: [read], line: null };
  yield unitOf(thread, { ...place, format: eml.id, encoding: read.encoding }, 1);
}

async function* readMbox(file: InputFile): AsyncIterable<Unit> {
  const threads = openThreads();
  let position = 0;
  const close = (thread: Thread): Unit => {
    position += 1;
    const encoding = thread.messages[0]?.encoding ?? 'utf-8';
    return unitOf(thread, { file: file.name, line: thread.line, format: mbox.id, encoding }, position);
  };
  let number = 0;
  for await (const { bytes, line, tooLong } of splitMbox(file.bytes, MOST_OF_A_MAIL)) {
    number += 1;
    const limit = { limit: MOST_OF_A_MAIL / 1024 / 1024 };
    if (tooLong !== null) yield onlyNote(leftOut('mail-line-too-long', { file: file.name, line: tooLong }, limit));
    const read = await messageOf(bytes, { file: file.name, line }, file.head.domains);
    if ('kind' in read) yield onlyNote(read);
    else for (const closed of threads.add(read, `${baseName(file.name)}-${number}`, line)) yield close(closed);
  }
  for (const thread of threads.rest()) yield close(thread);
}
