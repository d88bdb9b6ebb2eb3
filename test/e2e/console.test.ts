import type { Page, Route } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { axeViolations } from '../support/browser.ts';
import type { LocalRedress } from '../support/local-engine.ts';
import { PHONE, describeConsole, fitsAcross, useConsole } from '../support/use-console.ts';

const MARKUP = '<img src=x onerror=alert(1)>"\'&{{7*7}}';

describeConsole('the console in a browser', () => {
  let redress: LocalRedress;
  let page: Page;
  useConsole({
    started: async (started) => {
      redress = started;
      await redress.post({ author: 'anna', text: '@brand 😡 مرحبا, my parcel!' });
      await redress.post({ author: 'long', text: `@brand ${'verylongword'.repeat(40)}` });
      await redress.post({ channel: 'facebook', author: MARKUP, text: MARKUP });
      await redress.settle();
    },
    opened: (opened) => {
      page = opened;
    },
  });
  beforeEach(() => open('#/cases?view=all'));

  async function open(hash: string): Promise<void> {
    await page.goto(`${redress.engine.url}/console${hash}`);
    await page.waitForSelector('.row');
  }

  it('shows new cases by themselves, with owner, priority and a deadline that counts down', async () => {
    await redress.post({ author: 'newcomer', text: '@brand just now' });
    const row = page.locator('.row', { hasText: 'newcomer' });
    await row.waitFor();
    const first = await row.locator('time').textContent();
    await page.waitForTimeout(1_500);

    expect(await row.textContent()).toMatch(/P1.*(Robin|Sam|Lena)/);
    expect(first).toMatch(/^1[45]:\d\d$/);
    expect(await row.locator('time').textContent()).not.toBe(first);
  });

  it('keeps markup in names and texts text, in the list and in the story', async () => {
    await page.locator('.row', { hasText: '<img' }).click();
    await page.locator('.story blockquote').first().waitFor();

    expect(await page.locator('.story blockquote').first().textContent()).toContain(MARKUP);
    expect(await page.locator('#page img').count()).toBe(0);
  });

  it('answers a complaint and follows the escalation that somebody must acknowledge', async () => {
    await redress.post({ author: 'patient', text: '@brand still waiting' });
    await redress.settle();
    await redress.advance('PT61M');
    const { escalatedTo } = await redress.caseOf('patient');
    await page.locator('.row', { hasText: 'patient' }).locator('.badge.up').waitFor();
    await page.locator('.row', { hasText: 'patient' }).click();

    await page.getByRole('button', { name: 'I have this' }).click();
    await page.getByText('took the escalation').waitFor();
    await page.getByRole('textbox', { name: 'What we said' }).fill('We found it. ^LV');
    await page.getByRole('button', { name: 'Record our answer' }).click();
    await page.getByText('answered the customer in public').waitFor();

    expect(escalatedTo?.id).toBe('lena');
    expect(await page.getByRole('textbox', { name: 'What we said' }).inputValue()).toBe('');
    expect((await redress.caseOf('patient')).status).toBe('in_progress');
  });

  it('sees a case through: a promise out of the reply, a verdict, resolved, the customer’s no', async () => {
    await redress.post({ author: 'through', text: '@brand it is broken' });
    await redress.settle();
    const { caseId } = await redress.caseOf('through');
    await open(`#/cases/${caseId}`);
    await page.getByRole('textbox', { name: 'What we said' }).fill('A new one tomorrow by noon.');
    await page.getByRole('button', { name: 'hold us to “tomorrow by noon”' }).click();
    await page.getByRole('button', { name: 'Record our answer' }).click();
    await page.getByRole('button', { name: 'Kept' }).click();
    await page.getByRole('button', { name: 'No, isolated' }).click();
    await page.getByRole('button', { name: 'Mark as resolved' }).click();
    await page.getByText('marked it resolved').waitFor();
    await redress.post({ author: 'through', text: '@brand no it is not' });
    await redress.settle();
    await page.getByRole('button', { name: 'They say it is not' }).click();
    await page.getByText('Reopened for round 2').waitFor();

    const { case: now, timeline } = await redress.detail(caseId);
    expect(now).toMatchObject({ status: 'reopened', level: 2, round: 2 });
    expect(timeline.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['promiseMade', 'promiseKept', 'isolationRecorded', 'resolved']),
    );
  });

  it('takes another matter out of a case and joins it again', async () => {
    await redress.post({ author: 'two_matters', text: '@brand my parcel is late' });
    await redress.settle();
    await redress.post({ author: 'two_matters', text: '@brand and your app is broken' });
    await redress.settle();
    const { caseId } = await redress.caseOf('two_matters');
    await open(`#/cases/${caseId}`);
    await page.getByRole('button', { name: 'This is another matter' }).click();
    await page.getByText('split another matter off').waitFor();
    expect(await page.getByRole('button', { name: 'This is another matter' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Same matter: go on there' }).click();
    await page.getByText('merged it into another case').waitFor();

    const { case: merged } = await redress.detail(caseId);
    expect(merged).toMatchObject({
      status: 'closed_merged',
      mergedInto: `${caseId.slice(0, -1)}2`,
    });
  });

  it('goes off duty and comes back', async () => {
    await page.getByRole('button', { name: 'On duty' }).click();
    await page.getByRole('button', { name: 'Off duty' }).waitFor();
    const { body } = await redress.desk<{ handlers: { id: string; onDuty: boolean }[] }>('/roster');
    await page.getByRole('button', { name: 'Off duty' }).click();
    await page.getByRole('button', { name: 'On duty' }).waitFor();

    expect(body.handlers.filter(({ onDuty }) => !onDuty)).toHaveLength(1);
  });

  it('keeps what was typed when somebody else was faster, and says so', async () => {
    await redress.post({ author: 'contested', text: '@brand both of you' });
    await redress.settle();
    const { caseId, version } = await redress.caseOf('contested');
    await open(`#/cases/${caseId}`);
    await page.getByRole('button', { name: 'Note' }).click();
    await page.getByRole('textbox', { name: 'Only we see this' }).fill('my careful words');
    const beFaster = async (route: Route) => {
      await redress.command(caseId, { type: 'note', text: 'faster', expectedVersion: version });
      await route.continue();
    };
    await page.route('**/commands', beFaster, { times: 1 });

    await page.getByRole('button', { name: 'Add note' }).click();
    await page.getByText('Somebody else changed the case').waitFor();

    expect(await page.getByRole('textbox', { name: 'Only we see this' }).inputValue()).toBe(
      'my careful words',
    );
  });

  it('says that it reconnects, keeps the list, and comes back', async () => {
    await page.route('**/desk/cases?*', (route) => route.fulfill({ status: 503, body: '{}' }));
    await page.getByText('Reconnecting').waitFor();
    const rows = await page.locator('.row').count();
    await page.unroute('**/desk/cases?*');
    await page.getByText('Live', { exact: true }).waitFor();

    expect(rows).toBeGreaterThan(2);
  });

  it('works by keyboard: j opens the next case, Escape goes back', async () => {
    await page.keyboard.press('j');
    await page.locator('.story li').first().waitFor();
    const opened = page.url();
    await page.keyboard.press('Escape');

    expect(opened).toMatch(/#\/cases\/[0-9a-f]{24}-1/);
    expect(page.url()).not.toBe(opened);
  });

  it.each(['light', 'dark'] as const)(
    'passes axe in %s, and never scrolls sideways on a phone',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const violations = await axeViolations(page);
      await page.locator('.row', { hasText: 'verylong' }).or(page.locator('.row')).first().click();
      await page.locator('.story li').first().waitFor();
      violations.push(...(await axeViolations(page)));
      await page.setViewportSize(PHONE);
      violations.push(...(await axeViolations(page)));

      expect(violations).toEqual([]);
      expect(await fitsAcross(page)).toBe(true);
    },
  );
});
