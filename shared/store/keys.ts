import { createHash } from 'node:crypto';
import { mentionRefSchema, splitCaseId } from '../case/case.ts';
import type { CaseId, CustomerId, MentionRef, Priority } from '../case/case.ts';
import { toIso } from '../time.ts';

/** Partitions of the `due` index: no index key takes more than its share of a burst. */
export const DUE_SHARDS = 16;

export const DUE_INDEX = 'due';
export const QUEUE_INDEX = 'queue';

export type ItemKey = { readonly pk: string; readonly sk: string };

const CASE_PREFIX = 'CASE#';
const LOG_PREFIX = 'LOG#';
/** Behind every case number. */
export const LINK_KEY = `${CASE_PREFIX}~LINK`;
const NUMBER_DIGITS = 4;
const VERSION_DIGITS = 6;

/** Range of a customer's case snapshots within their collection. */
export const casePrefix = CASE_PREFIX;

export function customerKey(customerId: CustomerId): string {
  return `CUSTOMER#${customerId}`;
}

export function caseKey(caseId: CaseId): ItemKey {
  const { customerId, number } = splitCaseId(caseId);
  return { pk: customerKey(customerId), sk: CASE_PREFIX + pad(number, NUMBER_DIGITS) };
}

/** Key of the commit that made the given version of a case. */
export function commitKey(caseId: CaseId, version: number): ItemKey {
  const { pk, prefix } = logRange(caseId);
  return { pk, sk: prefix + pad(version, VERSION_DIGITS) };
}

/** Range of all commits of one case, oldest first. */
export function logRange(caseId: CaseId): { readonly pk: string; readonly prefix: string } {
  const { customerId, number } = splitCaseId(caseId);
  return { pk: customerKey(customerId), prefix: `${LOG_PREFIX}${pad(number, NUMBER_DIGITS)}#` };
}

const POST_KEY = /^POST#([^#]+)#(.*)$/s;

export function mentionKey({ channel, postId }: MentionRef): ItemKey {
  return { pk: `POST#${channel}#${postId}`, sk: 'POST' };
}

/** Reads the key of a mention back; `undefined` for the key of anything else. */
export function readMentionKey({ pk }: Pick<ItemKey, 'pk'>): MentionRef | undefined {
  const [, channel, postId] = POST_KEY.exec(pk) ?? [];
  return mentionRefSchema.safeParse({ channel, postId }).data;
}

/** Partition of what was changed about handlers since the configuration was deployed. */
export const ROSTER_KEY = 'ROSTER';
const HANDLER_PREFIX = 'HANDLER#';

export function handlerKey(handlerId: string): ItemKey {
  return { pk: ROSTER_KEY, sk: HANDLER_PREFIX + handlerId };
}

/** Partition of the health of all connections: a few items, each written every few minutes. */
export const HEALTH_KEY = 'HEALTH';
const CONNECTION_PREFIX = 'CONNECTION#';

export function connectionKey(connectionId: string): ItemKey {
  return { pk: HEALTH_KEY, sk: CONNECTION_PREFIX + connectionId };
}

/** Partition of what people had their networks ask: to be forgotten. A few a month. */
export const ERASURE_KEY = 'ERASURE';

export function erasureKey(of: {
  readonly connectionId: string;
  readonly userId: string;
}): ItemKey {
  return { pk: ERASURE_KEY, sk: `${CONNECTION_PREFIX}${of.connectionId}#${of.userId}` };
}

/** Partition of what was learned from people's labels: a few lessons a day at most. */
export const LEARNING_KEY = 'LEARNING';
export const LESSON_PREFIX = 'LESSON#';
/** Which of them is used. */
export const LESSON_IN_USE_KEY: ItemKey = { pk: LEARNING_KEY, sk: 'IN_USE' };

export function lessonKey(lessonId: string): ItemKey {
  return { pk: LEARNING_KEY, sk: LESSON_PREFIX + lessonId };
}

