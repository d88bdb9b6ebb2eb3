import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Health } from '../../shared/desk-api/health.ts';
import { refuse } from '../../shared/health/connection-health.ts';
import { connectionSecretName } from '../../shared/secrets/names.ts';
import { loadHealth, saveHealth } from '../../shared/store/health-store.ts';
import { axeViolations } from '../support/browser.ts';
import type { LocalRedress } from '../support/local-engine.ts';
import { callback, claims, signRequest } from '../support/meta-callbacks.ts';
import { tableOf } from '../support/table.ts';
import {
  PHONE,
  answer,
  describeConsole,
  fitsAcross,
  focusedText,
  useConsole,
} from '../support/use-console.ts';

const MARKUP = '<img src=x onerror=alert(1)>';
const HEALTH = '**/desk/health';

/** watching never stops, and people see it. The tests tell one story, in this order. */
describeConsole('the connections in a browser', () => {
  let redress: LocalRedress;
  let page: Page;

  useConsole({
    started: async (started) => {
      redress = started;
      await redress.post({ author: 'anna', text: '@brand my parcel never came' });
      await redress.settle();
    },
    opened: (opened) => {
      page = opened;
    },
  });

  const open = (hash: string) => page.goto(`${redress.engine.url}/console${hash}`);
  /** Leaves, and comes back when the page has left: coming back reads everything again. */
  const openAnew = async () => {
    await page.keyboard.press('Escape');
    await page.getByText('Choose a case').waitFor();
    await page.keyboard.press('c');
  };
  const line = () => page.getByRole('contentinfo').getByRole('link', { name: /connection/i });
  const row = (id: string) => page.locator('.connections li', { hasText: id });

  /** Meta's word that the page itself took our access away. */
  async function deauthorize(): Promise<void> {
    const secret = redress.engine.secrets.get(connectionSecretName('facebook-main')) ?? '';
    const { signing } = JSON.parse(secret) as { signing: string[] };
    const issuedAt = Math.floor(redress.engine.state.clock.now() / 1_000);
    const said = { ...claims(), user_id: '1234567890321', issued_at: issuedAt };
    const signed = signRequest(said, signing[0] ?? '');
    const delivery = {
      path: '/webhooks/facebook-main?callback=deauthorize',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(callback(signed).body),
    };
    expect(await redress.deliver(delivery)).toBe(200);
  }

  /** As `catch-up` does when a network takes our token no more. */
  async function refuseToken(connectionId: string): Promise<void> {
    const table = tableOf(redress.engine);
    const found = await loadHealth(table, connectionId);
    if (found === undefined) throw new Error(`${connectionId} is not watched`);
    const health = refuse(found.health, redress.engine.state.clock.now());
    await saveHealth(table, health, { readVersion: found.version });
  }

  it('says in one quiet line that all are well, and leads to when each was heard', async () => {
    await open('#/cases?view=all');
    await line().getByText('3 connections, all well').waitFor();
    await line().click();
    await row('x-main').waitFor();

    expect(page.url()).toMatch(/#\/connections\?view=all$/);
    expect(await focusedText(page)).toBe('Connections');
    expect(await line().getAttribute('aria-current')).toBe('page');
    expect(await row('x-main').textContent()).toMatch(
      /^x-main Xwell\s*Last delivery just now \(\d\d:\d\d\) · may be silent for 1 day$/,
    );
    expect(await row('listening').textContent()).toMatch(
      /^listening Listening feednothing yet\s*Nothing came since we began to listen/,
    );
  });

  it('works by keyboard and by its address, and keeps the list’s view', async () => {
    await open('#/cases?view=all');
    await page.locator('.row').first().waitFor();
    await page.keyboard.press('c');
    await row('x-main').waitFor();
    await page.keyboard.press('j');
    await page.locator('.story li').first().waitFor();
    await page.goBack();
    await row('x-main').waitFor();
    await page.keyboard.press('Escape');

    expect(page.url()).toMatch(/#\/cases\?view=all$/);
    await page.getByText('Choose a case').waitFor();
  });

  it('moves nothing when the answer comes, and says that it loads', async () => {
    const held = Promise.withResolvers<undefined>();
    await page.route(HEALTH, async (route) => {
      await held.promise;
      await route.continue();
    });
    const places = async () => [
      await page.getByRole('contentinfo').boundingBox(),
      await page.getByRole('navigation', { name: 'Cases' }).boundingBox(),
      await page.getByRole('heading', { name: 'Connections' }).boundingBox(),
    ];
    await open('#/connections');
    await page.locator('.duty').waitFor();
    await page.getByRole('main').getByText('Loading …').waitFor();
    await line().getByText('Connections …').waitFor();
    const before = await places();
    held.resolve(undefined);
    await row('x-main').waitFor();

    expect(await places()).toEqual(before);
  });

  it('says what fails, keeps what it knew with its time, and comes back', async () => {
    await page.route(HEALTH, answer({ detail: 'Not now.', code: 'unavailable' }, 503));
    await open('#/connections');
    await page.getByRole('alert').getByText('Not now. Trying again.').waitFor();
    await line().getByText('Connections: not known').waitFor();
    await page.unroute(HEALTH);
    await openAnew();
    await row('x-main').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);

    await page.route(HEALTH, answer({ detail: 'Not now.', code: 'unavailable' }, 503));
    await openAnew();
    await page.getByRole('alert').getByText('Below is how it was at').waitFor();
    expect(await row('x-main').count()).toBe(1);
    expect(await line().textContent()).toBe('3 connections, all well');
  });

  it('keeps markup text, and says so when there is no connection at all', async () => {
    const { body } = await redress.desk<Health>('/health');
    const [connection] = body.connections;
    const connections = [{ ...connection, id: MARKUP, channel: MARKUP }];
    await page.route(HEALTH, answer({ ...body, connections }));
    await open('#/connections');
    await row(MARKUP).waitFor();
    expect(await page.locator('#page img').count()).toBe(0);

    await page.unroute(HEALTH);
    await page.route(HEALTH, answer({ ...body, connections: [] }));
    await openAnew();
    await page.getByText('None is configured').waitFor();
    expect(await line().textContent()).toBe('No connections');
  });

  it('R-6: shows what ails each connection and what to do, first, and reads it out', async () => {
    await open('#/cases?view=all');
    await line().getByText('all well').waitFor();
    await redress.advance('PT25H', 'PT1H');
    await deauthorize();
    await redress.settle();
    await refuseToken('x-main');
    await page.keyboard.press('c');
    await line().getByText('3 of 3 connections need a look').waitFor();

    const news = await page.getByRole('log').allTextContents();
    expect(news.join()).toContain('The connection x-main needs a look: token refused, silent.');
    expect(await row('x-main').textContent()).toMatch(
      /Last delivery 1 day ago \((?:yesterday|\d+ \w+) \d\d:\d\d\).*token refused just now.*secret redress\/x-main; it is tried within the hour\.Check at X that our webhook is on/,
    );
    expect(await row('facebook-main').textContent()).toMatch(
      /access taken away.*Connect our app to the account at Facebook again/,
    );
    expect(await row('listening').textContent()).toMatch(
      /silent.*Do the steps of “Connect a channel” for the sender/,
    );
  });

  it('R-6: takes one off the ailing ones when it is heard again, and reads that out', async () => {
    await open('#/connections');
    await row('facebook-main').getByText('access taken away', { exact: true }).waitFor();
    const ids = () => page.locator('.connections strong').allTextContents();
    expect(await ids()).toEqual(['x-main', 'facebook-main', 'listening']);
    // Within five minutes of the last note a delivery writes none.
    await redress.advance('PT6M');
    await redress.post({ channel: 'facebook', author: 'Ben', text: 'mine neither' });
    await redress.settle();
    await openAnew();
    await line().getByText('2 of 3 connections need a look').waitFor();

    expect(await ids()).toEqual(['x-main', 'listening', 'facebook-main']);
    expect((await page.getByRole('log').allTextContents()).join()).toContain(
      'The connection facebook-main is well again.',
    );
  });

  it.each(['light', 'dark'] as const)(
    'passes axe in %s, and never scrolls sideways on a phone',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open('#/cases?view=all');
      await line().getByText('need a look').waitFor();
      const violations = await axeViolations(page);
      await line().click();
      await row('x-main').waitFor();
      violations.push(...(await axeViolations(page)));
      await page.setViewportSize(PHONE);
      violations.push(...(await axeViolations(page)));

      expect(violations).toEqual([]);
      expect(await fitsAcross(page)).toBe(true);
      await page.getByRole('button', { name: '‹ Cases' }).click();
      await page.locator('.row').first().waitFor();
    },
  );
});
