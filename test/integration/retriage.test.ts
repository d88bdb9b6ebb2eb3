import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retriagedSchema } from '../../shared/desk-api/mentions.ts';
import type { MentionDetail } from '../../shared/desk-api/mentions.ts';
import { readLabels } from '../../shared/store/label-store.ts';
import { loadMentions, storePost } from '../../shared/store/mention-store.ts';
import { DAY } from '../../shared/time.ts';
import { expectSound } from '../support/expect-sound.ts';
import { LocalRedress } from '../support/local-engine.ts';
import { MentionsAtDesk, textsOf, UNCLEAR, VENT } from '../support/mentions-at-desk.ts';
import { tableOf } from '../support/table.ts';

const RETENTION_MS = 730 * DAY;

describe('a person says what a mention is', () => {
  let redress: LocalRedress;
  let mentions: MentionsAtDesk;

  beforeAll(async () => {
    redress = await LocalRedress.start();
    mentions = new MentionsAtDesk(redress);
  });
  afterAll(() => redress.stop());

  it('R-10: opens the case of what a person says is a complaint, once, with all that follows', async () => {
    await mentions.feed('grumpy', 'Brand Parcels again, what a day', UNCLEAR);
    const mention = await mentions.named('Brand Parcels again, what a day');

    const { status, body } = await mentions.retriage(mention, { issue: 'yes' });
    const again = await mentions.retriage(mention, { issue: 'yes' });
    await redress.settle();

    expect(status).toBe(200);
    expect(retriagedSchema.parse(body)).toEqual(body);
    expect(body.case).toMatchObject({ status: 'received', priority: 'P1', mentionCount: 1 });
    expect(body.mention).toMatchObject({
      ruleId: 'T09',
      caseId: body.case?.caseId,
      waits: false,
      revision: 2,
      retriaged: [{ by: { name: 'Robin Jansen' }, inputs: { issue: 'yes' }, ruleId: 'T09' }],
    });
    expect(body.mention.inputs).toContainEqual({ name: 'issue', value: 'yes', from: 'person' });
    expect([again.status, again.body.code, again.body.currentVersion]).toEqual([
      409,
      'version_conflict',
      2,
    ]);
    expect(await mentions.waiting('HUMAN_TRIAGE')).toEqual([]);
    const { items } = await expectSound(redress);
    const audit = items.filter(({ pk }) => String(pk).startsWith('AUDIT#POST#'));
    expect(audit.map(({ action, by, subjects }) => [action, by, subjects])).toEqual([
      ['retriage', 'robin', ['T09']],
    ]);
    const log = items.filter(({ sk }) => String(sk).startsWith('LOG#'));
    expect(log.filter(({ duePk }) => duePk !== undefined)).toEqual([]);
  });

  it('R-10: leaves the case of what a person says is no complaint as it is, and says who said so', async () => {
    await mentions.feed('honest', 'Brand Parcels lost my shoes', {});
    const mention = await mentions.named('Brand Parcels lost my shoes');
    const before = await redress.caseOf('honest');

    const { status, body } = await mentions.retriage(mention, { issue: 'no' });

    expect([status, body.mention.ruleId, body.mention.caseId]).toEqual([200, 'T20', before.caseId]);
    expect(body.case).toEqual({ ...before, version: 2 });
    const [looked] = (await mentions.eventsOf(before)).slice(-1);
    expect(looked).toMatchObject({
      type: 'mentionRetriaged',
      by: { id: 'robin' },
      facts: { ruleId: 'T20' },
      mention: { text: 'Brand Parcels lost my shoes' },
    });
    await expectSound(redress);
  });

  it('R-10: makes a watched post a complaint, and gives one whose watch has ended a new case', async () => {
    await mentions.feed('watched', 'Brand Parcels, my favourite comedians', VENT);
    await mentions.feed('forgotten', 'Brand Parcels could sell clowns', VENT);
    const forgotten = await mentions.named('Brand Parcels could sell clowns');
    const watched = await mentions.named('Brand Parcels, my favourite comedians');
    expect(await redress.caseOf('watched')).toMatchObject({ status: 'monitored', priority: 'P3' });

    const became = await mentions.retriage(watched, { issue: 'yes' });
    await redress.advance('P30D', 'P1D');
    const ended = await redress.detail(forgotten.caseId ?? '');
    const reopened = await mentions.retriage(forgotten, { issue: 'yes' });
    await redress.settle();

    expect(became.body.case).toMatchObject({ status: 'received', priority: 'P1' });
    expect(ended.case.status).toBe('closed_expired');
    expect(reopened.body.case).toMatchObject({ status: 'received', mentionCount: 1 });
    expect(reopened.body.case?.caseId).not.toBe(forgotten.caseId);
  }, 120_000);

  it('lists no words that are gone or kept past their time, and lets nobody judge them', async () => {
    await mentions.feed('sorry', 'Brand Parcels, meh', UNCLEAR, { postId: '4711' });
    await mentions.feed('old', 'Brand Parcels, so so', UNCLEAR, { postId: '4712' });
    await mentions.feed('stays', 'Brand Parcels, hm', UNCLEAR, { postId: '4713' });
    expect(textsOf(await mentions.waiting('HUMAN_TRIAGE'))).toHaveLength(3);
    const table = tableOf(redress.engine);
    const gone = await mentions.named('Brand Parcels, meh');
    const { postId } = await mentions.named('Brand Parcels, so so');
    const [old] = await loadMentions(table, [{ channel: 'standard-webhooks', postId }]);
    if (old === undefined) throw new Error('it is there');

    await mentions.feed('sorry', '', {}, { postId: '4711', type: 'mention.deleted' });
    const receivedAtMs = redress.engine.state.clock.now() - RETENTION_MS;
    const expired = { ...old, receivedAtMs, revision: 2 };
    await storePost(table, expired, { retentionMs: RETENTION_MS, replaces: old });
    const judged = await mentions.retriage({ ...gone, revision: 2 }, { issue: 'yes' });

    expect(textsOf(await mentions.waiting('HUMAN_TRIAGE'))).toEqual(['Brand Parcels, hm']);
    expect([judged.status, judged.body.code]).toEqual([409, 'words_gone']);
    await expect(mentions.named('Brand Parcels, so so')).rejects.toThrow('no mention');
  });

  it('keeps a label of each look for learning, without a word of the post', async () => {
    const nowMs = redress.engine.state.clock.now();
    const from = { sinceMs: 0, nowMs, limit: 3 };
    const first = await readLabels(tableOf(redress.engine), from);
    const rest = await readLabels(tableOf(redress.engine), { ...from, after: first.after });
    const labels = [...first.labels, ...rest.labels];

    expect(labels.map(({ issue, by }) => [issue, by])).toEqual([
      ['yes', 'robin'],
      ['no', 'robin'],
      ['yes', 'robin'],
      ['yes', 'robin'],
    ]);
    expect(first.labels).toHaveLength(3);
    expect(rest.after).toBeUndefined();
    expect(JSON.stringify(labels)).not.toContain('Brand Parcels');
    const since = labels[2]?.atMs ?? 0;
    const later = await readLabels(tableOf(redress.engine), { ...from, sinceMs: since });
    expect(later.labels).toEqual(labels.slice(2));
  });

  it('tells matters apart by the numbers that are masked in what a person looks at', async () => {
    await mentions.feed('orders', 'Brand Parcels, my order 4711-223344, what a day', UNCLEAR);
    const isTheirs = ({ author }: MentionDetail) => author.handle === 'orders';
    const mention = (await mentions.waiting('HUMAN_TRIAGE')).find(isTheirs);
    if (mention === undefined) throw new Error('it waits');
    expect(mention.text).not.toContain('223344');

    const { body } = await mentions.retriage(mention, { issue: 'yes' });
    await mentions.feed('orders', 'Brand Parcels, my order 9988-776655, what a day', {
      issue: 'yes',
    });

    const theirs = (await redress.cases()).filter(({ customer }) => customer.handle === 'orders');
    expect(theirs.map(({ mentionCount }) => mentionCount)).toEqual([1, 1]);
    expect(theirs.map(({ caseId }) => caseId)).toContain(body.case?.caseId);
  });
});
