import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseDetail, TimelineEntry } from '../../shared/desk-api/contract.ts';
import { DAY, HOUR, MINUTE } from '../../shared/time.ts';
import { expectSound } from '../support/expect-sound.ts';
import { LocalRedress } from '../support/local-engine.ts';
import { lines, since } from '../support/tell.ts';

type Command = { readonly type: string; readonly [field: string]: unknown };

/** `1d02:40` in milliseconds. */
function readOffset(text: string): number {
  const parts = /^(?:(\d+)d)?(\d\d):(\d\d)$/.exec(text);
  if (parts === null) throw new Error(`no offset: ${text}`);
  return Number(parts[1] ?? 0) * DAY + Number(parts[2]) * HOUR + Number(parts[3]) * MINUTE;
}

/** Time since the opening in whole minutes, event, clock, whom it concerns, why. */
function tellEntry(openedMs: number, { at, type, facts, by, to }: TimelineEntry): string {
  const afterMs = Math.floor((Date.parse(at) - openedMs) / MINUTE) * MINUTE;
  const told = ['clock', 'of', 'level', 'purpose', 'meaning', 'answer', 'verdict', 'reason'].map(
    (key) => {
      const fact = facts[key];
      return typeof fact === 'string' || typeof fact === 'number' ? `${fact}` : '';
    },
  );
  return [since(afterMs), type, ...told, by && `by ${by.id}`, to && `to ${to.id}`]
    .filter((word) => word !== undefined && word !== '')
    .join(' ')
    .replace(/promise:p\d+/, 'promise');
}

describe('ten days at the desk', () => {
  let redress: LocalRedress;
  let startMs = 0;

  beforeAll(async () => {
    redress = await LocalRedress.start();
  });
  afterAll(() => redress.stop());

  const goTo = async (offset: string) => {
    const leftMs = startMs + readOffset(offset) - redress.engine.state.clock.now();
    await redress.advance(`PT${Math.ceil(leftMs / 1_000)}S`, 'PT1H');
  };
  const post = async (author: string, text: string, more: object = {}) => {
    await redress.post({ author, text, ...more });
    await redress.settle();
  };
  const run = async (caseId: string, sub: string, command: Command) => {
    const { case: now } = await redress.detail(caseId);
    const { status, body } = await redress.command(
      caseId,
      { ...command, expectedVersion: now.version },
      sub,
    );
    expect([status, body.code], JSON.stringify(command)).toEqual([200, undefined]);
    await redress.settle();
    return body.case.status;
  };
  const say = (caseId: string, sub: string, purpose: string) =>
    run(caseId, sub, { type: 'recordReply', visibility: 'public', purpose });
  const resolve = async (caseId: string, sub: string) => {
    await run(caseId, sub, { type: 'recordIsolation', verdict: 'isolated' });
    return run(caseId, sub, { type: 'resolve' });
  };
  const lastWords = async (caseId: string) => {
    const { timeline } = await redress.detail(caseId);
    const mention = timeline.findLast(({ type }) => type === 'mentionJoined')?.mention;
    return { channel: mention?.channel, postId: mention?.postId };
  };
  const openPromise = async (caseId: string) => {
    const { clocks } = (await redress.detail(caseId)).case;
    return clocks.find(({ clock }) => clock.startsWith('promise:'))?.clock.slice('promise:'.length);
  };
  const historyOf = ({ timeline }: CaseDetail) =>
    timeline.map((entry) => tellEntry(Date.parse(timeline[0]?.at ?? ''), entry));
  const inAbout = (offset: string) => new Date(startMs + readOffset(offset)).toISOString();

  it('plays every state and every deadline as the history written by hand says', async () => {
    await post('anna', '@brandrobin my parcel never came');
    await post('bert', '@brandsam the driver was rude');
    await post('carla', 'Brand Parcels, where parcels go to retire', {
      channel: 'standard-webhooks',
      triage: { issue: 'no', question: 'no', valence: 'negative', intent: 'joke' },
    });
    const { caseId: anna } = await redress.caseOf('anna');
    const { caseId: bert } = await redress.caseOf('bert');
    const { caseId: carla, status, openedAt } = await redress.caseOf('carla');
    // The last of the three: from here on every offset has passed for each of them.
    startMs = Date.parse(openedAt);
    expect(status).toBe('monitored');

    await goTo('00:20');
    expect(await say(anna, 'robin', 'acknowledge')).toBe('acknowledged');
    expect(await say(bert, 'sam', 'answer')).toBe('in_progress');
    expect(await resolve(bert, 'sam')).toBe('resolved');
    await goTo('00:30');
    expect(await say(anna, 'robin', 'ask')).toBe('waiting_customer');
    await goTo('1d00:40');
    await say(bert, 'sam', 'check_back');
    await run(bert, 'sam', { type: 'answerCheckBack', from: 'handler', answer: 'yes' });
    await post('anna', '@brand it is the blue one');
    await goTo('1d02:40');
    expect(await say(anna, 'maarten', 'answer')).toBe('in_progress');
    await run(anna, 'maarten', {
      type: 'promise',
      text: 'I bring it.',
      promisedAt: inAbout('1d06:40'),
    });
    await run(anna, 'maarten', { type: 'snooze', endsAt: inAbout('1d04:40') });
    await goTo('1d06:41');
    await run(anna, 'maarten', { type: 'keepPromise', promiseId: await openPromise(anna) });
    await run(anna, 'lena', { type: 'assign', ownerId: 'sam' });
    await say(anna, 'sam', 'introduce');
    await goTo('1d11:41');
    await run(anna, 'sam', { type: 'answerCheckBack', from: 'handler', answer: 'yes' });
    expect(await resolve(anna, 'sam')).toBe('resolved');
    await goTo('2d11:42');
    await say(anna, 'robin', 'check_back');
    await post('anna', '@brand no, it is the wrong parcel');
    const no = {
      type: 'answerCheckBack',
      from: 'customer',
      answer: 'no',
      mention: await lastWords(anna),
    };
    expect(await run(anna, 'lena', no)).toBe('reopened');
    await run(anna, 'lena', { type: 'acknowledgeEscalation' });
    await say(anna, 'sam', 'answer');
    await resolve(anna, 'sam');
    await goTo('3d00:22');
    await say(bert, 'sam', 'check_back');
    await goTo('3d11:43');
    await post('anna', '@brand thank you, now it is right');
    const yes = { ...no, answer: 'yes', mention: await lastWords(anna) };
    expect(await run(anna, 'lena', yes)).toBe('closed_confirmed');
    await goTo('10d00:00');

    expect(historyOf(await redress.detail(anna))).toEqual(lines(ANNA));
    expect(historyOf(await redress.detail(bert))).toEqual(lines(BERT));
    expect(historyOf(await redress.detail(carla))).toEqual(lines(CARLA));
    await expectSound(redress);
  }, 240_000);
});

