import type { Diagnostic } from '../errors/diagnostic.ts';
import { DEFAULT_DISTANCE } from '../match/find.ts';
import type { Conditions, Cue, Direction, Entry, Lexicon, WordClass } from '../match/lexicon.ts';
import { type Pattern, PatternError, parsePattern } from '../match/pattern.ts';
import type { Surroundings } from '../match/weights/surroundings.ts';
import type { Weights } from '../match/weights/weights.ts';
import { readDeclaration } from '../match/words/declaration.ts';
import { DeclarationError, type Word } from '../match/words/word.ts';
import type { Measured } from '../model/lexicon-facts.ts';
import type { CueSource, EntrySource, MeasuredSource } from './schema.ts';
import type { SourceFile } from './yaml-file.ts';

type Path = readonly (string | number)[];
type Place = Pick<Diagnostic, 'file' | 'line' | 'column'>;

/** Where a phrase or word stands in the files, for the checks that come after building. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

/** A lexicon in the making: all phrases read, each with its place, and the faults found so far. */
export interface Draft {
  readonly lexicon: Omit<Lexicon, 'sha256'>;
  readonly phrases: readonly Placed<Pattern>[];
  readonly ids: readonly Placed<string>[];
  readonly words: readonly Placed<string>[];
  readonly classNames: readonly Placed<string>[];
  readonly faults: readonly Diagnostic[];
}

const DIRECTIONS: Readonly<Record<CueSource['wirkt'], Direction>> = {
  umfasst: 'overlap',
  rechts: 'right',
  links: 'left',
  beide: 'both',
  satz: 'sentence',
  nachbarsatz: 'neighbours',
  aeusserung: 'turn',
};

/** How far a cue reaches when its file does not say. */
const DEFAULT_REACH = 6;

/** Puts the files of a lexicon together, and its weights: words expanded, phrases taken apart. */
export function buildDraft(
  files: readonly SourceFile[],
  weights: Weights | null,
  surroundings: Surroundings | null,
): Draft {
  const faults: Diagnostic[] = [];
  const phrases: Placed<Pattern>[] = [];
  const ids: Placed<string>[] = [];
  const words: Placed<string>[] = [];
  const classNames: Placed<string>[] = [];

  function readPhrases(source: SourceFile, path: Path, list: readonly string[] | undefined): Pattern[] {
    return (list ?? []).flatMap((text, index) => {
      try {
        const value = parsePattern(text);
        phrases.push({ value, place: source.place([...path, index]) });
        return [value];
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        faults.push({
          code: error.code,
          params: { found: error.found, phrase: text },
          ...source.place([...path, index], error.offset),
        });
        return [];
      }
    });
  }

  function conditionsOf(source: SourceFile, path: Path, from: EntrySource | CueSource): Conditions {
    return {
      withinClause: from.bereich === 'teilsatz',
      distance: from.abstand ?? DEFAULT_DISTANCE,
      except: readPhrases(source, [...path, 'ausser'], from.ausser),
      withoutInClause: readPhrases(source, [...path, 'ohne'], from.ohne),
      withoutInSentence: readPhrases(source, [...path, 'ohne_im_satz'], from.ohne_im_satz),
      needs: readPhrases(source, [...path, 'braucht'], from.braucht),
    };
  }

  function readWord(source: SourceFile, index: number, line: string): Word[] {
    const place = source.place(['woerter', index]);
    try {
      const word = readDeclaration(line);
      words.push({ value: word.word, place });
      return [word];
    } catch (error) {
      if (!(error instanceof DeclarationError)) throw error;
      faults.push({ code: error.code, params: { found: error.found, line }, ...place });
      return [];
    }
  }

  function readEntry(source: SourceFile, index: number, from: EntrySource): Entry {
    const path = ['eintraege', index];
    ids.push({ value: from.id, place: source.place([...path, 'id']) });
    return {
      id: from.id,
      category: source.content.kategorie ?? '',
      says: readPhrases(source, [...path, 'sagt'], from.sagt),
      weighsFrom: from.gewicht_ab ?? null,
      weak: from.schwach ?? false,
      better: from.besser ?? source.content.besser ?? null,
      note: from.notiz ?? source.content.notiz ?? null,
      ...conditionsOf(source, path, from),
    };
  }

  function readCue(source: SourceFile, index: number, from: CueSource): Cue {
    const path = ['aufhebung', index];
    ids.push({ value: from.id, place: source.place([...path, 'id']) });
    return {
      id: from.id,
      reason: from.grund,
      says: readPhrases(source, [...path, 'sagt'], from.sagt),
      direction: DIRECTIONS[from.wirkt],
      reach: from.hoechstens ?? DEFAULT_REACH,
      stops: readPhrases(source, [...path, 'endet_an'], from.endet_an),
      only: from.nur ?? [],
      weakOnly: from.nur_schwache ?? false,
      ...conditionsOf(source, path, from),
    };
  }

  const each = <T, R>(
    pick: (source: SourceFile) => readonly T[] | undefined,
    read: (source: SourceFile, index: number, item: T) => R,
  ): R[] => files.flatMap((source) => (pick(source) ?? []).map((item, index) => read(source, index, item)));

  const head = files.find((source) => source.content.lexikon)?.content.lexikon;
  const lexicon = {
    name: head?.name ?? '',
    version: head?.version ?? '',
    categories: (head?.kategorien ?? []).map(({ id, titel }) => ({ id, title: titel })),
    ...(head?.gemessen && { measured: measuredOf(head.gemessen) }),
    words: each((source) => source.content.woerter, readWord).flat(),
    classes: each(
      (source) => source.content.klassen,
      (source, index, from): WordClass => {
        classNames.push({ value: from.name, place: source.place(['klassen', index, 'name']) });
        return {
          name: from.name,
          items: readPhrases(source, ['klassen', index, 'worte'], from.worte),
          compounds: (from.zusammensetzungen ?? []).map(({ vorn, kopf }) => ({ modifiers: vorn, heads: kopf })),
        };
      },
    ),
    entries: each((source) => source.content.eintraege, readEntry),
    cues: each((source) => source.content.aufhebung, readCue),
    weights,
    surroundings,
    leastWeights: Object.fromEntries(
      (head?.kategorien ?? []).flatMap(({ id, mindestgewicht }) =>
        mindestgewicht === undefined ? [] : [[id, mindestgewicht]],
      ),
    ),
  };
  return { lexicon, phrases, ids, words, classNames, faults };
}

function measuredOf({ am, gespraeche, stellen, kategorien }: MeasuredSource): Measured {
  const figures = Object.entries(kategorien).map(
    ([id, { treffsicherheit, ausbeute }]) => [id, { precision: treffsicherheit, recall: ausbeute }] as const,
  );
  return { on: am, conversations: gespraeche, marks: stellen, categories: Object.fromEntries(figures) };
}
