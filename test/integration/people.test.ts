import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseDetail, CaseSummary } from '../../shared/desk-api/contract.ts';
import type { RosterEntry } from '../../shared/desk-api/people.ts';
import { expectSound } from '../support/expect-sound.ts';
import { LocalRedress } from '../support/local-engine.ts';

type Customer = { linked: string[]; cases: CaseSummary[]; timeline: CaseDetail['timeline'] };
type Linked = { linked: string[]; code?: string };
const robin = { sub: 'robin', role: 'handler' };

describe('people of the desk', () => {
  let redress: LocalRedress;
  const post = async (author: string, text: string, more: object = {}) => {
    expect(await redress.post({ author, text, ...more })).toBe(200);
    await redress.settle();
  };
  const run = (
    found: { caseId: string; version: number },
    command: { type: string; [field: string]: unknown },
    sub = 'lena',
  ) => redress.command(found.caseId, { ...command, expectedVersion: found.version }, sub);

  beforeAll(async () => {
    redress = await LocalRedress.start();
  });
  afterAll(() => redress.stop());

  it('shows who is on duty, and lets people change themselves but not others', async () => {
    const { body } = await redress.desk<{ handlers: RosterEntry[] }>('/roster');
    expect(body.handlers.find(({ id }) => id === 'robin')).toEqual({
      id: 'robin',
      name: 'Robin Jansen',
      initials: 'RJ',
      role: 'handler',
      teams: ['x-team'],
      onDuty: true,
      standIn: 'sam',
      capacity: 20,
    });

    const others = await redress.desk('/roster/sam/commands', {
      ...robin,
      command: { type: 'dutyOff' },
    });
    const capacity = await redress.desk('/roster/robin/commands', {
      ...robin,
      command: { type: 'setCapacity', capacity: 5 },
    });
    const ghost = await redress.desk('/roster/ghost/commands', { command: { type: 'dutyOn' } });
    const itself = await redress.desk('/roster/robin/commands', {
      ...robin,
      command: { type: 'setStandIn', standInId: 'robin' },
    });
    const past = await redress.desk('/roster/robin/commands', {
      ...robin,
      command: { type: 'dutyOff', endsAt: '2020-01-01T00:00:00Z' },
    });

    expect([others.status, capacity.status, ghost.status, itself.status, past.status]).toEqual([
      403, 403, 404, 400, 400,
    ]);
    expect(itself.body).toMatchObject({
      errors: [{ field: 'standInId', message: 'expected the id of another handler' }],
    });
  });

  it('takes the waiting cases from somebody who goes off duty, within a minute, with the reason', async () => {
    await post('stranded', '@brandrobin are you there?');
    const stranded = await redress.caseOf('stranded');
    expect(stranded.owner.id).toBe('robin');

    const { body } = await redress.desk<RosterEntry>('/roster/robin/commands', {
      ...robin,
      command: { type: 'dutyOff' },
    });
    await redress.advance('PT1M');
    await post('later', '@brandrobin and me?');

    expect(body).toMatchObject({ id: 'robin', onDuty: false });
    expect(await redress.caseOf('later')).toMatchObject({ owner: { id: 'sam' } });
    const { case: moved, timeline } = await redress.detail(stranded.caseId);
    expect(moved).toMatchObject({ owner: { id: 'sam' }, sponsor: { id: 'robin' } });
    expect(timeline.findLast(({ type }) => type === 'ownerAssigned')?.facts).toMatchObject({
      reason: 'stand_in',
      skipped: [{ handlerId: 'robin', why: 'off_duty' }],
    });
    const back = await redress.desk('/roster/robin/commands', {
      ...robin,
      command: { type: 'dutyOn' },
    });
    expect(back.body).toMatchObject({ onDuty: true });
    // Three minutes later the sweep has stopped looking after that change.
    await redress.advance('PT5M');
    await expectSound(redress);
  });

  it('R-7: makes two authors one customer, whose matter goes on across channels', async () => {
    await post('anna_x', '@brand order 77-88990011 is broken');
    const onX = await redress.caseOf('anna_x');
    await post('Anna F.', 'The shop was rude to me', { channel: 'facebook' });
    const onFacebook = await redress.caseOf('Anna F.');

    const path = `/customers/${onX.customerId}/commands`;
    const linked = await redress.desk<Linked>(path, {
      command: { type: 'link', customerId: onFacebook.customerId },
    });
    const again = await redress.desk<Linked>(path, {
      command: { type: 'link', customerId: onFacebook.customerId },
    });
    await post('Anna F.', 'and order 77-88990011 is still broken!', { channel: 'facebook' });

    expect(linked.body.linked.toSorted()).toEqual(
      [onX.customerId, onFacebook.customerId].toSorted(),
    );
    expect(again.body.linked).toEqual(linked.body.linked);
    const { case: joined, timeline } = await redress.detail(onX.caseId);
    expect(joined.mentionCount).toBe(2);
    expect(timeline.findLast(({ mention }) => mention !== undefined)?.mention?.channel).toBe(
      'facebook',
    );
    const { body: customer } = await redress.desk<Customer>(`/customers/${onFacebook.customerId}`);
    expect(customer.cases.map(({ caseId }) => caseId).toSorted()).toEqual(
      [onX.caseId, onFacebook.caseId].toSorted(),
    );
    const times = customer.timeline.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
    expect(new Set(customer.timeline.map(({ caseId }) => caseId)).size).toBe(2);

    const unlinked = await redress.desk<Linked>(path, { command: { type: 'unlink' } });
    const alone = await redress.desk<Linked>(path, { command: { type: 'unlink' } });
    expect(unlinked.body.linked).toEqual([onX.customerId]);
    expect([alone.status, alone.body.code]).toEqual([409, 'not_linked']);
    const { items } = await expectSound(redress);
    const audit = items.filter(({ pk }) => pk === `AUDIT#${onX.customerId}`);
    expect(audit.map(({ action, by }) => [action, by])).toEqual([
      ['link', 'lena'],
      ['unlink', 'lena'],
    ]);
  });

  it('answers 404 for a customer and a path that is not there, 400 for a broken request', async () => {
    const nobody = await redress.desk(`/customers/${'0'.repeat(24)}`);
    const path = await redress.desk('/customers/x%ZZ');
    const wrong = await redress.desk<{ errors: { field: string }[] }>(
      `/customers/${'0'.repeat(24)}/commands`,
      { command: { type: 'link' } },
    );
    const unknown = await redress.desk(`/customers/${'0'.repeat(24)}/commands`, {
      command: { type: 'link', customerId: '1'.repeat(24) },
    });

    expect([nobody.status, path.status, wrong.status, unknown.status]).toEqual([
      404, 404, 400, 404,
    ]);
    expect(wrong.body.errors[0]?.field).toBe('customerId');
  });

  it('splits another matter off and merges it back, with the story on both sides', async () => {
    await post('two-things', '@brand my parcel is late');
    await post('two-things', '@brand also your app is broken');
    const both = await redress.caseOf('two-things');
    const { timeline } = await redress.detail(both.caseId);
    const ref = timeline.findLast(({ mention }) => mention !== undefined)?.mention;
    const mention = { channel: 'x', postId: ref?.postId };

    const split = await run(both, { type: 'split', mentions: [mention] });
    const stale = await run(both, { type: 'split', mentions: [mention] });
    const { body } = split;
    const parted = (body as unknown as { other: CaseSummary }).other;
    expect(split.status).toBe(200);
    expect([stale.status, stale.body.code]).toEqual([409, 'version_conflict']);
    expect([body.case.mentionCount, parted.mentionCount, parted.owner.id]).toEqual([
      1,
      1,
      both.owner.id,
    ]);
    await redress.settle();
    await expectSound(redress);

    const merged = await run(parted, { type: 'merge', intoCaseId: both.caseId });
    expect(merged.body.case).toMatchObject({ status: 'closed_merged', mergedInto: both.caseId });
    await post('two-things', '@brand hello?');
    const { case: whole, timeline: story } = await redress.detail(both.caseId);
    expect(whole.mentionCount).toBe(3);
    expect(new Set(story.map(({ caseId }) => caseId))).toEqual(
      new Set([both.caseId, parted.caseId]),
    );
    expect(story.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['splitOff', 'mergedFrom', 'mergedInto']),
    );
    const foreign = await run(await redress.caseOf('stranded'), {
      type: 'merge',
      intoCaseId: both.caseId,
    });
    expect([foreign.status, foreign.body.code]).toEqual([409, 'other_customer']);
  });

  it('knows a matter that was split off by the number that is masked in it', async () => {
    await post('two-orders', '@brand also your app is broken');
    await post('two-orders', '@brand my order 4711-223344 is late');
    const both = await redress.caseOf('two-orders');
    const { timeline } = await redress.detail(both.caseId);
    const ref = timeline.find(({ mention }) => mention?.privateData.length === 1)?.mention;
    const mention = { channel: 'x', postId: ref?.postId };

    const { body } = await run(both, { type: 'split', mentions: [mention] });
    const { other } = body as unknown as { other: CaseSummary };
    await post('two-orders', '@brand order 4711-223344 came broken');

    expect(ref?.text).not.toContain('223344');
    expect((await redress.detail(other.caseId)).case.mentionCount).toBe(2);
  });

  it('suggests what a reply promises, in the writer’s own time', async () => {
    const { body } = await redress.desk<{ promises: { words: string }[] }>('/drafts/check', {
      command: { text: 'We call you tomorrow by noon.', timeZone: 'Europe/Amsterdam' },
    });
    const wrong = await redress.desk('/drafts/check', { command: { text: 'x', timeZone: 'Mars' } });

    expect(body.promises.map(({ words }) => words)).toEqual(['tomorrow by noon']);
    expect(wrong.status).toBe(400);
  });
});
