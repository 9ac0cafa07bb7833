import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Report } from '../../src/model/report.ts';
import { COMPARISON_RENDERERS } from '../../src/render/comparison/renderers.ts';
import { renderIndexPage } from '../../src/render/html/index-page.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import type { View } from '../../src/render/view.ts';
import { createCollector } from '../../src/report/collect.ts';
import { withoutText } from '../../src/report/share.ts';
import { COMPARISONS } from '../render/comparison/sample-comparisons.ts';
import { SAMPLES } from '../render/sample-reports.ts';
import { as, talk } from '../report/desk.ts';
import { fakeMatcher } from '../report/fake-matcher.ts';

export const view: View = { lang: 'de', width: 80, colour: false, messages: () => 'Es steht nicht fest, wer spricht.' };

/** 500 hits over two months, with rates, masked names, and two earlier rotations. */
export function fiveHundred(): Report {
  const collector = createCollector(fakeMatcher);
  for (let number = 0; number < 250; number++) {
    const day = new Date(Date.UTC(2025, 8, 1 + Math.floor(number / 4))).toISOString().slice(0, 10);
    const refusals = [
      'Nach unsere Bestimmungen geht das nicht.',
      'Da lässt mich das System nicht.',
      'Zuerst kommen unsere Stammgäste.',
    ];
    const question =
      'Mein Name ist Petra Hollerbusch, ich rufe zum dritten Mal an und bitte Sie noch einmal um eine Antwort auf meinen Brief vom Mai, bitte zurückrufen unter 0664 123 45 67.';
    const chat = 'Ich sehe mir das gern in Ruhe mit Ihnen an. ';
    const turns = [
      ['customer', question],
      [
        'employee',
        `${chat}${refusals[number % 3]} Frau Hollerbusch, ${refusals[(number + (number % 2)) % 3]}`,
        { start: number },
      ],
    ] as const;
    collector.add(talk(`R-${number}`, turns, { started_at: `${day}T${10 + (number % 8)}:30:00+02:00` }));
  }
  const [report] = collector.reports('0.1.0');
  if (report === undefined) throw new Error('no report');
  const before = (from: string, to: string) => ({ ...pick(SAMPLES.many), period: { from, to } });
  return { ...report, previous: [before('2025-01-07', '2025-02-28'), before('2025-04-01', '2025-05-30')] };
}

function pick({ period, exposure, counts, total }: Report) {
  return { period, exposure, counts, total };
}

/** What was said, the name, the desk and the ids try to be script, link, style or the end of the page. */
export function attacking(): Report {
  const attacks = [
    '<img src=x onerror="window.attacked=1">',
    '</script><script>window.attacked=2</script>',
    '</style></title></textarea><svg onload="window.attacked=3">',
    '" onmouseover="window.attacked=4" autofocus onfocus="window.attacked=5" x="',
    "javascript:window.attacked=6 ' onclick='window.attacked=7'",
    '<iframe src="https://example.org/"></iframe><link rel=stylesheet href=https://example.org/x.css>',
    '<meta http-equiv=refresh content="0;url=https://example.org/">&lt;b&gt; &#60;script&#62;',
  ];
  const collector = createCollector(fakeMatcher);
  for (const [at, attack] of attacks.entries()) {
    const who = as('<MA>"\'&', `${attacks[0]} ${attacks[1]}`);
    const turns = [
      ['customer', attack],
      ['employee', `${attack} unsere Bestimmungen ${attack}`, who],
      ['employee', `Sie sagten ${attack} das System`, who],
    ] as const;
    collector.add(
      talk(`${attack}${at}`, turns, { desk: attack, started_at: `2025-11-0${at + 1}T10:00:00+01:00${attack}` }),
    );
  }
  const [report] = collector.reports('0.1.0');
  if (report === undefined) throw new Error('no report');
  return report;
}

const longName = { id: 'MA-<1>', name: 'Donaudampfschifffahrtsgesellschaftskapitänin '.repeat(6) };

/** Every page that is looked at, by name: its HTML. */
export async function pages(): Promise<Readonly<Record<string, string>>> {
  const html = (report: Report, own: Partial<View> = {}) => RENDERERS.html.render(report, { ...view, ...own });
  const people = [
    { id: null, name: 'Anna Weber' },
    { id: 'MA-9', name: '<script>window.attacked=8</script>' },
    longName,
  ];
  const entries = people.map((employee, at) => ({
    employee,
    files: [
      { label: 'HTML', name: `javascript:alert(${at}).html` },
      { label: 'JSON', name: `../${at}.json` },
    ],
  }));
  return {
    none: await html(SAMPLES.none),
    few: await html(SAMPLES.few),
    'few-english': await html(SAMPLES.few, { lang: 'en' }),
    many: await html(SAMPLES.many, { locale: 'de-AT' }),
    'five-hundred': await html(fiveHundred()),
    shared: await html(withoutText(fiveHundred())),
    nasty: await html(SAMPLES.nasty),
    attacking: await html(attacking()),
    'long-name': await html({ ...SAMPLES.few, employee: longName }),
    index: renderIndexPage(entries, view),
    ...(await comparisonPages()),
  };
}

/** The widest figures that people can have beside names that cannot be broken. */
function widest(comparison: Comparison): Comparison {
  const interval = { low: 10.42, high: 19.41 };
  const rate = { value: 14.37, interval, unsure: false };
  const people = comparison.people.slice(0, 12).map((person, at) => {
    const name = ['Maximiliane Hinteregger', 'Wilhelmine Gschwandtner-Pfandlbauer'][at % 2] ?? null;
    const total = {
      ...person.total,
      hits: 1234,
      per_conversation: rate,
      per_1000_words: rate,
      verdict: 'lower' as const,
    };
    return { ...person, employee: { id: `MA-${at}`, name }, total };
  });
  return { ...comparison, people };
}

async function comparisonPages(): Promise<Readonly<Record<string, string>>> {
  const rendered = Object.entries(COMPARISONS).map(async ([name, comparison]) => {
    return [`comparison-${name}`, await COMPARISON_RENDERERS.html.render(comparison, view)] as const;
  });
  const tight = COMPARISON_RENDERERS.html.render(widest(COMPARISONS.forty), view);
  const english = COMPARISON_RENDERERS.html.render(COMPARISONS.forty, { ...view, lang: 'en' });
  return {
    ...Object.fromEntries(await Promise.all(rendered)),
    'comparison-english': await english,
    'comparison-tight': await tight,
  };
}

/** The pages as files, for a browser: name → address. */
export async function pageFiles(): Promise<Readonly<Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'rotation-pages-'));
  return Object.fromEntries(
    Object.entries(await pages()).map(([name, html]) => {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, html);
      return [name, pathToFileURL(file).href];
    }),
  );
}
