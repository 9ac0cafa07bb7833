import type { ComparisonRules } from '../../model/comparison.ts';
import type { Numbers } from '../numbers.ts';
import { germanTimes } from '../times.de.ts';
import type { ComparisonWording } from './wording.ts';

/** Why files and parts of the input are most often left out; the code stands for the others. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['report-not-json', 'kein JSON'],
  ['report-other-schema', 'kein Rotationsbericht'],
  ['report-invalid', 'unvollständig oder verändert'],
  ['role-unknown', 'wer spricht, ist unbekannt'],
  ['speaker-unknown', 'wer spricht, ist unbekannt'],
  ['text-missing', 'ohne Text'],
  ['duplicate-conversation', 'dasselbe Gespräch noch einmal'],
  ['json-broken-line', 'unlesbare Zeile'],
  ['no-date-for-filter', 'ohne Datum'],
]);

export function germanComparison({ count, decimal, date }: Numbers): ComparisonWording {
  const times = (n: number) => germanTimes(n, count);
  const people = (n: number) => (n === 1 ? '1 Person' : `${count(n)} Personen`);
  const conversations = (n: number) => (n === 1 ? '1 Gespräch' : `${count(n)} Gespräche`);
  const inConversations = (n: number) => (n === 1 ? 'einem Gespräch' : `${count(n)} Gesprächen`);
  const tests = (n: number) => (n === 1 ? '1 Vergleich' : `${count(n)} Vergleiche`);
  const reason = (code: string) => [REASONS.get(code) ?? '', `[${code}]`].join(' ').trim();
  const INNER = '95\u00A0%';
  const OUTER = `${decimal(99.8, 1)}\u00A0%`;
  const percent = (share: number) => `${decimal(share * 100, 1)}\u00A0%`;
  const least = (rules: ComparisonRules) => `mindestens ${count(rules.min_expected)} Treffer zu erwarten sind`;
  return {
    title: 'Vergleich der Rotationsberichte',
    purpose:
      'Dieser Vergleich soll zeigen, welche Regeln, Abläufe und Systeme im Weg stehen. Er ist nicht für Personalmaßnahmen bestimmt, enthält keinen Wortlaut aus Gesprächen und keine Rangliste.',
    sections: {
      team: 'Das Team als Ganzes',
      people: 'Je Person, nach Namen',
      spread: 'Streuung',
      causes: 'Woran es hängt',
      periods: 'Vorher und nachher',
      missing: 'Was fehlt',
      dataSheet: 'Datenblatt',
    },
    facts: { people: 'Personen', conversations: 'Gespräche', words: 'Eigene Wörter', period: 'Zeitraum' },

    found: (hits, all, rate, share) =>
      `In ${inConversations(all)} hat das Team ${times(hits)} vertröstet${rate === null ? '' : ` (${rate} je Gespräch)`}${share === null ? '' : `, in ${share} der Gespräche mindestens einmal`}.`,
    none: (all) => `In ${inConversations(all)} wurde keine Vertröstung gefunden.`,
    noDifference: 'Zwischen den Personen ist kein Unterschied erkennbar, der über den Zufall hinausgeht.',
    differences: (some, all) =>
      `Bei ${count(some)} von ${people(all)} liegt mindestens eine Zahl weiter vom Team entfernt, als der Zufall erklärt. Warum, sagt die Zahl nicht: Schalter, Anliegen und Schicht können verschieden sein.`,
    untestable: 'Für Urteile über Unterschiede sind die Zahlen der einzelnen Personen zu klein.',
    tooFewPeople: (n, rules) =>
      `Gezeigt wird nur das Team als Ganzes: Es ${n === 1 ? 'ist eine Person' : `sind ${people(n)}`}, Zeilen je Person gibt es erst ab ${count(rules.min_group)}.`,
    changed: {
      higher: 'Gegenüber vorher ist die Rate höher.',
      lower: 'Gegenüber vorher ist die Rate niedriger.',
      none: 'Gegenüber vorher ist kein Unterschied erkennbar.',
    },

    columns: {
      name: 'Name',
      words: 'eigene Wörter',
      share: 'Anteil',
      with: 'Gespräche mit',
      shareWith: 'Anteil der Gespräche',
      per1000: `je ${count(1000)} Wörter`,
      unevenness: 'Schwankung',
      verdict: 'Urteil',
      rated: 'mit Rate',
      outsideInner: `außerhalb ${INNER}`,
      outsideOuter: `außerhalb ${OUTER}`,
      people: 'Personen',
      before: 'vorher',
      after: 'nachher',
      ratio: 'Verhältnis',
    },
    percent,
    verdicts: { higher: 'höher', lower: 'niedriger', none: '~' },
    aboutTeam:
      '„Gespräche mit“ sind die mit mindestens einem Treffer. Ein Gespräch, in dem zwei Personen sprachen, zählt bei beiden. In Klammern stehen 95-%-Intervalle.',
    aboutUnevenness:
      'Schwankung: wievielmal so stark sich die Gespräche derselben Person unterscheiden, wie der Zufall allein es machte (je Gespräch / je Wort). Um so viel sind die Grenzen der Urteile weiter.',
    order: 'Nach Namen geordnet; die Reihenfolge hat mit den Zahlen nichts zu tun.',
    aboutVerdicts: (rules, n) =>
      `Urteil gegenüber dem ganzen Team: „höher“ oder „niedriger“ nur, wenn die Zahl je Gespräch und je Wort auf derselben Seite außerhalb der Grenzen liegt, in denen ${percent(rules.limits)} der Zufallsergebnisse liegen, und auch unter allen Vergleichen (${count(n)}) zusammen besteht. „~“: kein Unterschied erkennbar. „–“: zu wenig für ein Urteil; nötig ist, dass bei der Person wie beim übrigen Team ${least(rules)}.`,
    aboutRates: (rules) =>
      `Eine Rate steht erst ab ${count(rules.min_conversations)} Gesprächen und ${count(rules.min_words)} eigenen Wörtern da, sonst nur die Zahl. In Klammern das 95-%-Intervall. * unsicher: weniger als ${count(rules.unsure_below)} Treffer.`,
    basis: 'Grundlage',
    noRates:
      'Niemand hat genug Gespräche und eigene Wörter für eine Rate; hier stehen die Zahlen. Verglichen wird damit nicht.',

    aboutSpread: `Je weniger Gespräche, desto weiter streut der Zufall. In einem Team, in dem alle gleich sprechen, lägen etwa 95 von 100 Personen zwischen den inneren und 998 von ${count(1000)} zwischen den äußeren Grenzen. Ein Urteil entsteht erst, wenn auch die Zahl je Wort dasselbe sagt und die Zahl der Vergleiche mitgerechnet ist.`,
    noFunnel: 'Für ein Bild der Streuung hat niemand genug Gespräche und eigene Wörter, oder es gibt keinen Treffer.',
    aboutCauses:
      'Worauf verwiesen wurde, in den Wörtern des Lexikons; ein Treffer kann mehreres nennen. Diese Liste richtet sich an die, denen die Regel, die Abteilung oder das System gehört.',
    namedTitle: 'Regeln, Abteilungen, Systeme, Kundengruppen',
    entriesTitle: 'Einträge des Lexikons',
    together: 'anderes, zusammengefasst',
    unnamed: (n) => `${n === 1 ? 'Ein Treffer nennt' : `${count(n)} Treffer nennen`} nichts davon beim Namen.`,
    suppressed: (n, rules) =>
      `Zusammengefasst oder weggelassen: ${n === 1 ? 'ein Wort oder Eintrag, hinter dem' : `${count(n)} Wörter und Einträge, hinter denen`} allein weniger als ${people(rules.min_group)} stehen.`,
    noCauses: (rules) =>
      `Hier steht nichts, weil hinter keinem Wort und keinem Eintrag mindestens ${people(rules.min_group)} stehen.`,

    periodsAre: (split, both) =>
      `${split === null ? 'Zwei Zeiträume, wie sie angegeben wurden' : `„Nachher“ beginnt am ${date(split)}`}; ${both === 1 ? 'eine Person kommt' : `${people(both)} kommen`} in beiden vor.`,
    sides: { what: 'Abschnitt', before: 'vorher', after: 'nachher' },
    aboutChange: (n, rules) =>
      `Treffer, in Klammern je Gespräch. Verhältnis: nachher zu vorher, je Gespräch, mit exaktem bedingtem 95-%-Intervall, um die Schwankung erweitert. Ein Urteil nur, wenn je Gespräch und je Wort dasselbe gilt, in beiden Zeiträumen ${least(rules)} und es unter allen Vergleichen (${count(n)}) zusammen besteht; sonst „~“, bei zu kleinen Zahlen „–“.`,
    noUpperEnd: 'ohne obere Grenze',
    causesInPeriods: 'Woran es hängt, vorher und nachher',
    aboutCausesInPeriods: (n) =>
      `Hat eine geänderte Regel, ein neues System, eine andere Zuständigkeit geholfen? Zu lesen wie die Tabelle darüber; mitgerechnet sind hier ${tests(n)}.`,
    suppressedInPeriods: (n, rules) =>
      `Zusammengefasst oder weggelassen: ${n === 1 ? 'ein Wort, hinter dem' : `${count(n)} Wörter, hinter denen`} in einem der Zeiträume weniger als ${people(rules.min_group)} stehen.`,

    nothingMissing: 'Es fehlt nichts.',
    missing: {
      repeated: (n) =>
        n === 1
          ? '1 Gespräch stand mehrfach in den Berichten derselben Person; es ist einmal gezählt.'
          : `${count(n)} Gespräche standen mehrfach in den Berichten derselben Person; jedes ist einmal gezählt.`,
      reused: (n) =>
        `${conversations(n)} mit der Kennung und Zeit eines anderen derselben Person, aber anderen Zahlen: als verschiedene gezählt.`,
      undated: (n) => `${conversations(n)} ohne Datum: zu keinem der beiden Zeiträume gezählt.`,
      withoutRate: (n) => `${people(n)} ohne Rate, weil es zu wenige Gespräche oder Wörter sind.`,
      untested: (n) => `${tests(n)} mit dem Team ohne Urteil, weil die Zahlen zu klein sind.`,
    },
    filesLeftOut: (code, n) => `${n === 1 ? '1 Datei' : `${count(n)} Dateien`} nicht verwendet: ${reason(code)}`,
    inputLeftOut: (code, n, words) =>
      `Schon in den Berichten ausgelassen, ${count(n)}\u00A0×${words > 0 ? ` (${words === 1 ? '1 Wort' : `${count(words)} Wörter`})` : ''}: ${reason(code)}`,

    sheet: { limits: 'Grenzen', group: 'Kleine Gruppen', contents: 'Inhalt' },
    limits:
      'Poisson-Grenzen um die Rate des Teams, um die Schwankung erweitert (Quasi-Poisson); viele Vergleiche nach Benjamini–Hochberg, höchstens 5\u00A0% falsche Urteile.',
    group: (rules) =>
      `Zeilen je Person ab ${people(rules.min_group)}; Wörter und Einträge, hinter denen weniger stehen, sind zusammengefasst.`,
    contents: 'Nur Zahlen, Namen oder Pseudonyme und Wörter des Lexikons; kein Wort aus einem Gespräch.',

    chart: {
      caption: (line) => `${line}: Treffer je Gespräch`,
      x: 'Gespräche',
      y: 'Treffer je Gespräch',
      legend: {
        target: 'Rate des Teams',
        inner: `innere Grenzen (${INNER})`,
        outer: `äußere Grenzen (${OUTER})`,
        point: 'eine Person',
        marked: 'Person mit Urteil',
        rate: 'Person mit 95-%-Intervall',
      },
      spoken: (n, target, inner, outer) =>
        `${people(n)}, Team ${target} je Gespräch; außerhalb der inneren Grenzen ${count(inner)}, der äußeren ${count(outer)}. Die Zahlen stehen in den Tabellen unter „Je Person“.`,
      point: (name, n, rate, verdict) => `${name}: ${conversations(n)}, ${rate} je Gespräch, ${verdict}`,
    },
  };
}
