import { isWithdrawn, withdrawn } from '../../../functions/triage/edit.ts';
import { planFor } from '../../../shared/intake/plan.ts';
import type { Plan } from '../../../shared/intake/plan.ts';
import { caseIdOf, splitCaseId } from '../../../shared/case/case.ts';
import type { CustomerId, MentionRef } from '../../../shared/case/case.ts';
import { decide, decideOpen } from '../../../shared/case/decide.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import type { ChannelEvent, Post } from '../../../shared/channels/channel.ts';
import { ConflictError } from '../../../shared/errors.ts';
import { invariant } from '../../../shared/invariant.ts';
import { chooseTeam } from '../../../shared/policy/assign.ts';
import type { ConnectionConfiguration } from '../../../shared/policy/configuration.ts';
import type { VersionedCase } from '../../../shared/store/items.ts';
import { mentionKey } from '../../../shared/store/keys.ts';
import type { Mention, StoredPost } from '../../../shared/store/mention.ts';
import { matchRule } from '../../../shared/triage/match-rule.ts';
import { matterOf } from '../../../shared/triage/matter.ts';
import { readInputs } from '../../../shared/triage/read-inputs.ts';
import { findSameMatter } from '../../../shared/triage/same-matter.ts';
import type { TriageRule } from '../../../shared/triage/table.ts';
import { readSignals } from '../../../shared/triage/signals/read-signals.ts';
import { loadCase, sendEffects } from './core-parts.ts';
import type { Parts } from './core-parts.ts';
import { read, transact } from './steps.ts';
import type { Steps } from './steps.ts';

/** How an event came. */
export type Origin = {
  readonly connection: ConnectionConfiguration;
  readonly customerId: CustomerId;
  readonly deliveryId: string;
  readonly receivedAtMs: number;
};
type Arrival = Origin & {
  readonly post: Post;
  readonly echo: boolean;
  readonly editedAtMs?: number;
  readonly replaces?: Mention;
};
type Attempt = 'done' | 'stale';

const MAX_ATTEMPTS = 8;

/** What `triage` does with one event, over plain maps. */
export function* applyEvent(parts: Parts, event: ChannelEvent, origin: Origin): Steps<void> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    if ((yield* attemptEvent(parts, event, origin)) === 'done') return;
  }
  throw new ConflictError('Other commits kept winning', { code: 'case_contended' });
}

function attemptEvent(parts: Parts, event: ChannelEvent, origin: Origin): Steps<Attempt> {
  switch (event.kind) {
    case 'posted':
    case 'echo':
      return applyPost(parts, { ...origin, post: event.post, echo: event.kind === 'echo' });
    case 'edited':
      return applyEdit(parts, event, origin);
    case 'deleted':
      return applyDeletion(parts, event, origin);
    case 'accessRevoked':
    case 'erasureAsked':
    case 'ignored':
      throw new Error(`the core tier sends no ${event.kind}`);
  }
}

function* applyPost(parts: Parts, arrival: Arrival): Steps<Attempt> {
  const taken = yield* takeIn(parts, arrival);
  if (taken === 'done' || taken === 'stale') return taken;
  const { found } = taken;
  if (found === undefined) return 'stale';
  yield* resendEffects(parts, found, arrival.deliveryId);
  if (found.kind === 'tombstone' || isWithdrawn(found)) return 'done';
  return (arrival.editedAtMs ?? 0) > (found.editedAtMs ?? 0) ? 'stale' : 'done';
}

function* resendEffects(parts: Parts, found: StoredPost, deliveryId: string): Steps<void> {
  if (found.kind !== 'mention' || found.deliveryId !== deliveryId) return;
  const { caseId, caseVersion: version } = found.joinedFirst ?? found;
  if (caseId === undefined || version === undefined) return;
  const caused = yield* read('Query', () => parts.table.effectsOf(caseId, version));
  yield* sendEffects(parts, { case: { caseId }, version }, caused);
}

