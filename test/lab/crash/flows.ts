import { HOUR, MINUTE } from '../../../shared/time.ts';
import type { Play } from './play.ts';

/** One way through the system, played again with faults at each of its AWS calls. */
export type Flow = {
  readonly name: string;
  readonly play: (play: Play) => Promise<void>;
  /** Messages that no retry mends: they rightly end as dead letters, with their reason. */
  readonly parked?: number;
  /** Set when what comes out depends on which of several deliveries happens to be first. */
  readonly anyOrder?: true;
};

const FORUM = { channel: 'standard-webhooks', type: 'complaint.posted' } as const;
const ANN = { ...FORUM, author: 'ann', text: 'My parcel never came 😤', postId: '71' } as const;
const AGAIN = { ...ANN, text: 'Still no parcel, it never came', postId: '72' } as const;
const BEN = { channel: 'x', author: 'ben', text: '@brandrobin my parcel never came' } as const;
const ANSWER = { type: 'recordReply', visibility: 'public' } as const;
const SWEEP_AFTER_BREACH = HOUR + MINUTE;
/** No message holds it, nor its gzip. */
const OVERSIZED_TEXT = noise(1_060_000);

/** Whether an event has happened to a case, or as often as given. */
const told =
  (type: string, count = 1) =>
  (types: readonly string[]) =>
    types.filter((each) => each === type).length >= count;

/**
 * Every flow, in the order of a case's life. To add one: play it here in the words of `Play`, which
 * retry as platforms, people and schedules do. The judge knows the rest.
 */
export const FLOWS: readonly Flow[] = [
  {
    name: 'webhook to case',
    play: async (play) => {
      await play.post(BEN);
      await play.drain();
    },
  },
  {
    name: 'three posts at once',
    play: async (play) => {
      await play.post(ANN);
      await play.post(AGAIN);
      await play.post({ ...ANN, text: 'And the photo of no parcel', postId: '73' });
      await play.drain();
    },
  },
  {
    name: 'recomplaint',
    play: async (play) => {
      await play.post(ANN);
      await play.drain();
      await play.press('ann', ANSWER, told('replyRecorded'));
      await play.post(AGAIN);
      await play.drain();
    },
  },
  {
    name: 'edit, then delete',
    play: async (play) => {
      await play.post(ANN);
      await play.drain();
      await play.post({ ...ANN, text: 'My parcel is lost', type: 'mention.edited' });
      await play.drain();
      await play.post({ ...ANN, text: '', type: 'mention.deleted' });
      await play.drain();
    },
  },
  {
    name: 'post, edit and delete at once',
    anyOrder: true,
    play: async (play) => {
      await play.post({ ...ANN, text: '', type: 'mention.deleted' });
      await play.post({ ...ANN, text: 'My parcel is lost', type: 'mention.edited' });
      await play.post(ANN);
      await play.drain();
    },
  },
  {
    name: 'our own post comes back',
    play: async (play) => {
      await play.post(ANN);
      await play.drain();
      const ours = { ...FORUM, author: 'brand', text: 'We look for it', type: 'comment.posted' };
      await play.post({ ...ours, postId: '74', parentId: '71' });
      await play.drain();
    },
  },
  {
    name: 'sweep to escalation',
    play: async (play) => {
      await play.post(ANN);
      await play.drain();
      await play.pass(14 * MINUTE);
      await play.pass(SWEEP_AFTER_BREACH - 14 * MINUTE);
      await play.pass(MINUTE);
    },
  },
  {
    name: 'answered between two sweeps',
    play: async (play) => {
      await play.post(ANN);
      await play.drain();
      await play.pass(16 * MINUTE);
      await play.press('ann', ANSWER, told('replyRecorded'));
      await play.pass(21 * HOUR);
    },
  },
  {
    name: 'command to notice',
    play: async (play) => {
      await play.post(BEN);
      await play.drain();
      await play.press('ben', { type: 'assign', ownerId: 'sam' }, told('ownerAssigned', 2));
      await play.drain();
    },
  },
  {
    name: 'reply to be posted by hand',
    play: async (play) => {
      await play.post(ANN);
      await play.drain();
      const reply = { type: 'reply', visibility: 'public', text: 'We look for it. RJ' };
      await play.press('ann', reply, told('replyRequested'));
      await play.drain();
    },
  },
  {
    name: 'resolved, and the customer says yes',
    play: async (play) => {
      await play.post(ANN);
      await play.drain();
      await play.press('ann', ANSWER, told('replyRecorded'));
      const verdict = { type: 'recordIsolation', verdict: 'isolated' };
      await play.press('ann', verdict, told('isolationRecorded'));
      await play.press('ann', { type: 'resolve' }, told('resolved'));
      await play.post({ ...ANN, type: 'message.posted', text: 'It is here', postId: '75' });
      await play.drain();
      const mention = play.mentionOf({ ...ANN, postId: '75' });
      const yes = { type: 'answerCheckBack', from: 'customer', answer: 'yes', mention };
      await play.press('ann', yes, told('closedConfirmed'));
    },
  },
  {
    name: 'split off, then merge',
    play: async (play) => {
      await play.post(ANN);
      await play.drain();
      await play.post(AGAIN);
      await play.drain();
      const first = await play.caseIdOf('ann');
      const mentions = [play.mentionOf(AGAIN)];
      await play.press(first, { type: 'split', mentions }, told('splitOff'));
      const merge = { type: 'merge', intoCaseId: first };
      await play.press(await play.caseIdOf('ann', 2), merge, told('mergedInto'));
      await play.drain();
    },
  },
  {
    name: 'two authors become one customer',
    play: async (play) => {
      await play.post(ANN);
      await play.post(BEN);
      await play.drain();
      await play.link('ann', 'ben');
      await play.post({ ...BEN, text: '@brand still nothing, says ben' });
      await play.drain();
    },
  },
  {
    name: 'the owner goes off duty',
    play: async (play) => {
      await play.post(BEN);
      await play.drain();
      await play.duty('robin', 'dutyOff');
      await play.pass(MINUTE);
      await play.pass(MINUTE);
      await play.pass(2 * MINUTE);
    },
  },
  {
    name: 'a connection goes silent',
    play: async (play) => {
      await play.post(ANN);
      await play.drain();
      await play.pass(25 * HOUR);
    },
  },
  {
    name: 'poison',
    parked: 1,
    play: async (play) => {
      await play.post({ ...ANN, language: 'x' });
      await play.post(AGAIN);
      await play.drain();
    },
  },
  {
    name: 'outage and redrive',
    play: async (play) => {
      await play.post(ANN);
      await play.outage(() => play.drain());
      await play.redrive('deliveries');
      await play.drain();
    },
  },
  {
    name: 'oversized delivery',
    play: async (play) => {
      await play.post({
        channel: 'facebook',
        author: 'Trần Mai',
        postId: '77',
        text: OVERSIZED_TEXT,
      });
      await play.drain();
    },
  },
];

/** @throws when there is none of that name, with those that there are. */
export function flowNamed(name: string): Flow {
  const flow = FLOWS.find((each) => each.name === name);
  if (flow !== undefined) return flow;
  const allowed = FLOWS.map((each) => each.name).join(', ');
  throw new Error(`flow: found "${name}", allowed: ${allowed}`);
}

/** Letters that repeat nothing, the same every time. */
function noise(length: number): string {
  let state = 1;
  const letters = Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(58 + (state % 65));
  });
  return letters.join('').replaceAll('\\', 'x');
}
