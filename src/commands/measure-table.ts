import type { Language } from '../errors/messages.ts';
import type { Measure } from '../lexicon/measure.ts';
import { ratios, type Score } from '../lexicon/score.ts';

/** The measure as plain text: a table of precision, recall and F1, the count errors, and with `verbose` every miss and wrong hit. */
export function renderMeasure(
  result: Measure,
  view: { readonly language: Language; readonly verbose: boolean },
): string {
  const words = WORDS[view.language];
  const lines = [
    '',
    words.head(result.conversations),
    row('', words.columns),
    scoreRow(words.all, result.total),
    ...result.categories.map(({ name, score }) => scoreRow(name, score)),
    '',
    ...result.registers.map(({ name, score }) => scoreRow(name, score)),
    '',
    ...result.varieties.map(({ name, score }) => scoreRow(name, score)),
    '',
    words.clean(result.clean.silent, result.clean.conversations),
    words.employees(
      result.employees.filter(({ found, marked }) => Math.abs(found - marked) <= 2).length,
      result.employees.length,
    ),
    ...(view.verbose
      ? result.employees.map(({ name, found, marked }) => row(name, [found, marked, found - marked].map(String)))
      : []),
    ...(view.verbose ? details(result) : []),
  ];
  return `${lines.join('\n')}\n`;
}

const WORDS = {
  de: {
    head: (n: number): string => `Messung an ${n} markierten Gesprächen`,
    columns: ['Treffsicherheit', 'Ausbeute', 'F1', 'richtig', 'falsch', 'verpasst', 'gezählt', 'markiert'],
    all: 'gesamt',
    clean: (silent: number, all: number): string =>
      `Gespräche ohne Markierung: ${all}, davon ohne Fundstelle: ${silent}`,
    employees: (near: number, all: number): string => `Zählung je Person höchstens 2 daneben: ${near} von ${all}`,
  },
  en: {
    head: (n: number): string => `Measured on ${n} marked conversations`,
    columns: ['precision', 'recall', 'F1', 'right', 'wrong', 'missed', 'counted', 'marked'],
    all: 'all',
    clean: (silent: number, all: number): string => `Conversations without a mark: ${all}, silent: ${silent}`,
    employees: (near: number, all: number): string => `Count per employee within 2: ${near} of ${all}`,
  },
} satisfies Record<Language, unknown>;

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(20) + cells.map((cell) => cell.padStart(Math.max(9, cell.length + 2))).join('');
}

function scoreRow(name: string, score: Score): string {
  const { precision, recall, f1 } = ratios(score);
  const counts = [score.right, score.wrong, score.missed, score.found, score.right + score.missed].map(String);
  return row(name, [...[precision, recall, f1].map((value) => value.toFixed(3)), ...counts]);
}

function details(result: Measure): string[] {
  return result.turns.flatMap((turn) => {
    const place = `${turn.conversation.id}#${turn.turn}`;
    return [
      ...turn.missed.map((mark) => {
        const suppressed = turn.suppressed.find(
          (one) => one.category === mark.label && one.start < mark.end && mark.start < one.end,
        );
        const why = suppressed ? ` (${suppressed.reason}: ${suppressed.cue})` : '';
        return `MISS ${place} ${mark.label}${why}: «${turn.text.slice(mark.start, mark.end)}» | ${turn.text}`;
      }),
      ...turn.wrong.map(
        (hit) => `WRONG ${place} ${hit.category} ${hit.entry}: «${turn.text.slice(hit.start, hit.end)}» | ${turn.text}`,
      ),
    ];
  });
}
