import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { decide } from '../../shared/case/decide.ts';
import { effectsOfEvents } from '../../shared/case/effects.ts';
import type { CausedEffect } from '../../shared/case/effects.ts';
import type { CaseId } from '../../shared/case/case.ts';
import { ConflictError } from '../../shared/errors.ts';
import { invariant } from '../../shared/invariant.ts';
import { METRICS } from '../../shared/observability/metric-names.ts';
import { effectMessages } from '../../shared/queue/effect-message.ts';
import type { EffectMessage } from '../../shared/queue/effect-message.ts';
import { loadCase, loadLog } from '../../shared/store/case-store.ts';
import { effectsOfCommit } from '../../shared/store/commit-effects.ts';
import { commitDecision } from '../../shared/store/commit.ts';
import type { PublishDependencies } from './dependencies.ts';

const MAX_ATTEMPTS = 8;

/**
 * Records that nobody but a person can post a reply, and returns what is to be told because of it.
 * A copy of the effect returns the same messages again and changes nothing.
 */
export async function leaveReplyToHand(
  deps: PublishDependencies,
  caseId: CaseId,
  replyId: string,
): Promise<EffectMessage[]> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const before = await loadCase(deps.table, caseId);
    if (before === undefined) return [];
    // Left to hand by an earlier copy, and perhaps posted since: what that caused is still told.
    if (before.case.openReplies[replyId]?.state !== 'requested') {
      return messagesSentBefore(deps, caseId, replyId);
    }
    const nowMs = deps.now();
    const events = decide(
      before.case,
      { type: 'leaveReplyToHand', replyId, reason: 'no_reply_credentials' },
      nowMs,
      await deps.readPolicy(),
    );
    invariant(Array.isArray(events), 'the outcome of a reply is never refused');
    const result = await commitDecision(deps.table, {
      before,
      events,
      resendBy: 'message',
      nowMs,
      retentionMs: deps.policy.retentionMs,
    });
    if (result.outcome === 'committed') {
      deps.metrics.addMetric(METRICS.repliesLeftToHand, MetricUnit.Count, 1);
      return messages(caseId, result.after.version, effectsOfEvents(events, before.case));
    }
  }
  throw new ConflictError('Other commits to the same case kept winning', {
    code: 'case_contended',
  });
}

async function messagesSentBefore(
  deps: PublishDependencies,
  caseId: CaseId,
  replyId: string,
): Promise<EffectMessage[]> {
  const log = await loadLog(deps.table, caseId);
  const commit = log.find(({ events }) =>
    events.some((event) => event.type === 'replyLeftToHand' && event.replyId === replyId),
  );
  if (commit === undefined) return [];
  return messages(
    caseId,
    commit.version,
    await effectsOfCommit(deps.table, caseId, commit.version),
  );
}

function messages(
  caseId: CaseId,
  version: number,
  effects: readonly CausedEffect[],
): EffectMessage[] {
  return effectMessages(caseId, version, effects).filter(({ effect }) => effect.kind === 'notice');
}
