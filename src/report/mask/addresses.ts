import { alone, type MaskPattern, NO_UNIT } from './pattern.ts';

const STREET = '(?:straße|strasse|str\\.|gasse|allee|chaussee|promenade)';
/** Also the ends of quite other words: „Parkplatz 3“ and „Bahnsteig 7“ lead to nobody. */
const OTHER =
  '(?!\\p{L}{0,20}(?:[Ss]itz|[Ss]teh|[Ss]tell|[Ff]enster|[Gg]ang|[Pp]ark|[Aa]rbeits|[Cc]amping|[Ww]arte|[Ll]iege|[Ll]ade|[Ss]piel|[Tt]ennis|[Rr]ast|[Uu]m|[Hh]eim|[Rr]ück|[Hh]in|[Ff]uß|[Ll]iefer|[Rr]echts|[Dd]ienst|[Ii]nstanzen|[Bb]ahn)(?:platz|weg|steig))\\p{Lu}\\p{L}{2,30}(?:platz|weg|ring|ufer|damm|steig|steg|kai)';
const NUMBER = '\\d{1,4} ?[a-zA-Z]?(?:[-/]\\d{1,4}){0,3}';
const SPOKEN_NUMBER =
  '(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{L}{3,12}zehn|\\p{L}{0,16}(?:zig|ßig)|\\p{L}{0,8}hundert\\p{L}{0,16})';
const TOWN = '(?:,? {0,2}(?:in )?(?:[DAF]-|CH-)?\\d{4,5} \\p{Lu}\\p{L}{1,30})?';

/** Streets with a number, and the town behind them. A street alone is where half a city lives. */
export const ADDRESSES: readonly MaskPattern[] = [
  alone('address', new RegExp(`${STREET} \\d`), `\\p{L}{2,30}[- ]?${STREET} ${NUMBER}${NO_UNIT}${TOWN}`),
  alone('address', new RegExp(`${STREET} [^\\d]`), `\\p{L}{2,30}[- ]?${STREET} ${SPOKEN_NUMBER}${NO_UNIT}`),
  alone(
    'address',
    /(?:Straße|Strasse|Str\.|Gasse|Allee|Ring|Ufer|Damm) \d/,
    `\\p{Lu}\\p{L}{2,30}(?:er|e|en) (?:Straße|Strasse|Str\\.|Gasse|Allee|Ring|Ufer|Damm) ${NUMBER}${NO_UNIT}${TOWN}`,
  ),
  alone('address', /(?:platz|weg|ring|ufer|damm|steig|steg|kai) \d/, `${OTHER} ${NUMBER}${NO_UNIT}${TOWN}`),
  alone(
    'address',
    / \d{1,4}.{0,30} (?:[DA]-|CH-)?\d{4}/,
    `(?:Am|An der|An den|Auf der|Auf dem|Im|In der|Zum|Zur|Unter den) \\p{Lu}\\p{L}{2,30} ${NUMBER},? {1,2}(?:in )?(?:[DA]-|CH-)?\\d{4,5} \\p{Lu}\\p{L}{1,30}`,
  ),
];