function* applyEdit(
  parts: Parts,
  { post, editedAtMs }: Extract<ChannelEvent, { kind: 'edited' }>,
  origin: Origin,
): Steps<Attempt> {
  const found = yield* loadPost(parts, { channel: origin.connection.channel, postId: post.postId });
  const arrival = { ...origin, post, editedAtMs, echo: false };
  if (found === undefined) return yield* applyPost(parts, arrival);
  yield* resendEffects(parts, found, origin.deliveryId);
  if (found.kind === 'tombstone' || isWithdrawn(found)) return 'done';
  if ((found.editedAtMs ?? 0) >= editedAtMs) return 'done';
  if (found.caseId === undefined) return yield* applyPost(parts, { ...arrival, replaces: found });
  const edited = { ...found, text: post.text, editedAtMs, revision: found.revision + 1 };
  return yield* rewrite(parts, 'editMention', found, edited);
}

function* applyDeletion(
  parts: Parts,
  { postId, deletedAtMs }: Extract<ChannelEvent, { kind: 'deleted' }>,
  { connection: { channel }, deliveryId }: Origin,
): Steps<Attempt> {
  const found = yield* loadPost(parts, { channel, postId });
  if (found === undefined) {
    const tombstone = {
      kind: 'tombstone',
      channel,
      postId,
      deliveryId,
      withdrawnAtMs: deletedAtMs,
      revision: 1,
    } as const;
    const stored = yield* transact(() => parts.table.storePost(tombstone));
    return stored === 'stored' ? 'done' : 'stale';
  }
  if (found.kind === 'tombstone' || isWithdrawn(found)) return 'done';
  return yield* rewrite(parts, 'withdrawMention', found, withdrawn(found, deletedAtMs));
}

/** Replaces a mention, and puts that into the history of its case, if it has one. */
function* rewrite(
  parts: Parts,
  type: 'editMention' | 'withdrawMention',
  replaces: Mention,
  changed: Mention,
): Steps<Attempt> {
  if (replaces.caseId === undefined) {
    const stored = yield* transact(() => parts.table.storePost(changed, replaces));
    return stored === 'stored' ? 'done' : 'stale';
  }
  const before = yield* loadCase(parts, replaces.caseId);
  invariant(before !== undefined, 'the case that a mention names exists');
  const { nowMs } = parts.clock;
  const { channel, postId } = changed;
  const policy = parts.people.policyFor(before.case, nowMs);
  const events = decide(before.case, { type, mention: { channel, postId } }, nowMs, policy);
  invariant(Array.isArray(events), 'a case never refuses what happened to a mention');
  const post = { write: changed, replaces };
  const result = yield* transact(() =>
    parts.table.commit({ before, events, post, resendBy: 'due_index' }),
  );
  return result !== 'conflict' && result.outcome === 'committed' ? 'done' : 'stale';
}

function* takeIn(
  parts: Parts,
  arrival: Arrival,
): Steps<Attempt | { readonly found: StoredPost | undefined }> {
  const { nowMs } = parts.clock;
  const { post, customerId, echo, connection } = arrival;
  const { configuration, people } = parts;
  const { own, all } = yield* read('Query', () => knownCases(parts, customerId));
  const policy = people.policy();
  const signs = matterOf(post);
  const matter = findSameMatter(all, {
    matter: signs,
    atMs: nowMs,
    windowMs: policy.sameMatterWindowMs,
  });
  const { inputs, namedRepId } = readInputs(post, {
    echo,
    connection,
    configuration,
    matter,
    readSignals,
  });
  const rule = matchRule(inputs);
  const plan = echo ? yield* planEcho(parts, arrival) : planFor(rule, matter, post.rating);
  const mention = mentionOf(arrival, rule, inputs);
  if (plan.kind === 'record') {
    const stored = yield* transact(() => parts.table.storePost(mention, arrival.replaces));
    if (stored === 'conflict') return 'stale';
    return stored === 'stored' ? 'done' : stored;
  }
  const { channel, postId, receivedAtMs } = mention;
  const ref = { channel, postId };
  const ruleId = rule.id;
  if (plan.kind === 'join') {
    const { to, meaning } = plan;
    const events = decide(
      to.case,
      {
        type: 'join',
        mention: ref,
        ruleId,
        meaning,
        rating: mention.rating,
        receivedAtMs,
        matter: meaning === 'outbound' ? undefined : signs,
      },
      nowMs,
      people.policyFor(to.case, nowMs),
    );
    invariant(Array.isArray(events), 'a case never refuses a mention');
    return yield* commit(parts, arrival, mention, { events, before: to });
  }
  const number = own[0] === undefined ? 1 : splitCaseId(own[0].case.caseId).number + 1;
  const teamId = chooseTeam({ connectionTeamId: connection.team, channel }, policy.roster);
  const events = decideOpen(
    {
      type: 'open',
      caseId: caseIdOf(customerId, number),
      customerId,
      connectionId: connection.id,
      channel,
      visibility: mention.visibility,
      teamId,
      priority: rule.floor ?? 'P1',
      author: { handle: mention.author.handle },
      namedRepId,
      mention: ref,
      ruleId,
      matter: signs,
      ...(plan.monitored ? { monitored: true } : {}),
      receivedAtMs: Math.min(receivedAtMs, nowMs),
    },
    nowMs,
    people.policyToAssign({ namedRepId, teamId }),
  );
  return yield* commit(parts, arrival, mention, { events, before: undefined });
}

