import { noticeOf } from '../../../functions/publish/notice.ts';
import { advance } from '../../../shared/case/advance.ts';
import { caseIdSchema } from '../../../shared/case/case.ts';
import type { CaseId } from '../../../shared/case/case.ts';
import { decide } from '../../../shared/case/decide.ts';
import { nextDue } from '../../../shared/case/next-due.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { AppError, ConflictError } from '../../../shared/errors.ts';
import { invariant } from '../../../shared/invariant.ts';
import { isHandlerOnDuty } from '../../../shared/policy/duty.ts';
import { effectMessages } from '../../../shared/queue/effect-message.ts';
import type { EffectMessage, NoticeMessage } from '../../../shared/queue/effect-message.ts';
import type { VersionedCase } from '../../../shared/store/items.ts';
import { readDueTarget } from '../../../shared/store/keys.ts';
import type { DueTarget } from '../../../shared/store/keys.ts';
import { DAY } from '../../../shared/time.ts';
import { handOver, loadCase, sendEffects } from './core-parts.ts';
import type { Parts } from './core-parts.ts';
import { read, transact, write } from './steps.ts';
import type { Steps } from './steps.ts';

const MAX_ATTEMPTS = 8;
const MAX_COMMITS = 60;
const CATCH_UP_WINDOW_MS = 7 * DAY;
const PUBLIC_BASE_URL = 'https://redress.example.com';

/** What `publish` does with one effect, over plain maps. */
export function* publish(
  parts: Parts,
  message: EffectMessage,
  notices: Record<string, unknown>[],
): Steps<void> {
  const { effect, caseId } = message;
  const told =
    effect.kind === 'notice'
      ? [{ ...message, effect }]
      : yield* leaveToHand(parts, caseId, effect.replyId);
  for (const each of told) {
    yield* write('Publish', () => notices.push({ ...noticeOf(each, PUBLIC_BASE_URL) }));
  }
}

function* leaveToHand(parts: Parts, caseId: CaseId, replyId: string): Steps<NoticeMessage[]> {
  const { table, people, clock } = parts;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const before = yield* loadCase(parts, caseId);
    if (before === undefined) return [];
    if (before.case.openReplies[replyId]?.state !== 'requested') {
      const log = yield* read('Query', () => table.commits.get(caseId) ?? []);
      const left = log.find(({ events }) =>
        events.some((event) => event.type === 'replyLeftToHand' && event.replyId === replyId),
      );
      return left === undefined
        ? []
        : noticesOf(caseId, left.version, table.effectsOf(caseId, left.version));
    }
    const command = { type: 'leaveReplyToHand', replyId, reason: 'no_reply_credentials' } as const;
    const events = decide(before.case, command, clock.nowMs, people.policy());
    invariant(Array.isArray(events), 'the outcome of a reply is never refused');
    const result = yield* transact(() => table.commit({ before, events, resendBy: 'message' }));
    if (result !== 'conflict' && result.outcome === 'committed') {
      return noticesOf(caseId, result.after.version, result.caused);
    }
  }
  throw new ConflictError('Other commits kept winning', { code: 'case_contended' });
}

function noticesOf(...caused: Parameters<typeof effectMessages>): NoticeMessage[] {
  return effectMessages(...caused).flatMap((message) =>
    message.effect.kind === 'notice' ? [{ ...message, effect: message.effect }] : [],
  );
}

/** What `escalate` does at a tick, over plain maps; an entry that fails is met again at the next. */
export function* sweep(parts: Parts, untilMs: number): Steps<void> {
  const entries = yield* read('Query', () => parts.table.due(untilMs));
  for (const entry of entries) {
    const target = readDueTarget(entry, (text) => caseIdSchema.parse(text));
    if (target === undefined) continue;
    try {
      yield* carryOn(parts, target, untilMs);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
}

function* carryOn(parts: Parts, target: DueTarget, untilMs: number): Steps<void> {
  if (target.kind === 'case') return yield* carryCaseOn(parts, target.caseId, untilMs);
  // The core tier has no connections to look after.
  if (target.kind === 'connection') return;
  if (target.kind === 'handler') return yield* reroute(parts, target.handlerId, untilMs);
  const { caseId, version } = target;
  const caused = yield* read('Query', () => parts.table.effectsOf(caseId, version));
  yield* sendEffects(parts, { case: { caseId }, version }, caused);
  yield* write('UpdateItem', () => parts.table.markSent(caseId, version));
}

function* carryCaseOn(parts: Parts, caseId: CaseId, untilMs: number): Steps<void> {
  for (let commits = 0; commits < MAX_COMMITS; commits += 1) {
    const before = yield* loadCase(parts, caseId);
    const dueAtMs = before === undefined ? undefined : nextDue(before.case);
    if (before === undefined || dueAtMs === undefined || dueAtMs > untilMs) return;
    const policy = parts.people.policyFor(before.case, dueAtMs);
    const events = advance(before.case, Math.min(untilMs, dueAtMs + CATCH_UP_WINDOW_MS), policy);
    yield* commitDue(parts, before, events);
  }
}

function* commitDue(
  parts: Parts,
  before: VersionedCase,
  events: readonly CaseEvent[],
): Steps<void> {
  const result = yield* transact(() =>
    parts.table.commit({ before, events, resendBy: 'due_index' }),
  );
  if (result === 'conflict' || result.outcome !== 'committed') return;
  yield* handOver(parts, result);
}

function* reroute(parts: Parts, handlerId: string, untilMs: number): Steps<void> {
  const { table, people, clock } = parts;
  const marked = yield* read('GetItem', () => table.changes.get(handlerId));
  if (marked?.rerouteUntilMs === undefined) return;
  people.forget();
  const entries = yield* read('Query', () => table.workList(handlerId));
  for (const entry of entries) {
    const target = readDueTarget(entry, (text) => caseIdSchema.parse(text));
    const before = target?.kind === 'case' ? yield* loadCase(parts, target.caseId) : undefined;
    if (before?.case.ownerId !== handlerId) continue;
    const { nowMs } = clock;
    const policy = people.policyFor(before.case, nowMs);
    if (isHandlerOnDuty(handlerId, nowMs, policy)) continue;
    const events = decide(before.case, { type: 'leaveAbsentOwner' }, nowMs, policy);
    invariant(Array.isArray(events), 'leaving an absent owner is never refused');
    if (events.length > 0) yield* commitDue(parts, before, events);
  }
  const { rerouteUntilMs: untilThenMs, version, change } = marked;
  const goesOn = untilMs < untilThenMs;
  const next = { version: version + 1, change, ...(goesOn ? { rerouteUntilMs: untilThenMs } : {}) };
  yield* write('PutItem', () =>
    table.saveChange(handlerId, next, goesOn ? untilThenMs : undefined),
  );
}
