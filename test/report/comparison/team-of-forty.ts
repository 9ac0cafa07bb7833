import type { Report } from '../../../src/model/report.ts';
import { gamma, poisson, randomFrom } from './random.ts';
import { CATEGORIES, reportOf, talkOf } from './team.ts';

const FIRST = ['Änne', 'Björn', 'Carla', 'Davide', 'Edeltraud', 'Fiete', 'Gülsüm', 'Hannes', 'Iris', 'Jörg'];
const LAST = ['Achleitner', 'Öztürk', 'von der Wettern', 'Zgraggen'];
const NAMED: Readonly<Record<string, readonly string[]>> = {
  bestimmungen: ['Bestimmung', 'Vorschrift', 'Regelung', 'Hausordnung'],
  organisation: ['System', 'Abteilung', 'Zentrale', 'Buchhaltung'],
  'wichtigerer-kunde': ['Stammgast', 'Großkunde', 'Firmenkunde'],
};

interface Wanted {
  readonly people?: number;
  readonly talks?: number;
  /** How much more often than the others somebody puts customers off, by number of the person. */
  readonly factor?: (person: number) => number;
  /** Shape of the gamma that makes conversations uneven; null for pure chance. */
  readonly shape?: number | null;
  readonly rate?: number;
  readonly seed?: number;
}

/** Reports of an invented hotel's desk: everybody at the same rate unless told. The same every time. */
export function team(wanted: Wanted = {}): Report[] {
  const { people = 40, talks = 60, factor = () => 1, shape = 1, rate = 0.6, seed = 7 } = wanted;
  const random = randomFrom(seed);
  return Array.from({ length: people }, (_, person) => {
    const name = `${FIRST[person % 10]} ${LAST[Math.floor(person / 10) % 4]}`;
    const own = Math.round(talks * (0.5 + random()));
    const all = Array.from({ length: own }, (_, at) => {
      const mean = rate * factor(person) * (shape === null ? 1 : gamma(shape, random));
      const hits = [poisson(mean * 0.4, random), poisson(mean * 0.4, random), poisson(mean * 0.2, random)];
      const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
      const pointers = CATEGORIES.flatMap(({ id }, kind) =>
        Array.from({ length: hits[kind] ?? 0 }, () => {
          const word = NAMED[id]?.[Math.floor(random() ** 2 * 5)];
          return {
            category: id,
            entry: `${id[0]}-${word ?? 'sonst'}`.toLowerCase(),
            named: word === undefined ? [] : [word],
          };
        }),
      );
      return talkOf(`R-${person}-${at}`, hits, {
        started_at: `2025-11-${day}T10:15:00+01:00`,
        words: 60 + Math.round(120 * random()),
        pointers,
      });
    });
    return reportOf({ id: `MA-${String(person + 1).padStart(2, '0')}`, name }, all);
  });
}
