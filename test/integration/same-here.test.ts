import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound } from '../support/expect-sound.ts';
import { LocalRedress } from '../support/local-engine.ts';

describe('R-47: replies of “same here” under a complaint', () => {
  let redress: LocalRedress;
  let complaintId: string;
  const postIn = async (author: string, text: string, parentId: string) => {
    expect(await redress.post({ author, text, parentId })).toBe(200);
    await redress.settle();
  };
  const openedOf = async (author: string) => {
    const found = await redress.caseOf(author);
    const { timeline } = await redress.detail(found.caseId);
    return { ...found, opened: timeline[0] };
  };

  beforeAll(async () => {
    redress = await LocalRedress.start();
    await redress.post({ author: 'first', text: '@brand my parcel never came' });
    await redress.settle();
    const { opened } = await openedOf('first');
    complaintId = opened?.mention?.postId ?? '';
  });
  afterAll(() => redress.stop());

  it.each([
    ['second', 'Same here, three days now'],
    ['third', 'bij mij ook'],
  ])('opens a case of its own for %s, linked and to be answered', async (author, text) => {
    await postIn(author, text, complaintId);
    const first = await redress.caseOf('first');

    const { opened, ...found } = await openedOf(author);

    expect(found).toMatchObject({ status: 'received', priority: 'P1', mentionCount: 1 });
    expect(found.customerId).not.toBe(first.customerId);
    expect(found.nextDeadline).toMatchObject({ clock: 'first_response' });
    expect(opened?.facts).toMatchObject({ followsCaseId: first.caseId, ruleId: 'T09' });
    expect(opened?.mention?.signals.map(({ signal }) => signal)).toContain('same_here');
  });

  it('takes it for a complaint about us although nothing in it names us, and says by which words', async () => {
    const { opened } = await openedOf('second');
    const { body } = await redress.desk<{ mention: { inputs: object[] } }>(
      `/mentions/${opened?.mention?.mentionId}`,
    );

    expect(body.mention.inputs).toContainEqual({ name: 'issue', value: 'yes', from: 'words' });
    expect(body.mention.inputs).toContainEqual({ name: 'aboutUs', value: 'yes', from: 'place' });
  });

  it('links nobody to themselves, to a post that is no complaint, or for other words', async () => {
    await postIn('first', 'same here, still nothing', complaintId);
    await postIn('stranger', 'same here', '999999999999');
    await postIn('other', '@brand what about my refund?', complaintId);

    expect(await redress.caseOf('first')).toMatchObject({ mentionCount: 2 });
    expect((await openedOf('stranger')).opened?.facts).not.toHaveProperty('followsCaseId');
    expect((await openedOf('other')).opened?.facts).not.toHaveProperty('followsCaseId');
    await expectSound(redress);
  });
});
