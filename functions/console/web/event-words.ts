import type { CaseEvent } from '../../../shared/case/events.ts';
import type { TimelineEntry } from '../../../shared/desk-api/contract.ts';
import {
  awaited,
  count,
  doer,
  fact,
  inVisibility,
  instant,
  passedOver,
  person,
  visibility,
  where,
} from './event-facts.ts';
import { plainWords } from './words.ts';

/** How loud an entry of the timeline is. */
export type Tone = 'quiet' | 'customer' | 'ours' | 'alarm' | 'good';
type Words = { readonly tone: Tone; readonly text: string };
type Type = CaseEvent['type'];
type Teller = (entry: TimelineEntry, when: (at: string) => string) => Words;

/**
 * What happened, as a sentence for people. `when` writes an instant. A type that this page does not
 * know yet (the server is newer) is named as it is.
 */
export function eventWords(entry: TimelineEntry, when: (at: string) => string): Words {
  if (isKnown(entry.type)) return TELLERS[entry.type](entry, when);
  return quiet(`Recorded: ${entry.type}`);
}

const quiet = (text: string): Words => ({ tone: 'quiet', text });
const alarm = (text: string): Words => ({ tone: 'alarm', text });
const good = (text: string): Words => ({ tone: 'good', text });
const ours = (text: string): Words => ({ tone: 'ours', text });
const customer = (text: string): Words => ({ tone: 'customer', text });

