import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Learning } from '../../shared/desk-api/learning.ts';
import type { MentionList } from '../../shared/desk-api/mentions.ts';
import { lessonIdAt, saveLesson } from '../../shared/store/learning-store.ts';
import type { Lesson } from '../../shared/store/learning-store.ts';
import { HOUR } from '../../shared/time.ts';
import { axeViolations } from '../support/browser.ts';
import type { LocalRedress } from '../support/local-engine.ts';
import { tableOf } from '../support/table.ts';
import {
  PHONE,
  answer,
  describeConsole,
  fitsAcross,
  focusedText,
  takePicture,
  useConsole,
} from '../support/use-console.ts';

const LEARNING = '**/desk/learning';
const MARKUP = '<img src=x onerror=alert(1)>';

/** What people said is shown, and can be taken back. The tests tell one story, in this order. */
describeConsole('what triage learned, in a browser', () => {
  let redress: LocalRedress;
  let page: Page;
  useConsole({
    started: async (started) => {
      redress = started;
      const triage = { issue: 'no', valence: 'positive' };
      const text = 'Brand Parcels, thank you!';
      await redress.post({ channel: 'standard-webhooks', author: 'fan', text, triage });
      await redress.settle();
    },
    opened: (opened) => {
      page = opened;
    },
  });

  const open = (hash: string) => page.goto(`${redress.engine.url}/console${hash}`);
  const inUse = () => page.getByRole('region', { name: 'In use now' });
  // Not by text alone: a button beside it speaks of the shipped weights too.
  const used = (what: string) => inUse().locator('strong', { hasText: what });
  const lessons = () => page.locator('.lessons li');
  const button = (name: string) => page.getByRole('main').getByRole('button', { name });
  const learning = async () => (await redress.desk<Learning>('/learning')).body;
  const chooseAs = async (sub: string, command: object) => {
    const { version } = await learning();
    const choice = { ...command, expectedVersion: version };
    expect((await redress.desk('/learning/commands', { sub, command: choice })).status).toBe(200);
  };

  /** Lessons as `learn` keeps them, of so many hours ago. */
  async function keep(hoursAgo: number, lesson: Omit<Lesson, 'lessonId' | 'modelVersion'>) {
    const lessonId = lessonIdAt(redress.engine.state.clock.now() - hoursAgo * HOUR);
    await saveLesson(tableOf(redress.engine), { lessonId, modelVersion: 'any', ...lesson });
    return lessonId;
  }

  it('says by key and by link from the mentions what there is while there is no lesson', async () => {
    await open('#/cases?view=all');
    await page.getByText('Choose a case').waitFor();
    await page.keyboard.press('l');
    await page.getByText('No lesson yet').waitFor();

    expect(page.url()).toMatch(/#\/learning\?view=all$/);
    expect(await focusedText(page)).toBe('Learning');
    expect(await inUse().textContent()).toMatch(
      /The shipped weights.*the next lesson that helps is used at once/,
    );
    expect(await page.getByText('No lesson yet').textContent()).toContain(
      'takes 50 labels, at least 10 of either kind.',
    );
    await page.getByRole('link', { name: 'mentions', exact: true }).click();
    await page.getByRole('link', { name: 'What triage learned from these looks' }).click();
    await page.getByText('No lesson yet').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Choose a case').waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing amiss without lessons in %s', (colorScheme) =>
    expectSound('none', colorScheme),
  );

  it('shows within the hour what one look on the mentions taught', async () => {
    const { body } = await redress.desk<MentionList>('/mentions?action=THANK');
    const [mention] = body.mentions;
    await redress.desk(`/mentions/${mention?.mentionId}/commands`, {
      command: {
        type: 'retriage',
        inputs: { issue: 'yes' },
        expectedRevision: mention?.revision,
      },
    });
    await redress.advance('PT1H', 'PT1H');
    await open('#/learning');
    await lessons().first().waitFor();

    expect(await lessons().allTextContents()).toEqual([
      expect.stringMatching(/Lesson of \d\d:\d\d.*too few labels.*1 label: 1 complaint, 0 others/),
    ]);
    expect(await lessons().first().getByRole('button').count()).toBe(0);
  });

  it('shows each lesson, newest first, with what it was worth before and after', async () => {
    await keep(1, {
      labels: { complaints: 40, others: 48 },
      outcome: 'does_not_help',
      shipped: { auc: 0.8449, logLoss: 0.4321 },
      learned: { auc: 0.8451, logLoss: 0.4287 },
    });
    await keep(2, {
      labels: { complaints: 31, others: 33 },
      outcome: 'helps',
      shipped: { auc: 0.7132, logLoss: 0.6055 },
      learned: { auc: 0.9981, logLoss: 0.1249 },
      delta: new Uint8Array(4),
    });
    await keep(30, { labels: { complaints: 9, others: 40 }, outcome: 'too_few_labels' });
    await open('#/learning');
    await lessons().nth(3).waitFor();

    const texts = await lessons().allTextContents();
    expect(texts[0]).toContain('1 label: 1 complaint');
    expect(texts[1]).toMatch(
      /does not help.*88 labels: 40 complaints, 48 others.*Before: shipped weights84 of 100 pairs.*loss 0\.43.*After: this lesson85 of 100 pairs.*loss 0\.43.*It is not surely better/,
    );
    expect(texts[2]).toMatch(/helps.*71 of 100 pairs.*loss 0\.61.*99 of 100 pairs.*loss 0\.12/);
    expect(texts[3]).toMatch(/Lesson of (yesterday|\d+ \w+) \d\d:\d\d.*too few labels/);
    expect(await button('Use this lesson').count()).toBe(1);
  });

  it('takes a lesson into use by keyboard, goes back, and learns by itself again', async () => {
    const helps = (await learning()).lessons[2]?.lessonId;
    await open('#/learning');
    await button('Use this lesson').press('Enter');
    await inUse().getByText('chosen by a person').waitFor();

    await takePicture(page, 'learning-taken');
    expect(await focusedText(page)).toContain('Noted. Triage goes by it within five minutes.');
    expect(await inUse().textContent()).toMatch(
      /The lesson of \d\d:\d\d.*does not learn by itself/,
    );
    expect(await lessons().nth(2).textContent()).toContain('in use');
    expect(await learning()).toMatchObject({ inUse: helps, automatic: false });
    expect(await button('Use this lesson').count()).toBe(0);

    await button('Go back to the shipped weights').press('Enter');
    await used('The shipped weights').waitFor();
    expect(await learning()).toEqual(expect.not.objectContaining({ inUse: helps }));
    expect(await button('Go back to the shipped weights').count()).toBe(0);

    await button('Learn by itself').press('Enter');
    await inUse().getByText('the next lesson that helps is used at once').waitFor();
    expect(await learning()).toMatchObject({ automatic: true });
    expect(await button('Learn by itself').count()).toBe(0);
  });

  it('holds what triage uses by itself: a lesson, or the shipped weights', async () => {
    const helps = (await learning()).lessons[2]?.lessonId;
    await open('#/learning');
    await button('Stay with the shipped weights').click();
    await inUse().getByText('chosen by a person').waitFor();
    expect(await learning()).toEqual(expect.not.objectContaining({ inUse: helps }));

    await chooseAs('lena', { type: 'useLesson', lessonId: helps });
    await chooseAs('lena', { type: 'learnByItself' });
    await page.reload();
    await inUse().getByText('chosen by itself').waitFor();
    await button('Keep this lesson').click();
    await inUse().getByText('chosen by a person').waitFor();
    expect(await learning()).toMatchObject({ inUse: helps, automatic: false });
  });

  it('says so when somebody else chose in between, and shows what they chose', async () => {
    await open('#/learning');
    await used('The lesson of').waitFor();
    await chooseAs('maarten', { type: 'useShipped' });
    await button('Learn by itself').click();
    await used('The shipped weights').waitFor();

    await takePicture(page, 'learning-conflict');
    expect(await page.getByRole('alert').textContent()).toContain('Somebody chose in between.');
    expect(await focusedText(page)).toContain('Nothing was changed');
    expect(await learning()).toMatchObject({ automatic: false });
  });

  it('does not take what was read before a choice for what came of it', async () => {
    const { body: before } = await redress.desk<Learning>('/learning');
    await open('#/learning');
    await button('Learn by itself').click();
    await inUse().getByText('is used at once').waitFor();
    await page.route(LEARNING, answer(before));
    const reread = page.waitForResponse(LEARNING);
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await (await reread).finished();
    await page.evaluate('new Promise((done) => setTimeout(done, 100))');

    expect(await inUse().textContent()).toContain('is used at once');
  });

  it('shows a handler everything and lets them choose nothing', async () => {
    await open('#/learning');
    await button('Use this lesson').waitFor();
    await page.getByRole('combobox', { name: 'You are' }).selectOption('robin');
    await button('Use this lesson').waitFor({ state: 'detached' });
    await lessons().nth(3).waitFor();

    expect(await page.locator('main :is(section, li) button').count()).toBe(0);
    expect(await inUse().textContent()).toContain('The shipped weights');
    await page.getByRole('combobox', { name: 'You are' }).selectOption('maarten');
    await button('Use this lesson').waitFor();
  });

  it('says that it loads and what fails, keeps what it knew with its time, and comes back', async () => {
    const fails = answer({ detail: 'Not now.', code: 'unavailable' }, 503);
    const held = Promise.withResolvers<undefined>();
    await page.route(LEARNING, async (route) => {
      await held.promise;
      await fails(route);
    });
    await open('#/learning');
    await page.getByRole('main').getByText('Loading …').waitFor();
    held.resolve(undefined);
    await page.getByRole('alert').getByText('Not now. Trying again.').waitFor();
    await page.unroute(LEARNING);
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await lessons().nth(3).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);

    await page.route(LEARNING, fails);
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await page.getByRole('alert').getByText('Below is how it was at').waitFor();
    expect(await lessons().count()).toBe(4);
  });

  it('keeps markup text', async () => {
    const { body } = await redress.desk<Learning>('/learning');
    const [first] = body.lessons;
    await page.route(
      LEARNING,
      answer({ ...body, inUse: MARKUP, lessons: [{ ...first, lessonId: MARKUP }] }),
    );
    await open('#/learning');
    await lessons().getByText(MARKUP).waitFor();

    expect(await inUse().textContent()).toContain(`The lesson of ${MARKUP}`);
    expect(await page.locator('#page img').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing amiss with lessons in %s',
    async (colorScheme) => {
      await chooseAs('lena', {
        type: 'useLesson',
        lessonId: (await learning()).lessons[2]?.lessonId,
      });
      await expectSound('some', colorScheme);
    },
  );

  /** Nothing that axe finds, on a desk and on a phone, where it never scrolls sideways. */
  async function expectSound(name: string, colorScheme: 'light' | 'dark'): Promise<void> {
    await page.emulateMedia({ colorScheme });
    await open('#/learning');
    await inUse().waitFor();
    const violations = await axeViolations(page);
    await takePicture(page, `learning-${name}-${colorScheme}-1280`);
    await page.setViewportSize(PHONE);
    violations.push(...(await axeViolations(page)));
    await takePicture(page, `learning-${name}-${colorScheme}-390`);
    expect(violations).toEqual([]);
    expect(await fitsAcross(page)).toBe(true);
    await page.getByRole('button', { name: '‹ Cases' }).click();
    await page.locator('.foot').waitFor();
  }
});
