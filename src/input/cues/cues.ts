import { baseName } from '../base-name.ts';
import { readConversation } from '../conversation.ts';
import { leftOut, type Note, onlyNote, type Unit } from '../events.ts';
import type { Format, Head, InputFile } from '../format.ts';
import { labelled } from '../labelled.ts';
import { mergePieces, type Piece } from '../merge.ts';
import { isoOf, isoOfEpoch } from '../times.ts';
import { wholeText } from '../whole-text.ts';
import { countWords } from '../words.ts';
import { type Cue, cutCues } from './cut.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { timingOf } from './timing.ts';
import { type Voice, voicesIn } from './voices.ts';

/**
 * Subtitles as meeting programs and speech recognition write them (Teams, Graph, Zoom, WhisperX, whisper.cpp, Podlove):
 * one conversation per file, its id the file's name. Read by one tolerant reader, whatever the file calls itself.
 */
export const vtt: Format = { id: 'vtt', recognises: isVtt, read: (file) => read(file, 'vtt') };
export const srt: Format = { id: 'srt', recognises: isSrt, read: (file) => read(file, 'srt') };

function isVtt({ text }: Head): 'sure' | 'no' {
  return /^\s*WEBVTT(?:\s|$)/.test(text) ? 'sure' : 'no';
}

function isSrt({ text }: Head): 'sure' | 'maybe' | 'no' {
  const lines = linesOf(text).filter((line) => line.trim() !== '');
  if (lines.slice(0, 2).some((line) => timingOf(line))) return 'sure';
  return lines.some((line) => timingOf(line)) ? 'maybe' : 'no';
}

async function* read(file: InputFile, format: string): AsyncIterable<Unit> {
  const text = await wholeText(file, 'cues-too-big');
  if (typeof text !== 'string') return yield onlyNote(text);
  const { cues, stray } = cutCues(linesOf(text));
  const voices = voicesIn(cues);
  const heard = cues.map((cue) => ({ cue, metadata: metadataOf(cue) }));
  const pieces = heard.flatMap(({ cue, metadata }) => piecesOf(cue, metadata ? [metadata] : voices(cue)));
  const { turns, lines, notes } = mergePieces(pieces, { file: file.name });
  const lost = [
    ...cues
      .filter(({ timing }) => !timing)
      .map(({ line, lines: said }) => ({ line, text: said.join(' '), code: 'cue-time-broken' })),
    ...stray.map((loose) => ({ ...loose, code: 'cue-text-stray' })),
  ].map(({ code, line, text: said }): Note => leftOut(code, { file: file.name, line }, {}, countWords(said)));
  if (turns.length === 0) {
    if (lost.length > 0) yield { conversation: null, notes: lost };
    return;
  }
  const source = {
    file: file.name,
    format,
    encoding: file.encodingAt(Number.MAX_SAFE_INTEGER),
    line: lines[0] ?? null,
  };
  const value = { conversation_id: baseName(file.name), started_at: startOf(heard), turns };
  const unit = readConversation(value, source, 1, lines);
  yield { ...unit, notes: [...unit.notes, ...notes, ...lost] };
}

function piecesOf({ timing, line }: Cue, voices: readonly Voice[]): Piece[] {
  if (!timing) return [];
  return voices.map(({ speaker, text }) => ({ ...labelled(speaker), ...timing, text, line }));
}

/** The only subtitles that know when they were spoken say it in every cue: so long before it, the meeting began. */
function startOf(heard: readonly { readonly cue: Cue; readonly metadata: Metadata | null }[]): string | null {
  const dated = heard.find(({ cue, metadata }) => cue.timing && metadata?.at && isoOf(metadata.at));
  const at = dated?.metadata?.at && Date.parse(dated.metadata.at);
  return at && dated?.cue.timing ? isoOfEpoch(at - dated.cue.timing.start * 1000) : null;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}
