/** What the simulation found in the functions, each told by itself: worlds change, these stay. */
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import type { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../functions/desk/run-command.ts';
import { sweep } from '../../../functions/escalate/sweep.ts';
import { leaveReplyToHand } from '../../../functions/publish/leave-reply-to-hand.ts';
import { applyEvent } from '../../../functions/triage/apply-event.ts';
import { makeJudge } from '../../../functions/triage/judge-post.ts';
import { caseIdOf } from '../../../shared/case/case.ts';
import { PARSERS } from '../../../shared/channels/registry-parsers.ts';
import type { ChannelEvent, Post } from '../../../shared/channels/channel.ts';
import { readModel } from '../../../shared/classifier-file.ts';
import type { CommandRequest } from '../../../shared/desk-api/command-requests.ts';
import { policyOf } from '../../../shared/policy/policy.ts';
import type { EffectMessage } from '../../../shared/queue/effect-message.ts';
import type { HealthMessage } from '../../../shared/queue/health-message.ts';
import { loadCase, loadCases } from '../../../shared/store/case-store.ts';
import type { Table } from '../../../shared/store/client.ts';
import { loadPost } from '../../../shared/store/mention-store.ts';
import { makePolicyReader } from '../../../shared/store/policy-reader.ts';
import { HOUR } from '../../../shared/time.ts';
import { customerIdOf } from '../../../shared/triage/customer-id.ts';
import { readSignals } from '../../../shared/triage/signals/read-signals.ts';
import { exampleConfiguration } from '../../support/configuration.ts';
import { T0 } from '../../support/tell.ts';
import { MemoryTable } from './memory-table.ts';

const MODEL = readModel();

const KEY = 'key';
const configuration = exampleConfiguration();
const policy = policyOf(configuration);
const [, , connection] = configuration.connections;
if (connection === undefined) throw new Error('the example has a generic connection');
const CUSTOMER = customerIdOf({ channel: connection.channel, authorId: 'ann' }, KEY);
const CASE = caseIdOf(CUSTOMER, 1);

/** The functions over one table in memory. */
class Bench {
  nowMs = T0;
  readonly sent: (EffectMessage | HealthMessage)[] = [];
  readonly memory = new MemoryTable(() => this.nowMs);
  /** Runs once, right before the next write. */
  meanwhile: (() => Promise<unknown>) | undefined;
  /** Whether the process dies before it hands effects over. */
  dies = false;
  readonly #table: Table = {
    name: this.memory.name,
    client: { send: (command: object) => this.#send(command) } as unknown as Table['client'],
  };

  get edges() {
    const now = () => this.nowMs;
    const silent = new Logger({ logLevel: 'SILENT' });
    return {
      ...makePolicyReader(this.#table, policy, now),
      table: this.#table,
      configuration,
      policy,
      parsers: PARSERS,
      readSignals,
      judgePost: makeJudge(configuration.classifier, {
        model: MODEL,
        table: this.#table,
        now,
        logger: silent,
        metrics: new Metrics({ namespace: 'Found', logger: silent }),
      }),
      readCustomerKey: () => Promise.resolve(KEY),
      readObject: () => Promise.reject(new Error('nothing is that large')),
      park: () => Promise.resolve(),
      sendNotice: () => Promise.resolve(),
      publicBaseUrl: 'https://redress.example.com',
      sendEffects: (messages: readonly (EffectMessage | HealthMessage)[]) => {
        if (this.dies) return Promise.reject(new Error('the process died'));
        this.sent.push(...messages);
        return Promise.resolve();
      },
      now,
      logger: silent,
      metrics: new Metrics({ namespace: 'Found', logger: silent }),
    };
  }

  /** One event of a delivery; a process that dies is nobody's failure. */
  async triage(event: ChannelEvent, deliveryId: string): Promise<unknown> {
    const origin = { connection: connection as NonNullable<typeof connection>, deliveryId };
    const applied = applyEvent(this.edges, event, { ...origin, receivedAtMs: this.nowMs });
    return this.dies ? applied.catch(() => 'died') : applied;
  }

  press(command: Record<string, unknown>, expectedVersion: number) {
    const request = { ...command, expectedVersion } as CommandRequest;
    return runCommand(this.edges, { caseId: CASE, by: 'robin' }, request);
  }

  async #send(command: object): Promise<unknown> {
    const { meanwhile } = this;
    if (meanwhile !== undefined && /^(Put|TransactWrite)/.test(command.constructor.name)) {
      this.meanwhile = undefined;
      await meanwhile();
    }
    return this.memory.run(command);
  }
}

function said(postId: string, more: Partial<Post> = {}): Post {
  return {
    postId,
    author: { id: 'ann' },
    text: 'My parcel never came',
    createdAtMs: T0,
    visibility: 'public',
    addressed: true,
    handles: [],
    attachmentCount: 0,
    ...more,
  };
}

const posted = (postId: string): ChannelEvent => ({ kind: 'posted', post: said(postId) });
const PRAISE = { stated: { issue: 'no', valence: 'positive' } } as const;

describe('triage', () => {
  const textOf = async ({ edges }: Bench) => {
    const post = await loadPost(edges.table, { channel: 'standard-webhooks', postId: '1' });
    return post?.kind === 'mention' ? post.text : post;
  };
  const edited = (text: string, afterMs: number): ChannelEvent => ({
    kind: 'edited',
    post: said('1', { text, ...PRAISE }),
    editedAtMs: T0 + afterMs,
  });

  it('puts an edit in that met the post itself on its way', async () => {
    const bench = new Bench();
    bench.meanwhile = () => bench.triage(posted('1'), 'd1');

    await bench.triage(edited('It came!', 1), 'd2');

    expect(await textOf(bench)).toBe('It came!');
  });

  it('puts the later of two edits in that met on their way', async () => {
    const bench = new Bench();
    await bench.triage({ kind: 'posted', post: said('1', PRAISE) }, 'd1');
    bench.meanwhile = () => bench.triage(edited('It came.', 1), 'd2');

    await bench.triage(edited('It came, thanks!', 2), 'd3');

    expect(await textOf(bench)).toBe('It came, thanks!');
  });

  it('sends what a commit causes also when its post was deleted before the delivery came again', async () => {
    const bench = new Bench();
    bench.dies = true;
    await bench.triage(posted('1'), 'd1');
    bench.dies = false;
    await bench.triage({ kind: 'deleted', postId: '1', deletedAtMs: T0 + 1 }, 'd2');

    await bench.triage(posted('1'), 'd1');

    expect(bench.sent.map(({ effectId }) => effectId)).toContain(`${CASE}.1.0`);
  });

  it('sends what a commit causes also when its post was split off before the delivery came again', async () => {
    const bench = new Bench();
    await bench.triage(posted('1'), 'd1');
    await bench.press({ type: 'recordReply', visibility: 'public' }, 1);
    bench.dies = true;
    await bench.triage({ kind: 'posted', post: said('2', { stated: { issue: 'yes' } }) }, 'd2');
    bench.dies = false;
    const mention = { channel: 'standard-webhooks', postId: '2' };
    const split = await bench.press({ type: 'split', mentions: [mention] }, 3);

    await bench.triage(posted('2'), 'd2');

    expect(split).toMatchObject({ outcome: 'done' });
    expect(bench.sent.map(({ effectId }) => effectId)).toContain(`${CASE}.3.0`);
  });
});

describe('publish', () => {
  it('tells what leaving a reply to hand causes also when it was posted before the copy came', async () => {
    const bench = new Bench();
    await bench.triage(posted('1'), 'd1');
    await bench.press(
      { type: 'reply', visibility: 'public', text: 'On it.', purpose: 'answer' },
      1,
    );
    bench.nowMs += 2 * HOUR;
    const first = await leaveReplyToHand(bench.edges, CASE, 'r2');
    await bench.press({ type: 'recordReply', visibility: 'public', replyId: 'r2' }, 3);

    const copy = await leaveReplyToHand(bench.edges, CASE, 'r2');

    expect(first.length).toBeGreaterThan(1);
    expect(copy).toEqual(first);
  });
});

describe('escalate', () => {
  it('counts every commit of entries that it works on at the same time', async () => {
    const bench = new Bench();
    for (const author of ['ann', 'ben', 'cem', 'dao', 'eva']) {
      await bench.triage(
        { kind: 'posted', post: said(author, { author: { id: author } }) },
        author,
      );
    }
    bench.nowMs += 2 * HOUR;

    const { due, commits } = await sweep(bench.edges, bench.nowMs, () => HOUR);

    expect({ due, commits }).toEqual({ due: 5, commits: 5 });
  });
});

describe('batchGet', () => {
  it('fails when keys stay unprocessed, instead of leaving items out that may exist', async () => {
    const bench = new Bench();
    await bench.triage(posted('1'), 'd1');
    const { table } = bench.edges;
    const send = (command: BatchGetCommand) =>
      Promise.resolve({ Responses: {}, UnprocessedKeys: command.input.RequestItems });
    const busy = { name: table.name, client: { send } as unknown as Table['client'] };

    expect(await loadCase(table, CASE)).toBeDefined();
    await expect(loadCases(busy, [CASE])).rejects.toMatchObject({ code: 'table_failed' });
  });
});
