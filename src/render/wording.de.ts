import { germanNumbers, type Numbers } from './numbers.ts';
import { germanTimes } from './times.de.ts';
import type { Wording } from './wording.ts';

export const german = germanIn(germanNumbers);

/** The German wording with the number forms of a country. */
export function germanIn(numbers: Numbers): Wording {
  const { count, decimal, date } = numbers;

  const times = (n: number) => germanTimes(n, count);
  const complaints = (n: number) => (n === 1 ? 'einer Beschwerde' : `${count(n)} Beschwerden`);
  const conversations = (n: number) => (n === 1 ? '1 Gespräch' : `${count(n)} Gespräche`);
  const words = (n: number) => (n === 1 ? '1 Wort' : `${count(n)} Wörter`);
  const joined = (titles: readonly string[], last: string) =>
    [titles.slice(0, -1).join(', '), ...titles.slice(-1)].filter((part) => part !== '').join(` ${last} `);

  const inHowMany = (hits: number, all: number, withHits: number) => {
    if (hits === 1 || all === 1) return '';
    if (withHits === 1) return ', jedes Mal in derselben';
    return `, in ${withHits === all ? 'jeder' : `${count(withHits)} davon`} mindestens einmal`;
  };

  return {
    numbers,
    title: (who) => `Rotationsbericht: ${who}`,
    unnamed: 'ohne Namen',
    mirror:
      'Dieser Bericht ist ein Spiegel und kein Zeugnis. Er zeigt Ihnen, ob, wie oft und womit Sie Kundinnen und Kunden vertröstet haben. Er gibt keine Note und vergleicht Sie mit niemandem.',
    sections: {
      figures: 'Die Zahlen',
      course: 'Wo in der Rotation',
      evidence: 'Fundstellen',
      notCounted: 'Nicht gezählt – und warum',
      better: 'Besser gesagt',
      named: 'Was nicht bei mir liegt',
      earlier: 'Frühere Rotationen',
      leftOut: 'Ausgelassen',
      dataSheet: 'Datenblatt',
    },
    titles: new Map(),
    handedOn: {
      mirror:
        'Dies ist die Fassung zum Weitergeben: nur Zahlen und Wörter des Lexikons, kein Wort aus einem Gespräch. Die Fundstellen stehen im eigenen Bericht.',
      found: (hits, all, withHits) => {
        const start = `In ${complaints(all)} ${times(hits)} vertröstet`;
        return `${start}${inHowMany(hits, all, withHits)}.`;
      },
      namedIntro:
        'Diese Regeln, Abteilungen, Systeme und Kundengruppen sind in den gezählten Stellen genannt. Die Liste richtet sich an die, die sie ändern können. Ohne Zahl: einmal.',
      leftOutIntro: 'Diese Teile der Eingabe wurden nicht gezählt. Sie können auch Gespräche anderer betreffen.',
      rule: (titles) =>
        `Gezählt wird jede Wendung in den eigenen Beiträgen der Person, die jemanden vertröstet mit einem Verweis auf: ${joined(titles, 'oder')}. Was Kundinnen und Kunden sagen, zählt nie.`,
      wordRule: 'Gezählt sind alle Wörter der eigenen Beiträge, auch Füllwörter.',
      purpose:
        'Von der Person selbst weitergegeben, nicht für Personalmaßnahmen. Das Programm zählt Wendungen und kann irren; kleine Zahlen sagen wenig.',
    },
    facts: {
      id: 'Kennung',
      desks: 'Eingesetzt',
      period: 'Zeitraum',
      conversations: 'Gespräche',
      turns: 'Eigene Beiträge',
      words: 'Eigene Wörter',
    },
    notStated: 'nicht angegeben',
    period: (from, to) => (from === to ? date(from) : `${date(from)} bis ${date(to)}`),
    interval: ({ low, high }, digits) => `${decimal(low, digits)}–${decimal(high, digits)}`,

    found: (hits, all, withHits) => {
      const start = `In ${complaints(all)} haben Sie ${times(hits)} vertröstet`;
      return `${start}${inHowMany(hits, all, withHits)}.`;
    },
    noneFound: (all, { low, high }) =>
      `In ${complaints(all)} wurde keine Vertröstung gefunden (95-%-Intervall ${decimal(low, 1)} bis ${decimal(high, 1)}).`,
    mostOften: (titles, hits) =>
      `Am häufigsten: ${joined(titles, 'und')} (${titles.length > 1 ? 'je\u00A0' : ''}${times(hits)}).`,
    always: (title, hits) =>
      hits === 1 ? `Der Verweis ging auf: ${title}.` : `Der Verweis ging jedes Mal auf: ${title}.`,
    similar: (suppressed) =>
      suppressed === 1
        ? 'Eine weitere Stelle klingt ähnlich, zählt aber nicht; warum, steht unten.'
        : `${count(suppressed)} weitere Stellen klingen ähnlich, zählen aber nicht; warum, steht unten.`,

    columns: {
      category: 'Verweis auf',
      hits: 'Treffer',
      interval: '95-%-Intervall',
      conversations: 'Gespräche',
      exposure: 'Gespräche insgesamt',
      perConversation: 'je Gespräch',
      per1000Words: `je ${count(1000)} eigene Wörter`,
    },
    total: 'Zusammen',
    noRate: (exposure, rules) =>
      `Für Raten je Gespräch und je ${count(1000)} Wörter ist es noch zu wenig: Nötig sind mindestens ${conversations(rules.min_conversations)} und ${count(rules.min_words)} eigene Wörter; bisher: ${conversations(exposure.conversations)} und ${words(exposure.words)}.`,
    aboutIntervals:
      '„Gespräche“ sind die mit mindestens einem Treffer. Das 95-%-Intervall zeigt den Spielraum des Zufalls: Was hier gezählt wurde, verträgt sich mit jedem Durchschnitt aus diesem Bereich.',
    aboutRates: 'In Klammern steht das 95-%-Intervall der Rate.',
    aboutUnsure: (rules) => `* unsicher: Die Rate beruht auf weniger als ${count(rules.unsure_below)} Treffern.`,

    parts: ['Anfang', 'Mitte', 'Ende'],
    courseIntro:
      'Die Gespräche mit Datum, der Zeit nach in drei möglichst gleich große Teile gelegt. Wo sich die Intervalle überschneiden, kann ein Unterschied Zufall sein.',
    courseColumns: { part: 'Teil', when: 'Wann' },
    span: (from, to) => (from === to ? from : `${from} – ${to}`),

    conversation: (id) => `Gespräch ${id}`,
    minute: (at) => `Minute\u00A0${at}`,
    byRoster: 'laut Dienstplan',
    turnsByRoster: (turns, all) =>
      `${count(turns)} von ${count(all)} Beiträgen laut Dienstplan; im Gespräch selbst steht dort kein Name.`,
    turn: (turn) => `${count(turn)}.\u00A0Beitrag`,
    undated: 'ohne Datum',
    entry: (id) => `Eintrag ${id}`,
    customer: 'Kundin/Kunde',
    employee: 'Sie',
    quotes: ['„', '“'],
    notCountedIntro: 'Diese Stellen klingen nach Vertröstung, sind aber keine. Viele davon sind gute Sätze.',
    reasons: new Map([
      ['verneint', 'Verneint: Daran liegt es gerade nicht'],
      ['uebersteuert', 'Möglich gemacht, trotz der Regel'],
      ['zitiert', 'Wiedergegeben, was andere gesagt haben'],
      ['zu-gunsten', 'Zugunsten der Kundin oder des Kunden'],
      ['auskunft', 'Reine Auskunft'],
      ['uebernommen', 'Selbst in die Hand genommen'],
      ['angesprochen', 'Die Kundin oder der Kunde selbst ist gemeint'],
      ['anderer-sinn', 'Das Wort meint hier etwas anderes'],
    ]),
    latest: (shown, all) =>
      `Gezeigt sind die letzten ${count(shown)} von ${count(all)} Stellen; alle stehen im gespeicherten Bericht (JSON, CSV).`,
    why: (note) => `Gezählt, weil: ${note}`,
    cue: (found) => `Ausschlaggebend: „${found}“`,
    betterIntro: 'Vorschläge für die Wendungen, die Sie selbst benutzt haben:',
    instead: (wordings) => {
      const spelled = wordings.map(({ said, hits }) => {
        return `„${said}“${hits === 1 ? '' : ` (${times(hits)}, so oder ähnlich)`}`;
      });
      return `Statt ${joined(spelled, 'oder')}:`;
    },

    namedIntro:
      'Diese Regeln, Abteilungen, Systeme und Kundengruppen haben Sie in den gezählten Stellen genannt. Sie zu ändern, liegt nicht bei Ihnen: Die Liste gehört zu denen, die es können. Ohne Zahl: einmal.',
    named: (word, hits) => (hits === 1 ? word : `${word} (${times(hits)})`),
    earlierIntro:
      'Mit demselben Lexikon gezählt. Wo sich die Intervalle überschneiden, kann ein Unterschied Zufall sein.',
    rotation: 'Rotation',
    thisRotation: 'diese',

    nothingLeftOut: 'Es wurde nichts ausgelassen.',
    leftOutIntro: 'Diese Teile der Eingabe wurden nicht gezählt. Sie können auch andere Gespräche betreffen als Ihre.',
    leftOut: (items, left) => `${count(items)} ×${left > 0 ? ` (${words(left)})` : ''}`,
    more: (items) => (items === 1 ? '… und eine weitere Stelle' : `… und ${count(items)} weitere Stellen`),
    line: (line) => `Zeile ${line}`,

    dataSheet: {
      tool: 'Programm',
      lexicon: 'Lexikon',
      rule: 'Zählregel',
      wordRule: 'Wörter',
      rates: 'Raten',
      masking: 'Maskiert',
      attribution: 'Zuordnung',
      purpose: 'Zweck',
    },
    rule: (titles) =>
      `Gezählt wird jede Wendung in Ihren eigenen Beiträgen, die jemanden vertröstet mit einem Verweis auf: ${joined(titles, 'oder')}. Was Kundinnen und Kunden sagen, zählt nie.`,
    wordRule: 'Gezählt sind alle Wörter Ihrer Beiträge, auch Füllwörter.',
    rates: (rules) =>
      `Erst ab ${conversations(rules.min_conversations).replace('Gespräche', 'Gesprächen')} und ${count(rules.min_words)} eigenen Wörtern; unsicher unter ${count(rules.unsure_below)} Treffern; exakte 95-%-Intervalle (Garwood).`,
    certainty: {
      title: 'Wie sicher die Zählung selbst ist',
      rules:
        'Gezählt wird nach den Regeln des Lexikons, ohne Verständnis: Manche Stelle zählt zu Unrecht, manche fehlt. Die 95-%-Intervalle zeigen den Zufall, nicht diese Fehler.',
      unmeasured:
        'Wie oft dieses Lexikon richtig liegt, hat noch niemand gemessen; „rotation lexicon test --fixtures“ misst es.',
      source: ({ on, conversations: talks, marks }) =>
        `Gemessen am ${date(on)} an ${talks === 1 ? 'einem fremden Gespräch' : `${count(talks)} fremden Gesprächen`} (${count(marks)} markierte Vertröstungen), die niemand gelesen hatte, der am Lexikon schrieb:`,
      precision: 'Treffsicherheit',
      recall: 'Ausbeute',
      percent: (share) => `${count(Math.round(share * 100))}\u00A0%`,
      aboutColumns:
        'Treffsicherheit: so viele der gezählten Stellen sind wirklich Vertröstungen. Ausbeute: so viele der wirklichen findet das Lexikon.',
      lead: 'Auch das Zählen selbst irrt:',
      inTen: ([low, high], [least, most]) => {
        const some = (from: number, to: number) => (from === to ? count(to) : `${count(from)} bis ${count(to)}`);
        const missed =
          most <= 1 ? (most === 0 ? 'bleibt kaum eine' : 'bleibt etwa eine') : `bleiben etwa ${some(least, most)}`;
        return `Von 10 gezählten Stellen sind etwa ${some(low, high)} wirklich Vertröstungen; von 10 wirklichen ${missed} unentdeckt.`;
      },
    },
    maskRules: {
      email: 'E-Mail-Adressen',
      iban: 'IBAN',
      number: 'Kunden-, Vertrags-, Akten-, Steuer- und Versicherungsnummern',
      card: 'Kartennummern',
      phone: 'Telefonnummern',
      birthday: 'Geburtsdaten',
      address: 'Anschriften',
      plate: 'Kennzeichen',
      name: 'Kundennamen',
    },
    masking: (rules) => {
      const replaced = rules.filter(([, places]) => places > 0);
      const looked = joined(
        rules.map(([name]) => name),
        'und',
      );
      const done = replaced.map(
        ([name, places]) => `${name} (${places === 1 ? '1 Stelle' : `${count(places)} Stellen`})`,
      );
      return `In den gezeigten Auszügen gesucht: ${looked}. Ersetzt: ${done.join(', ') || 'nichts'}. Regeln finden nicht alles; die Zahlen ändern sie nicht.`;
    },
    unmasked: 'Nichts: So war es gewünscht (--no-mask). Namen und Nummern stehen im Klartext da.',
    purpose:
      'Zur eigenen Erkenntnis, nicht für Personalmaßnahmen. Das Programm zählt Wendungen und kann irren: Was Sie gemeint haben, wissen Sie besser.',

    overview: {
      title: 'Überblick',
      name: 'Name',
      order: 'Nach Namen geordnet, nicht nach Zahlen: Das ist keine Rangliste.',
      below: 'Darunter der erste Bericht in voller Länge.',
    },

    page: {
      skip: 'Zum Bericht',
      contents: 'Inhalt',
      chart: {
        figures: 'Treffer mit 95-%-Intervall',
        course: 'Treffer im Lauf der Rotation',
        earlier: 'Treffer je Gespräch mit 95-%-Intervall',
      },
      range: (title, value, interval) => `${title}: ${value}, 95-%-Intervall ${interval}`,
      column: (when, all, hits) =>
        `${when}: ${conversations(all)}, ${hits.map(([title, n]) => `${title} ${count(n)}`).join(', ')}`,
      footer: 'Dieser Bericht gehört Ihnen. Er wurde nirgendwohin gesendet.',
      index: {
        title: 'Rotationsberichte',
        intro: 'Jeder Bericht gehört der Person, deren Namen er trägt.',
        order: 'Nach Namen geordnet. Hier stehen keine Zahlen nebeneinander: Das ist keine Rangliste.',
      },
    },
  };
}
