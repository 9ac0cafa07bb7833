import type { Language } from '../errors/messages.ts';
import type { Measure } from '../lexicon/measure.ts';
import { ratios, type Score } from '../lexicon/score.ts';
import type { CheckTable } from '../model/check.ts';

/** The measure as tables: precision, recall and F1 by category, register and variety; the counts per employee. */
export function measureTables(result: Measure, language: Language, verbose: boolean): CheckTable[] {
  const words = WORDS[language];
  const near = result.employees.filter(({ found, marked }) => Math.abs(found - marked) <= 2).length;
  return [
    {
      id: 'measure',
      title: words.head(result.conversations),
      columns: ['', ...words.columns],
      rows: [
        scoreRow(words.all, result.total),
        ...[...result.categories, ...result.registers, ...result.varieties].map(({ name, score }) =>
          scoreRow(name, score),
        ),
      ],
    },
    {
      id: 'counts',
      title: `${words.clean(result.clean.silent, result.clean.conversations)} · ${words.employees(near, result.employees.length)}`,
      columns: ['', words.found, words.marked, '±'],
      rows: result.employees
        .filter(({ found, marked }) => verbose || Math.abs(found - marked) > 2)
        .map(({ name, found, marked }) => [name, found, marked, found - marked]),
    },
  ];
}

const WORDS = {
  de: {
    head: (n: number): string => `Messung an ${n} markierten Gesprächen`,
    columns: ['Treffsicherheit', 'Ausbeute', 'F1', 'richtig', 'falsch', 'verpasst', 'gezählt', 'markiert'],
    all: 'gesamt',
    found: 'gezählt',
    marked: 'markiert',
    clean: (silent: number, all: number): string =>
      `Gespräche ohne Markierung: ${all}, davon ohne Fundstelle: ${silent}`,
    employees: (near: number, all: number): string => `Zählung je Person höchstens 2 daneben: ${near} von ${all}`,
  },
  en: {
    head: (n: number): string => `Measured on ${n} marked conversations`,
    columns: ['precision', 'recall', 'F1', 'right', 'wrong', 'missed', 'counted', 'marked'],
    all: 'all',
    found: 'counted',
    marked: 'marked',
    clean: (silent: number, all: number): string => `Conversations without a mark: ${all}, silent: ${silent}`,
    employees: (near: number, all: number): string => `Count per employee within 2: ${near} of ${all}`,
  },
} satisfies Record<Language, unknown>;

function scoreRow(name: string, score: Score): (string | number)[] {
  const { precision, recall, f1 } = ratios(score);
  const shown = [precision, recall, f1].map((value) => value.toFixed(3));
  return [name, ...shown, score.right, score.wrong, score.missed, score.found, score.right + score.missed];
}
