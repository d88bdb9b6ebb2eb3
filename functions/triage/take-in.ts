import { caseIdOf, splitCaseId } from '../../shared/case/case.ts';
import type { CustomerId } from '../../shared/case/case.ts';
import { decide, decideOpen } from '../../shared/case/decide.ts';
import { effectsOfEvents } from '../../shared/case/effects.ts';
import type { CaseEvent } from '../../shared/case/events.ts';
import type { Post } from '../../shared/channels/channel.ts';
import { invariant } from '../../shared/invariant.ts';
import { chooseTeam } from '../../shared/policy/assign.ts';
import type { ConnectionConfiguration } from '../../shared/policy/configuration.ts';
import { effectMessages } from '../../shared/queue/effect-message.ts';
import { loadCustomerCases, loadLiveCase } from '../../shared/store/case-store.ts';
import { commitDecision } from '../../shared/store/commit.ts';
import type { VersionedCase } from '../../shared/store/items.ts';
import { loadPost, storePost } from '../../shared/store/mention-store.ts';
import type { Mention, StoredPost } from '../../shared/store/mention.ts';
import { matchRule } from '../../shared/triage/match-rule.ts';
import { matterOf } from '../../shared/triage/matter.ts';
import { readInputs } from '../../shared/triage/read-inputs.ts';
import { findSameMatter } from '../../shared/triage/same-matter.ts';
import type { Signal } from '../../shared/triage/signals/read-signals.ts';
import type { TriageRule } from '../../shared/triage/table.ts';
import type { TriageDependencies } from './dependencies.ts';
import { planFor } from './plan.ts';
import type { Plan } from './plan.ts';

/** A post with what is known of how it came. */
export type Arrival = {
  readonly post: Post;
  readonly customerId: CustomerId;
  readonly connection: ConnectionConfiguration;
  readonly deliveryId: string;
  readonly receivedAtMs: number;
  readonly echo: boolean;
  readonly editedAtMs?: number;
  /** The mention that this arrival is an edit of. */
  readonly replaces?: Mention;
};

export type TakenIn =
  | { readonly outcome: 'stored'; readonly mention: Mention; readonly opened: boolean }
  | { readonly outcome: 'found'; readonly found: StoredPost | undefined }
  | { readonly outcome: 'stale' };

/**
 * One attempt to turn a post into a mention, with the case that it opens or joins, in one
 * transaction.
 * `stale` asks for another attempt; `found` says that the post is there already.
 */
export async function takeIn(deps: TriageDependencies, arrival: Arrival): Promise<TakenIn> {
  const nowMs = deps.now();
  const cases = await loadCustomerCases(deps.table, arrival.customerId);
  const matter = findSameMatter(cases.all, {
    matter: matterOf(arrival.post),
    atMs: nowMs,
    windowMs: deps.policy.sameMatterWindowMs,
  });
  const { inputs, signals, namedRepId } = readInputs(arrival.post, {
    echo: arrival.echo,
    connection: arrival.connection,
    configuration: deps.configuration,
    matter,
  });
  const rule = matchRule(inputs);
  const plan = arrival.echo
    ? await planEcho(deps, arrival.post, arrival)
    : planFor(rule, matter, arrival.post.rating);
  const mention = mentionOf(arrival, rule, { inputs, signals });
  if (plan.kind === 'record') return record(deps, mention, arrival);
  if (plan.kind === 'join') return join(deps, { arrival, mention, plan, rule, nowMs });
  const number = nextNumber(cases.own);
  return open(deps, { arrival, mention, rule, namedRepId, number, nowMs, ...plan });
}

type Step = {
  readonly arrival: Arrival;
  readonly mention: Mention;
  readonly rule: TriageRule;
  readonly nowMs: number;
};

async function open(
  deps: TriageDependencies,
  step: Step & {
    readonly namedRepId: string | undefined;
    readonly number: number;
    readonly monitored: boolean;
  },
): Promise<TakenIn> {
  const { arrival, mention, rule, namedRepId, nowMs } = step;
  const matter = matterOf(arrival.post);
  const teamId = chooseTeam(
    {
      connectionTeamId: arrival.connection.team,
      channel: mention.channel,
      topic: matter.topic,
    },
    deps.policy.roster,
  );
  const policy = await deps.readPolicyToAssign({ namedRepId, teamId });
  const { id: _id, ...author } = mention.author;
  const events = decideOpen(
    {
      type: 'open',
      caseId: caseIdOf(mention.customerId, step.number),
      customerId: mention.customerId,
      connectionId: mention.connectionId,
      channel: mention.channel,
      visibility: mention.visibility,
      teamId,
      topic: matter.topic,
      language: mention.language,
      priority: rule.floor ?? 'P1',
      author,
      namedRepId,
      mention: { channel: mention.channel, postId: mention.postId },
      ruleId: rule.id,
      matter,
      ...(step.monitored ? { monitored: true } : {}),
      receivedAtMs: Math.min(mention.receivedAtMs, nowMs),
    },
    nowMs,
    policy,
  );
  return commit(deps, step, { events, before: undefined });
}

