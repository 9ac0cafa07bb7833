import type { Comparison } from '../../../src/model/comparison.ts';
import type { Report } from '../../../src/model/report.ts';
import { type CompareInput, compareReports } from '../../../src/report/comparison/compare.ts';
import { reportOf, talkOf } from '../../report/comparison/team.ts';
import { team } from '../../report/comparison/team-of-forty.ts';
import { leftOut } from '../../report/desk.ts';

function compared(reports: readonly Report[], given: Partial<CompareInput> = {}): Comparison {
  return compareReports({ reports, minGroup: 8, leftOut: [], toolVersion: '0.1.0', ...given });
}

const nastyName = '__proto__ <script>alert(1)</script> | **b** [x](javascript:alert(1)) \u001B[31mrot\u202E';
const quiet = Array.from({ length: 9 }, (_, at) =>
  reportOf(
    { id: null, name: `Gast ${at + 1}` },
    Array.from({ length: 20 }, (_, talk) => talkOf(`N-${at}-${talk}`, [0, 0, 0])),
  ),
);

/** Two of the forty differ for real, and something changed in the middle of the month. */
const forty = compared(team({ factor: (person) => (person === 3 ? 2.4 : person === 20 ? 0.25 : 1), talks: 90 }), {
  split: '2025-11-15',
  leftOut: ['report-not-json', 'report-other-schema', 'report-not-json'],
});

/** Too few conversations for a rate of anybody. */
const few = compared(team({ people: 9, talks: 8 }), { before: team({ people: 9, talks: 8, seed: 8 }) });

const none = compared(quiet);

/** Below the smallest group: the team as a whole. */
const small = compared(team({ people: 4, talks: 40 }), { split: '2025-11-10' });

const nasty = compared(
  team({ people: 10, talks: 40 }).map((report, at) => ({
    ...report,
    employee: {
      id: `../../x${at}<b>`,
      name:
        at === 9
          ? '=HYPERLINK("http://x.de")'
          : at < 3
            ? nastyName
            : `${'Maximiliane-Walburga '.repeat(6)}${at} <img src=x onerror=alert(1)>`,
    },
    categories: report.categories.map(({ id, title }) => ({ id, title: `${title} </title><script>alert(2)</script>` })),
    talks:
      report.talks?.map((talk) => ({
        ...talk,
        pointers:
          talk.pointers?.map((pointer) => ({ ...pointer, named: ['</td><img src=x onerror=alert(3)>\u0007'] })) ?? [],
      })) ?? [],
    skipped: [leftOut('<b>code</b>')],
  })),
);

export const COMPARISONS = { forty, few, none, small, nasty };
