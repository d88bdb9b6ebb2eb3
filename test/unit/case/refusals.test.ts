import { describe, expect, it } from 'vitest';
import type { DeskCommand } from '../../../shared/case/commands.ts';
import { decide } from '../../../shared/case/decide.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { flagsOf } from '../../../shared/case/flags.ts';
import { History, T0, joinCommand, mentionRef } from '../../support/cases.ts';
import { policyWithAbsences } from '../../support/configuration.ts';
import { lines } from '../../support/tell.ts';

const by = 'robin';
const visibility = 'public' as const;
const answer = { type: 'recordReply', by, visibility } as const;
const no = { type: 'answerCheckBack', from: 'customer', answer: 'no', by } as const;
const promise = { type: 'promise', by, promiseId: 'p1', text: 'A call' } as const;

const states: Record<string, () => History> = {
  fresh: () => new History(),
  answered: () => {
    const history = new History();
    history.run(answer, T0);
    return history;
  },
  'with a promise': () => {
    const history = new History();
    history.run(answer, T0);
    history.run({ ...promise, promisedAtMs: T0 + DAY }, T0);
    history.run({ type: 'recordIsolation', by, verdict: 'isolated' }, T0);
    return history;
  },
  resolved: () => {
    const history = new History();
    history.run(answer, T0);
    history.run({ type: 'recordIsolation', by, verdict: 'isolated' }, T0);
    history.run({ type: 'resolve', by }, T0);
    return history;
  },
  watched: () => new History(undefined, { monitored: true }),
  closed: () => new History(undefined, { monitored: true }).wait(T0 + 7 * DAY),
  private: () => new History(undefined, { visibility: 'private' }),
  escalated: () => new History().wait(T0 + HOUR),
};

const LATER = T0 + MINUTE;
const refusals: [state: string, command: DeskCommand, code: string][] = [
  ['closed', { type: 'resolve', by }, 'case_closed'],
  ['fresh', { type: 'assign', by, ownerId: 'nobody' }, 'unknown_handler'],
  ['fresh', { type: 'assign', by, ownerId: 'robin' }, 'already_owner'],
  [
    'fresh',
    { type: 'introduce', by, ownerId: 'robin', replyId: 'r1', visibility, text: 'x' },
    'already_owner',
  ],
  ['fresh', { type: 'acknowledgeEscalation', by }, 'nothing_to_acknowledge'],
  ['escalated', { type: 'acknowledgeEscalation', by }, 'not_yours_to_acknowledge'],
  ['fresh', { type: 'resolve', by }, 'not_answered'],
  ['answered', { type: 'resolve', by }, 'isolation_missing'],
  ['with a promise', { type: 'resolve', by }, 'promise_open'],
  ['resolved', { type: 'resolve', by }, 'already_resolved'],
  ['watched', { type: 'resolve', by }, 'already_resolved'],
  [
    'resolved',
    { type: 'reply', by, replyId: 'r1', visibility, text: 'x', purpose: 'ask' },
    'already_resolved',
  ],
  ['watched', { ...answer, purpose: 'ask' }, 'already_resolved'],
  ['resolved', { ...promise, promisedAtMs: T0 + DAY }, 'already_resolved'],
  ['answered', { ...no, mention: mentionRef('1') }, 'not_resolved'],
  ['answered', { ...answer, purpose: 'check_back' }, 'not_resolved'],
  ['resolved', { ...no, mention: mentionRef('1') }, 'customer_has_not_confirmed'],
  ['resolved', no, 'customer_has_not_confirmed'],
  ['answered', { ...no, from: 'handler' }, 'nothing_asked'],
  ['resolved', { ...no, from: 'handler', by: 'sam' }, 'not_yours_to_answer'],
  ['answered', { ...answer, replyId: 'r9' }, 'unknown_reply'],
  ['answered', { type: 'keepPromise', by, promiseId: 'p9' }, 'unknown_promise'],
  ['answered', { type: 'recordLetter', by, letterId: 'final-response' }, 'unknown_letter'],
  ['answered', { ...promise, promisedAtMs: LATER }, 'not_in_future'],
  ['answered', { ...promise, promisedAtMs: LATER + 365 * DAY + 1 }, 'too_far_away'],
  ['answered', { type: 'snooze', by, endsAtMs: LATER }, 'not_in_future'],
  ['answered', { type: 'snooze', by, endsAtMs: LATER + 7 * DAY + 1 }, 'too_far_away'],
  ['fresh', { type: 'snooze', by, endsAtMs: T0 + HOUR }, 'customer_waits'],
  ['answered', { ...answer, visibility: 'private', purpose: 'closing_note' }, 'must_be_public'],
  [
    'private',
    { type: 'movePrivate', by, reason: 'confidentiality', dataKinds: ['email'], place: 'email' },
    'already_private',
  ],
  ['answered', { type: 'recordIsolation', by, verdict: 'part_of_problem' }, 'problem_missing'],
  ['fresh', { type: 'transferSponsor', by, toId: 'nobody' }, 'unknown_handler'],
  ['fresh', { type: 'transferSponsor', by, toId: 'robin' }, 'already_sponsor'],
  ['fresh', { type: 'transferSponsor', by: 'sam', toId: 'lena' }, 'not_yours_to_transfer'],
  ['fresh', { type: 'acceptSponsor', by: 'sam' }, 'not_offered_to_you'],
];

/** When the command is given. */
function at(state: string): number {
  if (state === 'closed') return T0 + 8 * DAY;
  return state === 'escalated' ? T0 + HOUR : LATER;
}

