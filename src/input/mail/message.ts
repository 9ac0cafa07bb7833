import { isUtf8 } from 'node:buffer';
import type { AddressObject, EmailAddress, ParsedMail } from 'mailparser';
import { leftOut, type Note, type Place } from '../events.ts';
import { plainText } from '../markup.ts';
import { isoOf } from '../times.ts';
import { fromWindows1252 } from '../windows-1252.ts';
import { ownWords } from './own-words.ts';

/** A mail, as far as it is somebody's words. */
export interface Message {
  /** Without angle brackets; null when the mail has none. */
  readonly id: string | null;
  /** The mails it answers, first to last. */
  readonly answers: readonly string[];
  /** Without „AW:“, folded; empty when there is none. */
  readonly subject: string;
  /** The subject began with „AW:“. */
  readonly answering: boolean;
  /** In small letters. */
  readonly from: string;
  readonly name: string | null;
  readonly to: readonly string[];
  /** ISO 8601 with the writer's offset. */
  readonly at: string | null;
  readonly text: string;
  readonly role: 'employee' | 'customer' | 'other' | null;
  readonly unspoken: 'note-internal' | 'speech-automatic' | null;
  /** The mailbox it lay in, where a server wrote that down. */
  readonly mailbox: string | null;
  readonly encoding: string;
}

/** Reads a mail. The parser is loaded with the first one: most runs have none. */
export async function messageOf(
  raw: Buffer,
  place: Place,
  domains: ReadonlySet<string> = new Set(),
): Promise<Message | Note> {
  const { simpleParser } = await import('mailparser');
  const options = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true };
  let mail: ParsedMail;
  try {
    mail = await simpleParser(await readable(raw), options);
  } catch {
    return leftOut('mail-broken', place);
  }
  const [sender] = addresses(mail.from);
  const from = sender?.address?.trim().toLowerCase();
  if (!from) return leftOut('mail-broken', place);
  const name = sender?.name && !sender.name.includes('@') ? sender.name.replace(/^['"]+|['"]+$/g, '').trim() : '';
  const text = await ownWords(mail.text?.trim() ? mail.text : plainText(mail.html || ''));
  if (text === '') return leftOut('mail-without-words', place);
  const to = [...addresses(mail.to), ...addresses(mail.cc)].flatMap(({ address }) => address?.toLowerCase() ?? []);
  const subject = mail.subject ?? '';
  const ours = (address: string) => domains.has(address.slice(address.lastIndexOf('@') + 1));
  const automatic = isAutomatic(mail, from);
  // What colleagues write each other is not said to any customer.
  const internal = ours(from) && to.length > 0 && to.every(ours);
  return {
    id: idsIn(mail.messageId)[0] ?? null,
    answers: [...new Set([...[mail.references ?? []].flat().flatMap(idsIn), ...idsIn(mail.inReplyTo)])],
    subject: subject.replace(ANSWER, '').replace(/\s+/g, ' ').trim().toLowerCase(),
    answering: /^\s*(?:re|aw|antw)\b/i.test(subject),
    from,
    name: name === '' ? null : name,
    to,
    at: sentAt(mail),
    text,
    role: automatic || internal ? 'other' : domains.size === 0 ? null : ours(from) ? 'employee' : 'customer',
    unspoken: automatic ? 'speech-automatic' : internal ? 'note-internal' : null,
    mailbox: headerOf(mail, 'delivered-to') ?? headerOf(mail, 'x-original-to'),
    encoding: isUtf8(raw) ? 'utf-8' : 'windows-1252',
  };
}

/** „AW: Re: WG: …“ */
const ANSWER = /^(?:\s*(?:re|aw|antw|wg|fwd?|tr)(?:\[\d+\])?\s*:)+/i;
/** Addresses behind which nobody sits. */
const NOBODY = /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|noreply-.*|bounces?)(?:[+-].*)?@/;

/** A mail that says nothing of its encoding and is not UTF-8 was written in Windows-1252. */
async function readable(raw: Buffer): Promise<Buffer> {
  if (isUtf8(raw) || /charset\s*=/i.test(raw.toString('latin1'))) return raw;
  return Buffer.from(await fromWindows1252(raw));
}

function isAutomatic(mail: ParsedMail, from: string): boolean {
  const submitted = headerOf(mail, 'auto-submitted');
  const replied = mail.headers.has('x-autoreply') || mail.headers.has('x-autorespond');
  return NOBODY.test(from) || replied || (submitted !== null && !submitted.startsWith('no'));
}

function addresses(given: AddressObject | AddressObject[] | undefined): readonly EmailAddress[] {
  const listed = [given ?? []].flat().flatMap(({ value }) => value);
  return listed.flatMap((one) => one.group ?? [one]);
}

function idsIn(text: string | undefined): readonly string[] {
  return [...(text ?? '').slice(0, 20_000).matchAll(/<([^<>\s]+)>/g)].flatMap(([, id]) => id ?? []);
}

function headerOf({ headerLines }: ParsedMail, key: string): string | null {
  const line = headerLines.find((one) => one.key === key)?.line;
  const value =
    line
      ?.slice(line.indexOf(':') + 1)
      .trim()
      .toLowerCase() ?? '';
  return value === '' ? null : value.replace(/^<|>$/g, '');
}

/** The `Date` as written, offset and all: what day it was is the writer's, not Greenwich's. */
function sentAt(mail: ParsedMail): string | null {
  const written = headerOf(mail, 'date');
  const at = written === null ? Number.NaN : (mail.date?.getTime() ?? Number.NaN);
  if (Number.isNaN(at)) return null;
  const [, sign, hours = '', minutes = ''] = /([+-])(\d\d)(\d\d)\s*(?:\([^()]*\)\s*)?$/.exec(written ?? '') ?? [];
  const offset = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const local = new Date(at + offset * 60_000);
  const year = local.getUTCFullYear();
  if (Number.isNaN(year) || year < 1970 || year > 9999 || Math.abs(offset) > 14 * 60) return null;
  const zone = sign === undefined || offset === 0 ? 'Z' : `${sign}${hours}:${minutes}`;
  return isoOf(local.toISOString().slice(0, 19) + zone);
}