const ANNA = `
  00:00 opened
  00:00 clockStarted first_response
  00:00 clockStarted resolution
  00:00 ownerAssigned named_rep to robin
  00:00 sponsorAssigned to robin
  00:15 clockWarned first_response
  00:20 replyRecorded acknowledge by robin
  00:20 clockMet first_response
  00:20 clockStarted update
  00:30 replyRecorded ask by robin
  00:30 clockMet update
  00:30 clockPaused resolution
  00:30 clockStarted customer_answer
  1d00:30 clockWarned customer_answer
  1d00:40 mentionJoined complaint
  1d00:40 clockMet customer_answer
  1d00:40 waitEnded customer_answered
  1d00:40 clockResumed resolution
  1d00:40 clockStarted next_response
  1d01:10 clockWarned next_response
  1d01:40 clockBreached next_response
  1d01:40 escalationRaised 2 breach to lena
  1d01:55 escalationRaised 3 unacknowledged to maarten
  1d01:55 ownerAssigned escalated to maarten
  1d01:55 clockStarted introduction
  1d02:25 clockWarned introduction
  1d02:40 replyRecorded answer by maarten
  1d02:40 clockMet next_response
  1d02:40 clockMet introduction
  1d02:40 clockStarted update
  1d02:40 escalationEnded
  1d02:40 promiseMade by maarten
  1d02:40 clockStarted promise
  1d02:40 snoozed by maarten
  1d02:40 clockStarted snooze
  1d04:40 snoozeEnded time
  1d05:40 clockWarned promise
  1d06:40 clockBreached promise
  1d06:40 escalationRaised 2 breach to lena
  1d06:41 promiseKept by maarten
  1d06:41 clockMet promise
  1d06:41 escalationEnded
  1d06:41 ownerAssigned assigned by lena to sam
  1d06:41 clockStarted introduction
  1d06:41 clockStarted check_back_handler
  1d06:41 replyRecorded introduce by sam
  1d06:41 clockMet update
  1d06:41 clockMet introduction
  1d06:41 clockStarted update
  1d10:41 clockWarned check_back_handler
  1d10:41 checkBackDue handler to sam
  1d11:41 checkBackAnswered handler yes by sam
  1d11:41 clockMet check_back_handler
  1d11:41 isolationRecorded isolated by sam
  1d11:41 resolved by sam
  1d11:41 clockMet resolution
  1d11:41 clockStopped update
  1d11:41 checkBacksScheduled
  1d11:41 clockStarted check_back_customer
  1d11:41 clockStarted check_back_handler
  2d11:41 clockWarned check_back_customer
  2d11:41 checkBackDue customer to robin
  2d11:41 clockWarned check_back_handler
  2d11:41 checkBackDue handler to sam
  2d11:42 replyRecorded check_back by robin
  2d11:42 checkBackPut by robin
  2d11:42 clockMet check_back_customer
  2d11:42 clockStarted check_back_customer
  2d11:42 mentionJoined complaint
  2d11:42 clockStopped check_back_customer
  2d11:42 clockStopped check_back_handler
  2d11:42 clockStarted next_response
  2d11:42 checkBackAnswered customer no by lena
  2d11:42 reopened customer_says_no
  2d11:42 clockStarted first_response
  2d11:42 clockStarted resolution
  2d11:42 escalationRaised 2 customer_says_no to lena
  2d11:42 escalationAcknowledged by lena
  2d11:42 replyRecorded answer by sam
  2d11:42 clockMet first_response
  2d11:42 clockStarted update
  2d11:42 escalationEnded
  2d11:42 isolationRecorded isolated by sam
  2d11:42 resolved by sam
  2d11:42 clockMet resolution
  2d11:42 clockStopped update
  2d11:42 checkBacksScheduled
  2d11:42 clockStarted check_back_customer
  2d11:42 clockStarted check_back_handler
  3d11:42 clockWarned check_back_customer
  3d11:42 checkBackDue customer to robin
  3d11:42 clockWarned check_back_handler
  3d11:42 checkBackDue handler to sam
  3d11:43 mentionJoined complaint
  3d11:43 clockStopped check_back_customer
  3d11:43 clockStopped check_back_handler
  3d11:43 clockStarted next_response
  3d11:43 checkBackAnswered customer yes by lena
  3d11:43 closedConfirmed by lena
`;

