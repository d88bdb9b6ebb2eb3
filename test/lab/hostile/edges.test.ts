import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mention } from '../../../shared/store/mention.ts';
import { readEverything, tableOf } from '../../support/table.ts';
import {
  pageChange,
  pageComment,
  standardComplaint,
  xDirectMessage,
} from '../../support/post-fixtures.ts';
import { HostileRedress, SLOW } from './hostile-redress.ts';
import type { HostileChannel } from './hostile-redress.ts';
import { HALF_PAIRS, OWN_STRINGS } from './own-strings.ts';

/** Longest id that every channel takes. */
const MAX_ID = 380;

const json = (value: unknown) => Buffer.from(JSON.stringify(value));

function comment(change: object): { channel: HostileChannel; body: Buffer } {
  return {
    channel: 'facebook',
    body: json(pageChange('feed', { ...pageComment, ...change })),
  };
}

function complaint(change: object): { channel: HostileChannel; body: Buffer } {
  const { channel: _network, ...data } = standardComplaint.data;
  return {
    channel: 'standard-webhooks',
    body: json({ ...standardComplaint, data: { ...data, ...change } }),
  };
}

function message(created_timestamp: string, id: string): { channel: HostileChannel; body: Buffer } {
  const [event] = xDirectMessage.direct_message_events;
  return {
    channel: 'x',
    body: json({
      ...xDirectMessage,
      direct_message_events: [{ ...event, id, created_timestamp }],
    }),
  };
}

describe('posts at the edge of what can be kept', () => {
  let hostile: HostileRedress;

  beforeAll(async () => {
    hostile = await HostileRedress.start();
  });
  afterAll(() => hostile.stop());

  async function mentions(): Promise<Mention[]> {
    const { posts } = await readEverything(tableOf(hostile.redress.engine));
    return posts.filter((post): post is Mention => post.kind === 'mention');
  }
  const failures = () => hostile.logged().filter(({ message: line }) => line === 'delivery_failed');

  it('keep all of a text but half of an emoji, which has no UTF-8', async () => {
    await hostile.deliver(
      HALF_PAIRS.flatMap(([sent], at) => [
        comment({ comment_id: `half-${at}`, message: sent, from: { id: '71', name: sent } }),
        complaint({ id: `half-${at}`, text: sent, author: { id: 'h', handle: sent, name: sent } }),
      ]),
    );
    const stored = await mentions();

    const kept = (postId: string) => stored.find((each) => each.postId === postId);
    HALF_PAIRS.forEach(([, wanted], at) => {
      expect(kept(`half-${at}`)).toMatchObject({ text: wanted, author: { name: wanted } });
      expect(kept(`listening::half-${at}`)).toMatchObject({
        text: wanted,
        author: { handle: wanted, name: wanted },
      });
    });
    expect(await hostile.takeParked()).toEqual([]);
  });

  it('are parked at once, as they came, where the id could be that of another post', async () => {
    const ids = ['\ud800', 'a\udfff', '\uFFFD', '', ' ', '\u3000\n', 'i'.repeat(5_000)];
    const loads = ids.flatMap((id) => [
      comment({ comment_id: id }),
      comment({ comment_id: 'whole', from: { id, name: 'x' } }),
      complaint({ id }),
      complaint({ id: 'whole', author: { id } }),
    ]);
    await hostile.deliver(loads);
    const parked = await hostile.takeParked();

    const bytes = (bodies: readonly Buffer[]) => bodies.map(String).toSorted();
    expect(bytes(parked.map((each) => each.bytes))).toEqual(bytes(loads.map(({ body }) => body)));
    expect(new Set(parked.map(({ reason }) => reason))).toEqual(
      new Set(['payload_malformed', 'id_too_long']),
    );
    expect(failures()).toEqual([]);
  });

  it('are parked at once where the time is none', async () => {
    const loads = [
      ...[1e15, 1e300, -1].map((at) => comment({ comment_id: '1_1', created_time: at })),
      comment({ comment_id: '1_2', verb: 'edited', edited_time: 1e15 }),
      message('9999999999999999', '17'),
      complaint({ created_at: '2026-13-01T00:00:00Z' }),
    ];
    await hostile.deliver(loads);
    const parked = await hostile.takeParked();

    expect(parked.map(({ reason }) => reason)).toEqual(loads.map(() => 'payload_malformed'));
    expect(failures()).toEqual([]);
  });

  it('keep the first and the last moment that there is', async () => {
    const before = (await mentions()).length;
    await hostile.deliver([
      comment({ comment_id: 'first', created_time: 0.000_1 }),
      comment({ comment_id: 'last', created_time: 253_402_300_799 }),
      message('0', '18'),
      message('253402300799999', '19'),
      complaint({ id: 'year-0', created_at: '0000-01-01T00:00:00+23:59' }),
      complaint({ id: 'year-9999', created_at: '9999-12-31T23:59:59-23:59' }),
    ]);

    expect(await hostile.takeParked()).toEqual([]);
    expect((await mentions()).length - before).toBe(6);
  });

  it('tell authors and posts apart by ids of any characters', SLOW, async () => {
    const ids = OWN_STRINGS.filter((id) => id.trim() !== '' && id.length <= MAX_ID);
    const changes = ids.map((id) => ({
      field: 'feed',
      value: { ...pageComment, comment_id: `by ${id}`, from: { id, name: 'x' } },
    }));
    const entry = [{ id: '1234567890321', time: 1_795_000_000, changes }];
    const some = ids.filter((_, at) => at % 4 === 0);
    await hostile.deliver([
      { channel: 'facebook', body: json({ object: 'page', entry }) },
      ...some.map((id) => complaint({ id: `by ${id}`, author: { id } })),
    ]);
    const stored = await mentions();

    const authorOf = new Map(stored.map(({ postId, author }) => [postId, author.id]));
    expect(ids.filter((id) => authorOf.get(`by ${id}`) !== id)).toEqual([]);
    expect(some.filter((id) => authorOf.get(`listening::by ${id}`) !== `listening::${id}`)).toEqual(
      [],
    );
    const customers = stored.filter(({ postId }) => postId.startsWith('by '));
    expect(new Set(customers.map(({ customerId }) => customerId)).size).toBe(ids.length);
  });

  it('are counted once at any size, and bytes that no message can hold are not lost', async () => {
    const since = hostile.lines.length;
    const loads = [
      comment({ comment_id: 'long-text', message: 'x'.repeat(420_000) }),
      comment({ comment_id: 'longer-text', message: '包'.repeat(900_000) }),
      comment({ comment_id: 'long-name', from: { id: '72', name: '😡'.repeat(200_000) } }),
      comment({ comment_id: 'handles', message: '@a1 @b2 @c3 '.repeat(30_000) }),
    ];
    await hostile.deliver([...loads, { channel: 'facebook', body: randomBytes(3 * 1_048_576) }]);
    const said = hostile.logged(since).map(({ message: line }) => line);

    expect(said.filter((line) => line === 'mention_stored')).toHaveLength(loads.length);
    expect(said.filter((line) => line === 'delivery_parked')).toHaveLength(1);
    expect(failures()).toEqual([]);
  });
});
