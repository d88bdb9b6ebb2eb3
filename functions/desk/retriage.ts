import { decide } from '../../shared/case/decide.ts';
import { effectsOfEvents } from '../../shared/case/effects.ts';
import { handlesIn } from '../../shared/channels/read-payload.ts';
import type { MentionCommand } from '../../shared/desk-api/mentions.ts';
import { ConflictError } from '../../shared/errors.ts';
import { placeMention } from '../../shared/intake/place-mention.ts';
import { planFor } from '../../shared/intake/plan.ts';
import type { Plan } from '../../shared/intake/plan.ts';
import { invariant } from '../../shared/invariant.ts';
import { loadCustomerCases, loadLiveCase } from '../../shared/store/case-store.ts';
import { commitDecision } from '../../shared/store/commit.ts';
import type { VersionedCase } from '../../shared/store/items.ts';
import { loadPost } from '../../shared/store/mention-store.ts';
import type { Mention } from '../../shared/store/mention.ts';
import { hasWords, wordsOf } from '../../shared/store/mention.ts';
import { saveRetriaged } from '../../shared/store/retriage-store.ts';
import { findNamedRep } from '../../shared/triage/about-us.ts';
import { inputsOf } from '../../shared/triage/inputs.ts';
import { matchRule } from '../../shared/triage/match-rule.ts';
import { findSameMatter } from '../../shared/triage/same-matter.ts';
import { isComplaint } from '../../shared/triage/table.ts';
import type { DeskDependencies } from './dependencies.ts';
import { handOverEffects } from './hand-over-effects.ts';
import { lookedAt, recordsOf } from './look.ts';
import type { Look } from './look.ts';
import { matterOfMention } from './matter-of-mention.ts';

/** Attempts while others commit to the same case; the mention itself is checked by its revision. */
const MAX_ATTEMPTS = 5;

export type RetriageOutcome =
  | { readonly outcome: 'done'; readonly mention: Mention; readonly case?: VersionedCase }
  | { readonly outcome: 'conflict'; readonly currentRevision: number }
  | { readonly outcome: 'words_gone' };

/**
 * Runs the decision table again on a mention with what a person says of it, which outweighs
 * whatever else said so. When the branch opens a case or joins one, that happens as it would have
 * when the post came, in one transaction with the mention; a case that it has stays, whatever the
 * branch is now (R-10: only people close cases, and not by this).
 */
export async function retriage(
  deps: DeskDependencies,
  { mention, by }: { readonly mention: Mention; readonly by: string },
  { inputs: said, expectedRevision }: MentionCommand,
): Promise<RetriageOutcome> {
  if (mention.revision !== expectedRevision) {
    return { outcome: 'conflict', currentRevision: mention.revision };
  }
  if (!hasWords(mention)) return { outcome: 'words_gone' };
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const look: Look = { mention, by, said, nowMs: deps.now() };
    const { caseId } = mention;
    const held = caseId === undefined ? undefined : await loadLiveCase(deps.table, caseId);
    // A watch that ended never opens again: a complaint in it has a case of its own.
    const isOver = held === undefined || held.case.status === 'closed_expired';
    const done = await (isOver ? lookWithoutCase(deps, look) : lookInCase(deps, look, held));
    if (done !== 'stale') return done;
    const now = await loadPost(deps.table, mention);
    if (now?.revision !== expectedRevision) {
      return { outcome: 'conflict', currentRevision: now?.revision ?? expectedRevision + 1 };
    }
  }
  throw new ConflictError('Others kept changing the same case', { code: 'case_contended' });
}