describe('decideDesk', () => {
  it.each(refusals)('refuses on a %s case: %j', (state, command, code) => {
    expect(states[state]?.().refusal(command, at(state))).toBe(code);
  });

  it('accepts what lies just inside those limits', () => {
    const answered = () => states['answered']?.() ?? new History();

    expect(answered().refusal({ ...promise, promisedAtMs: LATER + 1 }, LATER)).toBe('accepted');
    expect(answered().refusal({ ...promise, promisedAtMs: LATER + 365 * DAY }, LATER)).toBe(
      'accepted',
    );
    expect(answered().refusal({ type: 'snooze', by, endsAtMs: LATER + 1 }, LATER)).toBe('accepted');
    expect(answered().refusal({ type: 'snooze', by, endsAtMs: LATER + 7 * DAY }, LATER)).toBe(
      'accepted',
    );
  });

  it.each(refusals)('says in words why, or what to do instead: %s, %j', (state, command) => {
    const history = states[state]?.() ?? new History();
    const decided = decide(history.case, command, at(state), history.policy);

    expect(decided).toMatchObject({ message: expect.stringMatching(/^[A-Z].{20,}\.$/) });
  });

  it('refuses somebody off duty, and notes are always taken', () => {
    const policy = policyWithAbsences({ sam: [{ fromMs: T0, toMs: T0 + DAY }] });
    const closed = states['closed']?.() ?? new History();

    expect(new History(policy).refusal({ type: 'assign', by, ownerId: 'sam' }, T0)).toBe(
      'owner_off_duty',
    );
    expect(closed.tells({ type: 'note', by, text: 'Late.' }, T0 + 8 * DAY)).toEqual(
      lines(`
      8d00:00 noteAdded by=robin text=Late.
      `),
    );
  });

  it('R-36: passes the sponsor on when asked for and accepted, by sponsor, lead or manager', () => {
    for (const asks of ['robin', 'lena', 'maarten']) {
      const history = new History();
      history.run({ type: 'transferSponsor', by: asks, toId: 'sam' }, T0);
      expect(history.case).toMatchObject({ sponsorId: 'robin', sponsorOfferedToId: 'sam' });
      expect(flagsOf(history.case)).toEqual(['sponsor_offered']);

      history.run({ type: 'acceptSponsor', by: 'sam' }, T0);

      expect(history.case.sponsorId).toBe('sam');
      expect(history.case).not.toHaveProperty('sponsorOfferedToId');
    }
  });

  it('R-44: keeps the last verdict, with the problem only when it is part of one', () => {
    const history = new History();
    history.run(
      { type: 'recordIsolation', by, verdict: 'part_of_problem', problemId: 'depot-7' },
      T0,
    );
    expect(history.case).toMatchObject({ isolation: 'part_of_problem', problemId: 'depot-7' });

    history.run({ type: 'recordIsolation', by, verdict: 'isolated', problemId: 'depot-7' }, T0);

    expect(history.case.isolation).toBe('isolated');
    expect(history.case).not.toHaveProperty('problemId');
  });

  it('keeps a reply that nobody could post until somebody records it', () => {
    const history = new History();
    const reply = {
      type: 'reply',
      by,
      replyId: 'r2',
      visibility,
      text: 'On it.',
      purpose: 'acknowledge',
    } as const;
    const left = {
      type: 'leaveReplyToHand',
      replyId: 'r2',
      reason: 'no_reply_credentials',
    } as const;

    expect(history.tells(reply, T0)).toEqual(
      lines(`
      00:00 replyRequested by=robin reply=r2 visibility=public text=On it. purpose=acknowledge
      `),
    );
    expect(history.case.openReplies).toEqual({
      r2: { state: 'requested', purpose: 'acknowledge' },
    });
    expect(history.tells(left, T0)).toEqual(
      lines(`
      00:00 replyLeftToHand reply=r2 reason=no_reply_credentials
      `),
    );
    expect(history.tells(left, T0)).toEqual([]);
    expect(history.case.openReplies).toEqual({ r2: { state: 'by_hand', purpose: 'acknowledge' } });
    history.run({ ...answer, replyId: 'r2' }, T0);
    expect(history.case).toMatchObject({ openReplies: {}, status: 'acknowledged' });
    expect(history.tells(left, T0)).toEqual([]);
  });

  it('records edits and withdrawals and changes nothing else', () => {
    const history = new History();
    const before = history.case;

    expect(history.tells({ type: 'editMention', mention: mentionRef('1') }, T0)).toEqual(
      lines(`
      00:00 mentionEdited mention=#1
      `),
    );
    expect(history.tells({ type: 'withdrawMention', mention: mentionRef('1') }, T0)).toEqual(
      lines(`
      00:00 mentionWithdrawn mention=#1
      `),
    );
    expect(history.case).toEqual(before);
  });

  it('flags a missing introduction', () => {
    const history = states['answered']?.() ?? new History();
    history.run({ type: 'assign', by, ownerId: 'sam' }, T0);

    expect(flagsOf(history.case)).toEqual([]);
    expect(flagsOf(history.wait(T0 + HOUR).case)).toEqual(['introduction_missing']);
  });

  it('keeps status and first answer when a later reply only adds something', () => {
    const history = states['answered']?.() ?? new History();
    history.run({ ...answer, purpose: 'acknowledge' }, T0 + HOUR);
    history.run({ ...answer, purpose: 'closing_note' }, T0 + HOUR);

    expect(history.case).toMatchObject({
      status: 'in_progress',
      firstRespondedAtMs: T0,
      closingNoteAtMs: T0 + HOUR,
    });
    const introduced = new History();
    introduced.run({ ...answer, purpose: 'introduce' }, T0 + 1);
    expect(introduced.case.status).toBe('in_progress');
    introduced.run(joinCommand('2', T0 + 2), T0 + 2);
    expect(introduced.case.status).toBe('in_progress');
  });
});
