import type { Policy } from '../policy/policy.ts';
import { advance } from './advance.ts';
import { isAnswerAwaited, isClosed } from './case.ts';
import type { Case, Clock, ClockId, MentionRef } from './case.ts';
import { carryOver, clocksOf } from './clocks.ts';
import { refuse } from './commands.ts';
import type { OpenCommand, PairCommand, Refusal } from './commands.ts';
import { decideOpen } from './decide.ts';
import { raiseTo } from './escalate.ts';
import type { CaseEvent } from './events.ts';
import { replay } from './evolve.ts';

/** What one command does to two cases; both are committed or neither. */
export type PairDecision = {
  /** The case that the command was given to. */
  readonly source: CaseEvent[];
  /** The new case of a split; the case that a merge goes into. */
  readonly target: CaseEvent[];
};

type Split = Extract<PairCommand, { type: 'split' }>;
type Merge = Extract<PairCommand, { type: 'merge' }>;

/** A mention of the case, as a split needs to know it. */
export type SplitMention = Pick<OpenCommand, 'mention' | 'ruleId' | 'receivedAtMs' | 'matter'>;

/**
 * Some mentions of a case are another matter: they get a case of their own, whose first-response
 * clock counts from the first of them, since nobody has answered them as that matter yet.
 * `known` are the customer's mentions of the case, oldest first.
 */
export function decideSplit(
  state: Case,
  command: Split,
  known: readonly SplitMention[],
  at: { readonly nowMs: number; readonly policy: Policy },
): PairDecision | Refusal {
  const { nowMs, policy } = at;
  const { by, mentions, toCaseId } = command;
  const isMeant = ({ mention }: SplitMention) => mentions.some((each) => isSame(each, mention));
  const leaving = known.filter(isMeant);
  if (leaving.length !== mentions.length) {
    return refuse(
      'unknown_mention',
      'Name mentions of the customer that this case holds, each once.',
    );
  }
  if (
    leaving.length === known.length ||
    leaving.some(({ mention }) => isSame(mention, state.firstMention))
  ) {
    return refuse('nothing_left', 'The first mention stays with its case; split off later ones.');
  }
  const passed = advance(state, nowMs, policy);
  const [first, ...others] = leaving;
  if (first === undefined) return refuse('unknown_mention', 'Name at least one mention.');
  const { connectionId, channel, visibility, teamId, topic, language, priority, author } = state;
  const opened = decideOpen(
    {
      type: 'open',
      caseId: toCaseId,
      customerId: state.customerId,
      connectionId,
      channel,
      visibility,
      teamId,
      topic,
      language,
      priority,
      author,
      namedRepId: state.ownerId,
      ...first,
      splitFromCaseId: state.caseId,
    },
    nowMs,
    policy,
  );
  const joined = others.map(({ mention, ruleId, matter }): CaseEvent => ({
    type: 'mentionJoined',
    atMs: nowMs,
    mention,
    ruleId,
    meaning: 'complaint',
    matter,
  }));
  const left: CaseEvent = { type: 'splitOff', atMs: nowMs, by, mentions: [...mentions], toCaseId };
  return { source: [...passed, left], target: [...opened, ...joined] };
}

/**
 * Two cases of one customer are one matter: the source ends as merged, the target goes on with
 * whatever was still owed on either. `isSameCustomer` says that the authors are linked.
 */
export function decideMerge(
  source: Case,
  target: Case,
  { by }: Pick<Merge, 'by'>,
  at: { readonly nowMs: number; readonly policy: Policy; readonly isSameCustomer: boolean },
): PairDecision | Refusal {
  const { nowMs, policy } = at;
  if (source.caseId === target.caseId) {
    return refuse('same_case', 'A case cannot be merged into itself; name another one.');
  }
  if (!at.isSameCustomer) {
    return refuse('other_customer', 'The cases are of two customers; link them first.');
  }
  const before = advance(source, nowMs, policy);
  const from = replay(before, source);
  const passed = advance(target, nowMs, policy);
  const into = replay(passed, target);
  if (isClosed(from) || isClosed(into)) {
    return refuse('case_closed', 'Only open cases are merged; a closed one keeps its story.');
  }
  if (into.status === 'resolved' || into.status === 'monitored') {
    return refuse(
      'already_resolved',
      'Nobody works on that case; merge it into the open one instead.',
    );
  }
  return {
    source: [...before, { type: 'mergedInto', atMs: nowMs, by, caseId: into.caseId }],
    target: [...passed, ...takeOver(into, from, { by, nowMs, policy })],
  };
}

function takeOver(
  into: Case,
  from: Case,
  { by, nowMs: atMs, policy }: { by: string; nowMs: number; policy: Policy },
): CaseEvent[] {
  const { mentionCount, matter, caseId } = from;
  const events: CaseEvent[] = [{ type: 'mergedFrom', atMs, by, caseId, mentionCount, matter }];
  if (from.priority < into.priority) {
    events.push({ type: 'priorityRaised', atMs, priority: from.priority, reason: 'merged' });
  }
  const carried = [...owedClocks(into, from)];
  events.push(...carried.map(([clock, running]) => carryOver(clock, running, atMs)));
  const late = carried.some(([, { breached }]) => breached);
  if (late && into.escalation.nextStepAtMs === undefined) {
    const level = Math.max(2, from.escalation.level);
    events.push(...raiseTo(replay(events, into), { level, reason: 'breach', atMs }, policy));
  }
  return [...events, ...advance(replay(events, into), atMs, policy)];
}

/** What was owed on the merged case and is not owed here already, under the ids it gets here. */
function* owedClocks(into: Case, from: Case): Generator<[ClockId, Clock]> {
  for (const [clock, running] of clocksOf(from)) {
    // Two cases may have numbered their promises alike.
    if (clock.startsWith('promise:')) {
      yield [`promise:${clock.slice('promise:'.length)}@${from.caseId}`, running];
    }
    // Of two letters the earlier date is the one that the standard holds us to.
    const known = into.clocks[clock]?.dueAtMs ?? Infinity;
    if (clock.startsWith('letter:') && running.dueAtMs < known) yield [clock, running];
  }
  // The customer has waited since then, whichever case it was said in.
  const awaited = from.clocks.first_response ?? from.clocks.next_response;
  if (awaited !== undefined && !isAnswerAwaited(into)) yield ['next_response', awaited];
}

function isSame(one: MentionRef, other: MentionRef): boolean {
  return one.channel === other.channel && one.postId === other.postId;
}
