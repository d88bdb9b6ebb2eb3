import type { CaseEvent } from '../../../shared/case/events.ts';
import type { TimelineEntry } from '../../../shared/desk-api/contract.ts';
import { CHANNEL_WORDS, CLOCK_WORDS } from './words.ts';

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
  opened: (entry) =>
    customer(
      `The customer ${where(entry)}; the case was opened with priority ${fact(entry, 'priority')}.`,
    ),
  mentionJoined: (entry) => joined(entry),
  mentionEdited: () => customer('The customer edited a post.'),
  mentionWithdrawn: () => customer('A post was withdrawn; its text is gone.'),
  priorityRaised: (entry) =>
    alarm(`Priority raised to ${fact(entry, 'priority')}: ${plain(fact(entry, 'reason'))}.`),
  ownerAssigned: (entry) => assigned(entry),
  sponsorAssigned: (entry) => quiet(`${person(entry, 'sponsorId')} answers for it to the end.`),
  clockStarted: (entry, when) =>
    quiet(
      `The clock for the ${awaited(entry)} started: goal ${instant(entry, 'warnAt', when)}, last call ${instant(entry, 'dueAt', when)}.`,
    ),
  clockWarned: (entry) =>
    alarm(`The goal for the ${awaited(entry)} has passed; the owner was warned.`),
  clockBreached: (entry) => alarm(`The deadline for the ${awaited(entry)} was missed.`),
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
  replyRecorded: (entry) => ours(`${doer(entry)} answered the customer ${inVisibility(entry)}.`),
  resolved: (entry) => good(`${doer(entry)} marked it resolved; the customer has the last word.`),
  checkBacksScheduled: (entry, when) => quiet(checkBacks(entry, when)),
  checkBackDue: (entry) => alarm(`Time to ask the customer whether it is solved${count(entry)}.`),
  closedConfirmed: (entry) =>
    good(`Closed: ${doer(entry)} passed on that the customer is satisfied.`),
  closedUnconfirmed: () => quiet('Closed unconfirmed: the customer did not answer.'),
  reopened: (entry) => alarm(reopened(entry)),
};

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
};

function escalated(entry: TimelineEntry, when: (at: string) => string): Words {
  const to = person(entry, 'toId');
  const reason = fact(entry, 'reason');
  const why = ESCALATION_REASONS[reason] ?? plain(reason);
  const must = entry.facts['mustAcknowledge'] === true ? ', who must say so by ' : '; next step ';
  const by = instant(entry, 'nextStepAt', when);
  return alarm(
    `Escalated to level ${fact(entry, 'level')}, ${to}${must}${by}: ${why}.${passedOver(entry)}`,
  );
}

function reopened(entry: TimelineEntry): string {
  const why = fact(entry, 'reason') === 'recomplaint' ? 'complained again' : 'wrote again';
  return `Reopened for round ${fact(entry, 'round')}: the customer ${why}.`;
}

function checkBacks(entry: TimelineEntry, when: (at: string) => string): string {
  const list = entry.facts['checkBacksAt'];
  const times = Array.isArray(list) ? list.filter((at) => typeof at === 'string').map(when) : [];
  const asks = times.length > 0 ? `ask the customer ${times.join(' and ')}; ` : '';
  return `Planned: ${asks}closes unconfirmed ${instant(entry, 'closesAt', when)} without a word.`;
}

function count(entry: TimelineEntry): string {
  const number = fact(entry, 'number');
  return number === '' ? '' : ` (check-back ${number})`;
}

function where(entry: TimelineEntry): string {
  const { mention } = entry;
  if (mention === undefined) return 'wrote';
  const how = mention.visibility === 'private' ? 'wrote privately on' : 'posted on';
  return `${how} ${CHANNEL_WORDS[mention.channel]}`;
}

function awaited(entry: TimelineEntry): string {
  const clock = fact(entry, 'clock');
  return Object.entries(CLOCK_WORDS).find(([kind]) => kind === clock)?.[1] ?? 'answer';
}

function passedOver(entry: TimelineEntry): string {
  const { skipped } = entry.facts;
  if (!Array.isArray(skipped)) return '';
  const said = skipped.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const who = 'handlerId' in item ? item.handlerId : undefined;
    const why = 'why' in item ? item.why : undefined;
    return typeof who === 'string' && typeof why === 'string' ? [`${who} (${plain(why)})`] : [];
  });
  return said.length === 0 ? '' : ` Passed over: ${said.join(', ')}.`;
}

const visibility = (entry: TimelineEntry) =>
  fact(entry, 'visibility') === 'private' ? 'private' : 'public';
const inVisibility = (entry: TimelineEntry) =>
  visibility(entry) === 'private' ? 'in private' : 'in public';
const doer = (entry: TimelineEntry) => entry.by?.name ?? (fact(entry, 'by') || 'Somebody');
const person = (entry: TimelineEntry, key: string) =>
  entry.to?.name ?? (fact(entry, key) || 'Somebody');
const plain = (word: string) => word.replaceAll('_', ' ');

function instant(entry: TimelineEntry, key: string, when: (at: string) => string): string {
  const at = fact(entry, key);
  return at === '' ? 'later' : when(at);
}

function fact(entry: TimelineEntry, key: string): string {
  const value = entry.facts[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
