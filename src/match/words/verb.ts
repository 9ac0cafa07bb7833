import type { Form } from './word.ts';

const PREFIX_WITHOUT_GE = /^(?:be|ver|er|ent|emp|zer|ge|miss|miß|unter|über|wider|hinter)/;
const PARTICIPLE_ENDINGS = ['', 'e', 'em', 'en', 'er', 'es'];

/**
 * All forms of a verb. `parts` of a strong or irregular verb: third person present, past, participle
 * (`schreibt schrieb geschrieben`, `darf durfte gedurft`); none for a regular one.
 * For a separable verb `forms` are the joined forms (vorschreibt, vorgeschrieben, vorzuschreiben), `separated` the bare ones.
 */
export function inflectVerb(
  infinitive: string,
  particle: string | null,
  parts: readonly string[],
): { forms: Form[]; separated: Form[] } {
  const finite = collector();
  const stem = infinitive.replace(/e?n$/, '');
  const [third, past, participle] =
    parts.length === 3 ? (parts as [string, string, string]) : regular(infinitive, stem);
  present(finite, infinitive, stem, third);
  pastForms(finite, past);
  subjunctive(finite, stem);
  const nonfinite = collector();
  const joined = (form: string): string => (particle ?? '') + form;
  nonfinite.add(joined(infinitive), 'inf');
  if (particle !== null) nonfinite.add(`${particle}zu${infinitive}`, 'inf');
  for (const ending of PARTICIPLE_ENDINGS) {
    nonfinite.add(joined(participle) + ending, 'ptc');
    nonfinite.add(`${joined(infinitive)}d${ending}`, 'pptc');
  }
  const separated = finite.forms();
  const attached =
    particle === null ? separated : separated.map(({ form, places }) => ({ form: joined(form), places }));
  return { forms: [...attached, ...nonfinite.forms()], separated: particle === null ? [] : separated };
}

function collector(): { add(form: string, place: string): void; forms(): Form[] } {
  const places = new Map<string, Set<string>>();
  return {
    add: (form, place) => void places.set(form, (places.get(form) ?? new Set()).add(place)),
    forms: () => [...places].map(([form, at]) => ({ form, places: [...at] })),
  };
}
type Collector = ReturnType<typeof collector>;

/** „wartet“, „öffnet“, but „lernt“: an e before the ending where it could not be spoken otherwise. */
function linking(stem: string): string {
  return /[td]$|[^aeiouäöülrhmn][mn]$/.test(stem) && !/(?:el|er)$/.test(stem) ? 'e' : '';
}

function regular(infinitive: string, stem: string): [string, string, string] {
  const ge = PREFIX_WITHOUT_GE.test(infinitive) || /ieren$/.test(infinitive) ? '' : 'ge';
  const e = linking(stem);
  return [`${stem}${e}t`, `${stem}${e}te`, `${ge}${stem}${e}t`];
}

function present(out: Collector, infinitive: string, stem: string, third: string): void {
  const modal = !/[td]$/.test(third);
  if (modal) out.add(third, 'pres1');
  else {
    out.add(`${stem}e`, 'pres1');
    if (/el$/.test(stem)) out.add(`${stem.slice(0, -2)}le`, 'pres1');
    // „hab ich“, „mach ich“
    if (!/(?:[td]|[^aeiou]el)$/.test(stem)) out.add(stem, 'pres1');
  }
  const second = modal ? third : third.replace(/t$/, '');
  out.add(/[sßxz]$/.test(second) ? `${second}t` : `${second}st`, 'pres2');
  out.add(third, 'pres3');
  out.add(infinitive, 'pl');
  out.add(`${stem}${linking(stem)}t`, 'pres2');
}

function pastForms(out: Collector, past: string): void {
  const e = /e$/.test(past) ? '' : linking(past);
  const plural = /e$/.test(past) ? `${past}n` : `${past}en`;
  for (const form of [past, `${past}${e}st`, plural, `${past}${e}t`]) out.add(form, 'past');
  const umlauted = past.replace(
    /(au|a|o|u)(?=[^aou]*$)/,
    (vowel) => ({ au: 'äu', a: 'ä', o: 'ö', u: 'ü' })[vowel] ?? vowel,
  );
  const stem = umlauted.replace(/e$/, '');
  // only strong verbs and these few weak ones change the vowel: „gäbe“, „dürfte“; „machte“ stays
  if (/te$/.test(past) && !/(?:urf|onn|uss|och|brach|dach|hat)te$/.test(past)) return;
  for (const ending of ['e', 'est', 'st', 'en', 'et', 't']) out.add(stem + ending, 'k2');
}

function subjunctive(out: Collector, stem: string): void {
  for (const ending of ['e', 'est', 'en', 'et']) out.add(stem + ending, 'k1');
}
