import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserPath, useBrowser } from './chromium.ts';
import { faultsOfLayout } from './layout.ts';
import { pages } from './pages.ts';

/**
 * The pages in a real browser. `SCREENSHOTS=DIR npx vitest run test/browser` also takes pictures: look at them after
 * every change to a page.
 */
const screenshots = process.env.SCREENSHOTS;
const names = Object.keys(await pages());

if (browserPath === undefined) {
  process.stderr.write(
    'No browser: /usr/bin/chromium is missing, the pages are not looked at (CHROMIUM=PATH names another).\n',
  );
}

describe.skipIf(browserPath === undefined)('in Chromium', { timeout: 60_000 }, () => {
  const browser = useBrowser();

  describe.each(names)('the page "%s"', (name) => {
    test('says nothing on the console, asks for nothing, and runs nothing of what was said', async () => {
      const page = await browser.newPage();
      const heard: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => heard.push(message.text()));
      page.on('pageerror', (error) => heard.push(error.message));
      page.on('dialog', (dialog) => heard.push(dialog.message()));
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(browser.address(name));
      await page.mouse.move(200, 300);
      expect(heard).toEqual([]);
      expect(asked.filter((url) => url !== browser.address(name) && url !== 'data:,')).toEqual([]);
      expect(
        await page.evaluate(
          '[window.attacked, document.scripts.length, document.querySelectorAll("img,iframe,object,form,[onerror],[onload]").length]',
        ),
      ).toEqual([undefined, 0, 0]);
      expect(
        await page.evaluate('[...document.links].map((link) => link.protocol).filter((one) => one !== "file:")'),
      ).toEqual([]);
      await page.close();
    });

    test.each([390, 1280])('fits a width of %d, by day and night, and axe finds no serious fault', async (width) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await openAt(name, width, colorScheme);
        await takePicture(page, `${name}-${width}-${colorScheme}`);
        expect(await faultsOfLayout(page)).toEqual([]);
        expect(await outOfColumn(page)).toEqual([]);
        expect(await indented(page)).toEqual([]);
        expect(await scalesOfBars(page)).toEqual([]);
        expect(await seriousFaults(page)).toEqual([]);
        await page.close();
      }
    });

    test('fits small telephones, those held sideways, and tablets', async () => {
      for (const width of [320, 360, 600, 768]) {
        const page = await openAt(name, width, 'light');
        expect(await faultsOfLayout(page), `at ${width}`).toEqual([]);
        expect(await outOfColumn(page), `at ${width}`).toEqual([]);
        expect(await indented(page), `at ${width}`).toEqual([]);
        await page.close();
      }
    });

    test('fits on paper, in black on white', async () => {
      // A4 within its margins, in pixels of CSS.
      const page = await openAt(name, 673, 'dark');
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await takePicture(page, `${name}-print`);
      expect(await faultsOfLayout(page)).toEqual([]);
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      if (screenshots) await page.pdf({ path: join(screenshots, `${name}.pdf`), format: 'A4' });
      await page.close();
    });

    test('can be reached with the keyboard from its first key on', async () => {
      const page = await openAt(name, 390, 'light');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('content');
      await page.close();
    });
  });

  test.each([360, 375, 390, 412])('the periods of earlier rotations take two lines at %d', async (width) => {
    const page = await openAt('five-hundred', width, 'light');
    const lines = await page.evaluate(`[...document.querySelectorAll('#earlier tbody th')].map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set([...range.getClientRects()].map((line) => line.top)).size;
    })`);
    expect(lines).toEqual([2, 2, 3]);
    await page.close();
  });

  async function openAt(name: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await page.goto(browser.address(name));
    return page;
  }

  async function takePicture(page: Page, name: string): Promise<void> {
    if (!screenshots) return;
    mkdirSync(screenshots, { recursive: true });
    await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
  }
});

/** Tables wider than the text around them. */
function outOfColumn(page: Page): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll('table')]
    .filter((one) => one.getBoundingClientRect().right > one.parentElement.getBoundingClientRect().right + 1)
    .map((one) => one.getAttribute('aria-label') + ': ' + one.textContent.slice(0, 60))`);
}

/** Tables whose first column does not begin where the text around them does. */
function indented(page: Page): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll('table')]
    .filter((one) => [...one.rows].some((row) => getComputedStyle(row.cells[0]).paddingLeft !== '0px'))
    .map((one) => one.getAttribute('aria-label'))`);
}

/** Parts in which equal counts would get bars of different lengths, because one table is laid out unlike the next. */
function scalesOfBars(page: Page): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll('#causes h3')].flatMap((title) => {
    const widths = [];
    for (let one = title.nextElementSibling; one?.tagName === 'TABLE'; one = one.nextElementSibling)
      widths.push(...[...one.querySelectorAll('svg.bar')].map((bar) => bar.getBoundingClientRect().width));
    return Math.max(...widths) - Math.min(...widths) > 1 ? [title.textContent + ': ' + widths.join(', ')] : [];
  })`);
}

/** Of long lists and tables the first entries stand for the others: they are all built alike, and axe is slow. */
async function seriousFaults(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    `axe.run({ exclude: ['.places li:nth-child(n+6)', 'tbody tr:nth-child(n+6)'] })`,
  )) as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  };
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}
