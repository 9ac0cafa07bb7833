import { csv } from './csv/csv.ts';
import { srt, vtt } from './cues/cues.ts';
import type { Format } from './format.ts';
import { json } from './json/json.ts';
import { ndjson } from './json/ndjson.ts';
import { chat } from './linguists/chat.ts';
import { textgrid } from './linguists/textgrid.ts';
import { eml, mbox } from './mail/mail.ts';
import { minutes } from './minutes/minutes.ts';
import { xlsx } from './xlsx/xlsx.ts';
import { eaf, exb, tei } from './xml/xml.ts';

/** Every format that is read, in the order in which they are asked: the strictest first. */
export const formats: readonly Format[] = [
  mbox,
  eml,
  vtt,
  srt,
  exb,
  tei,
  eaf,
  textgrid,
  chat,
  json,
  ndjson,
  csv,
  xlsx,
  minutes,
];
