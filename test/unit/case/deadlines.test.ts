import { describe, expect, it } from 'vitest';
import { advance } from '../../../shared/case/advance.ts';
import { nextDue } from '../../../shared/case/next-due.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { History, T0, joinCommand, mentionRef } from '../../support/cases.ts';
import { policyWithAbsences } from '../../support/configuration.ts';

const away = (fromMs: number, toMs: number) => [{ fromMs, toMs }];
const answer = { type: 'recordReply', by: 'robin', visibility: 'public' } as const;
const lastKinds = (history: History, count: number) => history.kinds().slice(-count);

describe('a case that nobody answers', () => {
  it.each([
    ['just before the goal', 15 * MINUTE - 1, []],
    ['at the goal', 15 * MINUTE, ['clockWarned']],
    ['just before the deadline', HOUR - 1, ['clockWarned']],
    ['at the deadline', HOUR, ['clockWarned', 'clockBreached', 'escalationRaised']],
  ])('has come so far %s', (_name, afterMs, kinds) => {
    const history = new History();

    const events = advance(history.case, T0 + afterMs, history.policy);

    expect(events.map(({ type }) => type)).toEqual(kinds);
  });

  it('goes to the lead, who must acknowledge, then to the manager, who owns it, who is then reminded', () => {
    const history = new History();

    const raised = advance(history.case, T0 + 6 * HOUR, history.policy).filter(
      (event) => event.type === 'escalationRaised' || event.type === 'ownerAssigned',
    );

    expect(raised).toMatchObject([
      { type: 'escalationRaised', level: 2, toId: 'lena', mustAcknowledge: true, reason: 'breach' },
      {
        type: 'escalationRaised',
        level: 3,
        toId: 'maarten',
        mustAcknowledge: false,
        reason: 'unacknowledged',
      },
      { type: 'ownerAssigned', ownerId: 'maarten', reason: 'escalated' },
      {
        type: 'escalationRaised',
        level: 3,
        toId: 'maarten',
        mustAcknowledge: true,
        reason: 'reminder',
      },
    ]);
  });

  it('waits a while when the lead acknowledges, and goes on up when the customer still has no answer', () => {
    const history = new History();
    const atMs = T0 + HOUR + MINUTE;

    history.run({ type: 'acknowledgeEscalation', by: 'lena' }, atMs);
    const later = advance(history.case, atMs + 15 * MINUTE, history.policy);

    expect(later[0]).toMatchObject({
      type: 'escalationRaised',
      level: 3,
      reason: 'unanswered',
      atMs: atMs + 15 * MINUTE,
    });
  });

  it('counts as missed when it is answered late but before the next sweep (a known failure of others)', () => {
    const history = new History();

    history.run(answer, T0 + 2 * HOUR);

    expect(history.kinds()).toContain('clockBreached');
    expect(history.events.find(({ type }) => type === 'clockBreached')?.atMs).toBe(T0 + HOUR);
    expect(history.case.escalation.level).toBe(1);
  });

  it('skips a lead who is off duty and says so', () => {
    const history = new History(policyWithAbsences({ lena: away(T0, T0 + DAY) }));

    const [, , raised] = advance(history.case, T0 + HOUR, history.policy);

    expect(raised).toMatchObject({
      toId: 'maarten',
      skipped: [{ handlerId: 'lena', why: 'off_duty' }],
    });
  });
});

describe('a case that was answered', () => {
  it('breaks the silence towards the customer in time, or goes up', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);

    const next = history.case.clocks.update;
    const events = advance(history.case, T0 + MINUTE + DAY, history.policy);

    expect(next).toMatchObject({ warnAtMs: T0 + MINUTE + 20 * HOUR });
    expect(
      events.map((event) => ('clock' in event ? `${event.type} ${event.clock}` : event.type)),
    ).toEqual([
      'clockWarned resolution',
      'clockWarned update',
      'clockBreached resolution',
      'escalationRaised',
      'clockBreached update',
    ]);
  });

  it('runs the next-response clock from when the customer’s words reached us', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);

    history.run(joinCommand('2', T0 + 5 * MINUTE), T0 + 7 * MINUTE);

    expect(history.case.clocks.next_response).toMatchObject({ dueAtMs: T0 + 65 * MINUTE });
  });

  it('R-35: moves no deadline when it is handed over, and keeps its sponsor', () => {
    const history = new History();
    const dueMs = nextDue(history.case);
    const { sponsorId } = history.case;
    const other = history.case.ownerId === 'robin' ? 'sam' : 'robin';

    history.run({ type: 'assign', by: 'lena', ownerId: other }, T0 + MINUTE);

    expect(history.case).toMatchObject({ ownerId: other, sponsorId });
    expect(nextDue(history.case)).toBe(dueMs);
  });
});

