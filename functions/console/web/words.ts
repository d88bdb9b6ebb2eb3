import type { CaseSummary, View } from '../../../shared/desk-api/contract.ts';

type Deadline = NonNullable<CaseSummary['nextDeadline']>;

/** The views in the order of their tabs. */
export const VIEW_WORDS: Record<View, { readonly title: string; readonly empty: string }> = {
  mine: {
    title: 'Mine',
    empty: 'No case of yours is open. Cases that become yours appear here by themselves.',
  },
  team: {
    title: 'My team',
    empty: 'Your team has no open case. New complaints appear here within seconds.',
  },
  unanswered: {
    title: 'Unanswered',
    empty:
      'Nobody waits for an answer. A case stands here until a person has answered the customer.',
  },
  escalated: {
    title: 'Escalated',
    empty:
      'Nothing is escalated. A case comes here when its deadline is missed or a customer complains again.',
  },
  all: {
    title: 'All',
    empty: 'There is no open case. The first complaint appears here within seconds of its post.',
  },
};

/** Whether a word from an address is the name of a view. */
export function isView(word: string): word is View {
  return Object.hasOwn(VIEW_WORDS, word);
}

export const STATUS_WORDS: Record<CaseSummary['status'], string> = {
  received: 'Waiting for our answer',
  in_progress: 'In progress',
  resolved: 'Resolved, customer to confirm',
  closed_confirmed: 'Closed, customer satisfied',
  closed_unconfirmed: 'Closed without a word from the customer',
};

export const PRIORITY_WORDS: Record<CaseSummary['priority'], string> = {
  P0: 'now',
  P1: 'high',
  P2: 'normal',
  P3: 'low',
};

export const CHANNEL_WORDS: Record<CaseSummary['channel'], string> = {
  x: 'X',
  facebook: 'Facebook',
  'standard-webhooks': 'Listening feed',
};

export const CLOCK_WORDS: Record<NonNullable<Deadline['clock']>, string> = {
  first_response: 'first answer',
  next_response: 'answer',
  update: 'update to the customer',
};

/** What the countdown of a row counts down to, in two or three words. */
export function deadlineLabel(deadline: Deadline): string {
  const awaited = deadline.clock === undefined ? 'answer' : CLOCK_WORDS[deadline.clock];
  switch (deadline.kind) {
    case 'warning':
      return `${awaited}, goal`;
    case 'breach':
      return `${awaited}, last call`;
    case 'escalation':
      return 'goes up a level';
    case 'check_back':
      return 'ask the customer';
    case 'close':
      return 'closes unconfirmed';
  }
}

/** What happens next, as a sentence before "in 4:05". */
export function nextStepSentence(deadline: Deadline): string {
  const awaited = deadline.clock === undefined ? 'answer' : CLOCK_WORDS[deadline.clock];
  switch (deadline.kind) {
    case 'warning':
      return `The ${awaited} is due; after that its owner is warned.`;
    case 'breach':
      return `The goal has passed. Without the ${awaited} by then the deadline counts as missed and the case goes up.`;
    case 'escalation':
      return 'The case goes up to the next level unless somebody deals with it.';
    case 'check_back':
      return 'Ask the customer whether it is solved.';
    case 'close':
      return 'The case closes as unconfirmed if the customer says nothing.';
  }
}

/** The customer as shown where there is room for one line; never empty. */
export function customerName(customer: CaseSummary['customer']): string {
  if (customer.name !== undefined && customer.name !== '') return customer.name;
  if (customer.handle !== undefined && customer.handle !== '') return atHandle(customer.handle);
  return 'Unknown customer';
}

/** The handle with one @. */
export function atHandle(handle: string): string {
  return handle.startsWith('@') ? handle : `@${handle}`;
}

/** The link out when it leads to the web, else nothing: other schemes can run code. */
export function safeLink(permalink: string | undefined): string | undefined {
  if (permalink === undefined || !URL.canParse(permalink)) return undefined;
  const { protocol, href } = new URL(permalink);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
