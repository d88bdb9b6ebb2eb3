import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound } from '../support/expect-sound.ts';
import { LocalRedress } from '../support/local-engine.ts';

describe('from webhook to closed case', () => {
  let redress: LocalRedress;

  beforeAll(async () => {
    redress = await LocalRedress.start();
    // Cold starts are the bench's to measure.
    await redress.post({ author: 'first', text: '@brand hello?' });
    await redress.settle();
  });
  afterAll(() => redress.stop());

  it('R-28: turns a post into a case that a person owns, without waiting for a schedule', async () => {
    const status = await redress.post({
      author: 'customer-1',
      text: '@brand my parcel never came',
    });
    await redress.settle();
    const found = await redress.caseOf('customer-1');

    expect(status).toBe(200);
    expect(found).toMatchObject({ status: 'received', priority: 'P1', level: 1, mentionCount: 1 });
    expect(['robin', 'sam']).toContain(found.owner.id);
    expect(found.nextDeadline).toMatchObject({ kind: 'warning', clock: 'first_response' });
  });

  it('P-3: keeps one mention and one case of a delivery that comes again byte for byte', async () => {
    const request = redress.sign({ author: 'again', text: '@brand twice is enough' });

    const statuses = [await redress.deliver(request), await redress.deliver(request)];
    await redress.settle();
    const { posts } = await expectSound(redress);

    expect(statuses).toEqual([200, 200]);
    expect(
      posts.filter((post) => post.kind === 'mention' && post.author.name === 'again'),
    ).toHaveLength(1);
    expect((await redress.caseOf('again')).mentionCount).toBe(1);
  });

  it('P-1: answers 401 to one flipped bit and stores nothing', async () => {
    const request = redress.sign({ author: 'forger', text: '@brand not by me' });
    request.body.writeUInt8(request.body.readUInt8(20) ^ 1, 20);

    const status = await redress.deliver(request);
    await redress.settle();
    const { posts } = await expectSound(redress);

    expect(status).toBe(401);
    expect(posts.some((post) => post.kind === 'mention' && post.author.name === 'forger')).toBe(
      false,
    );
  });

  it('R-2: gives a post that names a representative to that representative', async () => {
    await redress.post({ author: 'named', text: '@brandrobin help' });
    await redress.settle();

    expect((await redress.caseOf('named')).owner.id).toBe('robin');
  });

  it.each(['facebook', 'standard-webhooks'] as const)(
    'opens a case for a post on %s',
    async (channel) => {
      const status = await redress.post({
        channel,
        author: `${channel} person`,
        text: 'waar blijft mijn pakket? 😡',
      });
      await redress.settle();

      expect([200, 202]).toContain(status);
      expect(await redress.caseOf(`${channel} person`)).toMatchObject({
        channel,
        status: 'received',
      });
    },
  );

  it('R-39: lives through reply, resolve, the customer’s word and confirmation', async () => {
    await redress.post({ author: 'whole-life', text: '@brand it is broken' });
    await redress.settle();
    const opened = await redress.caseOf('whole-life');
    const run = async (version: number, command: { type: string; [field: string]: unknown }) =>
      redress.command(opened.caseId, { ...command, expectedVersion: version });

    const early = await run(1, { type: 'resolve' });
    const replied = await run(1, { type: 'recordReply', visibility: 'public', text: 'On it. ^LV' });
    const alone = await run(2, { type: 'resolve' });
    await run(2, { type: 'recordIsolation', verdict: 'isolated' });
    const resolved = await run(3, { type: 'resolve' });
    const yes = { type: 'answerCheckBack', from: 'customer', answer: 'yes' };
    const unheard = await run(4, { ...yes, mention: { channel: 'x', postId: '1' } });
    await redress.post({ author: 'whole-life', text: '@brand thank you, it came!' });
    await redress.settle();
    const { timeline, case: heard } = await redress.detail(opened.caseId);
    const thanks = timeline.findLast(({ type }) => type === 'mentionJoined')?.mention;
    const confirmed = await run(heard.version, {
      ...yes,
      mention: { channel: 'x', postId: thanks?.postId },
    });

    expect([early.status, early.body.code]).toEqual([409, 'not_answered']);
    expect([alone.status, alone.body.code]).toEqual([409, 'isolation_missing']);
    expect(replied.body.case).toMatchObject({ status: 'in_progress', version: 2 });
    expect(resolved.body.case.status).toBe('resolved');
    expect([unheard.status, unheard.body.code]).toEqual([409, 'customer_has_not_confirmed']);
    expect(thanks?.text).toBe('@brand thank you, it came!');
    expect(confirmed.body.case.status).toBe('closed_confirmed');
    await expectSound(redress);
  });

  it('answers a command on an old version with 409 and the present one', async () => {
    await redress.post({ author: 'contended', text: '@brand hello?' });
    await redress.settle();
    const { caseId } = await redress.caseOf('contended');

    await redress.command(caseId, { type: 'note', text: 'seen', expectedVersion: 1 });
    const late = await redress.command(caseId, {
      type: 'note',
      text: 'seen too',
      expectedVersion: 1,
    });

    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ code: 'version_conflict', currentVersion: 2 });
  });

  it('R-42: raises a public recomplaint of an answered customer to P0 and tells the lead at once', async () => {
    const said = {
      channel: 'standard-webhooks',
      author: 'back-again',
      type: 'complaint.posted',
    } as const;
    await redress.post({ ...said, text: 'still broken' });
    await redress.settle();
    const { caseId, version } = await redress.caseOf('back-again');
    await redress.command(caseId, {
      type: 'recordReply',
      visibility: 'public',
      expectedVersion: version,
    });
    await redress.post({ ...said, text: 'two days later and still broken' });
    await redress.settle();

    const found = await redress.caseOf('back-again');
    expect(found).toMatchObject({
      caseId,
      priority: 'P0',
      recomplaint: true,
      mustAcknowledge: true,
    });
    expect(found.level).toBeGreaterThanOrEqual(2);
    expect(found.escalatedTo?.id).toBe('lena');
  });

  it('leaves a reply to be posted by hand and tells the owner', async () => {
    await redress.post({ author: 'by-hand', text: '@brand anyone?' });
    await redress.settle();
    const { caseId, version } = await redress.caseOf('by-hand');

    await redress.command(caseId, {
      type: 'reply',
      visibility: 'public',
      text: 'Yes! ^RJ',
      expectedVersion: version,
    });
    await redress.settle();
    const { timeline } = await redress.detail(caseId);
    const { body } = await redress.local<{ notices: { caseId: string; notice: string }[] }>(
      'GET',
      'notices',
    );

    expect(timeline.map(({ type }) => type).slice(-2)).toEqual([
      'replyRequested',
      'replyLeftToHand',
    ]);
    expect(body.notices.findLast((notice) => notice.caseId === caseId)?.notice).toBe(
      'reply_to_post',
    );
    await expectSound(redress);
  });

  it('P-6: honours deletions and edits in whatever order they arrive', async () => {
    const said = { channel: 'standard-webhooks', author: 'changes-mind' } as const;
    await redress.post({ ...said, text: 'never seen', postId: '900', type: 'mention.deleted' });
    await redress.post({ ...said, text: 'never seen', postId: '900' });
    await redress.post({ ...said, text: 'edited words', postId: '901', type: 'mention.edited' });
    await redress.settle();
    await redress.post({ ...said, text: 'first words', postId: '901' });
    await redress.post({ ...said, text: 'taken back', postId: '902' });
    await redress.settle();
    await redress.post({ ...said, text: '', postId: '902', type: 'mention.deleted' });
    await redress.settle();

    const { posts } = await expectSound(redress);
    const byId = (id: string) => posts.find(({ postId }) => postId === `listening::${id}`);
    expect(byId('900')).toMatchObject({ kind: 'tombstone' });
    expect(byId('901')).toMatchObject({ kind: 'mention', text: 'edited words' });
    expect(byId('902')).toMatchObject({ kind: 'mention', withdrawnAtMs: expect.any(Number) });
    expect(byId('902')).not.toHaveProperty('text');
  });
});