/** What was spent on second opinions on a calendar day (UTC). */
export function spendingKey(atMs: number): ItemKey {
  return { pk: 'SPENDING', sk: toIso(atMs).slice(0, 'YYYY-MM-DD'.length) };
}

/** Whom a customer is linked with; sorts behind all of their cases, so one query reads both. */
export function linkKey(customerId: CustomerId): ItemKey {
  return { pk: customerKey(customerId), sk: LINK_KEY };
}

/** What an entry of the `due` index stands for. */
export type DueTarget =
  | { readonly kind: 'case'; readonly caseId: CaseId }
  /** The cases of a handler who went off duty. */
  | { readonly kind: 'handler'; readonly handlerId: string }
  /** A connection that may have gone silent. */
  | { readonly kind: 'connection'; readonly connectionId: string }
  | { readonly kind: 'commit'; readonly caseId: CaseId; readonly version: number };

/**
 * Reads the key of an entry of the `due` index; `undefined` for what is none of these.
 */
export function readDueTarget(
  key: ItemKey,
  toCaseId: (text: string) => CaseId,
): DueTarget | undefined {
  if (key.pk === ROSTER_KEY) {
    return { kind: 'handler', handlerId: key.sk.slice(HANDLER_PREFIX.length) };
  }
  if (key.pk === HEALTH_KEY) {
    return { kind: 'connection', connectionId: key.sk.slice(CONNECTION_PREFIX.length) };
  }
  const customerId = key.pk.slice('CUSTOMER#'.length);
  const [kind, number, version] = key.sk.split('#');
  const caseId = () => toCaseId(`${customerId}-${Number(number)}`);
  if (kind === 'CASE') return { kind: 'case', caseId: caseId() };
  if (kind === 'LOG') return { kind: 'commit', caseId: caseId(), version: Number(version) };
  return undefined;
}

export function dueShardKey(shard: number): string {
  return `DUE#${shard}`;
}

/** Keys that put an item into the `due` index at an instant. */
export function dueKeys(id: string, dueAtMs: number): { duePk: string; dueSk: string } {
  return { duePk: dueShardKey(shardOf(id, DUE_SHARDS)), dueSk: `${toIso(dueAtMs)}#${id}` };
}

export function ownerQueueKey(ownerId: string): string {
  return `OWNER#${ownerId}`;
}

/** Keys that put a case into its owner's work list, most urgent first. */
export function queueKeys(place: {
  readonly caseId: CaseId;
  readonly ownerId: string;
  readonly priority: Priority;
  readonly dueAtMs: number;
}): { queuePk: string; queueSk: string } {
  return {
    queuePk: ownerQueueKey(place.ownerId),
    queueSk: `${place.priority}#${toIso(place.dueAtMs)}#${place.caseId}`,
  };
}

/** Partitions of the list of each action: a flood of spam slows no index key down. */
export const MENTION_SHARDS = 16;

export function mentionQueueKey(action: string, shard: number): string {
  return `MENTIONS#${action}#${shard}`;
}

/** Keys that put a mention into a list, by when it was received. */
export function mentionQueueKeys(
  mention: MentionRef & { readonly receivedAtMs: number },
  list: string,
): { queuePk: string; queueSk: string } {
  const { pk } = mentionKey(mention);
  return {
    queuePk: mentionQueueKey(list, shardOf(pk, MENTION_SHARDS)),
    queueSk: `${toIso(mention.receivedAtMs)}#${shortHash(pk)}`,
  };
}

/** Partition of what people said about mentions: they look a few times a minute, no more. */
export const LABELS_KEY = 'LABELS';

/** Labels sort by when they were given; one person labels one mention once at a time. */
export function labelKey(label: MentionRef & { readonly atMs: number; readonly by: string }) {
  const { pk } = mentionKey(label);
  return { pk: LABELS_KEY, sk: `${toIso(label.atMs)}#${shortHash(pk)}#${label.by}` };
}

/** Network ids can be longer than a sort key: 64 bits of a hash tell them apart as well. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function shardOf(id: string, shards: number): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % shards;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
