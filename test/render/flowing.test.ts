import { expect, test } from 'vitest';
import { flowing } from '../../src/render/html/flowing.ts';

test.each([
  ['(8-mal). 4 weitere Stellen', '(<span class="one">8-mal</span>). 4\u00A0weitere Stellen'],
  ['199-mal, 1.093-mal', '<span class="one">199-mal</span>, <span class="one">1.093-mal</span>'],
  ['(95-%-Intervall 0 bis 3,7)', '(<span class="one">95-%-Intervall</span> 0 bis 3,7)'],
  ['(0,33 je Gespräch), ab 2.000 Wörtern', '(0,33\u00A0je Gespräch), ab 2.000\u00A0Wörtern'],
  ['1’000 eigene Wörter, 1\u00A0000 Wörter', '1’000\u00A0eigene Wörter, 1\u00A0000\u00A0Wörter'],
  ['etwa 1 bis 2 von 10 & <mehr>', 'etwa 1 bis 2 von 10 &amp; &lt;mehr&gt;'],
  ['R-12 heute', 'R-12 heute'],
  ['* unsicher: …', '*\u00A0unsicher: …'],
  [
    'R-12 · 4. Beitrag · Eintrag b-noch-nie',
    'R-12\u00A0· 4.\u00A0Beitrag\u00A0· <span class="one">Eintrag b-noch-nie</span>',
  ],
  ['turn 4 · entry o-kein-zugriff', 'turn 4\u00A0· <span class="one">entry o-kein-zugriff</span>'],
  [`R-12 · Eintrag x-${'lang-'.repeat(9)}`, `R-12\u00A0· Eintrag x-${'lang-'.repeat(9)}`],
])('%s keeps together what belongs together', (raw, html) => {
  expect(flowing(raw)).toBe(html);
});
