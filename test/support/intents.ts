import type { Case } from '../../shared/case/case.ts';
import { clocksOf } from '../../shared/case/clocks.ts';
import type { CaseCommand } from '../../shared/case/commands.ts';
import { joinCommand, mentionRef } from './cases.ts';

/** What people mean to do; which commands that takes depends on where the case stands. */
export const INTENTS = [
  'answer',
  'ask',
  'resolve',
  'check_back',
  'every_check_back',
  'customer_yes',
  'customer_no',
  'customer_writes',
  'customer_thanks',
  'customer_rates_low',
  'customer_rates_high',
  'handler_yes',
  'handler_no',
  'acknowledge',
  'accept_sponsor',
  'keep_promises',
] as const;
export type Intent = (typeof INTENTS)[number];

/** The commands that carry an intent out, by whoever has a say in it now; `fresh` is a new post. */
export function commandsOf(
  state: Case,
  intent: Intent,
  nowMs: number,
  fresh = `n${state.mentionCount}-${nowMs}`,
): CaseCommand[] {
  const { ownerId: by, sponsorId, escalation } = state;
  const visibility = 'public' as const;
  const says = (answer: 'yes' | 'no'): CaseCommand[] => [
    joinCommand(fresh, nowMs, 'message'),
    { type: 'answerCheckBack', from: 'customer', answer, by, mention: mentionRef(fresh) },
  ];
  const rates = (rating: number): CaseCommand[] => [
    {
      type: 'join',
      mention: mentionRef(fresh),
      ruleId: 'T20',
      meaning: 'message',
      rating,
      receivedAtMs: nowMs,
    },
  ];
  const keeping = clocksOf(state).flatMap(([clock]): CaseCommand[] =>
    clock.startsWith('promise:')
      ? [{ type: 'keepPromise', by, promiseId: clock.slice('promise:'.length) }]
      : [],
  );
  switch (intent) {
    case 'answer':
    case 'ask':
      return [{ type: 'recordReply', by, visibility, purpose: intent }];
    case 'resolve':
      return [
        { type: 'recordReply', by, visibility },
        ...keeping,
        { type: 'recordIsolation', by, verdict: 'isolated' },
        { type: 'resolve', by },
      ];
    case 'check_back':
      return [{ type: 'recordReply', by: sponsorId, visibility, purpose: 'check_back' }];
    case 'every_check_back':
      return state.checkBacks.map(() => ({
        type: 'recordReply',
        by: sponsorId,
        visibility,
        purpose: 'check_back',
      }));
    case 'customer_yes':
      return says('yes');
    case 'customer_no':
      return says('no');
    case 'customer_writes':
      return [joinCommand(fresh, nowMs)];
    case 'customer_thanks':
      return [joinCommand(fresh, nowMs, 'thanks')];
    case 'customer_rates_low':
      return rates(1);
    case 'customer_rates_high':
      return rates(5);
    case 'handler_yes':
    case 'handler_no': {
      const answer = intent === 'handler_yes' ? 'yes' : 'no';
      return [{ type: 'answerCheckBack', from: 'handler', answer, by }];
    }
    case 'acknowledge':
      return [{ type: 'acknowledgeEscalation', by: escalation.toId ?? by }];
    case 'accept_sponsor':
      return [{ type: 'acceptSponsor', by: state.sponsorOfferedToId ?? by }];
    case 'keep_promises':
      return keeping;
  }
}
