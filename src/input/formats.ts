import { csv } from './csv/csv.ts';
import { srt, vtt } from './cues/cues.ts';
import type { Format } from './format.ts';
import { json } from './json/json.ts';
import { ndjson } from './json/ndjson.ts';
import { eml, mbox } from './mail/mail.ts';
import { minutes } from './minutes/minutes.ts';

/** Every format that is read, in the order in which they are asked: the strictest first. */
export const formats: readonly Format[] = [mbox, eml, vtt, srt, json, ndjson, csv, minutes];
