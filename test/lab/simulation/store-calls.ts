import fc from 'fast-check';
import { caseIdOf, customerIdSchema } from '../../../shared/case/case.ts';
import type { CaseId } from '../../../shared/case/case.ts';
import { decide, decideOpen } from '../../../shared/case/decide.ts';
import { AppError } from '../../../shared/errors.ts';
import {
  loadCase,
  loadCases,
  loadCustomerCases,
  loadLiveCase,
  loadLog,
} from '../../../shared/store/case-store.ts';
import type { Table } from '../../../shared/store/client.ts';
import { commitDecision, commitPair, markEffectsSent } from '../../../shared/store/commit.ts';
import { readDue } from '../../../shared/store/due-index.ts';
import { DUE_SHARDS } from '../../../shared/store/keys.ts';
import { loadLink, saveLinks } from '../../../shared/store/link-store.ts';
import { loadMentions, loadPost, storePost } from '../../../shared/store/mention-store.ts';
import type { Mention } from '../../../shared/store/mention.ts';
import { countOpenCases, readWorkList } from '../../../shared/store/queue-index.ts';
import {
  loadHandlerChange,
  loadRosterChanges,
  saveHandlerChange,
  scheduleReroute,
} from '../../../shared/store/roster-store.ts';
import { HOUR } from '../../../shared/time.ts';
import { T0, joinCommand, mentionRef, openCommand } from '../../support/cases.ts';
import { examplePolicy } from '../../support/configuration.ts';

const CUSTOMERS = ['0', '1'].map((digit) => customerIdSchema.parse(digit.repeat(24)));
const HANDLERS = ['robin', 'sam'];
const POSTS = ['1', '2', '3', '4'];
const POLICY = examplePolicy();
const KEPT = { nowMs: T0, retentionMs: HOUR };

const customerId = fc.constantFrom(...CUSTOMERS);
const caseId = fc
  .tuple(customerId, fc.integer({ min: 1, max: 3 }))
  .map(([id, n]) => caseIdOf(id, n));
const postId = fc.constantFrom(...POSTS);
const handlerId = fc.constantFrom(...HANDLERS);
/** How much older than the present version the one is that a write was decided on. */
const behind = fc.constantFrom(0, 0, 0, 1);

/** One call of a function of `shared/store`; which item it meets depends on the calls before. */
export const anyStoreCall = fc.oneof(
  { weight: 4, arbitrary: fc.record({ call: fc.constant('open' as const), caseId, postId }) },
  {
    weight: 4,
    arbitrary: fc.record({
      call: fc.constant('join' as const),
      caseId,
      postId,
      behind,
      isNew: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      call: fc.constant('pair' as const),
      caseId,
      other: caseId,
      postId,
      behind,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      call: fc.constant('post' as const),
      postId,
      behind,
      isNew: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      call: fc.constant('markSent' as const),
      caseId,
      version: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      call: fc.constant('people' as const),
      handlerId,
      behind,
      isOff: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ call: fc.constant('reroute' as const), handlerId, behind }) },
  { weight: 1, arbitrary: fc.record({ call: fc.constant('link' as const), customerId, behind }) },
  {
    weight: 3,
    arbitrary: fc.record({
      call: fc.constant('read' as const),
      caseId,
      postId,
      handlerId,
      limit: fc.integer({ min: 1, max: 4 }),
    }),
  },
);
export type StoreCall = typeof anyStoreCall extends fc.Arbitrary<infer Call> ? Call : never;

/** Makes the call; its answer, or the code of its error. */
export async function callStore(table: Table, call: StoreCall): Promise<unknown> {
  try {
    return await make(table, call);
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, ...error.details };
    throw error;
  }
}

async function make(table: Table, call: StoreCall): Promise<unknown> {
  switch (call.call) {
    case 'open': {
      const events = openingOf(call.caseId, call.postId);
      const post = { write: mentionOf(call.postId, call.caseId, 1) };
      return commitDecision(table, { events, post, resendBy: 'message', ...KEPT });
    }
    case 'join':
      return join(table, call);
    case 'pair':
      return pair(table, call);
    case 'post': {
      const found = await loadPost(table, mentionRef(call.postId));
      const replaces =
        call.isNew || found === undefined
          ? undefined
          : { ...found, revision: found.revision - call.behind };
      const write = mentionOf(call.postId, undefined, (found?.revision ?? 0) + 1);
      const stored = await storePost(table, write, {
        retentionMs: HOUR,
        ...(replaces === undefined ? {} : { replaces }),
      });
      return stored === 'stored' ? { result: stored } : { result: 'found', ...stored };
    }
    case 'markSent':
      return markEffectsSent(table, call.caseId, call.version);
    case 'people': {
      const { version, change } = await loadHandlerChange(table, call.handlerId);
      const audit = {
        scope: 'ROSTER',
        atMs: T0,
        by: 'lena',
        action: 'dutyOff',
        subjects: [call.handlerId],
      };
      const next = {
        version: Math.max(1, version + 1 - call.behind),
        change,
        ...(call.isOff ? { rerouteUntilMs: T0 } : {}),
      };
      return { result: await saveHandlerChange(table, { ...next, nowMs: T0, audit }) };
    }
    case 'reroute': {
      const marked = await loadHandlerChange(table, call.handlerId);
      const current = { ...marked, version: Math.max(0, marked.version - call.behind) };
      return scheduleReroute(table, current, call.behind === 0 ? T0 + HOUR : undefined);
    }
    case 'link': {
      const read = await loadLink(table, call.customerId);
      const links = CUSTOMERS.map((each) => ({
        customerId: each,
        group: CUSTOMERS,
        read: { ...read, version: Math.max(0, read.version - call.behind) },
      }));
      const audit = { scope: call.customerId, atMs: T0, by: 'lena', action: 'link', subjects: [] };
      return { result: await saveLinks(table, links, audit) };
    }
    case 'read':
      return readAll(table, call);
  }
}

