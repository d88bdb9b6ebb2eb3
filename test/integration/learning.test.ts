import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../shared/desk-api/contract.ts';
import { learningSchema } from '../../shared/desk-api/learning.ts';
import type { Learning } from '../../shared/desk-api/learning.ts';
import type { MentionList } from '../../shared/desk-api/mentions.ts';
import { lessonIdAt, saveLesson } from '../../shared/store/learning-store.ts';
import { LocalRedress } from '../support/local-engine.ts';
import { readEverything, tableOf } from '../support/table.ts';

/** Words that no weights know: only a company's own people can say which of them complain. */
const WORDS = 'krimvol dorpex salvin mubrat tondel vraskip hulmo pernat zilkor bastem'.split(' ');
const COMPLAINT = 'blorfed';
const OTHER = 'zimbored';
const POSTS = 64;
const NO_ISSUE = { issue: 'no', valence: 'positive' };

/** A post that differs from all others, and from its likes in one word. */
function textOf(number: number, kind: string): string {
  const [one, two] = [WORDS[number % 10], WORDS[(number * 7 + Math.floor(number / 10)) % 10]];
  return `${one} ${kind} the ${two} number ${number} ${kind}`;
}

describe('what people say of mentions', () => {
  let redress: LocalRedress;
  const learning = async (): Promise<Learning> => {
    const { status, body } = await redress.desk<Learning>('/learning');
    expect(status).toBe(200);
    expect(learningSchema.parse(body)).toEqual(body);
    return body;
  };
  const choose = (command: object, role = 'lead') =>
    redress.desk<Learning & Problem>('/learning/commands', { role, command });
  const feed = async (text: string) => {
    const post = { channel: 'standard-webhooks', author: text, text, triage: NO_ISSUE } as const;
    expect(await redress.post(post)).toBe(202);
    await redress.settle();
  };
  const versionOf = async (text: string) => {
    await feed(text);
    const { posts } = await readEverything(tableOf(redress.engine));
    const stored = posts.find((post) => post.kind === 'mention' && post.text === text);
    return stored?.kind === 'mention' ? stored.classifier?.version : undefined;
  };

  beforeAll(async () => {
    redress = await LocalRedress.start();
  });
  afterAll(() => redress.stop());

  it('teach triage within the hour what its own customers mean, and it is shown', async () => {
    for (let number = 0; number < POSTS; number += 1) {
      await feed(textOf(number, number % 2 === 0 ? COMPLAINT : OTHER));
    }
    for (let left = POSTS; left > 0;) {
      const { mentions } = (await redress.desk<MentionList>('/mentions?action=THANK&limit=50'))
        .body;
      for (const { mentionId, revision, text = '' } of mentions) {
        const issue = text.includes(COMPLAINT) ? 'yes' : 'no';
        const command = { type: 'retriage', inputs: { issue }, expectedRevision: revision };
        expect((await redress.desk(`/mentions/${mentionId}/commands`, { command })).status).toBe(
          200,
        );
      }
      left -= mentions.length;
      expect(mentions.length).toBeGreaterThan(0);
    }
    expect(await learning()).toMatchObject({ automatic: true, version: 0, lessons: [] });

    await redress.advance('PT1H', 'PT1H');

    const { inUse, lessons } = await learning();
    const [lesson] = lessons;
    expect(lesson).toMatchObject({
      outcome: 'helps',
      labels: { complaints: POSTS / 2, others: POSTS / 2 },
    });
    expect(inUse).toBe(lesson?.lessonId);
    expect(lesson?.learned?.auc).toBeGreaterThan(0.95);
    expect(lesson?.shipped?.auc).toBeLessThan(lesson?.learned?.auc ?? 0);
    expect(await versionOf(textOf(100, COMPLAINT))).toContain(`+${inUse}`);
  }, 120_000);

  it('teach nothing new while nobody says anything new', async () => {
    await redress.advance('PT2H', 'PT1H');

    expect((await learning()).lessons).toHaveLength(1);
  });

  it('can be taken back by a lead, once, and learning goes on only when they say so', async () => {
    const { version, inUse = '' } = await learning();
    const shipped = { type: 'useShipped', expectedVersion: version };

    expect((await choose(shipped, 'handler')).status).toBe(403);
    expect((await choose({ type: 'forget' })).body.errors?.[0]?.field).toBe('type');
    expect((await choose(shipped)).body).toMatchObject({ automatic: false });
    expect((await choose(shipped)).body).toMatchObject({
      code: 'version_conflict',
      currentVersion: version + 1,
    });
    await redress.advance('PT10M', 'PT5M');
    expect(await versionOf(textOf(101, COMPLAINT))).not.toContain('+');

    const unknown = { type: 'useLesson', lessonId: 'none', expectedVersion: version + 1 };
    expect((await choose(unknown)).status).toBe(404);
    const again = { type: 'useLesson', lessonId: inUse, expectedVersion: version + 1 };
    expect((await choose(again)).body).toMatchObject({ inUse, automatic: false });
    const free = { type: 'learnByItself', expectedVersion: version + 2 };
    expect((await choose(free)).body).toMatchObject({ inUse, automatic: true });
  });

  it('is laid aside when other weights are shipped, even one that a person holds', async () => {
    const table = tableOf(redress.engine);
    const nowMs = redress.engine.state.clock.now();
    const labels = { complaints: 30, others: 30 };
    const old = { lessonId: lessonIdAt(nowMs), modelVersion: 'of before', labels } as const;
    await saveLesson(table, { ...old, outcome: 'helps', delta: new Uint8Array(12) });
    const { version } = await learning();
    const held = { type: 'useLesson', lessonId: old.lessonId, expectedVersion: version };
    expect((await choose(held)).body).toMatchObject({ inUse: old.lessonId, automatic: false });

    await redress.advance('PT1H', 'PT1H');

    const { inUse, automatic, lessons } = await learning();
    expect([inUse, automatic]).toEqual([undefined, false]);
    expect(lessons[0]).toMatchObject({ outcome: 'helps', labels: { complaints: POSTS / 2 } });
  });

  it('leaves no word of theirs in what is learned', async () => {
    const { items } = await readEverything(tableOf(redress.engine));
    const learned = items.filter(({ pk }) => /^(LEARNING|LABELS|AUDIT#LEARNING)/.test(String(pk)));

    expect(learned.length).toBeGreaterThan(POSTS);
    expect(JSON.stringify(learned)).not.toMatch(/blorf|zimbor|krimvol/);
  });
});
