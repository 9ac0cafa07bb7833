import { describe, expect, test } from 'vitest';
import { browserPath, useBrowser } from './chromium.ts';
import { type Printed, printed } from './printed.ts';

/** On paper: where one sheet ends and the next begins. */
describe.skipIf(browserPath === undefined)('printed on A4', { timeout: 60_000 }, () => {
  const browser = useBrowser();

  test.each([
    'few-english',
    'many',
    'five-hundred',
    'shared',
    'nasty',
    'comparison-forty',
    'comparison-nasty',
    'index',
  ])(
    'the page "%s" splits no row, short table, chart or entry, and no heading or column title stands alone at the end of a sheet',
    async (name) => {
      const page = await browser.newPage();
      await page.goto(browser.address(name));
      const parts = await printed(page);
      await page.close();
      expect(parts.filter(({ from }) => from === 'unknown')).toEqual([]);
      expect(parts.filter(({ from, to }) => from !== to)).toEqual([]);
      expect(parts.filter((part, at) => isAlone(part, parts[at + 1])).map(({ text }) => text)).toEqual([]);
    },
  );

  test('the last paragraph of a part does not take the part along to the next sheet', async () => {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(browser.address('five-hundred'));
    const held = await page.evaluate(
      `[...document.querySelectorAll('section > p:last-child')].map((last) => getComputedStyle(last).breakAfter)`,
    );
    await page.close();
    expect(held).toContain('auto');
    expect(held).not.toContain('avoid');
  });
});

function isAlone({ tag, to }: Printed, next: Printed | undefined): boolean {
  return /^(H\d|THEAD)$/.test(tag) && next !== undefined && next.from !== to;
}
