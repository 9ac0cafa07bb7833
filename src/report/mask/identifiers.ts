import { alone, type MaskPattern, NO_UNIT, SPOKEN_DIGIT } from './pattern.ts';

/** What a firm or an office files a person under. An article, a room or a train has a number, too, and stays. */
const FILED_AS =
  'kunden versicherungs versicherten versicherung vertrags rechnungs vorgangs ticket buchungs bestell auftrags mitglieds police policen polizze polizzen zähler konto depot reservierungs sendungs paket ausweis pass reisepass personalausweis führerschein sozialversicherungs rentenversicherungs sv steuer steueridentifikations identifikations ahv fall akten geschäfts beschwerde reklamations schaden schadens schadensfall mieter patienten abo abonnenten bahncard vielflieger bonus karten personal teilnehmer matrikel gutschein antrags bescheid mandats transaktions storno fahrgestell';
const WHOLE = 'aktenzeichen geschäftszeichen buchungscode mandatsreferenz';

const anyCase = (word: string) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
const oneOf = (words: string) => words.split(' ').map(anyCase).join('|');

const KEY = `(?:(?:${oneOf(FILED_AS)}|SV|AHV|BahnCard)(?:[- ]?[Nn]ummer|[- ]?[Nn]r\\.?)|${oneOf(WHOLE)}|Az\\.?|Steuer-?I[Dd]|IdNr\\.?|PIN|TAN)`;
/** The key, and a digit or two spoken ones not far behind it. */
const KEY_HINT = new RegExp(
  `(?:[Nn](?:ummer|r)|zeichen|uchungscode|andatsreferenz|Az|I[Dd]|PIN|TAN)[\\s\\S]{1,80}?(?:\\d|${SPOKEN_DIGIT}[ ,])`,
);
/** A number that is only called a number has to be a long one, and not that of a thing. */
const BARE_KEY = '(?<!(?:Artikel|Produkt|Modell|Typ|Teile|artikel|produkt|modell)[ -])(?:[Nn]ummer|Nr\\.)';
const LINK = '(?:[\\s:#,–-]|(?<=\\s)(?:ist|lautet|wäre|war|die|der|mit|also|und zwar)(?=\\s)){1,8}';
const CODE = '(?=[A-Z ./-]{0,8}\\d)[A-Z\\d](?:[ ./-]?[A-Z\\d]){2,30}';
const LONG_CODE = '\\d(?:[ ./-]?\\d){4,30}';
const SPOKEN = `${SPOKEN_DIGIT}(?:[ ,]{1,2}${SPOKEN_DIGIT}){2,30}`;

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH =
  '(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)';
const DATE = `(?:${DAY}[./-] ?(?:0?[1-9]|1[0-2])[./-] ?(?:\\d{4}|\\d{2})?|${DAY}\\.? ${MONTH}(?: \\d{4}| \\d{2})?|\\d{4}-\\d{2}-\\d{2}|\\p{L}{3,24}te[nr] (?:\\p{L}{3,24}te[nr]|${MONTH})(?: \\p{L}{0,12}(?:hundert|tausend)\\p{L}{0,24})?)`;
const BORN = '(?:[Gg]eboren(?: bin ich)?(?: am)?|[Gg]eb\\.(?: am)?|[Gg]eburtsdatum|[Gg]eburtstag)';

/** Numbers under which a person is filed, also those of the tax and insurance offices (DE, AT, CH); birth dates. */
export const IDENTIFIERS: readonly MaskPattern[] = [
  alone('number', KEY_HINT, `${KEY}${LINK}(?<value>(?:${CODE}|${SPOKEN})${NO_UNIT})`),
  alone(
    'number',
    /(?:ummer|Nr\.)[\s\S]{1,70}?\d(?:[ ./-]?\d){4}/,
    `${BARE_KEY}${LINK}(?<value>${LONG_CODE}${NO_UNIT})`,
  ),
  alone('number', /756/, `756[. ]?\\d{4}[. ]?\\d{4}[. ]?\\d{2}`),
  alone('number', /\d{6} ?[A-Z] ?\d{3}/, `\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}`),
  alone('number', /\d(?: \d{3}){3}/, `\\d{2} \\d{3} \\d{3} \\d{3}${NO_UNIT}`),
  alone('number', /\d{4} \d{5}/, `\\d{4} ${DAY}(?:0[1-9]|1[0-5])\\d{2}${NO_UNIT}`),
  alone('birthday', /eb(?:oren|\.|urts)/, `${BORN}(?:[\\s:,]|(?<=\\s)(?:ist|der|am|den)(?=\\s)){1,6}(?<value>${DATE})`),
];
