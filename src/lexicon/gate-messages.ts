import type { Catalogue } from '../errors/messages.ts';

const VARIANT = {
  hintDe: 'rotation explain "…" mit diesem Satz zeigt, woran es liegt.',
  hintEn: 'rotation explain "…" with this sentence shows why.',
};

/** Wording of what the gate says beyond examples that fail. */
export const gateMessages: Catalogue = {
  'variant-unpunctuated': {
    de: 'Klein und ohne Satzzeichen zählt das Beispiel nicht mehr ({id}): {text}',
    en: 'In small letters without punctuation the example no longer counts ({id}): {text}',
    ...VARIANT,
  },
  'variant-filler': {
    de: 'Mit einem Füllwort zählt das Beispiel nicht mehr ({id}): {text}',
    en: 'With a filler the example no longer counts ({id}): {text}',
    hintDe: 'In „abstand: N“ zählen Füllwörter mit; in „…“ nicht.',
    hintEn: 'In “abstand: N” fillers count; in “…” they do not.',
  },
  'variant-ss': {
    de: 'Mit ss statt ß zählt das Beispiel nicht mehr ({id}): {text}',
    en: 'With ss for ß the example no longer counts ({id}): {text}',
    ...VARIANT,
  },
  'variant-ae': {
    de: 'Mit ae, oe, ue zählt das Beispiel nicht mehr ({id}): {text}',
    en: 'With ae, oe, ue the example no longer counts ({id}): {text}',
    ...VARIANT,
  },
  'variant-nfd': {
    de: 'In zerlegten Zeichen (NFD) zählt das Beispiel nicht mehr ({id}): {text}',
    en: 'In decomposed characters (NFD) the example no longer counts ({id}): {text}',
    ...VARIANT,
  },
  'variant-gender': {
    de: 'In der Form für alle Geschlechter zählt das Beispiel nicht mehr ({id}): {text}',
    en: 'In gender-inclusive form the example no longer counts ({id}): {text}',
    ...VARIANT,
  },
  'floor-missed': {
    de: '{category}: {figure} ist {now}, das Minimum ist {floor}.',
    en: '{category}: {figure} is {now}, the floor is {floor}.',
    hintDe: 'Mit -v steht jede Abweichung da. Das Minimum senkt nur, wer die Datei von Hand ändert.',
    hintEn: 'With -v every difference is shown. Floors are only lowered by editing the file.',
  },
  'floor-of-nothing': {
    de: 'Ein Minimum für „{category}“, aber diese Kategorie gibt es nicht.',
    en: 'A floor for "{category}", but there is no such category.',
  },
  'floors-broken': { de: 'Die Minima lassen sich nicht lesen: {what}', en: 'The floors cannot be read: {what}' },
  'mark-missed': {
    de: 'MISS {place} {category}{why}: «{wanted}» | {text}',
    en: 'MISS {place} {category}{why}: «{wanted}» | {text}',
  },
  'hit-wrong': {
    de: 'WRONG {place} {category} {entry}: «{found}» | {text}',
    en: 'WRONG {place} {category} {entry}: «{found}» | {text}',
  },
  'case-mark-missed': {
    de: 'Der Fall {place} soll zählen ({category}), zählt aber nicht{why}: «{wanted}»',
    en: 'Case {place} should count ({category}) but does not{why}: «{wanted}»',
  },
  'case-hit-wrong': {
    de: 'Der Fall {place} soll nicht zählen, zählt aber ({category}, {entry}): «{found}»',
    en: 'Case {place} should not count but does ({category}, {entry}): «{found}»',
  },
  'part-unused': {
    de: '{id}: „{part}“ kommt in keinem Beispiel vor.',
    en: '{id}: "{part}" takes part in no example.',
    hintDe: 'Ein Beispiel dafür schreiben oder es herausnehmen.',
    hintEn: 'Write an example for it or take it out.',
  },
  'part-needless': {
    de: '{id}: Ohne „{part}“ wird in Beispielen anderes gefunden, aber keines schlägt fehl.',
    en: '{id}: without "{part}" other things are found in examples, but none fails.',
    hintDe: 'Ein Beispiel schreiben, das nur damit gelingt, oder es herausnehmen.',
    hintEn: 'Write an example that only holds with it, or take it out.',
  },
  'alternatives-unused': {
    de: '{id}: In keinem Beispiel kommt vor: {alternatives} (in „{part}“).',
    en: '{id}: no example contains: {alternatives} (in "{part}").',
    hintDe: 'Für jedes ein Beispiel schreiben oder es herausnehmen.',
    hintEn: 'Write an example for each or take it out.',
  },
  'alternatives-needless': {
    de: '{id}: Kein Beispiel schlägt fehl ohne: {alternatives} (in „{part}“).',
    en: '{id}: no example fails without: {alternatives} (in "{part}").',
    hintDe: 'Ein Beispiel schreiben, das nur damit gelingt, oder es herausnehmen.',
    hintEn: 'Write an example that only holds with it, or take it out.',
  },
  'words-untested': {
    de: 'Von {all} Wörtern und Wendungen der Klassen kommen {unused} in keinem Beispiel vor, {needless} vermisst keines; -v --hygiene nennt sie alle.',
    en: 'Of {all} words and phrases of classes, {unused} take part in no example and none misses {needless}; -v --hygiene names them all.',
  },
  'phrase-in-two-categories': {
    de: '„{words}“ steht in zwei Kategorien, bei {id} und {other} ({first}): Es zählt doppelt.',
    en: '"{words}" stands in two categories, under {id} and {other} ({first}): it counts twice.',
  },
  'phrase-in-two-entries': {
    de: '„{words}“ steht bei {id} und bei {other} ({first}).',
    en: '"{words}" stands under {id} and under {other} ({first}).',
  },
  'phrase-repeated': {
    de: '{id}: Was diese Wendung findet, findet schon eine andere ({first}), etwa „{words}“.',
    en: '{id}: another phrase finds all that this one finds ({first}), such as "{words}".',
  },
  'entry-shadowed': {
    de: 'Kein Bericht wird {id} je nennen: Alle seine Beispiele zählen unter {by}.',
    en: 'No report will ever name {id}: all its examples count under {by}.',
  },
  'class-unused': { de: 'Die Klasse <{name}> kommt in keiner Wendung vor.', en: 'No phrase names the class <{name}>.' },
  'phrase-unexercised': {
    de: '{id}: Kein Beispiel enthält „{phrase}“.',
    en: '{id}: no example contains "{phrase}".',
  },
  'alternative-covered': {
    de: '{id}: „{value}“ findet nichts, was „{by}“ nicht auch findet.',
    en: '{id}: "{value}" finds nothing that "{by}" does not find too.',
  },
  'forms-guessed': {
    de: '{id}: Die Endungen von „{word}“ sind geraten.',
    en: '{id}: the endings of "{word}" are guessed.',
    hintDe: 'rotation lexicon forms {word} zeigt sie; unter „woerter:“ erklären.',
    hintEn: 'rotation lexicon forms {word} shows them; declare it under "woerter:".',
  },
  'hygiene-open': {
    de: '{unexercised} Wendungen ohne Beispiel, {covered} überflüssige Alternativen, {guessed} Nomen mit geratenen Endungen ({clashes} mit dem Stamm eines erklärten Wortes); --hygiene nennt sie alle.',
    en: '{unexercised} phrases without an example, {covered} needless alternatives, {guessed} nouns with guessed endings ({clashes} with the stem of a declared word); --hygiene names them all.',
  },
};