function* commit(
  parts: Parts,
  { replaces }: Arrival,
  mention: Mention,
  {
    events,
    before,
  }: { readonly events: readonly CaseEvent[]; readonly before: VersionedCase | undefined },
): Steps<Attempt | { readonly found: StoredPost | undefined }> {
  const [first] = events;
  const caseId = before?.case.caseId ?? (first?.type === 'opened' ? first.caseId : undefined);
  invariant(caseId !== undefined, 'a case is opened by its first event');
  const joined = { ...mention, caseId, caseVersion: (before?.version ?? 0) + 1 };
  const post = { write: joined, replaces };
  const result = yield* transact(() =>
    parts.table.commit({ before, events, post, resendBy: 'message' }),
  );
  if (result === 'conflict' || result.outcome === 'stale') return 'stale';
  if (result.outcome === 'duplicate') return { found: result.found };
  yield* sendEffects(parts, result.after, result.caused);
  return 'done';
}

/** As many of an author's latest cases as `triage` compares, and those of authors linked to them. */
function knownCases({ table }: Parts, customerId: CustomerId) {
  const latest = (id: CustomerId) => table.casesOf(id).slice(0, 5);
  const own = latest(customerId);
  const { group } = table.links.get(customerId) ?? { group: [customerId] };
  const all = [...own, ...group.filter((other) => other !== customerId).flatMap(latest)];
  return { own, all: all.toSorted((a, b) => b.case.openedAtMs - a.case.openedAtMs) };
}

function* planEcho(parts: Parts, { post, connection }: Arrival): Steps<Plan> {
  const { parentPostId: postId } = post;
  if (postId === undefined) return { kind: 'record' };
  const parent = yield* loadPost(parts, { channel: connection.channel, postId });
  if (parent?.kind !== 'mention' || parent.caseId === undefined) return { kind: 'record' };
  let to = yield* loadCase(parts, parent.caseId);
  while (to?.case.mergedIntoCaseId !== undefined)
    to = yield* loadCase(parts, to.case.mergedIntoCaseId);
  return to === undefined ? { kind: 'record' } : { kind: 'join', to, meaning: 'outbound' };
}

function* loadPost({ table }: Parts, ref: MentionRef): Steps<StoredPost | undefined> {
  return yield* read('GetItem', () => table.posts.get(mentionKey(ref).pk));
}

function mentionOf(arrival: Arrival, rule: TriageRule, inputs: Mention['inputs']): Mention {
  const { post, customerId, connection, deliveryId, receivedAtMs, replaces, editedAtMs } = arrival;
  const { postId, author, text, visibility, parentPostId, rating, createdAtMs, attachmentCount } =
    post;
  return {
    kind: 'mention',
    channel: connection.channel,
    connectionId: connection.id,
    deliveryId,
    customerId,
    postId,
    author,
    text,
    visibility,
    createdAtMs,
    attachmentCount,
    ...(parentPostId === undefined ? {} : { parentPostId }),
    ...(rating === undefined ? {} : { rating }),
    receivedAtMs: replaces?.receivedAtMs ?? receivedAtMs,
    ...(editedAtMs === undefined ? {} : { editedAtMs }),
    ruleId: rule.id,
    action: rule.action,
    inputs,
    revision: (replaces?.revision ?? 0) + 1,
  };
}
