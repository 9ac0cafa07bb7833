import type { ExplainedWeight, ExplainedWord, Explanation } from '../model/explanation.ts';
import type { Category, Finding } from '../model/matcher.ts';
import { clean } from './clean.ts';
import { german } from './wording.de.ts';
import { english } from './wording.en.ts';

/** The explanation of one sentence: the verdict first, then words, what was found, and cancelling cues. */
export function renderExplanation(
  explanation: Explanation,
  categories: readonly Category[],
  lang: 'de' | 'en',
): string {
  const words = EXPLAIN[lang];
  const lines = [
    clean(explanation.text),
    ...(explanation.findings.length === 0
      ? [`  ${words.nothing}`]
      : explanation.findings.map((finding) => `  ${verdict(finding, explanation.text, categories, lang)}`)),
    `  ${words.words}`,
    ...explanation.words.filter(({ taken_for }) => taken_for.length > 0).map((word) => `    ${wordLine(word)}`),
  ];
  if (explanation.candidates.length > 0) {
    lines.push(`  ${words.candidates}`);
    for (const one of explanation.candidates)
      lines.push(`    ${one.entry}: «${clean(one.text)}»${obstacle(one.obstacle, lang)}`);
  }
  if (explanation.weights.length > 0) {
    lines.push(`  ${words.weights}`);
    for (const one of explanation.weights) lines.push(`    ${weightLine(one, categories, lang)}`);
  }
  if (explanation.cues.length > 0) {
    lines.push(`  ${words.cues}`);
    for (const one of explanation.cues) {
      lines.push(
        `    ${one.cue} (${reasonName(one.reason, lang)}): «${clean(one.text)}»${obstacle(one.obstacle, lang)}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

const EXPLAIN = {
  de: {
    nothing: 'Zählt nicht: nichts gefunden.',
    counts: (text: string, title: string, entry: string): string => `Zählt: «${text}» – ${title} (Eintrag ${entry})`,
    suppressed: (text: string, title: string, reason: string, cue: string): string =>
      `Zählt nicht: «${text}» – ${title}, aber ${reason}: «${cue}»`,
    words: 'Wörter, die das Lexikon kennt:',
    candidates: 'Einträge, die etwas gefunden haben:',
    weights: 'Was jeder Satz wiegt, und welche Wörter am meisten beitragen:',
    inText: (without: string, phrase: string): string => ` (im Umfeld ${without}, mit Wendung ${phrase})`,
    cues: 'Wörter, die aufheben können:',
    obstacles: {
      ausser: 'gilt nicht: ausgenommen (ausser)',
      ohne: 'gilt nicht: im Teilsatz steht etwas unter „ohne“',
      ohne_im_satz: 'gilt nicht: im Satz steht etwas unter „ohne_im_satz“',
      braucht: 'gilt nicht: im Satz fehlt, was der Eintrag braucht',
      mindestgewicht: 'gilt nicht: der Satz als Ganzes wiegt zu wenig (mindestgewicht)',
    } as Readonly<Record<string, string>>,
  },
  en: {
    nothing: 'Does not count: nothing found.',
    counts: (text: string, title: string, entry: string): string => `Counts: «${text}» – ${title} (entry ${entry})`,
    suppressed: (text: string, title: string, reason: string, cue: string): string =>
      `Does not count: «${text}» – ${title}, but ${reason}: «${cue}»`,
    words: 'Words the lexicon knows:',
    candidates: 'Entries that found something:',
    weights: 'What each sentence weighs, and the words that add most:',
    inText: (without: string, phrase: string): string => ` (in its text ${without}, with a phrase ${phrase})`,
    cues: 'Words that can cancel:',
    obstacles: {
      ausser: 'does not hold: excepted (ausser)',
      ohne: 'does not hold: the clause has something listed under "ohne"',
      ohne_im_satz: 'does not hold: the sentence has something listed under "ohne_im_satz"',
      braucht: 'does not hold: the sentence lacks what the entry needs',
      mindestgewicht: 'does not hold: the sentence as a whole weighs too little (mindestgewicht)',
    } as Readonly<Record<string, string>>,
  },
};

function verdict(finding: Finding, text: string, categories: readonly Category[], lang: 'de' | 'en'): string {
  const stretch = clean(text.slice(finding.start, finding.end));
  const title = categories.find(({ id }) => id === finding.category)?.title ?? finding.category;
  if (finding.counted) return EXPLAIN[lang].counts(stretch, title, finding.entry);
  return EXPLAIN[lang].suppressed(stretch, title, reasonName(finding.reason ?? '', lang), clean(finding.cue ?? ''));
}

function weightLine(
  { category, weight, in_text, with_phrase, words }: ExplainedWeight,
  categories: readonly Category[],
  lang: 'de' | 'en',
): string {
  const title = categories.find(({ id }) => id === category)?.title ?? category;
  const shares = words.map(({ text, share }) => `${clean(text)} ${signed(share)}`);
  // without surroundings, all three are one
  const isJudged = in_text !== weight || with_phrase !== weight;
  const judged = isJudged ? EXPLAIN[lang].inText(signed(in_text), signed(with_phrase)) : '';
  return `${title} ${signed(weight)}${judged}: ${shares.join(', ')}`;
}

function signed(number: number): string {
  return `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(2)}`;
}

function wordLine({ text, taken_for }: ExplainedWord): string {
  return `${clean(text)} → ${taken_for.join(', ')}`;
}

function obstacle(name: string | null, lang: 'de' | 'en'): string {
  return name === null ? '' : ` – ${EXPLAIN[lang].obstacles[name] ?? name}`;
}

function reasonName(reason: string, lang: 'de' | 'en'): string {
  return { de: german, en: english }[lang].reasons.get(reason) ?? reason;
}
