import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../shared/desk-api/contract.ts';
import { mentionAnswerSchema } from '../../shared/desk-api/mentions.ts';
import { LocalRedress } from '../support/local-engine.ts';
import { MentionsAtDesk, NO_ISSUE, textsOf, UNCLEAR } from '../support/mentions-at-desk.ts';

describe('mentions at the desk', () => {
  let redress: LocalRedress;
  let mentions: MentionsAtDesk;

  beforeAll(async () => {
    redress = await LocalRedress.start();
    mentions = new MentionsAtDesk(redress);
  });
  afterAll(() => redress.stop());

  it('R-59: shows each with its branch, why it was taken, and where every input came from', async () => {
    await mentions.feed('grumpy', 'Brand Parcels again, what a day', UNCLEAR);

    const [mention] = await mentions.waiting('HUMAN_TRIAGE');
    const byId = await redress.desk(`/mentions/${mention?.mentionId}`);

    expect(mention).toMatchObject({
      channel: 'standard-webhooks',
      author: { handle: 'grumpy' },
      text: 'Brand Parcels again, what a day',
      ruleId: 'T17',
      action: 'HUMAN_TRIAGE',
      waits: true,
      revision: 1,
      rule: { id: 'T17', title: 'Unfriendly, and unclear why' },
      retriaged: [],
    });
    expect(mention?.caseId).toBeUndefined();
    expect(mention?.inputs).toHaveLength(17);
    expect(mention?.inputs).toEqual(
      expect.arrayContaining([
        { name: 'issue', value: 'no', from: 'source' },
        { name: 'valence', value: 'negative', from: 'source' },
        { name: 'aboutUs', value: 'yes', from: 'place' },
        { name: 'sameMatter', value: 'none', from: 'cases' },
        { name: 'facts', value: 'none' },
      ]),
    );
    expect(mentionAnswerSchema.parse(byId.body)).toEqual(byId.body);
    expect(byId.body).toMatchObject({ mention });
  });

  it('R-59: shows the branch of a complaint too, which is reached through its case', async () => {
    await redress.post({ author: 'plain', text: '@brand the box caught fire, is this normal?' });
    await redress.settle();
    const opened = (await mentions.eventsOf(await redress.caseOf('plain')))[0]?.mention;

    const { body } = await redress.desk(`/mentions/${opened?.mentionId}`);
    const { mention } = mentionAnswerSchema.parse(body);

    expect(opened).toMatchObject({ ruleId: 'T03', ruleTitle: 'Somebody may be in danger' });
    expect(mention).toMatchObject({ waits: false, action: 'ESCALATE_NOW' });
    expect(mention.caseId).toBeDefined();
    expect(mention.signals.map(({ signal }) => signal)).toEqual(['safety', 'question']);
    expect(mention.inputs).toEqual(
      expect.arrayContaining([{ name: 'risk', value: 'safety', from: 'words' }]),
    );
    expect(await mentions.waiting('LET_STAND')).toEqual([]);
  });

  it('R-59: takes danger that no phrase tells of from the classifier, and says so', async () => {
    const text = '@brand got a proper belt off the kitchen tap, your sparky signed this off';
    await redress.post({ author: 'belt', text });
    await redress.settle();
    const found = await redress.caseOf('belt');
    const opened = (await mentions.eventsOf(found))[0]?.mention;

    const { body } = await redress.desk(`/mentions/${opened?.mentionId}`);
    const { mention } = mentionAnswerSchema.parse(body);

    expect(found.priority).toBe('P0');
    expect(mention).toMatchObject({ ruleId: 'T03', classifier: { risks: ['safety'] } });
    expect(mention.signals.map(({ signal }) => signal)).not.toContain('safety');
    expect(mention.inputs).toContainEqual({ name: 'risk', value: 'safety', from: 'classifier' });
  });

  it('lists by action, newest first, page by page, over one channel or all', async () => {
    const thanks = { ...NO_ISSUE, valence: 'positive' };
    for (const nth of ['first', 'second', 'third']) {
      await mentions.feed(`fan ${nth}`, `Brand Parcels made my day, the ${nth} time`, thanks);
      await redress.advance('PT1M');
    }

    const one = await mentions.list('action=THANK&limit=2');
    const two = await mentions.list(`action=THANK&limit=2&cursor=${one.cursor}`);
    const other = await mentions.list('action=THANK&channel=x');

    expect(textsOf([...one.mentions, ...two.mentions])).toEqual([
      'Brand Parcels made my day, the third time',
      'Brand Parcels made my day, the second time',
      'Brand Parcels made my day, the first time',
    ]);
    expect(one.mentions).toHaveLength(2);
    expect(two.cursor).toBeUndefined();
    expect(other.mentions).toEqual([]);
  });

  it.each([
    ['', 'action'],
    ['action=ANSWER_FIRST', 'action'],
    ['action=THANK&limit=51', 'limit'],
    ['action=THANK&limit=x', 'limit'],
    ['action=THANK&cursor=%21', 'cursor'],
    ['action=THANK&channel=fax', 'channel'],
    ['postId=1', 'channel'],
  ])('names what is wrong with “%s”', async (query, field) => {
    const { status, body } = await redress.desk<Problem>(`/mentions?${query}`);

    expect([status, body.errors?.[0]?.field]).toEqual([400, field]);
  });

  it('stands in the OpenAPI document with what it takes and answers', async () => {
    const { body } = await redress.desk<{ paths: Record<string, object> }>('/openapi.json');

    expect(body.paths['/desk/mentions']).toMatchObject({
      get: { parameters: expect.arrayContaining([expect.objectContaining({ name: 'action' })]) },
    });
    expect(body.paths['/desk/mentions/{mentionId}']).toHaveProperty('get');
    const schema = JSON.stringify(body.paths['/desk/mentions/{mentionId}/commands']);
    for (const word of ['retriage', 'expectedRevision', 'minProperties', 'ruleBreak']) {
      expect(schema).toContain(`"${word}"`);
    }
  });

  it('answers 404 for what is no mention, 400 for a look that says nothing', async () => {
    const [mention] = await mentions.waiting('HUMAN_TRIAGE');
    if (mention === undefined) throw new Error('one waits');
    const nobody = await redress.desk('/mentions/eCAxMjM');
    const broken = await redress.desk('/mentions/x%ZZ');
    const silent = await mentions.retriage(mention, {});
    const unknown = await mentions.retriage(mention, { issue: 'unknown' });

    expect([nobody.status, broken.status, silent.status, unknown.status]).toEqual([
      404, 404, 400, 400,
    ]);
    expect(await mentions.waiting('HUMAN_TRIAGE')).toEqual([mention]);
  });
});
