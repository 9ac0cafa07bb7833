import { adjectives, feelings, firstNames, lastNames, months, relatives, streets, towns, weekdays } from './words.js';

/** What `{slot}` stands for: text, or a noun with its gender. A function of the conversation's scene. */
export const slots = {
  adjectives,
  /** What the conversation is about, the same all through it. */
  ding: ({ thing }) => thing,
  /** Something else of the trade. */
  sache: ({ random, trade }) => {
    const { gender, word } = random.pickUneven(trade.back);
    return { gender, word: random.pickUneven(trade.front) + word };
  },
  kunde: ({ customer }) => customer.last,
  vorname: ({ random }) => random.pickUneven(firstNames),
  name: ({ random }) => random.pickUneven(lastNames),
  anrede: ({ customer }) => `${customer.woman ? 'Frau' : 'Herr'} ${customer.last}`,
  herrfrau: ({ random }) => random.pick(['Herr', 'Frau']),
  ma: ({ person }) => person.last,
  mavor: ({ person }) => person.first,
  desk: ({ desk }) => desk,
  person: ({ random }) => random.pick(relatives),
  gefuehl: ({ random }) => random.pick(feelings),
  ort: ({ random }) => random.pickUneven(towns),
  strasse: ({ random }) => random.pickUneven(streets),
  platz: ({ random, trade }) => random.pick(trade.places),
  tag: ({ random }) => random.pick(weekdays),
  neulich: ({ random }) => random.pick(['gestern', 'vorgestern', 'letzte Woche', `am ${random.pick(weekdays)}`]),
  bald: ({ random }) => random.pick(['heute', 'morgen', 'übermorgen', 'nächste Woche', `am ${random.pick(weekdays)}`]),
  datum: ({ random }) => `${random.whole(1, 28)}. ${random.pick(months)}`,
  uhr: ({ random }) => `${random.whole(7, 19)}:${random.whole(10, 59)} Uhr`,
  zahl: ({ random }) => random.pick(['zwei', 'drei', 'vier', 'fünf', 'sechs', 'zehn', 'zwölf', '14', '20']),
  betrag: ({ random }) => `${random.whole(3, 480)}${random.chance(0.4) ? `,${random.whole(10, 99)}` : ''} Euro`,
  hausnr: ({ random }) => String(random.whole(1, 180)),
  nummer: ({ random }) => `${random.pick(['KD', 'RE', 'A', 'V', 'S'])}-${random.whole(100000, 999999)}`,
  telefon: ({ random }) => `0${random.whole(30, 89)} ${random.whole(100000, 9999999)}`,
};
