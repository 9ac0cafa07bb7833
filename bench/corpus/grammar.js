/**
 * Sentence templates. `[a|b|]` chooses one of the alternatives, `{slot}` is filled from the conversation,
 * `{einen ding}` puts a noun in the case of its determiner, `{einen+ ding}` sometimes with an adjective.
 */
export function compileTemplates(templates, slots) {
  return templates.map((template) => compile(template, slots));
}

/** The sentence of a compiled template, beginning with a capital. */
export function say(template, scene) {
  const text = render(template, scene);
  const first = text.codePointAt(0) > 96 ? text[0].toUpperCase() : text[0];
  return first + text.slice(1);
}

function compile(template, slots) {
  const parts = [];
  let rest = template;
  while (rest !== '') {
    const at = rest.search(/[[{]/);
    if (at !== 0) parts.push(at < 0 ? rest : rest.slice(0, at));
    if (at < 0) break;
    const end = rest.indexOf(rest[at] === '[' ? ']' : '}', at);
    const inner = rest.slice(at + 1, end);
    parts.push(rest[at] === '[' ? choice(inner, slots) : slot(inner, slots));
    rest = rest.slice(end + 1);
  }
  return parts;
}

function render(parts, scene) {
  let text = '';
  for (const part of parts) text += typeof part === 'string' ? part : part(scene);
  return text;
}

function choice(inner, slots) {
  const branches = inner.split('|').map((branch) => compile(branch, slots));
  return (scene) => render(scene.random.pick(branches), scene);
}

function slot(inner, slots) {
  const [, determiner, adjective, name] = /^(?:(\p{L}+)(\+?) )?(\p{L}+)$/u.exec(inner) ?? [];
  const fill = slots[name];
  if (fill === undefined) throw new Error(`no such slot: {${inner}}`);
  if (determiner === undefined) return (scene) => textOf(fill(scene));
  const form = formOf(determiner);
  return (scene) => {
    const noun = fill(scene);
    const middle = adjective && scene.random.chance(0.5) ? `${scene.random.pickUneven(slots.adjectives)}` : null;
    const word = form.word[noun.gender];
    return middle === null ? `${word} ${noun.word}` : `${word} ${middle}${form.ending[noun.gender]} ${noun.word}`;
  };
}

function textOf(filled) {
  return typeof filled === 'string' ? filled : filled.word;
}

const THE = {
  der: { m: 'der', f: 'die', n: 'das' },
  den: { m: 'den', f: 'die', n: 'das' },
  dem: { m: 'dem', f: 'der', n: 'dem' },
};
const STRONG = {
  nominative: { m: 'er', f: 'e', n: 'es' },
  accusative: { m: 'en', f: 'e', n: 'es' },
  dative: { m: 'em', f: 'er', n: 'em' },
};
const AFTER_THE = {
  nominative: { m: 'e', f: 'e', n: 'e' },
  accusative: { m: 'en', f: 'e', n: 'e' },
  dative: { m: 'en', f: 'en', n: 'en' },
};
const AFTER_A = {
  nominative: { m: 'er', f: 'e', n: 'es' },
  accusative: { m: 'en', f: 'e', n: 'es' },
  dative: { m: 'en', f: 'en', n: 'en' },
};
const CASES = { er: 'nominative', en: 'accusative', em: 'dative' };

/** The masculine form names the case: der, den, dem; dieser, diesen, diesem; mein, meinen, meinem. */
function formOf(determiner) {
  if (determiner in THE) return { word: THE[determiner], ending: AFTER_THE[CASES[determiner.slice(1)]] };
  const ended = /^(dies|jed|welch|ein|mein|kein|unser|Ihr)(er|en|em)$/.exec(determiner);
  const [, stem, suffix] = ended ?? [null, determiner, 'er'];
  const kase = CASES[suffix];
  const bare = /^(ein|mein|kein|unser|Ihr)$/.test(stem);
  const word = (gender) =>
    bare && kase !== 'dative' && (gender === 'n' || (gender === 'm' && kase === 'nominative'))
      ? stem
      : stem + STRONG[kase][gender];
  return { word: { m: word('m'), f: word('f'), n: word('n') }, ending: (bare ? AFTER_A : AFTER_THE)[kase] };
}
