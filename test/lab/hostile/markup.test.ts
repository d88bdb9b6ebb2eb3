import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, launchBrowser } from '../../support/browser.ts';
import { CARRIERS } from './carriers.ts';
import type { Carrier } from './placed.ts';
import { sharedCorpus } from './corpora.ts';
import { HostileRedress, SLOW } from './hostile-redress.ts';
import { OWN_MARKUP } from './own-markup.ts';

/** Cases that the list may hold, a page of them at a time. */
const MAX_PAGES = 50;

const shared = sharedCorpus();
if (CHROMIUM === undefined) console.info('hostile: no chromium on this machine, no page is tested');
else if (shared === undefined) {
  console.info('hostile: REDRESS_CORPORA is not set: own markup runs, 0 shared ones');
}

/** Runs in the page: what a case shows of its posts, and what else stands where text should be. */
const READ_STORY = `[...document.querySelectorAll('.story blockquote')].map((quote) => ({
  text: quote.firstChild?.nodeType === Node.TEXT_NODE ? quote.firstChild.data : '',
  others: [...quote.querySelectorAll('*')].map((each) => each.localName)
    .filter((name) => !['footer', 'a'].includes(name)),
  links: [...quote.querySelectorAll('a')]
    .filter((each) => !each.getAttribute('href').startsWith('#/'))
    .map((each) => each.protocol).filter((protocol) => protocol !== 'https:'),
}))`;
type Shown = {
  readonly text: string;
  readonly others: readonly string[];
  readonly links: readonly string[];
};

describe.skipIf(CHROMIUM === undefined)('threat: stored XSS', () => {
  let hostile: HostileRedress;
  let groups = 0;
  /** Dialogs, errors of the page, and what its policies refused. */
  const complaints: string[] = [];

  beforeAll(async () => {
    hostile = await HostileRedress.start();
  });
  afterAll(() => hostile.stop());

  /** Lets a browser look, and holds against the page whatever it complains of. */
  async function look(at: (page: Page) => Promise<void>): Promise<void> {
    const browser = await launchBrowser();
    try {
      await at(await watched(await browser.newPage()));
    } finally {
      await browser.close();
    }
    expect(complaints).toEqual([]);
  }

  async function watched(page: Page): Promise<Page> {
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('console', (line) => {
      if (/Content Security Policy|Trusted|violat/i.test(line.text())) complaints.push(line.text());
    });
    await page.exposeFunction('complain', (directive: string) => complaints.push(directive));
    await page.addInitScript(
      `document.addEventListener('securitypolicyviolation', (event) => complain(event.violatedDirective))`,
    );
    return page;
  }

  function load(carrier: Carrier, strings: readonly string[], size: number) {
    return Array.from({ length: Math.ceil(strings.length / size) }, (_, at) => {
      groups += 1;
      return carrier
        .load({ id: groups, texts: strings.slice(at * size, (at + 1) * size) })
        .map((each) => ({ ...each, channel: carrier.channel }));
    }).flat();
  }

  async function openList(page: Page): Promise<string[]> {
    await page.goto(`${hostile.redress.engine.url}/console#/cases?view=all`);
    await page.waitForSelector('.row');
    const more = page.locator('button.more');
    for (let pages = 0; pages < MAX_PAGES && (await more.count()) > 0; pages += 1) {
      const rows = await page.locator('.row').count();
      await more.click();
      await page.locator('.row').nth(rows).waitFor();
    }
    return page.locator('.row .who').allTextContents();
  }

  async function openCase(page: Page, caseId: string): Promise<Shown[]> {
    // A new page each time: no story of another case is there to be read by mistake.
    await page.goto('about:blank');
    await page.goto(`${hostile.redress.engine.url}/console#/cases/${caseId}?view=all`);
    await page.locator('.story blockquote').first().waitFor();
    return page.evaluate(READ_STORY);
  }

  /** Opens every case that holds one of these, and compares what it shows with what was said. */
  async function expectShown(page: Page, strings: readonly string[]): Promise<void> {
    const seen = new Set<string>();
    const cases = (await hostile.redress.cases()).map(({ caseId }) => caseId);
    for (const caseId of cases) {
      for (const { text, others, links } of await openCase(page, caseId)) {
        seen.add(text);
        expect({ text, others, links }).toEqual({ text, others: [], links: [] });
      }
    }
    expect(strings.filter((text) => !seen.has(text))).toEqual([]);
    console.info(`hostile: ${strings.length} of markup on ${cases.length} cases in the console`);
  }

  it(
    'own markup stays text in the list and in the story: no dialog, no report, no error',
    SLOW,
    async () => {
      await hostile.deliver(
        CARRIERS.slice(1, 5).flatMap((carrier) => load(carrier, OWN_MARKUP, 18)),
      );
      await look((page) => expectShown(page, OWN_MARKUP));

      const names = OWN_MARKUP.map((text, at) => `${text} ${at}`);
      await hostile.deliver(CARRIERS.slice(1, 2).flatMap((carrier) => load(carrier, names, 1)));
      await look(async (page) => {
        const listed = new Set(await openList(page));
        expect(names.filter((name) => !listed.has(name))).toEqual([]);
      });
    },
  );

  it.skipIf(shared === undefined)('shared markup does, too', { timeout: 1_800_000 }, async () => {
    const strings = shared?.markup ?? [];
    const loads = CARRIERS.flatMap((carrier, turn) =>
      load(
        carrier,
        strings.filter((_, at) => at % CARRIERS.length === turn),
        50,
      ),
    );
    await hostile.deliver(loads);

    await look(async (page) => {
      await openList(page);
      await expectShown(page, strings);
    });
  });
});
