import { foldName } from '../employee-key.ts';
import { FIRST_NAMES } from './first-names.ts';

/** UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const before = '(?<![\\p{L}\\p{N}])';
const ADDRESS = new RegExp(
  `${before}(?:Herrn?|Frau|Fräulein|Familie|Eheleute|Ehepaar|Fam\\.|Fr\\.|Hrn?\\.)\\s+`,
  'giu',
);
const INTRODUCTION = new RegExp(
  `${before}(?:(?:mein|unser) Name (?:ist|lautet|wäre)|ich heiße|ich heisse|hier spricht|Name:|(?:Gruß|Grüßen?|Grüssen?|MfG|LG|VG|Hochachtungsvoll)[,.!]?)\\s+`,
  'giu',
);
/** „Hollerbusch mein Name“, „Petra Hollerbusch am Apparat“: here the name comes first. */
const INTRODUCED_BEFORE = new RegExp(
  `${before}(?<name>\\p{L}[\\p{L}'’-]{2,40}(?: \\p{L}[\\p{L}'’-]{2,40})?),? (?:mein Name(?! (?:ist|lautet|wäre))|am Apparat)(?!\\p{L})`,
  'giu',
);
/** „Hier ist Petra Hollerbusch“, „ich bin die Petra“: much follows these words, so a known first name has to. */
const PRESENTATION = new RegExp(
  `${before}(?:hier(?: ist)?|ich bin|am Telefon(?: ist)?)\\s+(?:(?:die|der|d[ie]?|s)\\s+)?`,
  'giu',
);
/** „Petra Hollerbusch hier“ */
const PRESENTED_BEFORE = new RegExp(
  `${before}(?<name>\\p{L}[\\p{L}'’-]{1,40} \\p{L}[\\p{L}'’-]{1,40}),? hier(?!\\p{L})`,
  'giu',
);
const PRESENTATION_HINT = /hier|ich bin|am telefon/i;
/** A word and the beginning of another, both with capitals: a name in full, if the first is a known first name. */
const CAPITALS =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{M}]{1,20}) (?=(?:(?:von|van|de|der|den|zu|zum) ){0,2}\p{Lu}[\p{L}\p{M}])/gu;
/** Each is found in every text that the pattern above is found in, and sooner: hardly any turn holds an introduction. */
const INTRODUCTION_HINT = /name|ich hei|hier |gr[uü]|mfg|[lv]g[,.!]?\s|hochachtung/i;
const INTRODUCED_BEFORE_HINT = /mein name|am apparat/i;
/** Where a talk turns to somebody: „Frau“ is said to a person here, and not of a woman. */
const TURNS_TO =
  /(?:^|[.!?,;:–]|(?<!\p{L})(?:hallo|tag|morgen|abend|gott|liebe|geehrte|geehrter|danke|nein|ja|gut|also|bitte|hier ist|hier spricht|an|für|bei|von|mit))\s*$/iu;
const WORD = /\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*/uy;
const WORDS = new RegExp(WORD.source, 'gu');

const list = (words: string) => new Set(words.split(' '));
const TITLES = list(
  'dr prof mag dipl ing dipl-ing di med doktor doktorin professor professorin magister ingenieur hofrat kommerzialrat medizinalrat architekt herr frau',
);
const PARTICLES = list('von van de der den zu zum zur di da del la le ten ter el al bin');
/** Capitalised after „Frau“ or „Herr“ and yet nobody's name. */
const NO_NAMES = list(
  'sie ihr ihre ihrem ihren ihrer ihnen du dein deine jemand niemand wer ich er kollege kollegen kollegin chef chefin direktor direktorin ober kunde kundin nachbar nachbarin leiter leiterin gast und oder',
);
/** Speech recognition writes no capitals: after „frau“ these are no names either. */
const SMALL_WORDS = list(
  'der die das den dem des ein eine einen einem einer und oder aber dass weil wenn als wie so ja nein nicht kein keine auch noch schon nur mal halt eben doch da dort hier dann jetzt heute morgen gestern ist war sind waren hat hatte haben wird wurde werden kann konnte können muss müssen soll will wollte darf dürfen möchte mag ich du er sie es wir man mich mir ihn ihm uns euch sich mein meine dein sein ihr ihre unser unsere in im an am auf aus bei beim mit nach von vom vor für über unter zu zum zur um ohne gegen bis seit ab sagt sagte meinte geht ging kommt kam steht liegt hatte was wer wo warum bitte danke guten gute guter tag abend hallo grüß grüezi servus moin gott hier rufe ruf wegen spreche habe hab warte möcht hätte würde wollt bekam rief bekommt bekomme will weiß kunde kundin am apparat sehr geehrte liebe na ach äh ähm also gut genau stimmt',
);

/**
 * The names by which customers are called in a text (Herr, Frau, Familie …) and, in their own turns, call themselves.
 * `own` are folded words of the employee's name, which stays.
 */
