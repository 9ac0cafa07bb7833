/** Text without markup: tags go, `<br>` and the ends of paragraphs are line ends, quoted mail and styles are left out. */
export function plainText(html: string): string {
  let text = '';
  let hidden: string | null = null;
  let depth = 0;
  // Token by token, each character looked at once: patterns that search for an end tag are slow on text without one.
  for (const [token] of html.matchAll(/<[^<>]*>|[^<]+|</g)) {
    const [, closing, name = ''] = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(token) ?? [];
    const tag = name.toLowerCase();
    if (hidden !== null) {
      if (tag === hidden) depth += closing ? -1 : 1;
      if (depth === 0) hidden = null;
    } else if (tag === '' && !/^<[!?]/.test(token)) text += token.replace(/\s+/g, ' ');
    else if (HIDDEN.has(tag) && !closing) {
      hidden = tag;
      depth = 1;
    } else if (tag === 'br' || (BLOCKS.has(tag) && closing)) text += '\n';
  }
  const lines = decodeEntities(text).split('\n');
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text of a cue without its tags (`<b>`, `<c.gelb>`, `<00:00:01.000>`, `{\an8}`); „a < b“ stays. */
export function withoutCueTags(text: string): string {
  return text.replace(/<\/?[a-zA-Z][^<>]*>|<\d[\d:.,]*>|\{\\[^{}]*\}/g, '');
}

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const HIDDEN = new Set(['style', 'script', 'head', 'blockquote']);
const BLOCKS = new Set(['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'table', 'ul', 'ol', 'pre']);
const ENTITIES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '',
  rlm: '',
  shy: '\u00ad',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  lsquo: '‘',
  rsquo: '’',
});
