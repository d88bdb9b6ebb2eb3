import type { MentionDetail } from '../../../shared/desk-api/mentions.ts';
import type { InputName } from '../../../shared/triage/inputs.ts';
import type { WaitingAction } from '../../../shared/triage/table.ts';
import { plainWords, signalWords } from './words.ts';

type Input = MentionDetail['inputs'][number];
type Look = MentionDetail['retriaged'][number];

/** The lists of mentions that wait for a person, in the order of their tabs. */
export const ACTION_WORDS: Record<
  WaitingAction,
  { readonly title: string; readonly about: string }
> = {
  HUMAN_TRIAGE: {
    title: 'Unclear',
    about: 'Unfriendly posts that state no issue that we could name.',
  },
  MODERATE_REVIEW: {
    title: 'Moderation',
    about: 'Posts that may break the published rules. Nothing is hidden without two people.',
  },
  ANSWER_IN_PLACE: { title: 'Questions', about: 'Questions that state no issue.' },
  CORRECT_GENTLY: { title: 'Corrections', about: 'Posts that say something wrong about us.' },
  MONITOR: { title: 'Venting', about: 'Jokes and venting of people whose matter was closed.' },
  NOTIFY_COMMS: { title: 'Media', about: 'Posts of media and of competitors.' },
  RESPOND_AND_SHARE: { title: 'To add to', about: 'Praise to which we have something to add.' },
  THANK: { title: 'Praise', about: 'Posts that deserve thanks.' },
  LET_STAND: { title: 'Left alone', about: 'Posts that ask for nothing.' },
  DISCARD_LOGGED: { title: 'Set aside', about: 'Spam, machines, and posts about a namesake.' },
};

/** The lists by the order of their tabs. */
export const WAITING_LISTS = Object.keys(ACTION_WORDS).filter(isWaitingAction);

/** Whether a word from an address is the name of a list. */
export function isWaitingAction(word: string): word is WaitingAction {
  return Object.hasOwn(ACTION_WORDS, word);
}

const INPUT_WORDS: Record<InputName, string> = {
  echo: 'Our own post',
  aboutUs: 'About us',
  authorKind: 'Written by',
  valence: 'Tone',
  issue: 'States an issue',
  question: 'Asks something',
  facts: 'Its facts are',
  intent: 'Wants to',
  ruleBreak: 'Breaks a rule',
  privateData: 'Shows private data',
  risk: 'Risk',
  openProblem: 'Part of a known problem',
  sameMatter: 'Same matter as',
  contacted: 'We answered before',
  repliesToUs: 'Replies to us',
  visibility: 'Visibility',
  canAddValue: 'We can add something',
};

/** What an input of the table asks; of one that this page does not know, its name. */
export function inputWords(name: string): string {
  return isInput(name) ? INPUT_WORDS[name] : plainWords(name);
}

function isInput(name: string): name is InputName {
  return Object.hasOwn(INPUT_WORDS, name);
}

const ORIGIN_WORDS: Record<NonNullable<Input['from']>, string> = {
  person: 'a person said so',
  words: 'its words say so',
  classifier: 'the classifier thinks so',
  source: 'its source says so',
  place: 'from where it stands',
  cases: 'from the customer’s cases',
};

/** Where an input came from. */
export function originWords({ from }: Input): string {
  return from === undefined ? 'nobody said so' : ORIGIN_WORDS[from];
}

/** What a person said of a post: `it is a complaint`, or each input and its value. */
export function lookWords({ inputs }: Pick<Look, 'inputs'>): string {
  const said = Object.entries(inputs).map(([name, value]) => {
    if (name === 'issue') return value === 'yes' ? 'it is a complaint' : 'it is no complaint';
    return `${inputWords(name).toLowerCase()}: ${plainWords(value)}`;
  });
  return said.join(', ');
}

/** What the classifier made of it, in one line. */
export function classifierWords({
  band,
  by,
  probability,
  topics,
  risks = [],
  reasons,
}: NonNullable<MentionDetail['classifier']>): string {
  const sure = `${Math.round(probability * 100)} % a complaint`;
  const verdict = `so ${band === 'unknown' ? 'unsure' : band}`;
  const asked = by === 'bedrock' ? ', and the large model was asked' : '';
  const heard = risks.length === 0 ? '' : `, may tell of ${risks.map(signalWords).join(' and ')}`;
  const rest = [...topics.map(plainWords), ...reasons].join(', ');
  return `${sure}, ${verdict}${heard}${asked}${rest === '' ? '' : ` · ${rest}`}`;
}

/** How many posts wait: `3 posts to look at`; `undefined` when that is not known. */
export function waitingText(count: number | undefined, isMore: boolean): string {
  if (count === undefined) return 'Mentions';
  if (count === 0) return 'Mentions: none to look at';
  return `Mentions: ${count}${isMore ? ' or more' : ''} to look at`;
}