describe('a resolved case', () => {
  function resolved(): History {
    const history = new History();
    history.run(answer, T0 + MINUTE);
    history.run({ type: 'recordIsolation', by: 'robin', verdict: 'isolated' }, T0 + HOUR);
    history.run({ type: 'resolve', by: 'robin' }, T0 + HOUR);
    return history;
  }

  it('R-38: asks to check back after one and three days and closes unconfirmed after seven', () => {
    const history = resolved();
    const resolvedMs = T0 + HOUR;
    const put = {
      type: 'recordReply',
      by: 'robin',
      visibility: 'public',
      purpose: 'check_back',
    } as const;

    history.run({ type: 'note', by: 'robin', text: 'waiting' }, resolvedMs + DAY);
    history.run(put, resolvedMs + DAY + MINUTE);
    history.run(
      { type: 'answerCheckBack', from: 'handler', answer: 'yes', by: 'robin' },
      resolvedMs + DAY + HOUR,
    );
    history.run({ type: 'note', by: 'robin', text: 'waiting' }, resolvedMs + 3 * DAY);
    history.run(put, resolvedMs + 3 * DAY + MINUTE);
    history.events.push(...advance(history.case, resolvedMs + 7 * DAY, history.policy));

    const due = history.events.filter(
      ({ type }) => type === 'checkBackDue' || type === 'closedUnconfirmed',
    );
    expect(due.map((event) => [event.type, (event.atMs - resolvedMs) / DAY])).toEqual([
      ['checkBackDue', 1],
      ['checkBackDue', 1],
      ['checkBackDue', 3],
      ['closedUnconfirmed', 7],
    ]);
  });

  it('does not close while the customer’s words wait for an answer', () => {
    const history = resolved();
    history.run(joinCommand('2', T0 + 2 * HOUR, 'message'), T0 + 2 * HOUR);

    const events = advance(history.case, T0 + 30 * DAY, history.policy);

    expect(events.map(({ type }) => type)).not.toContain('closedUnconfirmed');
    expect(history.case.wordsSinceResolved).toEqual([mentionRef('2')]);
  });

  it('R-40: reopens for a new round, at the top, when the customer complains again', () => {
    const history = resolved();

    history.run(joinCommand('2', T0 + DAY, 'recomplaint'), T0 + DAY + 2 * HOUR);

    expect(history.case).toMatchObject({
      status: 'reopened',
      round: 2,
      priority: 'P0',
      recomplaint: true,
    });
    expect(history.case.clocks.first_response).toBeDefined();
    expect(lastKinds(history, 1)).toEqual(['escalationRaised']);
  });

  it.each([
    [{ type: 'resolve', by: 'robin' } as const, 'already_resolved'],
    [
      {
        type: 'answerCheckBack',
        from: 'customer',
        answer: 'yes',
        by: 'robin',
        mention: mentionRef('1'),
      } as const,
      'customer_has_not_confirmed',
    ],
    [{ type: 'acknowledgeEscalation', by: 'robin' } as const, 'nothing_to_acknowledge'],
    [{ type: 'assign', by: 'lena', ownerId: 'nobody' } as const, 'unknown_handler'],
    [{ ...answer, replyId: 'r9' }, 'unknown_reply'],
  ])('refuses %j as %s', (command, code) => {
    expect(resolved().refusal(command, T0 + 2 * HOUR)).toBe(code);
  });
});

describe('assign', () => {
  it('refuses somebody off duty and names who stands in', () => {
    const history = new History(policyWithAbsences({ robin: away(T0, T0 + DAY) }));

    expect(history.refusal({ type: 'assign', by: 'lena', ownerId: 'robin' }, T0)).toBe(
      'owner_off_duty',
    );
    expect(history.case.ownerId).toBe('sam');
  });
});
