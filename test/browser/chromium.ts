import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { pageFiles } from './pages.ts';

/** Debian's Chromium, or the one named by CHROMIUM; undefined where there is none. */
export const browserPath = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path));

/** A browser that stays by itself: own empty profile, nothing in the background. */
function openBrowser(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'rotation-browser-')), {
    executablePath: browserPath ?? '',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** For the tests of a suite: a browser, and the addresses of the pages by their names. Called once, where tests are declared. */
export function useBrowser(): { newPage(): Promise<Page>; address(page: string): string } {
  let context: BrowserContext | undefined;
  let files: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    files = await pageFiles();
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());
  return {
    newPage() {
      if (context === undefined) throw new Error('the browser is not open');
      return context.newPage();
    },
    address: (page) => files[page] ?? '',
  };
}
