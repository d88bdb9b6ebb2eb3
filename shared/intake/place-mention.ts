import { caseIdOf, splitCaseId } from '../case/case.ts';
import type { CaseId, Matter } from '../case/case.ts';
import { decide, decideOpen } from '../case/decide.ts';
import { effectsOfEvents } from '../case/effects.ts';
import type { CausedEffect } from '../case/effects.ts';
import type { CaseEvent } from '../case/events.ts';
import { invariant } from '../invariant.ts';
import { chooseTeam } from '../policy/assign.ts';
import type { Policy } from '../policy/policy.ts';
import type { Table } from '../store/client.ts';
import { commitDecision } from '../store/commit.ts';
import type { Decision } from '../store/commit.ts';
import type { VersionedCase } from '../store/items.ts';
import type { Mention, StoredPost } from '../store/mention.ts';
import type { PolicyReader } from '../store/policy-reader.ts';
import type { TriageRule } from '../triage/table.ts';
import type { Plan } from './plan.ts';

/** What placing a mention stands on, whoever asks for it. */
export type PlacingDependencies = Pick<
  PolicyReader,
  'readPolicyToAssign' | 'readPolicyFor' | 'noteOpened'
> & {
  readonly table: Table;
  readonly policy: Policy;
};

/** A mention whose branch of the table opens a case or joins one. */
export type Placing = {
  /** As it is to be stored, but for its case. */
  readonly mention: Mention;
  /** The mention as it was read, when it is there already. */
  readonly replaces?: Mention | undefined;
  readonly rule: TriageRule;
  readonly plan: Exclude<Plan, { readonly kind: 'record' }>;
  readonly matter: Matter;
  /** What it is about, where that is sure enough to choose a team by. */
  readonly topic?: string | undefined;
  readonly connectionTeamId: string;
  readonly namedRepId: string | undefined;
  /** The author's own cases, newest first: a new one gets the next number. */
  readonly own: readonly VersionedCase[];
  /** The case of somebody else under which the author said "same here". */
  readonly followsCaseId?: CaseId | undefined;
  readonly nowMs: number;
} & Pick<Decision, 'resendBy' | 'also'>;

export type Placed =
  | {
      readonly outcome: 'placed';
      readonly mention: Mention;
      readonly after: VersionedCase;
      /** To be handed over now. */
      readonly effects: readonly CausedEffect[];
      readonly opened: boolean;
    }
  /** The mention is there already, or has changed. */
  | { readonly outcome: 'found'; readonly found: StoredPost | undefined }
  /** Somebody else's commit to the case came first: plan again. */
  | { readonly outcome: 'stale' };

/** One attempt to store a mention with the case that it opens or joins, in one transaction. */
export async function placeMention(deps: PlacingDependencies, placing: Placing): Promise<Placed> {
  const { plan } = placing;
  return plan.kind === 'open'
    ? commit(deps, placing, { events: await eventsToOpen(deps, placing), before: undefined })
    : commit(deps, placing, { events: await eventsToJoin(deps, placing, plan), before: plan.to });
}

async function eventsToOpen(deps: PlacingDependencies, placing: Placing): Promise<CaseEvent[]> {
  const { mention, rule, plan, matter, topic, namedRepId, followsCaseId, nowMs } = placing;
  const { channel, customerId, connectionId, visibility, language } = mention;
  const teamId = chooseTeam(
    { connectionTeamId: placing.connectionTeamId, channel, topic },
    deps.policy.roster,
  );
  const policy = await deps.readPolicyToAssign({ namedRepId, teamId });
  const { id: _id, ...author } = mention.author;
  return decideOpen(
    {
      type: 'open',
      caseId: caseIdOf(customerId, nextNumber(placing.own)),
      customerId,
      connectionId,
      channel,
      visibility,
      teamId,
      topic,
      language,
      priority: rule.floor ?? 'P1',
      author,
      namedRepId,
      mention: { channel, postId: mention.postId },
      ruleId: rule.id,
      matter,
      ...(plan.kind === 'open' && plan.monitored ? { monitored: true } : {}),
      ...(followsCaseId === undefined ? {} : { followsCaseId }),
      receivedAtMs: Math.min(mention.receivedAtMs, nowMs),
    },
    nowMs,
    policy,
  );
}

async function eventsToJoin(
  deps: PlacingDependencies,
  { mention, rule, matter, nowMs }: Placing,
  { to, meaning }: Extract<Plan, { readonly kind: 'join' }>,
): Promise<CaseEvent[]> {
  const policy = await deps.readPolicyFor(to.case, nowMs);
  const { channel, postId, rating, receivedAtMs } = mention;
  const events = decide(
    to.case,
    {
      type: 'join',
      mention: { channel, postId },
      ruleId: rule.id,
      meaning,
      rating,
      matter: meaning === 'outbound' ? undefined : matter,
      receivedAtMs,
    },
    nowMs,
    policy,
  );
  invariant(Array.isArray(events), 'a case never refuses a mention');
  return events;
}

async function commit(
  deps: PlacingDependencies,
  { mention, replaces, nowMs, resendBy, also }: Placing,
  { events, before }: Pick<Decision, 'events' | 'before'>,
): Promise<Placed> {
  const [first] = events;
  const caseId = before?.case.caseId ?? (first?.type === 'opened' ? first.caseId : undefined);
  invariant(caseId !== undefined, 'a case is opened by its first event');
  const joined: Mention = { ...mention, caseId, caseVersion: (before?.version ?? 0) + 1 };
  const result = await commitDecision(deps.table, {
    before,
    events,
    post: { write: joined, replaces },
    also,
    resendBy,
    nowMs,
    retentionMs: deps.policy.retentionMs,
  });
  if (result.outcome === 'stale') return { outcome: 'stale' };
  if (result.outcome === 'duplicate') return { outcome: 'found', found: result.found };
  const opened = before === undefined;
  if (opened) deps.noteOpened(result.after.case.ownerId);
  const effects = effectsOfEvents(events, before?.case);
  return { outcome: 'placed', mention: joined, after: result.after, effects, opened };
}

function nextNumber([latest]: readonly VersionedCase[]): number {
  return latest === undefined ? 1 : splitCaseId(latest.case.caseId).number + 1;
}
