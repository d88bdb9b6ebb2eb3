import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseDetail, Problem } from '../../shared/desk-api/contract.ts';
import { expectSound } from '../support/expect-sound.ts';
import { LocalRedress } from '../support/local-engine.ts';

const TEXT = 'my parcel never came, call me on 07911 123456 or 07911123456, order number 48291557';
const MASKED = 'my parcel never came, call me on [phone] or [phone], order number [order number]';
const SECRETS = ['07911', '123456', '48291557', '7911123456'];
/** A listening feed names its posts so that edits and deletions find them. */
const FEED = { channel: 'standard-webhooks' } as const;

describe('private data that a customer shows in public', () => {
  let redress: LocalRedress;
  const written: string[] = [];

  beforeAll(async () => {
    redress = await LocalRedress.start({ onLine: (_verb, line) => void written.push(line) });
  });
  afterAll(() => redress.stop());

  const itemsOf = async (postId: string) => {
    const { items } = await expectSound(redress);
    return items.filter(({ pk }) => String(pk).endsWith(`::${postId}`));
  };
  const read = (caseId: string, who: { sub: string; role: string }, query = '') =>
    redress.desk<CaseDetail & Problem>(`/cases/${caseId}${query}`, who);

  it('R-24: stands masked in the table, and in one restricted attribute', async () => {
    await redress.post({ ...FEED, author: 'shows-phone', text: TEXT, postId: '7001' });
    await redress.settle();

    const { posts, items } = await expectSound(redress);
    const post = posts.find(({ postId }) => postId.endsWith('::7001'));
    expect(post).toMatchObject({
      text: MASKED,
      inputs: { privateData: 'own' },
      suggestions: ['ASK_TO_REMOVE'],
      ruleId: 'T09',
    });
    const elsewhere = JSON.stringify(items, (key, value: unknown) =>
      key === 'restricted' ? undefined : value,
    );
    expect(post).toHaveProperty('restricted', [
      { kind: 'phone', start: MASKED.indexOf('[phone]'), words: '07911 123456' },
      { kind: 'phone', start: MASKED.lastIndexOf('[phone]'), words: '07911123456' },
      { kind: 'order_number', start: MASKED.indexOf('[order'), words: '48291557' },
    ]);
    for (const secret of SECRETS) expect(elsewhere).not.toContain(secret);
  });

  it('R-24, R-25: stands in no line of any log, in no notice and in no queue', async () => {
    const { body: notices } = await redress.local('GET', 'notices');
    const { body: queues } = await redress.local('GET', 'queues');
    const said = [...written, JSON.stringify(notices), JSON.stringify(queues)].join('\n');

    expect(written.length).toBeGreaterThan(0);
    for (const secret of SECRETS) expect(said).not.toContain(secret);
  });

  it('R-24: leaves a post without private data as it is', async () => {
    await redress.post({ ...FEED, author: 'shows-nothing', text: 'never came', postId: '7002' });
    await redress.settle();

    const { posts } = await expectSound(redress);
    const post = posts.find(({ postId }) => postId.endsWith('::7002'));
    expect(post).toMatchObject({ text: 'never came' });
    expect(post).not.toHaveProperty('inputs.privateData');
    expect(post).not.toHaveProperty('restricted');
    expect(post).not.toHaveProperty('suggestions');
  });

  it('R-22, R-24: shows the original to those who work on the case, and writes that down', async () => {
    const { caseId, owner } = await redress.caseOf('shows-phone');
    const outsider = owner.id === 'robin' ? 'sam' : 'robin';

    const usual = await read(caseId, { sub: owner.id, role: 'handler' });
    const asked = await read(caseId, { sub: owner.id, role: 'handler' }, '?privateData=shown');
    const privacy = await read(caseId, { sub: 'pia', role: 'privacy' }, '?privateData=shown');
    const other = await read(caseId, { sub: outsider, role: 'handler' }, '?privateData=shown');
    const { items } = await expectSound(redress);

    const mentionIn = ({ body }: typeof usual) =>
      body.timeline.find(({ mention }) => mention !== undefined)?.mention;
    expect(mentionIn(usual)).toMatchObject({
      text: MASKED,
      privateData: ['phone', 'order_number'],
      suggestions: ['ASK_TO_REMOVE'],
    });
    expect(mentionIn(usual)).not.toHaveProperty('original');
    expect(mentionIn(asked)?.original).toBe(TEXT);
    expect(mentionIn(privacy)?.original).toBe(TEXT);
    expect([other.status, other.body.code]).toEqual([403, 'forbidden']);
    const audit = items.filter(({ pk }) => pk === `AUDIT#${caseId}`);
    expect(audit.map(({ by, action }) => [by, action])).toEqual(
      expect.arrayContaining([
        [owner.id, 'readPrivateData'],
        ['pia', 'readPrivateData'],
      ]),
    );
    expect(audit).toHaveLength(2);
  });

  it('R-24: follows an edit, whether it takes the number out or puts one in', async () => {
    const said = { ...FEED, type: 'mention.edited' } as const;
    await redress.advance('PT1M');
    const text = 'it never came to your store in Leeds';
    await redress.post({ ...said, author: 'shows-phone', text, postId: '7001' });
    await redress.post({ ...said, author: 'shows-nothing', text: TEXT, postId: '7002' });
    await redress.settle();

    const [clean] = await itemsOf('7001');
    const [shown] = await itemsOf('7002');
    expect(clean).toMatchObject({
      post: {
        text,
        inputs: { privateData: 'none' },
        references: [{ kind: 'place', value: 'Leeds' }],
      },
    });
    for (const secret of SECRETS) expect(JSON.stringify(clean)).not.toContain(secret);
    expect(shown).toMatchObject({ post: { text: MASKED, suggestions: ['ASK_TO_REMOVE'] } });
  });

  it('P-6, R-24: goes with a post that its author takes back', async () => {
    await redress.post({
      ...FEED,
      author: 'shows-nothing',
      text: '',
      postId: '7002',
      type: 'mention.deleted',
    });
    await redress.settle();

    const [gone] = await itemsOf('7002');
    expect(gone).not.toHaveProperty('post.restricted');
    for (const secret of SECRETS) expect(JSON.stringify(gone)).not.toContain(secret);
  });

  it('R-24: masks what a customer writes in private, and asks nobody to remove it', async () => {
    await redress.post({
      ...FEED,
      author: 'in-private',
      text: TEXT,
      postId: '7003',
      private: true,
    });
    await redress.settle();

    const { posts } = await expectSound(redress);
    const post = posts.find(({ postId }) => postId.endsWith('::7003'));
    expect(post).toMatchObject({ text: MASKED, inputs: { privateData: 'own' } });
    expect(post).not.toHaveProperty('suggestions');
  });
});