/** The mention's own case hears of it; what it was compared with when it came still holds. */
async function lookInCase(
  deps: DeskDependencies,
  look: Look,
  before: VersionedCase,
): Promise<RetriageOutcome | 'stale'> {
  const { mention, by, said, nowMs } = look;
  const { channel, postId, ruleId } = mention;
  const inputs = { ...inputsOf(mention.inputs), ...said };
  const rule = matchRule(inputs);
  const isNews = isComplaint(rule.id) && !isComplaint(ruleId);
  const meaning = rule.id === 'T05' ? 'recomplaint' : 'complaint';
  const policy = await deps.readPolicyFor(before.case, nowMs);
  const events = decide(
    before.case,
    {
      type: 'retriageMention',
      by,
      mention: { channel, postId },
      ruleId: rule.id,
      meaning: isNews ? meaning : undefined,
      floor: isComplaint(rule.id) ? rule.floor : undefined,
    },
    nowMs,
    policy,
  );
  invariant(Array.isArray(events), 'a case never refuses what a person says of a mention');
  const { retentionMs } = deps.policy;
  const write = lookedAt(look, { inputs, rule });
  const result = await commitDecision(deps.table, {
    before,
    events,
    post: { write, replaces: mention },
    also: recordsOf(look, { write, retentionMs }),
    resendBy: 'due_index',
    nowMs,
    retentionMs,
  });
  if (result.outcome !== 'committed') return 'stale';
  await handOverEffects(deps, result.after, effectsOfEvents(events, before.case));
  return { outcome: 'done', mention: write, case: result.after };
}

/** As when the post came, with the customer's cases as they are now. */
async function lookWithoutCase(
  deps: DeskDependencies,
  look: Look,
): Promise<RetriageOutcome | 'stale'> {
  const { mention, said, nowMs } = look;
  const { retentionMs, sameMatterWindowMs: windowMs } = deps.policy;
  const cases = await loadCustomerCases(deps.table, mention.customerId);
  const matter = matterOfMention(mention);
  const same = findSameMatter(cases.all, { matter, atMs: nowMs, windowMs });
  const contacted = same.sameMatter !== 'none' && same.candidate.case.contacted;
  const inputs = {
    ...inputsOf(mention.inputs),
    ...said,
    sameMatter: same.sameMatter,
    contacted: contacted ? ('yes' as const) : ('no' as const),
  };
  const rule = matchRule(inputs);
  const plan = withoutChatter(planFor(rule, same, mention.rating));
  const write = lookedAt(look, { inputs, rule });
  const also = recordsOf(look, { write, retentionMs });
  if (plan.kind === 'record') {
    const saved = await saveRetriaged(deps.table, { write, replaces: mention, also, retentionMs });
    return saved === 'stale' ? 'stale' : { outcome: 'done', mention: write };
  }
  const placed = await placeMention(deps, {
    mention: leavingItsCase(write),
    replaces: mention,
    rule,
    plan,
    matter,
    connectionTeamId: teamOf(deps, mention.connectionId),
    namedRepId: findNamedRep(
      { handles: handlesIn(wordsOf(mention) ?? '') },
      mention,
      deps.configuration,
    ),
    own: cases.own,
    nowMs,
    resendBy: 'due_index',
    also,
  });
  if (placed.outcome !== 'placed') return 'stale';
  await handOverEffects(deps, placed.after, placed.effects);
  return { outcome: 'done', mention: placed.mention, case: placed.after };
}

/** What is no complaint joins no case long after it came: the customer does not say it now. */
function withoutChatter(plan: Plan): Plan {
  const isChatter =
    plan.kind === 'join' && plan.meaning !== 'complaint' && plan.meaning !== 'recomplaint';
  return isChatter ? { kind: 'record' } : plan;
}

/** Where its delivery joined a mention first is kept, for a copy of the delivery. */
function leavingItsCase(mention: Mention): Mention {
  const { caseId, caseVersion } = mention;
  if (caseId === undefined || caseVersion === undefined) return mention;
  return { ...mention, joinedFirst: mention.joinedFirst ?? { caseId, caseVersion } };
}

/** The team of the connection that it came by; the default team's when that is gone. */
function teamOf({ configuration, policy }: DeskDependencies, connectionId: string): string {
  const connection = configuration.connections.find(({ id }) => id === connectionId);
  return connection?.team ?? policy.roster.defaultTeamId;
}