/** One teller for each event type of `shared/case/events.ts`; the compiler misses a new one. */
const TELLERS: Record<Type, Teller> = {
  opened: (entry) => opened(entry),
  mentionJoined: (entry) => joined(entry),
  mentionRetriaged: (entry) => ours(`${doer(entry)} looked at a post and said what it is:`),
  mentionEdited: () => customer('The customer edited a post.'),
  mentionWithdrawn: () => customer('A post was withdrawn; its text is gone.'),
  priorityRaised: (entry) =>
    alarm(`Priority raised to ${fact(entry, 'priority')}: ${plainWords(fact(entry, 'reason'))}.`),
  ownerAssigned: (entry) => assigned(entry),
  sponsorAssigned: (entry) => quiet(`${person(entry, 'sponsorId')} answers for it to the end.`),
  clockStarted: (entry, when) =>
    quiet(
      `The clock for the ${awaited(entry)} started: goal ${instant(entry, 'warnAt', when)}, last call ${instant(entry, 'dueAt', when)}.`,
    ),
  clockWarned: (entry) =>
    QUIET_WARNINGS.has(fact(entry, 'clock'))
      ? quiet(`The ${awaited(entry)} is due.`)
      : alarm(`The goal for the ${awaited(entry)} has passed; the owner was warned.`),
  clockBreached: (entry) => alarm(`The deadline for the ${awaited(entry)} was missed.`),
  clockPaused: (entry) => quiet(`The clock for the ${awaited(entry)} stands still.`),
  clockResumed: (entry) => quiet(`The clock for the ${awaited(entry)} runs on.`),
  ladderStepReached: (entry) =>
    quiet(
      `Enough of the time for the ${awaited(entry)} is gone for level ${fact(entry, 'level')}.`,
    ),
  clockMet: (entry) => quiet(`The ${awaited(entry)} was given; its clock ended.`),
  clockStopped: (entry) => quiet(`The clock for the ${awaited(entry)} was stopped.`),
  escalationRaised: (entry, when) => escalated(entry, when),
  escalationAcknowledged: (entry, when) =>
    ours(
      `${doer(entry)} took the escalation; it goes no higher before ${instant(entry, 'nextStepAt', when)}.`,
    ),
  escalationEnded: () => quiet('The escalation ended.'),
  noteAdded: (entry) => ours(`${doer(entry)} wrote a note that only we see.`),
  replyRequested: (entry) => ours(`${doer(entry)} wrote a ${visibility(entry)} reply.`),
  replyLeftToHand: () =>
    alarm('The reply was left to be posted by hand: this connection may not post.'),
  replyRecorded: (entry) => ours(`${doer(entry)} ${saidTo(entry)} ${inVisibility(entry)}.`),
  waitEnded: (entry) => waitEnded(entry),
  snoozed: (entry, when) =>
    quiet(`${doer(entry)} put it aside until ${instant(entry, 'endsAt', when)}.`),
  snoozeEnded: (entry) =>
    quiet(fact(entry, 'reason') === 'time' ? 'It is back.' : 'It is back: the customer wrote.'),
  promiseMade: (entry, when) =>
    ours(`${doer(entry)} promised, for ${instant(entry, 'promisedAt', when)}:`),
  promiseKept: (entry) => good(`${doer(entry)} says that the promise was kept.`),
  letterSent: (entry) =>
    ours(`${doer(entry)} sent the letter “${plainWords(fact(entry, 'letterId'))}”.`),
  isolationRecorded: (entry) =>
    ours(
      fact(entry, 'verdict') === 'isolated'
        ? `${doer(entry)} looked for others with the same trouble and found none.`
        : `${doer(entry)} found it to be part of the problem ${fact(entry, 'problemId')}.`,
    ),
  movedPrivate: (entry) =>
    ours(
      `${doer(entry)} moved the talk to a ${plainWords(fact(entry, 'place'))}, for confidentiality.`,
    ),
  sponsorOffered: (entry) =>
    quiet(`${doer(entry)} asked ${person(entry, 'toId')} to answer for it from now on.`),
  becameComplaint: () => alarm('What was watched turned out to be a complaint.'),
  splitOff: (entry) => ours(`${doer(entry)} split another matter off into a case of its own.`),
  mergedInto: (entry) => quiet(`${doer(entry)} merged it into another case.`),
  mergedFrom: (entry) => ours(`${doer(entry)} merged another case of the customer into this one.`),
  checkBackPut: (entry) =>
    ours(`${doer(entry)} asked the customer whether it is solved${count(entry)}.`),
  checkBackAnswered: (entry) => checkBackAnswered(entry),
  closedExpired: () => quiet('The watch ended: no complaint came.'),
  resolved: (entry) => good(`${doer(entry)} marked it resolved; the customer has the last word.`),
  checkBacksScheduled: (entry, when) => quiet(checkBacks(entry, when)),
  checkBackDue: (entry) =>
    fact(entry, 'of') === 'handler'
      ? quiet(`${person(entry, 'toId')} was asked how it goes.`)
      : alarm(
          `${person(entry, 'toId')} is to ask the customer whether it is solved${count(entry)}.`,
        ),
  closedConfirmed: (entry) => good(closedConfirmed(entry)),
  closedUnconfirmed: () => quiet('Closed unconfirmed: the customer did not answer.'),
  reopened: (entry) => alarm(reopened(entry)),
};

function opened(entry: TimelineEntry): Words {
  const told = `The customer ${where(entry)}; the case was opened with priority ${fact(entry, 'priority')}.`;
  const follows =
    'followsCaseId' in entry.facts ? ' They say “same here” under another complaint.' : '';
  return customer(told + follows);
}

function isKnown(type: string): type is Type {
  return Object.hasOwn(TELLERS, type);
}

function joined(entry: TimelineEntry): Words {
  switch (fact(entry, 'meaning')) {
    case 'outbound':
      return ours('Our own post was seen on the network.');
    case 'recomplaint':
      return { tone: 'alarm', text: `The customer complained again and ${where(entry)}.` };
    case 'complaint':
      return customer(`The customer ${where(entry)} about the same matter.`);
    case 'thanks':
      return good(`The customer ${where(entry)} with thanks.`);
    default:
      return customer(`The customer ${where(entry)}.`);
  }
}

