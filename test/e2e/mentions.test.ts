import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeViolations } from '../support/browser.ts';
import type { LocalRedress } from '../support/local-engine.ts';
import {
  PHONE,
  describeConsole,
  fitsAcross,
  focusedText,
  takePicture,
  useConsole,
} from '../support/use-console.ts';

const MARKUP = 'Brand Parcels <img src=x onerror=alert(1)>"\'&{{7*7}}';
const UNCLEAR = { issue: 'no', valence: 'negative' };

/** the decision and its reasons are in the product. One story, in this order. */
describeConsole('the mentions in a browser', () => {
  let redress: LocalRedress;
  let page: Page;
  const feed = async (author: string, text: string, triage: Record<string, string> = UNCLEAR) => {
    await redress.post({ channel: 'standard-webhooks', author, text, triage });
    await redress.settle();
  };

  useConsole({
    started: async (started) => {
      redress = started;
      await redress.post({ author: 'anna', text: '@brand my parcel caught fire' });
      await feed('grumpy', 'Brand Parcels again, of course');
      await redress.advance('PT1M');
      await feed('sour', MARKUP);
      await feed('fan', 'Brand Parcels, thank you! 🙏 شكرا', { ...UNCLEAR, valence: 'positive' });
    },
    opened: (opened) => {
      page = opened;
    },
  });

  const open = (hash: string) => page.goto(`${redress.engine.url}/console${hash}`);
  const line = () => page.getByRole('contentinfo').getByRole('link', { name: /mentions/i });
  const card = (text: string) => page.locator('.mention', { hasText: text });

  it('says how many wait, and leads to them by key and by line, newest first', async () => {
    await open('#/cases?view=all');
    await line().getByText('Mentions: 2 to look at').waitFor();
    await page.keyboard.press('m');
    await card('grumpy').waitFor();

    expect(page.url()).toMatch(/#\/mentions\/HUMAN_TRIAGE\?view=all$/);
    expect(await focusedText(page)).toBe('Mentions');
    expect(await line().getAttribute('aria-current')).toBe('page');
    expect(await page.locator('.mention .byline strong').allTextContents()).toEqual([
      '@sour',
      '@grumpy',
    ]);
    await page.keyboard.press('Escape');
    await line().click();
    await card('grumpy').waitFor();
  });

  it('R-59: shows the branch, why it was taken, and every reason', async () => {
    await open('#/mentions/HUMAN_TRIAGE');
    const grumpy = card('grumpy');
    await grumpy.getByText('Unfriendly, and unclear why.').waitFor();
    await grumpy.getByText('Every reason').click();

    expect(await grumpy.locator('tbody tr').count()).toBe(17);
    expect(await grumpy.locator('tr', { hasText: 'Tone' }).textContent()).toMatch(
      /Tone\s*negative\s*its source says so/,
    );
    expect(await grumpy.locator('tr', { hasText: 'Risk' }).textContent()).toMatch(
      /Risk\s*none\s*nobody said so/,
    );
  });

  it('keeps markup text', async () => {
    await open('#/mentions/HUMAN_TRIAGE');
    await card('@sour').waitFor();

    expect(await card('@sour').locator('blockquote').textContent()).toContain(MARKUP);
    expect(await page.locator('#page img').count()).toBe(0);
  });

  it('changes the list by its tabs, and says when none waits', async () => {
    await open('#/mentions/HUMAN_TRIAGE');
    const tabs = page.getByRole('navigation', { name: 'Lists of mentions' });
    await tabs.getByRole('link', { name: 'Praise' }).click();
    await card('thank you').waitFor();
    expect(await page.locator('.mention').count()).toBe(1);
    await tabs.getByRole('link', { name: 'Moderation' }).click();
    await page.getByText('None waits.').waitFor();
    expect(page.url()).toMatch(/#\/mentions\/MODERATE_REVIEW$/);
  });

  it('leads from a case to what we made of its post', async () => {
    await open('#/cases?view=all');
    await page.locator('.row', { hasText: 'anna' }).click();
    await page.getByRole('link', { name: 'rule T03: Somebody may be in danger' }).click();
    await page.getByText('What we made of this post').waitFor();
    await card('caught fire')
      .getByText(/· safety \(“.*fire.*”\)/)
      .waitFor();

    expect(await page.getByRole('link', { name: 'Open its case' }).count()).toBe(1);
    expect(await page.locator('.row').count()).toBeGreaterThan(0);
  });

  it('R-47: leads from a case of “same here” to the complaint that it follows', async () => {
    const { caseId } = await redress.caseOf('anna');
    const parentId = (await redress.detail(caseId)).timeline[0]?.mention?.postId ?? '';
    await redress.post({ author: 'fellow', text: 'same here', parentId });
    await redress.settle();
    await open('#/cases?view=all');
    await page.locator('.row', { hasText: 'fellow' }).click();
    await page.getByText('They say “same here” under another complaint.').waitFor();
    await takePicture(page, 'mentions-fellow');
    await page.getByRole('link', { name: 'Open the complaint that it follows' }).click();
    await page.getByRole('heading', { name: 'anna' }).waitFor();

    expect(page.url()).toContain(`#/cases/${caseId}?view=all`);
  });

  it.each(['light', 'dark'] as const)(
    'passes axe in %s, and never scrolls sideways on a phone',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open('#/mentions/HUMAN_TRIAGE');
      await card('grumpy').getByText('Every reason').click();
      const violations = await axeViolations(page);
      await takePicture(page, `mentions-${colorScheme}-1280`);
      await page.setViewportSize(PHONE);
      violations.push(...(await axeViolations(page)));
      await takePicture(page, `mentions-${colorScheme}-390`);

      expect(violations).toEqual([]);
      expect(await fitsAcross(page)).toBe(true);
      await page.getByRole('button', { name: '‹ Cases' }).click();
      await page.locator('.row').first().waitFor();
    },
  );

  it('takes a person’s word by keyboard: a complaint has a case at once, and nothing jumps', async () => {
    await open('#/mentions/HUMAN_TRIAGE');
    const grumpy = card('grumpy');
    await grumpy.getByRole('button', { name: 'It is a complaint' }).press('Enter');
    await grumpy.getByText(/Noted: it is a complaint, and \w+ \w+ owns it\./).waitFor();
    await takePicture(page, 'mentions-judged');

    expect(await focusedText(page)).toContain('Noted: it is a complaint');
    expect(await page.locator('.mention').count()).toBe(2);
    await line().getByText('Mentions: 1 to look at').waitFor();
    await grumpy.getByRole('link', { name: 'Open the case' }).click();
    await page.locator('.story li').first().waitFor();
    await takePicture(page, 'mentions-case');
    expect(await redress.caseOf('grumpy')).toMatchObject({ status: 'received' });
  });

  it('says so when somebody else was quicker, and shows what they said', async () => {
    await open('#/mentions/HUMAN_TRIAGE');
    await card('@sour').waitFor();
    const { body } = await redress.desk<{ mentions: { mentionId: string; revision: number }[] }>(
      '/mentions?action=HUMAN_TRIAGE',
    );
    const [sour] = body.mentions;
    await redress.desk(`/mentions/${sour?.mentionId}/commands`, {
      command: { type: 'retriage', inputs: { issue: 'no' }, expectedRevision: sour?.revision },
    });
    await card('@sour').getByRole('button', { name: 'It is not' }).click();

    await page.getByText('None waits.').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('The mention has changed');
    await open(`#/mention/${sour?.mentionId}`);
    await card('@sour').getByText('Every reason').click();
    await card('@sour')
      .getByText(/Lena \S+, [\d:]+: it is no complaint \(rule T17\)/)
      .waitFor();
  });
});
