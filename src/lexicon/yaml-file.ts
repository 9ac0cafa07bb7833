import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Diagnostic } from '../errors/diagnostic.ts';
import { COUNTEREXAMPLE_REASONS, type LexiconFile, lexiconFile } from './schema.ts';

type Path = readonly (string | number)[];

/** A checked lexicon file with the way back from any of its values to line and column. */
export interface SourceFile {
  readonly file: string;
  readonly content: LexiconFile;
  /** `offset` counts characters into a string value; `of` chooses the value (default) or its key. */
  place(
    path: Path,
    offset?: number,
    of?: 'key' | 'value',
  ): { readonly file: string; readonly line: number; readonly column: number };
}

/** Parses and checks one file. All its faults come back at once; `content` is only to be used when there are none. */
export function parseLexiconFile(file: string, text: string): { source: SourceFile | null; faults: Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): { file: string; line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const tab = /^[ ]*\t/m.exec(text);
  if (tab) return { source: null, faults: [{ code: 'yaml-tab', params: {}, ...at(tab.index + tab[0].length - 1) }] };
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      code: 'yaml-broken',
      params: { what: firstLine(error.message) },
      ...at(error.pos[0]),
    }));
    return { source: null, faults };
  }
  const traps = yamlTraps(document, at);
  const parsed = lexiconFile.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  const place = (path: Path, offset = 0, of: 'key' | 'value' = 'value'): ReturnType<typeof at> =>
    at(
      (of === 'key' ? (keyOffset(document, path.slice(0, -1), path.at(-1)) ?? 0) : positionOf(document, path)) + offset,
    );
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue) => wordIssue(issue as unknown as Issue, document, place));
    return { source: null, faults: [...traps, ...faults] };
  }
  return { source: { file, content: parsed.data, place }, faults: traps };
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}

/** What YAML silently makes of a sentence: cut at ` #`, tagged by `!`, anchored by `&`. */
function yamlTraps(
  document: Document.Parsed,
  at: (offset: number) => Omit<Diagnostic, 'code' | 'params'>,
): Diagnostic[] {
  const traps: Diagnostic[] = [];
  visit(document, {
    Scalar(key, node) {
      const offset = node.range?.[0] ?? 0;
      if (key === 'key') return;
      if (node.comment && node.type === 'PLAIN')
        traps.push({ code: 'yaml-cut-by-hash', params: { value: String(node.value) }, ...at(offset) });
      if (node.tag) traps.push({ code: 'yaml-tag', params: { value: node.tag }, ...at(offset) });
      if (node.anchor) traps.push({ code: 'yaml-anchor', params: { value: node.anchor }, ...at(offset) });
    },
  });
  return traps;
}

interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
}

function wordIssue(issue: Issue, document: Document.Parsed, place: SourceFile['place']): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      code: 'lexicon-unknown-key',
      params: { key, hint: similarKey(key) },
      ...place([...issue.path, key], 0, 'key'),
    }));
  }
  const where = place(issue.path);
  const field = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  const value = document.getIn([...issue.path]);
  if (value === undefined) return [{ code: 'lexicon-missing-key', params: { key: field }, ...where }];
  if (issue.expected === 'string') {
    const isMap = isNode(value) && !isScalar(value);
    return [
      {
        code: isMap ? 'yaml-sentence-became-map' : 'yaml-not-a-text',
        params: { key: field, value: String(value).trim() },
        ...where,
      },
    ];
  }
  if (issue.values)
    return [
      {
        code: 'lexicon-unknown-value',
        params: { key: field, value: String(value), known: issue.values.join(', ') },
        ...where,
      },
    ];
  return [{ code: 'lexicon-wrong-value', params: { key: field, what: issue.message }, ...where }];
}

const KEYS = [
  ...COUNTEREXAMPLE_REASONS,
  ...'lexikon name version kategorien titel gemessen am gespraeche stellen treffsicherheit ausbeute woerter klassen worte zusammensetzungen vorn kopf kategorie besser eintraege id sagt gewicht_ab mindestgewicht schwach bereich abstand ausser ohne ohne_im_satz braucht notiz beispiele trifft trifft_nicht noch_nicht aufhebung grund wirkt hoechstens endet_an nur nur_schwache hebt_auf hebt_nicht_auf'.split(
    ' ',
  ),
];

/** The known key that shares most letters in order with the misspelt one. */
function similarKey(key: string): string {
  const score = (known: string): number =>
    [...known].filter((letter, index) => key[index] === letter || key.at(index - known.length) === letter).length /
    Math.max(known.length, key.length);
  return KEYS.reduce((best, known) => (score(known) > score(best) ? known : best));
}

/** Offset of the first character of the value (inside quotes), or of its nearest parent, or of the key itself. */
function positionOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0] + (isScalar(node) && /^QUOTE/.test(String(node.type)) ? 1 : 0);
    const key = keyOffset(document, path.slice(0, length - 1), path[length - 1]);
    if (key !== null) return key;
  }
  return 0;
}

function keyOffset(document: Document.Parsed, parent: Path, key: string | number | undefined): number | null {
  const map = parent.length ? document.getIn(parent, true) : document.contents;
  if (typeof map !== 'object' || map === null || !('items' in map)) return null;
  for (const item of map.items as { key?: { value?: unknown; range?: [number, number, number] } }[]) {
    if (item.key !== undefined && item.key.value === key) return item.key.range?.[0] ?? null;
  }
  return null;
}
