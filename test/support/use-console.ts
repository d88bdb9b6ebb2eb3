import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { CHROMIUM, complaintsOf, launchBrowser } from './browser.ts';
import { LocalRedress } from './local-engine.ts';

export const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

if (CHROMIUM === undefined) console.info('page tests skip: no chromium on this machine');

/** Tests of the console's pages; they skip, and say so, where there is no Chromium. */
export function describeConsole(name: string, tests: () => void): void {
  describe.skipIf(CHROMIUM === undefined)(name, () => {
    tests();
  });
}

/**
 * A Redress and a browser for the tests of one `describe`, told once, and for each test a page of
 * its own, as wide as a desk's, on which nothing may go wrong.
 */
export function useConsole(tell: {
  readonly started: (redress: LocalRedress) => Promise<void>;
  readonly opened: (page: Page) => void;
}): void {
  let redress: LocalRedress;
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    redress = await LocalRedress.start();
    browser = await launchBrowser();
    await tell.started(redress);
  });
  afterAll(async () => {
    await browser.close();
    await redress.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: DESKTOP });
    complaints = complaintsOf(page);
    tell.opened(page);
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });
}

/** The text of what has the focus. */
export function focusedText(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.textContent');
}

/** Whether nothing stands out at the side. */
export function fitsAcross(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth <= innerWidth');
}

/** An answer in the place of the server's. */
export function answer(body: object, status = 200) {
  return (route: Route) => route.fulfill({ status, body: JSON.stringify(body) });
}

/** For looking at: only when somebody asks for pictures. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}
