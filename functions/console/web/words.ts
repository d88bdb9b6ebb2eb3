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
  reopened: 'Reopened, waiting for our answer',
  acknowledged: 'Acknowledged',
  in_progress: 'In progress',
  waiting_customer: 'Waiting for the customer',
  resolved: 'Resolved, customer to confirm',
  monitored: 'Watched',
  closed_confirmed: 'Closed, customer satisfied',
  closed_unconfirmed: 'Closed without a word from the customer',
  closed_merged: 'Merged into another case',
  closed_expired: 'Watch ended',
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
  slack: 'Slack',
  telegram: 'Telegram',
  line: 'LINE',
  discourse: 'Discourse',
  instagram: 'Instagram',
  messenger: 'Messenger',
  whatsapp: 'WhatsApp',
  threads: 'Threads',
  zalo: 'Zalo',
  wechat: 'WeChat',
};

const CLOCK_WORDS: Record<string, string> = {
  first_response: 'first answer',
  next_response: 'answer',
  update: 'update to the customer',
  resolution: 'solution',
  introduction: 'introduction of who helps now',
  check_back_customer: 'question whether it is solved',
  check_back_handler: 'word of its handler',
  customer_answer: 'answer of the customer',
  snooze: 'end of the break',
  monitor: 'end of the watch',
  close: 'closing without a word',
};

/** What a clock waits for. */
export function clockWords(clock: string | undefined): string {
  if (clock === undefined) return 'answer';
  if (clock.startsWith('promise:')) return 'promise';
  if (clock.startsWith('letter:')) return `letter “${plainWords(clock.slice('letter:'.length))}”`;
  return CLOCK_WORDS[clock] ?? plainWords(clock);
}

/** A code as people read it. */
export function plainWords(code: string): string {
  return code.replaceAll(/[_-]/g, ' ');
}

export const FLAG_WORDS: Record<CaseSummary['flags'][number], string> = {
  closing_note_missing: 'No public closing note yet',
  introduction_missing: 'The customer does not know who helps now',
  sponsor_offered: 'A new sponsor is asked for',
};

/** What the countdown of a row counts down to, in two or three words. */
export function deadlineLabel({ kind, clock }: Deadline): string {
  switch (kind) {
    case 'warning':
      if (clock === 'check_back_customer') return 'ask the customer';
      if (clock === 'check_back_handler') return 'ask the handler';
      if (clock === 'customer_answer') return 'remind the customer';
      return `${clockWords(clock)}, goal`;
    case 'breach':
      return `${clockWords(clock)}, last call`;
    case 'step':
    case 'escalation':
      return 'next step up';
    case 'due':
      return clock === 'customer_answer' ? 'stop waiting' : clockWords(clock);
  }
}

/** What happens next, as a sentence before "in 4:05". */
export function nextStepSentence({ kind, clock }: Deadline): string {
  const awaited = clockWords(clock);
  switch (kind) {
    case 'warning':
      if (clock === 'check_back_customer') return 'Time to ask the customer whether it is solved.';
      if (clock === 'check_back_handler') return 'The handler will be asked how it goes.';
      if (clock === 'customer_answer') return 'If they have not answered by then, remind them.';
      return `The ${awaited} is due; after that its owner is warned.`;
    case 'breach':
      return `The goal has passed. Without the ${awaited} by then the deadline counts as missed and the case goes up.`;
    case 'step':
      return `Enough of the time for the ${awaited} is gone: the case goes up a level.`;
    case 'escalation':
      return 'The next level is called, or reminded, unless somebody deals with it.';
    case 'due':
      return DUE_SENTENCES[clock ?? ''] ?? 'Something falls due.';
  }
}

const DUE_SENTENCES: Record<string, string> = {
  customer_answer: 'We stop waiting for the customer; the owner takes it up again.',
  snooze: 'The case comes back to its owner.',
  monitor: 'The watch ends unless a complaint comes.',
  close: 'The case closes as unconfirmed if the customer says nothing.',
};

/** The customer as shown where there is room for one line; never empty. */
export function customerName(customer: CaseSummary['customer']): string {
  if (customer.name !== undefined && customer.name !== '') return customer.name;
  if (customer.handle !== undefined && customer.handle !== '') return atHandle(customer.handle);
  return 'Unknown customer';
}

/** The author of a post in one line; never empty. */
export function authorName({ handle, name }: CaseSummary['customer']): string {
  return handle === undefined || handle === '' ? (name ?? 'Unknown') : atHandle(handle);
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

const PRIVATE_DATA_WORDS: Readonly<Record<string, string>> = {
  card: 'a payment card',
  iban: 'an IBAN',
  national_id: 'an identity number',
  health: 'health',
  date_of_birth: 'a date of birth',
  address: 'an address',
  phone: 'a phone number',
  email: 'an e-mail address',
  account_number: 'an account number',
  tracking_number: 'a parcel number',
  order_number: 'an order number',
};

/** What is masked in a post: `Masked: a phone number, an address.`; empty when nothing is. */
export function maskedText(kinds: readonly string[]): string {
  if (kinds.length === 0) return '';
  return `Masked: ${kinds.map((kind) => PRIVATE_DATA_WORDS[kind] ?? plainWords(kind)).join(', ')}.`;
}

const SUGGESTION_WORDS: Readonly<Record<string, string>> = {
  ASK_TO_REMOVE: 'Everybody can read it: ask them to take the post down, and go on in private.',
};

/** What is worth a thought about a post, as sentences; empty when nothing is. */
export function suggestionText(suggestions: readonly string[]): string {
  return suggestions.map((each) => SUGGESTION_WORDS[each] ?? plainWords(each)).join(' ');
}

/** Signals that a handler is told of; a question, say, anybody sees. */
const SIGNAL_WORDS: Readonly<Record<string, string>> = {
  safety: 'safety',
  legal_or_regulator: 'law or regulator',
  press: 'press',
  privacy: 'privacy',
  fraud: 'fraud',
  hate_or_threat: 'hate or threat',
  vulnerable_person: 'vulnerable person',
  repetition: 'not the first time',
  cancellation_threat: 'may leave',
  about_us: 'names us',
};

/** What a signal is called; its own name when this page does not know it. */
export function signalWords(signal: string): string {
  return SIGNAL_WORDS[signal] ?? plainWords(signal);
}

/** A phrase of the tables as people read it: of words of which any was met, the first. */
function shortPhrase(phrase: string): string {
  const first = (word: string) => word.split('/').find((each) => each !== '#') ?? word;
  return phrase
    .split(' ')
    .map(first)
    .join(' ')
    .replaceAll(/\.{2,4}/g, '…')
    .replaceAll('* …', ' …')
    .replaceAll('*', '…');
}

/** Why a post stands where it does: ` · safety (“caught fire”)`; empty when no words told. */
export function signalText(
  signals: readonly { readonly signal: string; readonly phrase: string }[],
): string {
  return signals
    .flatMap(({ signal, phrase }) => {
      const words = SIGNAL_WORDS[signal];
      return words === undefined ? [] : [` · ${words} (“${shortPhrase(phrase)}”)`];
    })
    .join('');
}
