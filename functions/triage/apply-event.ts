import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { customerIdOf } from '../../shared/triage/customer-id.ts';
import type { ChannelEvent, IgnoredReason, Post } from '../../shared/channels/channel.ts';
import { ConflictError } from '../../shared/errors.ts';
import type { ConnectionConfiguration } from '../../shared/policy/configuration.ts';
import { METRICS } from '../../shared/observability/metric-names.ts';
import { effectMessages } from '../../shared/queue/effect-message.ts';
import { healthMessage } from '../../shared/queue/health-message.ts';
import { storeErasure } from '../../shared/store/erasure-store.ts';
import { effectsOfCommit } from '../../shared/store/commit-effects.ts';
import { loadPost, storePost } from '../../shared/store/mention-store.ts';
import type { Mention, StoredPost } from '../../shared/store/mention.ts';
import type { TriageDependencies } from './dependencies.ts';
import { completed, edited, filled, isWithdrawn, rewriteMention, withdrawn } from './edit.ts';
import { takeIn } from './take-in.ts';
import type { Arrival } from './take-in.ts';

/**
 * Attempts within one invocation when others commit to the same case; then the queue takes over.
 */
const MAX_ATTEMPTS = 8;

/**
 * How one event of a delivery ended. Every event ends in exactly one of these, or its delivery is
 * retried.
 */
export type Applied =
  | { readonly outcome: 'mention'; readonly mention: Mention; readonly opened: boolean }
  | { readonly outcome: 'ignored'; readonly reason: AppliedReason };

type AppliedReason =
  | IgnoredReason
  | 'duplicate'
  | 'deleted_before_seen'
  | 'superseded_edit'
  | 'edited'
  | 'withdrawn'
  | 'already_withdrawn'
  | 'access_revoked'
  | 'erasure_asked';

/** The delivery that an event came in. */
export type Origin = {
  readonly connection: ConnectionConfiguration;
  readonly deliveryId: string;
  readonly receivedAtMs: number;
};

/**
 * Carries one event out, with attempts of its own while others win the race for the same case.
 * @throws {ConflictError} when the attempts are used up; {DependencyError} when AWS fails. Both are
 * safe to repeat.
 */
export async function applyEvent(
  deps: TriageDependencies,
  event: ChannelEvent,
  origin: Origin,
): Promise<Applied> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const applied = await attemptEvent(deps, event, origin);
    if (applied !== 'stale') return applied;
    deps.metrics.addMetric(METRICS.commitConflicts, MetricUnit.Count, 1);
  }
  throw new ConflictError('Other commits to the same case kept winning', {
    code: 'case_contended',
  });
}

async function attemptEvent(
  deps: TriageDependencies,
  event: ChannelEvent,
  origin: Origin,
): Promise<Applied | 'stale'> {
  switch (event.kind) {
    case 'posted':
      return applyPost(deps, await arrivalOf(deps, event.post, origin, { echo: false }));
    case 'echo':
      return applyPost(deps, await arrivalOf(deps, event.post, origin, { echo: true }));
    case 'edited':
      return applyEdit(deps, event, origin);
    case 'deleted':
      return applyDeletion(deps, event, origin);
    case 'accessRevoked':
      return { outcome: 'ignored', reason: 'access_revoked' };
    case 'erasureAsked':
      return askForErasure(deps, event, origin);
    case 'ignored':
      return { outcome: 'ignored', reason: event.reason };
  }
}

/** Kept for the privacy team, which is told; nothing is erased without a person. */
async function askForErasure(
  deps: TriageDependencies,
  { userId, askedAtMs }: Extract<ChannelEvent, { kind: 'erasureAsked' }>,
  { connection }: Origin,
): Promise<Applied> {
  await storeErasure(deps.table, { connectionId: connection.id, userId, askedAtMs });
  const asked = { notice: 'erasure_asked', sinceMs: askedAtMs } as const;
  await deps.sendEffects([healthMessage(connection, asked, deps.configuration.teams)]);
  return { outcome: 'ignored', reason: 'erasure_asked' };
}

async function applyPost(deps: TriageDependencies, arrival: Arrival): Promise<Applied | 'stale'> {
  const taken = await takeIn(deps, arrival);
  if (taken.outcome === 'stale') return 'stale';
  if (taken.outcome === 'stored') {
    return { outcome: 'mention', mention: taken.mention, opened: taken.opened };
  }
  const { found } = taken;
  if (found === undefined) return 'stale';
  await resendEffects(deps, found, arrival.deliveryId);
  if (found.kind === 'tombstone' || isWithdrawn(found)) {
    return { outcome: 'ignored', reason: 'deleted_before_seen' };
  }
  // An edit that came second to the post itself, or to another edit, is still to be put in.
  if ((arrival.editedAtMs ?? 0) > (found.editedAtMs ?? 0)) return 'stale';
  if ((await completeEdited(deps, found, arrival)) === 'stale') return 'stale';
  return { outcome: 'ignored', reason: 'duplicate' };
}

