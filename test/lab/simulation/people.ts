import { isAnswerAwaited, isClosed } from '../../../shared/case/case.ts';
import { PURPOSES } from '../../../shared/case/case.ts';
import type { Case, CaseId, MentionRef } from '../../../shared/case/case.ts';
import { clocksOf } from '../../../shared/case/clocks.ts';
import type { RosterRequest } from '../../../shared/desk-api/people.ts';
import { DAY, HOUR, MINUTE, toIso } from '../../../shared/time.ts';
import type { Dice } from './dice.ts';
import type { CaseWish } from './system.ts';

/** Everybody in the example's roster, and somebody who is not. */
export const PEOPLE = ['robin', 'sam', 'tuan', 'farah', 'lena', 'linh', 'maarten', 'nobody'];

/** What a person looks at when they decide what to do. */
export type Desk = {
  readonly state: Case;
  /** Mentions that its history names, oldest first; looked up only by who needs them. */
  readonly mentionsOf: () => readonly MentionRef[];
  /** The customer's other cases. */
  readonly others: readonly CaseId[];
  readonly nowMs: number;
  /** Words that nobody has written before. */
  readonly fresh: string;
};

type Act = { readonly by: string; readonly wish: CaseWish };

/** What people try, by how far the case is; what does not fit is tried as well, and refused. */
const INTENTS = {
  open: {
    finish: 14,
    answer: 4,
    ask: 2,
    reply: 2.5,
    post: 2.5,
    acknowledge: 2,
    promise: 1.2,
    keep: 1,
    assign: 0.8,
    introduce: 1,
    note: 0.6,
    snooze: 0.8,
    letter: 0.8,
    movePrivate: 0.4,
    offer: 0.6,
    accept: 0.1,
    split: 2,
    merge: 0.8,
    handlerAnswers: 0.8,
    confirm: 0.2,
  },
  resolved: {
    checkBack: 6,
    confirm: 2.5,
    handlerAnswers: 1.5,
    answer: 1,
    keep: 0.2,
    letter: 1,
    note: 0.3,
    ask: 0.1,
    assign: 0.2,
    merge: 0.3,
    split: 0.3,
    accept: 0.1,
  },
  closed: { note: 0.5, answer: 0.3, merge: 0.2, finish: 0.2 },
} as const;
type Intent = keyof (typeof INTENTS)['open'] | 'checkBack';

/** The next thing that somebody does about a case. */
export function chooseAct(desk: Desk, dice: Dice): Act {
  const { state } = desk;
  const phase = isClosed(state) ? 'closed' : state.status === 'resolved' ? 'resolved' : 'open';
  const isAsked = state.sponsorOfferedToId !== undefined && dice.chance(0.3);
  const meant = isAsked ? 'accept' : dice.weigh<Intent>(INTENTS[phase]);
  // Most people see what a case is ready for; some try anything.
  const otherwise = phase === 'resolved' ? 'checkBack' : 'finish';
  const intent = isReady(meant, desk) || dice.chance(0.1) ? meant : otherwise;
  const wish = wishOf(intent, desk, dice);
  return { by: dice.chance(0.1) ? dice.pick(PEOPLE) : personFor(wish, state), wish };
}

/** Whether the case shows that it could be done now. */
function isReady(intent: Intent, { state, others }: Desk): boolean {
  const { clocks, escalation, openReplies, sponsorOfferedToId, mentionCount } = state;
  const runs = (kind: string) => Object.keys(clocks).some((clock) => clock.startsWith(kind));
  switch (intent) {
    case 'post':
      return Object.keys(openReplies).length > 0;
    case 'acknowledge':
      return escalation.mustAcknowledge;
    case 'keep':
      return runs('promise:');
    case 'letter':
      return runs('letter:');
    case 'handlerAnswers':
      return clocks.check_back_handler !== undefined;
    case 'checkBack':
      return clocks.check_back_customer !== undefined;
    case 'accept':
      return sponsorOfferedToId !== undefined;
    case 'split':
      return mentionCount > 1;
    case 'merge':
      return others.length > 0;
    case 'confirm':
      return state.wordsSinceResolved.length > 0;
    default:
      return true;
  }
}

/** Who may do it, as far as anybody in particular has to. */
function personFor({ type, ...rest }: CaseWish, state: Case): string {
  const { ownerId, sponsorId, sponsorOfferedToId, escalation } = state;
  if (type === 'acknowledgeEscalation') return escalation.toId ?? ownerId;
  if (type === 'acceptSponsor') return sponsorOfferedToId ?? ownerId;
  if (type === 'transferSponsor') return sponsorId;
  return 'purpose' in rest && rest.purpose === 'check_back' ? sponsorId : ownerId;
}