const BERT = `
  00:00 opened
  00:00 clockStarted first_response
  00:00 clockStarted resolution
  00:00 ownerAssigned named_rep to sam
  00:00 sponsorAssigned to sam
  00:15 clockWarned first_response
  00:20 replyRecorded answer by sam
  00:20 clockMet first_response
  00:20 clockStarted update
  00:20 isolationRecorded isolated by sam
  00:20 resolved by sam
  00:20 clockMet resolution
  00:20 clockStopped update
  00:20 checkBacksScheduled
  00:20 clockStarted check_back_customer
  00:20 clockStarted check_back_handler
  1d00:20 clockWarned check_back_customer
  1d00:20 checkBackDue customer to sam
  1d00:20 clockWarned check_back_handler
  1d00:20 checkBackDue handler to sam
  1d00:40 replyRecorded check_back by sam
  1d00:40 checkBackPut by sam
  1d00:40 clockMet check_back_customer
  1d00:40 clockStarted check_back_customer
  1d00:40 checkBackAnswered handler yes by sam
  1d00:40 clockMet check_back_handler
  3d00:20 clockWarned check_back_customer
  3d00:20 checkBackDue customer to sam
  3d00:22 replyRecorded check_back by sam
  3d00:22 checkBackPut by sam
  3d00:22 clockMet check_back_customer
  3d00:22 clockStarted close
  7d00:20 closedUnconfirmed
`;

const CARLA = `
  00:00 opened
  00:00 clockStarted monitor
  00:00 ownerAssigned team to robin
  00:00 sponsorAssigned to robin
  7d00:00 closedExpired
`;
