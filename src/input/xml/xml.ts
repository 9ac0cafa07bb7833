import { leftOut, onlyNote, type Unit } from '../events.ts';
import type { Format, Head, InputFile } from '../format.ts';
import { transcript } from '../linguists/transcript.ts';
import { wholeText } from '../whole-text.ts';
import { eafUtterances } from './eaf.ts';
import { exbUtterances } from './exb.ts';
import { teiUtterances } from './tei.ts';
import { type Element, parseXml } from './tree.ts';
import type { Utterance } from './utterance.ts';

export const exb = format('exb', 'basic-transcription', exbUtterances);
export const tei = format('iso-tei', 'TEI', teiUtterances);
export const eaf = format('elan', 'ANNOTATION_DOCUMENT', eafUtterances);

/** A tree takes ten times the memory of its text; a day of speech has some 10 million characters. */
const MOST = 16 * 1024 * 1024;

function format(id: string, root: string, utterances: (root: Element) => readonly Utterance[]): Format {
  const opening = new RegExp(`<(?:[\\w-]{1,30}:)?${root}[\\s>/]`);
  return {
    id,
    recognises: ({ text }: Head) => (/^\s*</.test(text) && opening.test(text) ? 'sure' : 'no'),
    read: (file) => read(file, id, utterances),
  };
}

async function* read(
  file: InputFile,
  id: string,
  utterances: (root: Element) => readonly Utterance[],
): AsyncIterable<Unit> {
  const text = await wholeText(file, 'xml-too-big');
  if (typeof text !== 'string') return yield onlyNote(text);
  if (text.length > MOST)
    return yield onlyNote(leftOut('xml-too-big', { file: file.name }, { limit: MOST / 1024 / 1024 }));
  const root = await parseXml(text.trimStart());
  if ('code' in root) return yield onlyNote(leftOut(root.code, { file: file.name, line: root.line }));
  yield* transcript(file, id, utterances(root));
}