async function join(
  deps: TriageDependencies,
  step: Step & { readonly plan: Extract<Plan, { kind: 'join' }> },
): Promise<TakenIn> {
  const { arrival, mention, plan, rule, nowMs } = step;
  const policy = await deps.readPolicyFor(plan.to.case, nowMs);
  const events = decide(
    plan.to.case,
    {
      type: 'join',
      mention: { channel: mention.channel, postId: mention.postId },
      ruleId: rule.id,
      meaning: plan.meaning,
      rating: mention.rating,
      matter: plan.meaning === 'outbound' ? undefined : matterOf(arrival.post),
      receivedAtMs: mention.receivedAtMs,
    },
    nowMs,
    policy,
  );
  invariant(Array.isArray(events), 'a case never refuses a mention');
  return commit(deps, step, { events, before: plan.to });
}

async function commit(
  deps: TriageDependencies,
  { arrival, mention, nowMs }: Step,
  decision: { readonly events: readonly CaseEvent[]; readonly before: VersionedCase | undefined },
): Promise<TakenIn> {
  const { events, before } = decision;
  const [first] = events;
  const caseId = before?.case.caseId ?? (first?.type === 'opened' ? first.caseId : undefined);
  invariant(caseId !== undefined, 'a case is opened by its first event');
  const version = (before?.version ?? 0) + 1;
  const joined: Mention = { ...mention, caseId, caseVersion: version };
  const result = await commitDecision(deps.table, {
    before,
    events,
    post: { write: joined, replaces: arrival.replaces },
    resendBy: 'message',
    nowMs,
    retentionMs: deps.policy.retentionMs,
  });
  if (result.outcome === 'stale') return { outcome: 'stale' };
  if (result.outcome === 'duplicate') return { outcome: 'found', found: result.found };
  if (before === undefined) deps.noteOpened(result.after.case.ownerId);
  await deps.sendEffects(effectMessages(caseId, version, effectsOfEvents(events, before?.case)));
  return { outcome: 'stored', mention: joined, opened: before === undefined };
}

async function record(
  deps: TriageDependencies,
  mention: Mention,
  { replaces }: Arrival,
): Promise<TakenIn> {
  const { retentionMs } = deps.policy;
  const result = await storePost(deps.table, mention, {
    retentionMs,
    ...(replaces === undefined ? {} : { replaces }),
  });
  if (result !== 'stored') return { outcome: 'found', found: result.found };
  return { outcome: 'stored', mention, opened: false };
}

/** Our own post belongs to the case of the post that it answers, if that is one of ours. */
async function planEcho(
  deps: TriageDependencies,
  { parentPostId }: Post,
  { connection }: Arrival,
): Promise<Plan> {
  if (parentPostId === undefined) return { kind: 'record' };
  const parent = await loadPost(deps.table, { channel: connection.channel, postId: parentPostId });
  if (parent?.kind !== 'mention' || parent.caseId === undefined) return { kind: 'record' };
  const to = await loadLiveCase(deps.table, parent.caseId);
  return to === undefined ? { kind: 'record' } : { kind: 'join', to, meaning: 'outbound' };
}

function nextNumber([latest]: readonly VersionedCase[]): number {
  return latest === undefined ? 1 : splitCaseId(latest.case.caseId).number + 1;
}

function mentionOf(
  arrival: Arrival,
  rule: TriageRule,
  { inputs, signals }: Pick<ReturnType<typeof readInputs>, 'inputs' | 'signals'>,
): Mention {
  const { post, customerId, connection, deliveryId, receivedAtMs, replaces } = arrival;
  const { addressed: _addressed, handles: _handles, stated: _stated, ...content } = post;
  const { parentAuthorId: _parentAuthorId, ...kept } = content;
  return {
    kind: 'mention',
    channel: connection.channel,
    connectionId: connection.id,
    deliveryId,
    customerId,
    ...kept,
    author: { ...post.author },
    receivedAtMs: replaces?.receivedAtMs ?? receivedAtMs,
    ...(arrival.editedAtMs === undefined ? {} : { editedAtMs: arrival.editedAtMs }),
    ruleId: rule.id,
    action: rule.action,
    inputs,
    ...(signals.length === 0 ? {} : { signals: toldOnce(signals) }),
    revision: (replaces?.revision ?? 0) + 1,
  };
}

/** Each signal by the first phrase that gave it: why a person finds the mention where it is. */
function toldOnce(signals: readonly Signal[]): NonNullable<Mention['signals']> {
  const first = new Map<string, Signal>();
  for (const each of signals) if (!first.has(each.signal)) first.set(each.signal, each);
  return [...first.values()].map(({ signal, phrase, language }) => ({ signal, phrase, language }));
}
