import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LocalRedress } from '../support/local-engine.ts';

const CANARY = 'Ümläut-canary-7731';

describe('hostile and broken input through the whole stack', () => {
  let redress: LocalRedress;
  const written: string[] = [];

  beforeAll(async () => {
    redress = await LocalRedress.start({ onLine: (_verb, line) => void written.push(line) });
  });
  afterAll(() => redress.stop());

  function signed(body: Buffer): { path: string; headers: Record<string, string>; body: Buffer } {
    const secret = JSON.parse(redress.engine.secrets.get('redress/x-main') ?? '') as {
      oauth2: string[];
    };
    const signature = createHmac('sha256', secret.oauth2[0] ?? '')
      .update(body)
      .digest('base64');
    return {
      path: '/webhooks/x-main',
      headers: {
        'content-type': 'application/json',
        'x-twitter-webhooks-signature-oauth2': `sha256=${signature}`,
      },
      body,
    };
  }
  const depths = async () =>
    (await redress.local<{ deliveries: { deadLetters: number } }>('GET', 'queues')).body.deliveries;

  it('P-4: parks what a proven sender sends and nobody can read, at once and raw', async () => {
    const bodies = [
      Buffer.from('['.repeat(10_000)),
      Buffer.from('not JSON'),
      Buffer.from([0x22, 0xff, 0x22]),
      Buffer.from('{"data":{"event_type":"post.mention.create","payload":{"id":"1"}}}'),
    ];
    const before = (await depths()).deadLetters;

    const statuses = await Promise.all(bodies.map((body) => redress.deliver(signed(body))));
    await redress.settle();

    expect(statuses).toEqual([200, 200, 200, 200]);
    expect((await depths()).deadLetters - before).toBe(4);
  });

  it('P-4: parks a batch for its bad elements alone; put back, the good ones are copies', async () => {
    const post = (id: string, more: object = {}) => ({
      id_str: id,
      text: `@brand my parcel never came ${id}`,
      created_at: 'Fri Nov 20 08:15:30 +0000 2026',
      user: { id_str: `7700${id}`, screen_name: `batch_${id}` },
      ...more,
    });
    const batch = [post('901'), post('902', { text: { canary: CANARY } }), post('903')];
    const body = Buffer.from(
      JSON.stringify({ for_user_id: '1111111111111111111', tweet_create_events: batch }),
    );
    const before = (await depths()).deadLetters;
    const since = written.length;

    expect(await redress.deliver(signed(body))).toBe(200);
    await redress.settle();
    expect(await redress.deliver(signed(body))).toBe(200);
    await redress.settle();

    const said = written.slice(since).map((line) => JSON.parse(line) as Record<string, unknown>);
    const named = (event: string) => said.filter(({ message }) => message === event);
    expect((await redress.caseOf('batch_901')).mentionCount).toBe(1);
    expect((await redress.caseOf('batch_903')).mentionCount).toBe(1);
    expect((await depths()).deadLetters - before).toBe(2);
    expect(named('mention_stored')).toHaveLength(2);
    expect(named('event_ignored').map(({ reason }) => reason)).toEqual(['duplicate', 'duplicate']);
    expect(named('delivery_parked')).toMatchObject(
      Array.from({ length: 2 }, () => ({
        code: 'payload_malformed',
        fields: ['tweet_create_events.text (invalid_type)'],
        elements: 1,
      })),
    );
    const counted = said.flatMap(({ EventsParked: parked = 0 }) => Number(parked));
    expect(counted.reduce((sum, parked) => sum + parked, 0)).toBe(2);
    expect(JSON.stringify(said)).not.toContain(CANARY);
  });

  it('threat: prototype pollution, takes keys that could reach a prototype for nothing', async () => {
    const request = redress.sign({ author: 'proto', text: '@brand hello' });
    const text = request.body
      .toString('utf8')
      .replace('{"data":{', '{"__proto__":{"echo":"yes"},"data":{"constructor":{"x":1},');

    expect(await redress.deliver(signed(Buffer.from(text)))).toBe(200);
    await redress.settle();

    expect((await redress.caseOf('proto')).mentionCount).toBe(1);
  });

  it.each([
    ['an unknown connection', '/webhooks/nope', 404],
    ['a path beside', '/webhooks', 404],
    ['a desk without a token', '/desk/cases', 401],
  ])('answers %s with its own status', async (_name, path, status) => {
    const answer = await fetch(redress.engine.url + path, { method: 'POST', body: '{}' });

    expect(answer.status).toBe(status);
  });

  it('names the field, what was found and what is allowed in every bad desk request', async () => {
    await redress.post({ author: 'fields', text: '@brand hello' });
    await redress.settle();
    const { caseId } = await redress.caseOf('fields');

    const view = await redress.desk<{ errors: object[] }>('/cases?view=everything');
    const command = await redress.command(caseId, {
      type: 'recordReply',
      visibility: 'loud',
      expectedVersion: 0,
    });
    const unknown = await redress.command(caseId, { type: 'reject', expectedVersion: 1 });
    const role = await redress.desk('/cases', { role: 'stranger' });
    const missing = await redress.desk('/cases/0123456789abcdef01234567-1');

    expect(view.body.errors).toEqual([
      {
        field: 'view',
        message: 'found "everything", allowed: mine, team, unanswered, escalated, all',
      },
    ]);
    expect(command.body.errors?.map(({ field }) => field)).toEqual([
      'expectedVersion',
      'visibility',
    ]);
    expect([view.status, command.status, unknown.status, role.status, missing.status]).toEqual([
      400, 400, 400, 403, 404,
    ]);
  });

  it('R-25: writes no customer’s word or name into any log, metric, notice or queue attribute', async () => {
    await redress.post({ author: CANARY, text: `@brand ${CANARY}` });
    await redress.post({
      channel: 'standard-webhooks',
      author: CANARY,
      text: CANARY,
      language: 'x',
    });
    const unknown = { poll_opened: { by: CANARY, [CANARY]: [{ text: CANARY }] } };
    await redress.deliver(signed(Buffer.from(JSON.stringify(unknown))));
    await redress.settle();
    await redress.advance('PT2H', 'PT1H');

    const { lines } = (await redress.local<{ lines: string[] }>('GET', 'logs')).body;
    const { notices } = (await redress.local<{ notices: object[] }>('GET', 'notices')).body;
    const said = [...lines, ...notices.map((notice) => JSON.stringify(notice))];

    expect(lines.length).toBeGreaterThan(20);
    expect(notices.length).toBeGreaterThan(3);
    expect(lines.join()).toContain('"shape":"{poll_opened:{*:[{text:string}],by:string}}"');
    expect(said.filter((line) => line.includes('canary-7731'))).toEqual([]);
    expect(lines.map((line) => typeof JSON.parse(line))).toEqual(lines.map(() => 'object'));
  });

  it('P-4: gives parked messages back to the queue with redrive, and parks again what is still broken', async () => {
    const { redrive } = await import('../support/redrive.ts');
    const before = (await depths()).deadLetters;

    const output = await redrive(redress.engine.url, 'deliveries');
    await redress.settle();

    expect(output).toContain(`${before} messages are back`);
    expect((await depths()).deadLetters).toBe(before);
  });
});
