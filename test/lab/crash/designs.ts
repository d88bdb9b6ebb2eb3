/**
 * Designs that are wrong on purpose, each a mistake that somebody made before us. The lab has to
 * catch every one of them: a lab that lets these pass proves nothing.
 */
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { textOf } from '../../../infra/local/json.ts';
import { effectsOfEvents } from '../../../shared/case/effects.ts';
import { effectMessages } from '../../../shared/queue/effect-message.ts';
import { loadCase } from '../../../shared/store/case-store.ts';
import { readCaseItem, readCommitItem } from '../../../shared/store/items.ts';
import { DUE_INDEX } from '../../../shared/store/keys.ts';
import { MINUTE, SECOND, toIso } from '../../../shared/time.ts';
import {
  deliveryOf,
  intercepted,
  isCommit,
  isOfCase,
  putIn,
  rewired,
  withItems,
} from './rewire.ts';
import type { Design } from './stage.ts';
import { MAKE } from './wiring.ts';
import type { Edges, Make, Verb } from './wiring.ts';

export type WrongDesign = {
  readonly name: string;
  /** What somebody would have in mind, and what it costs. */
  readonly why: string;
  /** The flow in which it shows. */
  readonly flow: string;
  /** The function at whose calls it shows first. */
  readonly verb: Verb;
  /** Made anew for each scenario. */
  readonly design: () => Design;
};

const nothing = () => Promise.resolve();

export const WRONG_DESIGNS: readonly WrongDesign[] = [
  {
    name: 'marker before write',
    why: 'A message is marked as seen first; whoever dies right after has seen it for everybody.',
    flow: 'webhook to case',
    verb: 'triage',
    design: () => ({ make: { triage: onlyUnmarked } }),
  },
  {
    name: 'effect before commit',
    why: 'People are told first; what is then decided anew was never so.',
    flow: 'command to notice',
    verb: 'desk',
    design: () => ({ make: { desk: rewired(tellFirst).desk } }),
  },
  {
    name: 'delete before done',
    why: 'The queue is told that a message is done before it is.',
    flow: 'webhook to case',
    verb: 'triage',
    design: () => ({ deletesFirst: true }),
  },
  {
    name: 'read, modify, write without a version',
    why: 'Two who read the same case overwrite each other.',
    flow: 'three posts at once',
    verb: 'triage',
    design: () => ({
      make: rewired(({ table }) => ({
        table: intercepted(
          table,
          withItems((item) => item, isOfCase),
        ),
      })),
    }),
  },
  {
    name: 'dedupe by event id',
    why: 'A platform that was not answered sends the post again under another id.',
    flow: 'webhook to case',
    verb: 'receive',
    design: () => ({
      make: rewired(({ table }) => ({ table: intercepted(table, withItems(keyedByDelivery)) })),
    }),
  },
  {
    name: 'TTL as truth',
    why: 'A lock is left to expire; expiry comes days late, and never on the embedded engine.',
    flow: 'webhook to case',
    verb: 'triage',
    design: () => ({ make: { triage: lockedUntilExpiry } }),
  },
  {
    name: 'index trusted',
    why: 'What the index showed is taken for the case; it lags, and the case has moved on.',
    flow: 'answered between two sweeps',
    verb: 'escalate',
    design: () => ({ make: { escalate: rewired(lastSight()).escalate } }),
  },
  {
    name: 'clock read twice',
    why: 'A sweep goes on from when the last one ended, not from what it read; the gap is lost.',
    flow: 'sweep to escalation',
    verb: 'escalate',
    design: () => ({ make: { escalate: sinceLastRun() } }),
  },
  {
    name: 'poison retried for ever',
    why: 'What cannot be read is thrown back until it wears out, and nobody hears why.',
    flow: 'poison',
    verb: 'triage',
    design: () => ({ make: rewired(() => ({ parkDelivery: () => Promise.reject(new Error()) })) }),
  },
  {
    name: '2xx before the queue',
    why: 'The platform is answered at once and the queue is told afterwards.',
    flow: 'webhook to case',
    verb: 'receive',
    design: () => ({ make: rewired(answerFirst) }),
  },
  {
    name: 'no outbox',
    why: 'Effects stand nowhere until they are sent; whoever dies in between tells nobody.',
    flow: 'command to notice',
    verb: 'desk',
    design: () => ({
      make: rewired(({ table }) => ({ table: intercepted(table, withItems(withoutOutbox)) })),
    }),
  },
  {
    name: 'failures swallowed',
    why: 'A batch is reported as done whatever happened to its messages.',
    flow: 'webhook to case',
    verb: 'triage',
    design: () => ({ make: { triage: swallowing } }),
  },
  {
    name: 'deletion forgotten',
    why: 'A deletion that comes before its post is dropped, and the post stays.',
    flow: 'post, edit and delete at once',
    verb: 'triage',
    design: () => ({ make: rewired(withoutTombstones) }),
  },
];

