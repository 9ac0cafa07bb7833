/** 1-based. */
interface At {
  readonly line: number;
  readonly column: number;
}

/** Where a text stops being JSON. JSON.parse says so only sometimes, and differently in every Node version. */
export function brokenAt(text: string): At {
  const offset = faultIn(text);
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

const BLANK = /[ \t\r\n]*/y;
const TOKEN = /([{}[\],:])|(")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const STRING_PART = /[^"\\\p{Cc}]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy;

/** What may follow: a value, a value or `]`, a key or `}`, a key, `:`, or a comma or the closing bracket. */
type Expected = 'value' | 'first' | 'first-key' | 'key' | ':' | 'next';

function faultIn(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = endOf(BLANK, text, 0);
  while (at < text.length && (open.length > 0 || expected === 'value')) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token) return at;
    const [, sign, quote] = token;
    const next = step(sign ?? (quote ? 'string' : 'literal'), expected, open);
    if (next === null) return at;
    expected = next;
    at = TOKEN.lastIndex;
    if (quote) {
      at = stringEnd(text, at);
      if (text[at] !== '"') return at;
      at += 1;
    }
    at = endOf(BLANK, text, at);
  }
  return at;
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function stringEnd(text: string, from: number): number {
  let at = from;
  for (let end = endOf(STRING_PART, text, at); end > at; end = endOf(STRING_PART, text, at)) at = end;
  return at;
}

function step(token: string, expected: Expected, open: ('{' | '[')[]): Expected | null {
  const wantsKey = expected === 'first-key' || expected === 'key';
  const wantsValue = expected === 'value' || expected === 'first';
  if (token === ':') return expected === ':' ? 'value' : null;
  if (token === ',') return expected === 'next' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (token === '}' || token === ']') {
    const closes = token === '}' ? '{' : '[';
    const allowed = expected === 'next' || expected === (token === '}' ? 'first-key' : 'first');
    return allowed && open.pop() === closes ? 'next' : null;
  }
  if (wantsKey) return token === 'string' ? ':' : null;
  if (!wantsValue) return null;
  if (token !== '{' && token !== '[') return 'next';
  open.push(token);
  return token === '{' ? 'first-key' : 'first';
}