/**
 * An edit that came before its post may not have said when it was written or what it answers: the
 * post itself says so. The case has the words already, so that nothing happens to it.
 */
async function completeEdited(
  deps: TriageDependencies,
  found: Mention,
  { post, editedAtMs }: Arrival,
): Promise<'done' | 'stale'> {
  const isFirst = editedAtMs === undefined && post.createdAtMs < found.createdAtMs;
  if (found.editedAtMs === undefined || !isFirst) return 'done';
  const { retentionMs } = deps.policy;
  const write = completed(found, post);
  const result = await storePost(deps.table, write, { retentionMs, replaces: found });
  return result === 'stored' ? 'done' : 'stale';
}

/** A copy of the delivery that brought a mention means that its effects may not have been sent. */
async function resendEffects(
  deps: TriageDependencies,
  found: StoredPost,
  deliveryId: string,
): Promise<void> {
  if (found.kind !== 'mention' || found.deliveryId !== deliveryId) return;
  const { caseId, caseVersion } = found.joinedFirst ?? found;
  if (caseId === undefined || caseVersion === undefined) return;
  const effects = await effectsOfCommit(deps.table, caseId, caseVersion);
  await deps.sendEffects(effectMessages(caseId, caseVersion, effects));
}

async function applyEdit(
  deps: TriageDependencies,
  { post, editedAtMs }: Extract<ChannelEvent, { kind: 'edited' }>,
  origin: Origin,
): Promise<Applied | 'stale'> {
  const { channel } = origin.connection;
  const found = await loadPost(deps.table, { channel, postId: post.postId });
  const arrival = { ...(await arrivalOf(deps, post, origin, { echo: false })), editedAtMs };
  if (found === undefined) return applyPost(deps, arrival);
  await resendEffects(deps, found, origin.deliveryId);
  if (found.kind === 'tombstone' || isWithdrawn(found)) {
    return { outcome: 'ignored', reason: 'deleted_before_seen' };
  }
  if ((found.editedAtMs ?? 0) >= editedAtMs)
    return { outcome: 'ignored', reason: 'superseded_edit' };
  // What was no complaint may have become one: without a case the edited words are triaged anew.
  if (found.caseId === undefined) {
    return applyPost(deps, { ...arrival, post: filled(post, found), replaces: found });
  }
  const { products } = deps.configuration.brand;
  const write = edited(found, post, { editedAtMs, products });
  const result = await rewriteMention(deps, { type: 'editMention', replaces: found, write });
  return result === 'stale' ? 'stale' : { outcome: 'ignored', reason: 'edited' };
}

async function applyDeletion(
  deps: TriageDependencies,
  { postId, deletedAtMs }: Extract<ChannelEvent, { kind: 'deleted' }>,
  { connection, deliveryId }: Origin,
): Promise<Applied | 'stale'> {
  const { channel } = connection;
  const found = await loadPost(deps.table, { channel, postId });
  if (found === undefined) {
    const { retentionMs } = deps.policy;
    const result = await storePost(
      deps.table,
      { kind: 'tombstone', channel, postId, deliveryId, withdrawnAtMs: deletedAtMs, revision: 1 },
      { retentionMs },
    );
    return result === 'stored' ? { outcome: 'ignored', reason: 'withdrawn' } : 'stale';
  }
  if (found.kind === 'tombstone' || isWithdrawn(found)) {
    return { outcome: 'ignored', reason: 'already_withdrawn' };
  }
  const write = withdrawn(found, deletedAtMs);
  const result = await rewriteMention(deps, { type: 'withdrawMention', replaces: found, write });
  return result === 'stale' ? 'stale' : { outcome: 'ignored', reason: 'withdrawn' };
}

async function arrivalOf(
  deps: TriageDependencies,
  post: Post,
  origin: Origin,
  { echo }: { readonly echo: boolean },
): Promise<Arrival> {
  const key = await deps.readCustomerKey();
  const customerId = customerIdOf(
    { channel: origin.connection.channel, authorId: post.author.id },
    key,
  );
  return { post, customerId, ...origin, echo };
}