function wishOf(intent: Intent, desk: Desk, dice: Dice): CaseWish {
  const { state, mentionsOf, others, nowMs, fresh: text } = desk;
  const visibility = dice.chance(0.8) ? 'public' : 'private';
  const handler = () => dice.pick(PEOPLE);
  const promised = clocksOf(state).find(([clock]) => clock.startsWith('promise:'));
  switch (intent) {
    case 'finish':
      return nextToResolve(desk, promised?.[0]);
    case 'answer':
      return { type: 'recordReply', visibility, text, purpose: dice.pick(PURPOSES) };
    case 'checkBack':
      return { type: 'recordReply', visibility, text, purpose: 'check_back' };
    case 'ask':
      return dice.chance(0.5)
        ? { type: 'ask', visibility, text }
        : { type: 'recordReply', visibility, text, purpose: 'ask' };
    case 'reply':
      return { type: 'reply', visibility, text, purpose: dice.pick(PURPOSES) };
    case 'post': {
      const [replyId = 'r0'] = Object.keys(state.openReplies);
      return { type: 'recordReply', visibility, text, replyId };
    }
    case 'acknowledge':
      return { type: 'acknowledgeEscalation' };
    case 'promise':
      return { type: 'promise', text, promisedAt: toIso(nowMs + dice.between(-HOUR, 3 * DAY)) };
    case 'keep':
      return { type: 'keepPromise', promiseId: promised?.[0].slice('promise:'.length) ?? 'p0' };
    case 'assign':
      return { type: 'assign', ownerId: handler() };
    case 'introduce':
      return { type: 'introduce', ownerId: handler(), visibility, text };
    case 'note':
      return { type: 'note', text };
    case 'snooze':
      return { type: 'snooze', endsAt: toIso(nowMs + dice.between(-MINUTE, 8 * DAY)) };
    case 'letter':
      return { type: 'recordLetter', letterId: dice.pick(['response', 'final-response', 'none']) };
    case 'movePrivate':
      return {
        type: 'movePrivate',
        reason: 'confidentiality',
        dataKinds: ['address'],
        place: 'email',
      };
    case 'offer':
      return { type: 'transferSponsor', toId: handler() };
    case 'accept':
      return { type: 'acceptSponsor' };
    case 'split': {
      const mentions = mentionsOf();
      return { type: 'split', mentions: mentions.slice(-dice.between(1, 4)) };
    }
    case 'merge':
      return {
        type: 'merge',
        intoCaseId: others.length === 0 ? state.caseId : dice.pick(others),
      };
    case 'handlerAnswers':
      return { type: 'answerCheckBack', from: 'handler', answer: dice.chance(0.7) ? 'yes' : 'no' };
    case 'confirm': {
      const mention = state.wordsSinceResolved.at(-1) ?? state.firstMention;
      const said = mention === undefined ? {} : { mention };
      return {
        type: 'answerCheckBack',
        from: 'customer',
        answer: dice.chance(0.7) ? 'yes' : 'no',
        text,
        ...said,
      };
    }
  }
}

/** What still stands in the way of *resolved*, one thing at a time. */
function nextToResolve({ state, fresh: text }: Desk, promised: string | undefined): CaseWish {
  if (isAnswerAwaited(state)) return { type: 'recordReply', visibility: 'public', text };
  if (state.isolation === undefined) {
    return state.mentionCount % 2 === 0
      ? { type: 'recordIsolation', verdict: 'isolated' }
      : { type: 'recordIsolation', verdict: 'part_of_problem', problemId: 'late-vans' };
  }
  if (promised !== undefined) {
    return { type: 'keepPromise', promiseId: promised.slice('promise:'.length) };
  }
  return { type: 'resolve' };
}

/** Who comes, goes, is stood in for or takes more. */
export function chooseRosterChange(dice: Dice, nowMs: number): RosterRequest {
  const type = dice.weigh({ dutyOff: 3, dutyOn: 3, setStandIn: 1, setCapacity: 1 });
  switch (type) {
    case 'dutyOff':
      return dice.chance(0.5)
        ? { type }
        : { type, endsAt: toIso(nowMs + dice.between(MINUTE, 2 * DAY)) };
    case 'dutyOn':
      return { type };
    case 'setStandIn':
      return { type, standInId: dice.chance(0.3) ? null : dice.pick(PEOPLE) };
    case 'setCapacity':
      return { type, capacity: dice.between(1, 20) };
  }
}