function assigned(entry: TimelineEntry): Words {
  const owner = person(entry, 'ownerId');
  const skipped = passedOver(entry);
  switch (fact(entry, 'reason')) {
    case 'named_rep':
      return quiet(`${owner} owns it: the post names them.${skipped}`);
    case 'stand_in':
      return quiet(`${owner} owns it, standing in.${skipped}`);
    case 'team':
      return quiet(`${owner} owns it: next in the team.${skipped}`);
    case 'team_lead':
      return quiet(`${owner} owns it as lead of the team: nobody else could take it.${skipped}`);
    case 'team_manager':
      return quiet(`${owner} owns it as manager of the team: nobody else could take it.${skipped}`);
    case 'nobody_on_duty':
      return alarm(`${owner} owns it although nobody of the team is on duty.${skipped}`);
    case 'escalated':
      return alarm(`${owner} owns it now, by escalation.${skipped}`);
    default:
      return ours(`${doer(entry)} gave it to ${owner}.${skipped}`);
  }
}

const ESCALATION_REASONS: Record<string, string> = {
  breach: 'the deadline was missed',
  unacknowledged: 'nobody took the escalation',
  unanswered: 'the customer is still without an answer',
  reminder: 'a reminder, nothing has happened since',
  recomplaint: 'the customer complained again',
  share_of_target: 'too much of the time is gone',
  customer_says_no: 'the customer says that it is not solved',
  handler_says_no: 'its handler says that it does not go well',
};

function escalated(entry: TimelineEntry, when: (at: string) => string): Words {
  const to = person(entry, 'toId');
  const reason = fact(entry, 'reason');
  const why = ESCALATION_REASONS[reason] ?? plainWords(reason);
  const must = entry.facts['mustAcknowledge'] === true ? ', who must say so by ' : '; next step ';
  const by = instant(entry, 'nextStepAt', when);
  return alarm(
    `Escalated to level ${fact(entry, 'level')}, ${to}${must}${by}: ${why}.${passedOver(entry)}`,
  );
}

const REOPENED_BECAUSE: Record<string, string> = {
  recomplaint: 'the customer complained again',
  customer_says_no: 'the customer says that it is not solved',
  handler_says_no: 'its handler says that it is not solved',
  low_rating: 'the customer gave a low rating',
};

function reopened(entry: TimelineEntry): string {
  const why = REOPENED_BECAUSE[fact(entry, 'reason')] ?? 'the customer wrote again';
  return `Reopened for round ${fact(entry, 'round')}: ${why}.`;
}

/** Clocks whose warning is no lateness of ours. */
const QUIET_WARNINGS = new Set(['check_back_customer', 'check_back_handler', 'customer_answer']);

const SAID: Record<string, string> = {
  acknowledge: 'told the customer that we have it',
  ask: 'asked the customer',
  update: 'brought the customer up to date',
  introduce: 'told the customer who helps now',
  check_back: 'asked the customer whether it is solved',
  closing_note: 'posted the closing note',
};
const saidTo = (entry: TimelineEntry) => SAID[fact(entry, 'purpose')] ?? 'answered the customer';

function waitEnded(entry: TimelineEntry): Words {
  switch (fact(entry, 'reason')) {
    case 'customer_answered':
      return customer('The customer answered; we wait no longer.');
    case 'no_answer':
      return alarm('The customer never answered; it is our turn again.');
    default:
      return quiet('We wait no longer for the customer.');
  }
}

function checkBackAnswered(entry: TimelineEntry): Words {
  const yes = fact(entry, 'answer') === 'yes';
  if (fact(entry, 'of') === 'customer') {
    return yes ? good('The customer says that it is solved.') : alarm('The customer says no.');
  }
  return yes ? ours(`${doer(entry)} says that it goes well.`) : alarm(`${doer(entry)} says no.`);
}

function closedConfirmed(entry: TimelineEntry): string {
  return entry.by === undefined
    ? 'Closed: the customer’s rating says that they are satisfied.'
    : `Closed: ${doer(entry)} passed on that the customer is satisfied.`;
}

function checkBacks(entry: TimelineEntry, when: (at: string) => string): string {
  const list = entry.facts['checkBacksAt'];
  const times = Array.isArray(list) ? list.filter((at) => typeof at === 'string').map(when) : [];
  return `Planned: ask the customer ${times.join(' and ')}.`;
}