async function join(table: Table, call: Extract<StoreCall, { call: 'join' }>): Promise<unknown> {
  const found = await loadCase(table, call.caseId);
  if (found === undefined) return undefined;
  const before = { ...found, version: found.version - call.behind };
  const events = decide(found.case, joinCommand(call.postId, T0), T0, POLICY);
  if (!Array.isArray(events)) return events;
  const known = call.isNew ? undefined : await loadPost(table, mentionRef(call.postId));
  const write = mentionOf(call.postId, call.caseId, (known?.revision ?? 0) + 1);
  return commitDecision(table, {
    before,
    events,
    post: { write, replaces: known },
    resendBy: 'due_index',
    ...KEPT,
  });
}

async function pair(table: Table, call: Extract<StoreCall, { call: 'pair' }>): Promise<unknown> {
  const found = await loadCase(table, call.caseId);
  const known = await loadPost(table, mentionRef(call.postId));
  if (found === undefined || known === undefined) return undefined;
  const before = { ...found, version: found.version - call.behind };
  const note = decide(found.case, { type: 'note', by: 'lena', text: 'Words.' }, T0, POLICY);
  const common = { resendBy: 'due_index', ...KEPT } as const;
  return commitPair(
    table,
    [
      { before, events: Array.isArray(note) ? note : [], ...common },
      { events: openingOf(call.other, call.postId), ...common },
    ],
    [{ replaces: known, write: mentionOf(call.postId, call.other, known.revision + 1) }],
  );
}

async function readAll(table: Table, call: Extract<StoreCall, { call: 'read' }>): Promise<unknown> {
  const ids = CUSTOMERS.flatMap((each) => [1, 2, 3].map((n) => caseIdOf(each, n)));
  const shards = Array.from({ length: DUE_SHARDS }, (_, shard) => shard);
  const byId = (one: { case: { caseId: string } }, other: { case: { caseId: string } }) =>
    one.case.caseId < other.case.caseId ? -1 : 1;
  const due = await Promise.all(
    shards.map((shard) => readDue(table, { shard, untilMs: T0 + 2 * HOUR, limit: call.limit })),
  );
  const behindFirst = await Promise.all(
    shards.map((shard, at) =>
      readDue(table, { shard, after: due[at]?.entries.at(-1)?.dueSk, limit: call.limit }),
    ),
  );
  const list = await readWorkList(table, { ownerId: call.handlerId, limit: call.limit });
  return {
    one: await loadCase(table, call.caseId),
    live: await loadLiveCase(table, call.caseId),
    log: await loadLog(table, call.caseId),
    customers: await Promise.all(CUSTOMERS.map((each) => loadCustomerCases(table, each))),
    cases: (await loadCases(table, ids)).toSorted(byId),
    mentions: (await loadMentions(table, POSTS.map(mentionRef)))
      .map((mention) => mention.postId)
      .toSorted(),
    roster: await loadRosterChanges(table),
    count: await countOpenCases(table, call.handlerId),
    list,
    after: await readWorkList(table, {
      ownerId: call.handlerId,
      after: list.entries.at(-1)?.queueSk,
      limit: call.limit,
    }),
    due,
    behindFirst,
  };
}

function openingOf(id: CaseId, post: string) {
  const [customer] = id.split('-');
  const command = openCommand({
    caseId: id,
    customerId: customerIdSchema.parse(customer),
    mention: mentionRef(post),
  });
  return decideOpen(command, T0, POLICY);
}

function mentionOf(post: string, id: CaseId | undefined, revision: number): Mention {
  return {
    kind: 'mention',
    ...mentionRef(post),
    connectionId: 'x-main',
    deliveryId: 'd1',
    customerId: CUSTOMERS[0] ?? customerIdSchema.parse('0'.repeat(24)),
    author: { id: 'a1' },
    text: 'My parcel never came.',
    visibility: 'public',
    attachmentCount: 0,
    createdAtMs: T0,
    receivedAtMs: T0,
    ruleId: 'T09',
    action: 'ANSWER_FIRST',
    inputs: {},
    ...(id === undefined ? {} : { caseId: id, caseVersion: 1 }),
    revision,
  };
}
