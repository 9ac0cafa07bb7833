/** How far a head reaches, in lines. */
const REACH = 8;
/** Longer lines are nobody's head. */
const LONGEST = 300;

const FIELD = /^[ \t>*_]{0,10}(Von|Gesendet|Datum|An|Cc|Kopie|Betreff|From|Sent|Date|To|Subject)[ \t*_]{0,4}:/i;
const RULE =
  /^[ \t>*_-]{0,60}(?:Urspr(?:ü|ue)ngliche (?:Nachricht|Mail|E-Mail)|Original-?\s?(?:nachricht|message|mail)|Weitergeleitete (?:Nachricht|Mail|E-Mail)|Forwarded message|Anfang der weitergeleiteten (?:Nachricht|E-Mail)|Begin forwarded message)[ \t:*_-]{0,60}(?:(?:von|from|vom)\b.{0,200})?$/i;

/**
 * Whether everything from this line on is an older mail: `-----Ursprüngliche Nachricht-----`, or a head as Outlook
 * (`Von: … Gesendet: … An: …`), GMX and WEB.DE (`Gesendet: …` before `Von: …`) or Apple write it.
 */
export function quoteHeadAt(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > LONGEST) return false;
  // A dash or another sign must stand beside the words: a sentence may begin with them too.
  if (RULE.test(line) && /[-:_>*]/.test(line)) return true;
  const first = fieldOf(line);
  if (first === null || !OPENS.has(first)) return false;
  const found = new Set(lines.slice(at, at + REACH).flatMap((below) => fieldOf(below) ?? []));
  const dated = ['gesendet', 'datum', 'sent', 'date'].some((field) => found.has(field));
  return dated && found.size >= 3 && (found.has('von') || found.has('from'));
}

const OPENS = new Set(['von', 'from', 'gesendet', 'sent', 'datum', 'date']);

function fieldOf(line: string): string | null {
  return line.length > LONGEST ? null : (FIELD.exec(line)?.[1]?.toLowerCase() ?? null);
}

/**
 * The line behind „Am 13.05.2024 um 15:06 schrieb Jan Berger <…>:“, which may be broken into three; null when there is
 * none here. A date or an address must be in it: „Am Montag schrieb ich Ihnen:“ is part of the mail.
 */
export function attributionAt(lines: readonly string[], at: number): number | null {
  const line = lines[at] ?? '';
  if (!/\b(?:Am|Den|On|schrieb|wrote)\b/.test(line.slice(0, LONGEST))) return null;
  let joined = '';
  for (let end = at; end < Math.min(lines.length, at + 3); end += 1) {
    joined += ` ${lines[end]?.trim() ?? ''}`;
    if (joined.length > LONGEST * 2) return null;
    if (joined.endsWith(':')) return isAttribution(joined.trim()) ? end + 1 : null;
    if (lines[end]?.trim() === '') return null;
  }
  return null;
}

function isAttribution(text: string): boolean {
  const verb = /\b(?:schrieb|wrote|geschrieben)\b/.test(text);
  const begins = /^(?:Am|On|Den)\b/.test(text) || /\b(?:schrieb|wrote) (?:am|on|\p{L}.{0,80} am)\b/u.test(text);
  const dated = /\d{1,2}\.\s*(?:\d{1,2}\.|\p{L}{3,9}\.?)|\d{4}|@/u.test(text);
  return verb && begins && dated && !/\b(?:ich|wir|I|we)\b/.test(text);
}

export function isQuoteMark(line: string): boolean {
  return /^\s{0,3}>/.test(line);
}