export function introducedNames(text: string, byCustomer: boolean, own: ReadonlySet<string>): Stretch[] {
  const spoken = withoutCapitals(text);
  const called = [...text.matchAll(ADDRESS)].flatMap(({ index, 0: lead }) => {
    const from = index + lead.length;
    const small =
      /^\p{Ll}/u.test(text.slice(from, from + 2)) && TURNS_TO.test(text.slice(Math.max(0, index - 30), index));
    return nameAt(text, from, { spoken: spoken || small, introduced: false }, own);
  });
  const inFull = spoken ? [] : [...text.matchAll(CAPITALS)].flatMap(({ index }) => named(index));
  if (!byCustomer) return [...called, ...inFull];
  const introduced = found(text, INTRODUCTION, INTRODUCTION_HINT).flatMap(({ index, 0: lead }) => {
    return nameAt(text, index + lead.length, { spoken, introduced: true }, own);
  });
  const before = found(text, INTRODUCED_BEFORE, INTRODUCED_BEFORE_HINT).flatMap(({ index, groups }) => {
    const all = nameAt(text, index, { spoken, introduced: true }, own);
    return all.filter(({ start, end }) => start === index && end === index + (groups?.name ?? '').length);
  });
  const presented = found(text, PRESENTATION, PRESENTATION_HINT).flatMap(({ index, 0: lead }) =>
    named(index + lead.length),
  );
  const presentedBefore = found(text, PRESENTED_BEFORE, PRESENTATION_HINT).flatMap(({ index, groups }) => {
    return named(index).filter(({ end }) => end === index + (groups?.name ?? '').length);
  });
  return [...called, ...inFull, ...introduced, ...before, ...presented, ...presentedBefore];

  /** A name that begins with a known first name. */
  function named(from: number): Stretch[] {
    return FIRST_NAMES.has(firstOf(nameWordsIn(text.slice(from, from + 60))))
      ? nameAt(text, from, { spoken, introduced: true }, own)
      : [];
  }
}

function found(text: string, pattern: RegExp, hint: RegExp): RegExpExecArray[] {
  return hint.test(text) ? [...text.matchAll(pattern)] : [];
}

/** Where names that are already known stand in a text; a genitive s may follow. */
export function knownNames(text: string, names: ReadonlySet<string>): Stretch[] {
  if (names.size === 0) return [];
  const spoken = withoutCapitals(text);
  return [...text.matchAll(WORDS)]
    .filter(({ 0: word }) => (spoken || /^\p{Lu}/u.test(word)) && isAmong(names, word))
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** The words of a name, folded as they are compared; particles and titles are nobody's name. */
export function nameWords(name: string): string[] {
  return [...nameWordsIn(name)];
}

/** One after the other: of most places only the first is asked for. */
function* nameWordsIn(text: string): Generator<string> {
  for (const [word] of text.matchAll(WORDS)) {
    const folded = foldName(word);
    if (folded.length > 2 && !PARTICLES.has(folded) && !TITLES.has(folded)) yield folded;
  }
}

function firstOf(words: Generator<string>): string {
  for (const word of words) return word;
  return '';
}

function isAmong(names: ReadonlySet<string>, word: string): boolean {
  const folded = foldName(word);
  return names.has(folded) || (folded.endsWith('s') && names.has(folded.slice(0, -1)));
}

function withoutCapitals(text: string): boolean {
  return !/\p{Lu}/u.test(text.slice(0, 2000));
}

interface Manner {
  /** Nothing tells a name from other words by its capitals. */
  readonly spoken: boolean;
  /** „Mein Name ist“ leads to nothing but a name; after „Frau“ the sentence goes on at once. */
  readonly introduced: boolean;
}

/** The one to three words of a name that begins at `from`, after titles. */
function nameAt(text: string, from: number, { spoken, introduced }: Manner, own: ReadonlySet<string>): Stretch[] {
  let at = from;
  let start = -1;
  let end = -1;
  let goesOn = true;
  for (let words = 0; words < 3 && goesOn; ) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    const folded = foldName(word);
    at += word.length;
    const title = start < 0 && TITLES.has(folded);
    if (!title && !PARTICLES.has(folded)) {
      if (!isName(word, folded, spoken) || isAmong(own, word)) break;
      words += 1;
      end = at;
      goesOn = !spoken || introduced || FIRST_NAMES.has(folded);
    }
    if (!title && start < 0) start = at - word.length;
    const gap = /^(?:\.?[-\s]\s*)/u.exec(text.slice(at, at + 8))?.[0];
    if (gap === undefined || (gap.startsWith('.') && !title && word.length > 1)) break;
    at += gap.length;
  }
  return end < 0 ? [] : [{ start, end }];
}

function isName(word: string, folded: string, spoken: boolean): boolean {
  if (NO_NAMES.has(folded)) return false;
  return spoken ? !SMALL_WORDS.has(folded) : /^\p{Lu}/u.test(word);
}
