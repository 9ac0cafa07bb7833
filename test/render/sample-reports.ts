import type { Report } from '../../src/model/report.ts';
import { createCollector } from '../../src/report/collect.ts';
import { as, leftOut, talk } from '../report/desk.ts';
import { fakeMatcher } from '../report/fake-matcher.ts';

function only(build: (collector: ReturnType<typeof createCollector>) => void): Report {
  const collector = createCollector(fakeMatcher);
  build(collector);
  const [report] = collector.reports('0.1.0');
  if (report === undefined) throw new Error('the sample has no employee');
  return report;
}

/** Good service throughout: nothing found, nothing left out. */
const none = only((collector) => {
  collector.add(
    talk('R-1001', [
      ['customer', 'Mein Zimmer war gestern nicht gemacht.'],
      ['employee', 'Das tut mir leid, das war mein Fehler. Ich schicke sofort jemanden hinauf.'],
    ]),
  );
});

/** Too little for a rate: three hits, three reasons not to count, somebody without a name and date. */
const few = only((collector) => {
  collector.add(
    talk('R-1002', [
      ['customer', 'Ich hätte gern das Zimmer zum Hof, das ich gebucht habe.'],
      ['employee', 'Guten Abend. Nach unsere Bestimmungen ist ein Tausch nicht vorgesehen.', { start: 4.2 }],
      [
        'customer',
        `Das kann doch nicht wahr sein. ${'Ich habe drei Mal angerufen und nie Antwort bekommen. '.repeat(5)}`,
      ],
      ['employee', 'Da lässt mich das System leider nicht.', { start: 3725 }],
      [
        'employee',
        'Es liegt nicht an unsere Bestimmungen. Und trotz allem: das System bekommt von mir jetzt Ihr Zimmer.',
      ],
      ['employee', 'Das ist merkwürdigerweise nicht vorgesehen.'],
    ]),
  );
  collector.add(talk('R-1003', [['employee', 'Gern geschehen.']], { started_at: null, desk: null }));
  collector.skip(leftOut('role-unknown', { line: 17, conversation_id: 'R-1004', turn: 2, words: 1 }));
});

/** A whole rotation: rates, one category unsure, a long list of what was left out. */
const many = only((collector) => {
  for (let day = 1; day <= 24; day++) {
    const started_at = `2025-11-${String(day).padStart(2, '0')}T10:30:00+01:00`;
    const chat = 'Ich sehe mir das gern in Ruhe mit Ihnen an und erkläre jeden Schritt. '.repeat(12);
    const refusal = day % 2 === 0 ? 'Zuerst kommen unsere Stammgäste.' : 'Nach unsere Bestimmungen geht das nicht.';
    const turns = [
      ['customer', 'Wir warten schon eine Stunde auf den Tisch.'],
      ['employee', `${chat}${day % 3 === 0 ? '' : refusal}`, { start: 30 + day }],
      ['employee', day % 4 === 0 ? 'Das ist nicht vorgesehen, und das System sieht es auch so.' : 'Bitte sehr.'],
    ] as const;
    collector.add(talk(`R-${1100 + day}`, turns, { started_at, desk: day > 12 ? 'Restaurant' : 'Rezeption' }));
  }
  for (let line = 1; line <= 7; line++) collector.skip(leftOut('role-unknown', { line, words: 500 }));
  for (let line = 8; line <= 13; line++) collector.skip(leftOut('json-broken-line', { line }));
});

const nastyName = '__proto__ <script>alert(1)</script> | **b** [x](http://x.de) \u001B[31mrot\u202E';

/** Names and words that try to be markup, commands or the end of the page. */
const nasty = only((collector) => {
  const who = as('../../x\u0007', `${nastyName} ${'A'.repeat(200)}`);
  collector.add(
    talk(
      '# R`1',
      [
        [
          'customer',
          '</td><img src=x onerror=alert(1)> \u001B]0;böse\u0007 *wichtig* | $x$ @team www.x.de\r\n\r\n# Titel',
        ],
        [
          'employee',
          '- Nach <b>unsere Bestimmungen</b> & \u001B[2J_so_ ~geht~ das\u0000 nicht\u2028 `oder`? 1. Nein',
          who,
        ],
        ['employee', `${'x'.repeat(120)}unsere Bestimmungen${'y'.repeat(120)}`, who],
        ['employee', 'Sie sagten <i>unsere Bestimmungen', who],
      ],
      { desk: '1. <Schalter>\u009B1m', started_at: 'gestern <b>' },
    ),
  );
  collector.skip(leftOut('role-unknown', { file: '<a>|\u001B[1m.csv', line: null, conversation_id: '*R*' }));
});

export const SAMPLES = { none, few, many, nasty };
