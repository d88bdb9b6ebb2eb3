import type { CustomerId } from '../../shared/case/case.ts';
import type { Post } from '../../shared/channels/channel.ts';
import { placeMention } from '../../shared/intake/place-mention.ts';
import { planFor } from '../../shared/intake/plan.ts';
import type { Plan } from '../../shared/intake/plan.ts';
import type { ConnectionConfiguration } from '../../shared/policy/configuration.ts';
import { effectMessages } from '../../shared/queue/effect-message.ts';
import { loadCustomerCases, loadLiveCase } from '../../shared/store/case-store.ts';
import { loadPost, storePost } from '../../shared/store/mention-store.ts';
import type { Mention, StoredPost } from '../../shared/store/mention.ts';
import { matchRule, suggestionsFor } from '../../shared/triage/match-rule.ts';
import { matterOf } from '../../shared/triage/matter.ts';
import { readInputs } from '../../shared/triage/read-inputs.ts';
import { openReferences } from '../../shared/triage/references.ts';
import { findSameMatter } from '../../shared/triage/same-matter.ts';
import { knownInputs } from '../../shared/triage/inputs.ts';
import type { Judgement } from '../../shared/triage/judgement.ts';
import type { TriageRule } from '../../shared/triage/table.ts';
import type { TriageDependencies } from './dependencies.ts';
import { findFollowed } from './find-followed.ts';
import { judgedInputs, tellJudgement } from './tell-judgement.ts';
import { tellSignals } from './tell-signals.ts';

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
  const read = readInputs(arrival.post, {
    echo: arrival.echo,
    connection: arrival.connection,
    configuration: deps.configuration,
    matter,
    readSignals: deps.readSignals,
  });
  const { signals, namedRepId, masked } = read;
  const followed = await findFollowed(deps.table, arrival, { signals, cases: cases.all });
  const judged = arrival.echo
    ? undefined
    : await deps.judgePost(arrival.post, masked.text, signals);
  const heard = judgedInputs(judged, arrival.post, read.inputs);
  const inputs = { ...read.inputs, ...heard, ...followed?.inputs };
  const rule = matchRule(inputs);
  const plan = arrival.echo
    ? await planEcho(deps, arrival.post, arrival)
    : planFor(rule, matter, arrival.post.rating);
  const mention = mentionOf(arrival, rule, { ...read, inputs, judged });
  if (plan.kind === 'record') return record(deps, mention, arrival);
  const placed = await placeMention(deps, {
    mention,
    replaces: arrival.replaces,
    rule,
    plan,
    matter: matterOf(arrival.post),
    topic: judged?.topic,
    connectionTeamId: arrival.connection.team,
    namedRepId,
    own: cases.own,
    followsCaseId: followed?.caseId,
    nowMs,
    resendBy: 'message',
  });
  if (placed.outcome !== 'placed') return placed;
  const { after, effects, opened } = placed;
  await deps.sendEffects(effectMessages(after.case.caseId, after.version, effects));
  return { outcome: 'stored', mention: placed.mention, opened };
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

function mentionOf(
  arrival: Arrival,
  rule: TriageRule,
  read: Omit<ReturnType<typeof readInputs>, 'namedRepId'> & {
    readonly judged: Judgement | undefined;
  },
): Mention {
  const { inputs, signals, naming, masked, references, judged } = read;
  const { post, customerId, connection, deliveryId, receivedAtMs, replaces } = arrival;
  const { addressed: _addressed, handles: _handles, stated: _stated, ...content } = post;
  const { parentAuthorId: _parentAuthorId, ...kept } = content;
  const told = tellSignals(signals, naming);
  const suggestions = suggestionsFor(inputs);
  const named = openReferences(references);
  return {
    kind: 'mention',
    channel: connection.channel,
    connectionId: connection.id,
    deliveryId,
    customerId,
    ...tellJudgement(judged, masked.text),
    ...kept,
    ...masked,
    author: { ...post.author },
    receivedAtMs: replaces?.receivedAtMs ?? receivedAtMs,
    ...(arrival.editedAtMs === undefined ? {} : { editedAtMs: arrival.editedAtMs }),
    ruleId: rule.id,
    action: rule.action,
    inputs: knownInputs(inputs),
    ...(suggestions.length === 0 ? {} : { suggestions }),
    ...(named.length === 0 ? {} : { references: named }),
    ...(told.length === 0 ? {} : { signals: told }),
    ...(replaces?.retriaged === undefined ? {} : { retriaged: replaces.retriaged }),
    revision: (replaces?.revision ?? 0) + 1,
  };
}
