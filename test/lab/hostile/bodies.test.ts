import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEverything, tableOf } from '../../support/table.ts';
import { CARRIERS, SHELLS } from './carriers.ts';
import { sharedCorpus } from './corpora.ts';
import type { Body } from './corpora.ts';
import { CONNECTIONS, HostileRedress, SLOW } from './hostile-redress.ts';
import type { HostileChannel } from './hostile-redress.ts';
import { OWN_BODIES, OWN_XML } from './own-bodies.ts';

const CHANNELS = Object.keys(CONNECTIONS) as HostileChannel[];
/** What is no JSON is parked for one of these. */
const UNREADABLE = new Set(['json_invalid', 'json_too_deep', 'not_utf8', 'xml_invalid']);
/** Bodies that stay below every channel's limit, shell included. */
const MAX_BODY_BYTES = 260_000;

const shared = sharedCorpus();
if (shared === undefined) {
  console.info('hostile: REDRESS_CORPORA is not set: own bodies run, 0 shared ones');
}

describe('bodies that nobody should have to read', () => {
  let hostile: HostileRedress;
  let ordinary: object[];

  beforeAll(async () => {
    hostile = await HostileRedress.start();
    ordinary = await ordinaryPosts(1);
  });
  afterAll(() => hostile.stop());

  const ignored = (since: number) =>
    hostile
      .logged(since)
      .flatMap(({ message, reason }) => (message === 'event_ignored' ? [reason] : []));

  const storedPosts = async () =>
    (await readEverything(tableOf(hostile.redress.engine))).posts.length;

  /** What becomes of a complaint that is like any other, over every shape. */
  async function ordinaryPosts(group: number): Promise<object[]> {
    const loads = CARRIERS.flatMap(({ channel, load }) =>
      load({ id: group, texts: [`@brand ordinary ${group}`] }).map((each) => ({
        channel,
        ...each,
      })),
    );
    await hostile.deliver(loads);
    const { posts } = await readEverything(tableOf(hostile.redress.engine));
    const wanted = loads.flatMap(({ placed }) => placed.map(({ postId }) => postId));
    return wanted.map((postId) => {
      const found = posts.find((post) => post.postId === postId);
      if (found?.kind !== 'mention') throw new Error(`${postId} is not there`);
      const { ruleId, action, inputs, attachmentCount, visibility, revision } = found;
      return { ruleId, action, inputs, attachmentCount, visibility, revision };
    });
  }

  /** Every body by itself: JSON of no known shape is ignored, all else is parked as it came. */
  async function runPlain(channel: HostileChannel, bodies: readonly Body[]): Promise<void> {
    const since = hostile.lines.length;
    await hostile.deliver(bodies.map(({ bytes }) => ({ channel, body: bytes })));
    const parked = await hostile.takeParked();
    const reasons = ignored(since);

    expect(parked.length + reasons.length).toBe(bodies.length);
    expect(reasons.filter((reason) => reason !== 'unknown_shape')).toEqual([]);
    expect(parked.filter(({ reason }) => !UNREADABLE.has(reason))).toEqual([]);
    const kept = new Set(parked.map(({ bytes }) => bytes.toString('base64')));
    const wrong = bodies.filter(
      ({ verdict, bytes }) =>
        verdict !== 'either' && kept.has(bytes.toString('base64')) === (verdict === 'json'),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  }

  /** Every body in the place of a post: whatever becomes of it, it is counted once. */
  async function runInShells(bodies: readonly Body[]): Promise<void> {
    const since = hostile.lines.length;
    const loads = CHANNELS.flatMap((channel) => {
      const [before, after] = SHELLS[channel];
      return bodies.map(({ bytes }) => ({
        channel,
        body: Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]),
      }));
    });
    const before = await storedPosts();
    await hostile.deliver(loads);
    const parked = await hostile.takeParked();
    const mentions = (await storedPosts()) - before;

    expect(mentions + ignored(since).length + parked.length).toBe(loads.length);
  }

  async function run(bodies: readonly Body[], round: number): Promise<void> {
    const fitting = bodies.filter(({ bytes }) => bytes.byteLength <= MAX_BODY_BYTES);
    for (const channel of CHANNELS) await runPlain(channel, fitting);
    await runInShells(fitting);

    const failed = hostile
      .logged()
      .filter(({ message }) => message === 'delivery_failed' || message === 'invocation failed');
    expect(failed).toEqual([]);
    expect(await ordinaryPosts(round)).toEqual(ordinary);
    const webhooks = fitting.length * 2 * CHANNELS.length;
    console.info(`hostile: ${fitting.length} of ${bodies.length} bodies in ${webhooks} webhooks`);
  }

  it(
    'threat: JSON, own bodies are counted once, parked as they came, and change nothing else',
    SLOW,
    async () => {
      await run(OWN_BODIES, 2);
    },
  );

  it(
    'threat: XML, own documents are read by WeChat alone, and nothing is followed',
    SLOW,
    async () => {
      await run(OWN_XML, 3);
    },
  );

  it.skipIf(shared === undefined)('shared bodies do, too', { timeout: 600_000 }, async () => {
    await run(shared?.bodies ?? [], 4);
  });
});
