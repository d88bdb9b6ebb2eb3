import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mention } from '../../../shared/store/mention.ts';
import { readEverything, tableOf } from '../../support/table.ts';
import { CARRIERS } from './carriers.ts';
import type { Placed } from './placed.ts';
import { sharedCorpus } from './corpora.ts';
import { HostileRedress, SECRET_CANARY, SLOW } from './hostile-redress.ts';
import { OWN_STRINGS } from './own-strings.ts';

/** Texts of one author in one conversation: one case holds them. */
const GROUP = 20;
/** With more mentions than this, each string goes over one shape in turn, else over all of them. */
const MAX_MENTIONS = 12_000;
const LEAST_TELLING = 12;

const shared = sharedCorpus();
if (shared === undefined) {
  console.info('hostile: REDRESS_CORPORA is not set: own strings run, 0 shared ones');
}

describe('strings in every place of a post', () => {
  let hostile: HostileRedress;
  let groups = 0;
  const sent: string[] = [];

  beforeAll(async () => {
    hostile = await HostileRedress.start();
  });
  afterAll(() => hostile.stop());

  /** The strings as webhooks; neighbours are of different authors, so that none waits for another. */
  function load(strings: readonly string[]) {
    const everywhere = strings.length * CARRIERS.length <= MAX_MENTIONS;
    return CARRIERS.flatMap((carrier, turn) => {
      const own = everywhere ? strings : strings.filter((_, at) => at % CARRIERS.length === turn);
      const authors = Array.from({ length: Math.ceil(own.length / GROUP) }, (_, at) => {
        groups += 1;
        return carrier.load({ id: groups, texts: own.slice(at * GROUP, (at + 1) * GROUP) });
      });
      return Array.from({ length: GROUP }, (_, at) => authors.flatMap((loads) => loads[at] ?? []))
        .flat()
        .map((each) => ({ ...each, channel: carrier.channel }));
    });
  }

  /** What stands in the table for each string, byte for byte. */
  async function storedFor(placed: readonly Placed[]): Promise<Mention[]> {
    const { posts } = await readEverything(tableOf(hostile.redress.engine));
    const byId = new Map(posts.map((post) => [`${post.channel} ${post.postId}`, post]));
    return placed.map(({ channel, postId }) => {
      const found = byId.get(`${channel} ${postId}`);
      if (found?.kind !== 'mention') throw new Error(`${JSON.stringify(postId)} is not there`);
      return found;
    });
  }

  /** What the desk shows of a post, by channel and id. */
  async function shownIn(caseIds: ReadonlySet<string>): Promise<Map<string, object>> {
    const shown = new Map<string, object>();
    for (const caseId of caseIds) {
      for (const { mention } of (await hostile.redress.detail(caseId)).timeline) {
        if (mention === undefined) continue;
        const { channel, postId, text, author } = mention;
        shown.set(`${channel} ${postId}`, { text, ...author });
      }
    }
    return shown;
  }

  async function run(strings: readonly string[]): Promise<void> {
    const loads = load(strings);
    const placed = loads.flatMap((each) => each.placed);
    sent.push(...strings);
    await hostile.deliver(loads);

    const stored = await storedFor(placed);
    const shown = await shownIn(new Set(stored.map(({ caseId = 'none' }) => caseId)));
    const changed = placed.filter(({ channel, postId, text, name, handle }, at) => {
      const { text: kept, author } = stored[at] as Mention;
      const wanted = JSON.stringify({ text, ...(handle === undefined ? {} : { handle }), name });
      const seen = JSON.stringify(shown.get(`${channel} ${postId}`));
      return kept !== text || author.name !== name || author.handle !== handle || seen !== wanted;
    });

    expect(changed).toEqual([]);
    expect(await hostile.takeParked()).toEqual([]);
    console.info(`hostile: ${strings.length} strings in ${placed.length} mentions`);
  }

  /** No string of the run stands in anything that was said; short ones stand there by chance. */
  function expectQuiet(): void {
    const said = hostile.words().join('\n');
    const telling = sent.filter(({ length }) => length >= LEAST_TELLING);

    expect(telling.length).toBeGreaterThan(50);
    expect(said).toContain('mention_stored');
    expect(telling.filter((payload) => said.includes(payload))).toEqual([]);
  }

  it('threat: SQS character set, own strings come out of the case byte-equal', SLOW, async () => {
    await run(OWN_STRINGS);
  });

  it('threat: log injection, no string stands in a line, metric, notice or answer', async () => {
    await hostile.redress.advance('PT2H', 'PT1H');
    expect(hostile.redress.engine.state.notices.length).toBeGreaterThan(10);
    expectQuiet();
  });

  it('threat: secrets, none stands in anything that the run put out or kept', async () => {
    await hostile.deliver([{ channel: 'x', body: Buffer.from('no JSON') }]);
    const signed = hostile.sign('x', Buffer.from('{}'));
    const refused = await hostile.send({ ...signed, body: Buffer.from('[]') });
    const proof = signed.headers['x-twitter-webhooks-signature-oauth2'] ?? 'none';
    const { items } = await readEverything(tableOf(hostile.redress.engine));
    const all = [
      ...hostile.lines,
      ...hostile.words(),
      ...items.map((item) => JSON.stringify(item)),
      ...(await hostile.takeParked()).map(({ reason, bytes }) => `${reason} ${String(bytes)}`),
    ];

    expect(refused.status).toBe(401);
    const telling = [SECRET_CANARY, proof];
    expect(all.filter((text) => telling.some((each) => text.includes(each)))).toEqual([]);
  });

  it.skipIf(shared === undefined)('shared strings do, too', { timeout: 1_800_000 }, async () => {
    await run(shared?.strings ?? []);
    expectQuiet();
  });
});