type Batch = { readonly Records: readonly { readonly messageId: string }[] };

const onlyUnmarked: Make = (edges) => async (event: Batch, context) => {
  const fresh = [];
  for (const record of event.Records) {
    if (await putOnce(edges, `SEEN#${record.messageId}`)) fresh.push(record);
  }
  return fresh.length === 0 ? {} : MAKE.triage(edges)({ Records: fresh } as never, context);
};

const lockedUntilExpiry: Make = (edges) => async (event: Batch, context) => {
  for (const { messageId } of event.Records) {
    if (!(await putOnce(edges, `LOCK#${messageId}`))) throw new Error('locked by somebody');
  }
  return MAKE.triage(edges)(event as never, context);
};

/** Whether this key was put now and not before; its expiry is for the table to notice. */
async function putOnce({ table, now }: Edges, pk: string): Promise<boolean> {
  const Key = { pk, sk: 'ONCE' };
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key }));
  if (Item !== undefined) return false;
  const marked = { ...Key, expiresAt: Math.ceil((now() + MINUTE) / SECOND) };
  await table.client.send(new PutCommand({ TableName: table.name, Item: marked }));
  return true;
}

function tellFirst({ table, sendEffects }: Edges): Partial<Edges> {
  const telling = intercepted(table, async (command, send) => {
    for (const commit of putIn(command).filter(isCommit)) {
      const { version, events } = readCommitItem(commit);
      const snapshot = putIn(command).find((item) => !isCommit(item) && isOfCase(item));
      if (snapshot === undefined || version === 1) continue;
      const { caseId } = readCaseItem(snapshot).case;
      const before = await loadCase(table, caseId);
      await sendEffects(effectMessages(caseId, version, effectsOfEvents(events, before?.case)));
    }
    return send(command);
  });
  return { table: telling, sendEffects: nothing };
}

function keyedByDelivery(item: Record<string, unknown>): Record<string, unknown> {
  const delivery = deliveryOf(item);
  return delivery === '' ? item : { ...item, pk: `${textOf(item['pk'])}#${delivery}` };
}

/** Every look at a case shows it as it was at the look before. */
function lastSight(): (edges: Edges) => Partial<Edges> {
  const seen = new Map<string, object>();
  return ({ table }) => ({
    table: intercepted(table, async (command, send) => {
      if (!(command instanceof GetCommand))
        return withItems((item) => item, isOfCase)(command, send);
      const key = JSON.stringify(command.input.Key);
      const now = await send(command);
      const sight = seen.get(key) ?? now;
      seen.set(key, now);
      return sight;
    }),
  });
}

function sinceLastRun(): Make {
  let sinceMs = 0;
  return (edges) => {
    const table = intercepted(edges.table, (command, send) => {
      if (!(command instanceof QueryCommand) || command.input.IndexName !== DUE_INDEX) {
        return send(command);
      }
      const given = command.input.ExpressionAttributeValues;
      const ExpressionAttributeValues = { ...given, ':from': toIso(sinceMs) };
      return send(new QueryCommand({ ...command.input, ExpressionAttributeValues }));
    });
    return async (event, context) => {
      const result = await MAKE.escalate({ ...edges, table })(event, context);
      // The sweep itself took a moment, in which more fell due.
      sinceMs = edges.now() + 2 * MINUTE;
      return result;
    };
  };
}

function answerFirst({ sendDelivery }: Edges): Partial<Edges> {
  return {
    sendDelivery: (delivery) => {
      sendDelivery(delivery).catch(nothing);
      return nothing();
    },
  };
}

function withoutOutbox(item: Record<string, unknown>): Record<string, unknown> {
  const { duePk: _pk, dueSk: _sk, ...rest } = item;
  return isCommit(item) ? rest : item;
}

const swallowing: Make = (edges) => async (event, context) => {
  await MAKE.triage(edges)(event, context);
  return { batchItemFailures: [] };
};

function withoutTombstones({ table }: Edges): Partial<Edges> {
  return {
    table: intercepted(table, (command, send) => {
      const isPost = command instanceof PutCommand && command.input.Item?.['post'] !== undefined;
      return isPost && JSON.stringify(command.input.Item).includes('"tombstone"')
        ? Promise.resolve({})
        : send(command);
    }),
  };
}
