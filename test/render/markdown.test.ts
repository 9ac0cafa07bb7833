import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { createCollector } from '../../src/report/collect.ts';
import { talk } from '../report/desk.ts';
import { fakeMatcher } from '../report/fake-matcher.ts';

function shown(desk: string): string {
  const collector = createCollector(fakeMatcher);
  collector.add(talk('R-1', [['employee', 'Gern.']], { desk }));
  const [report] = collector.reports('1.0.0');
  if (report === undefined) throw new Error('no report');
  const view = { lang: 'de', width: 80, colour: false, messages: () => '' } as const;
  const text = renderMarkdown(report, view);
  return /\*\*Eingesetzt:\*\* (.*)/.exec(text)?.[1] ?? '';
}

test.each([
  ['<script>', '&lt;script&gt;'],
  ['A & B &amp;', 'A &amp; B &amp;amp;'],
  ['**fett** _schräg_ ~~weg~~', '\\*\\*fett\\*\\* \\_schräg\\_ \\~\\~weg\\~\\~'],
  ['[Weber](http://x.at)', '\\[Weber\\](http:\\//x.at)'],
  ['![Bild](x)', '!\\[Bild\\](x)'],
  ['www.x.at an@x.at', 'www\\.x.at an\\@x.at'],
  ['`a` \\ | $x$', '\\`a\\` \\\\ \\| \\$x\\$'],
  ['- Weber', '\\- Weber'],
  ['+ Weber', '\\+ Weber'],
  ['1. Weber', '1\\. Weber'],
  ['# Weber', '\\# Weber'],
  ['> Weber', '&gt; Weber'],
  ['Dr. Weber-Özil, 2. Stock', 'Dr. Weber-Özil, 2. Stock'],
])('the name %s is shown and does nothing', (name, spelled) => {
  expect(shown(name)).toBe(spelled);
});
