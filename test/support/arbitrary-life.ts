import fc from 'fast-check';
import type { CaseCommand } from '../../shared/case/commands.ts';
import { PURPOSES } from '../../shared/case/case.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { policyOf } from '../../shared/policy/policy.ts';
import { DAY, HOUR, MINUTE } from '../../shared/time.ts';
import { T0, joinCommand, mentionRef } from './cases.ts';
import { exampleConfigurationWith, policyWithAbsences } from './configuration.ts';
import { INTENTS } from './intents.ts';
import type { Intent } from './intents.ts';

/** Some time passes; then, perhaps, something happens. */
export type Step = {
  readonly afterMs: number;
  readonly command?: CaseCommand;
  readonly intent?: Intent;
};

const person = fc.constantFrom('robin', 'sam', 'lena', 'maarten', 'nobody');
const visibility = fc.constantFrom('public' as const, 'private' as const);
const postId = fc.nat({ max: 30 }).map(String);
const meaning = fc.constantFrom(
  'complaint' as const,
  'recomplaint' as const,
  'message' as const,
  'thanks' as const,
  'outbound' as const,
);
const soon = fc.integer({ min: -HOUR, max: 9 * DAY }).map((ms) => T0 + ms);
const text = fc.constant('Words.');

const join = fc
  .tuple(
    postId,
    meaning,
    fc.integer({ min: -HOUR, max: 9 * DAY }),
    fc.option(fc.integer({ min: 1, max: 5 })),
  )
  .map(([id, kind, shiftMs, rating]) => ({
    ...joinCommand(id, T0 + shiftMs, kind),
    ...(rating === null || kind === 'outbound' ? {} : { rating }),
  }));
const purpose = fc.constantFrom(...PURPOSES);
const promiseId = fc.constantFrom('p1', 'p2');

/** Anything that a person or a network can do to a case. */
export const anyCommand: fc.Arbitrary<CaseCommand> = fc.oneof(
  { weight: 5, arbitrary: join },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('retriageMention' as const),
      by: person,
      mention: postId.map(mentionRef),
      ruleId: fc.constantFrom('T05', 'T09', 'T20'),
      meaning: fc.constantFrom('complaint' as const, 'recomplaint' as const, undefined),
      floor: fc.constantFrom('P0' as const, 'P1' as const, undefined),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('recordReply' as const),
      by: person,
      visibility,
      purpose,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('recordReply' as const),
      by: person,
      visibility,
      purpose: fc.constant('check_back' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('recordIsolation' as const),
      by: person,
      verdict: fc.constant('isolated' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('resolve' as const), by: person }) },
  fc.record({ type: fc.constant('assign' as const), by: person, ownerId: person }),
  fc.record({
    type: fc.constant('introduce' as const),
    by: person,
    ownerId: person,
    replyId: fc.constantFrom('r1', 'r2'),
    visibility,
    text,
  }),
  fc.record({ type: fc.constant('note' as const), by: person, text }),
  fc.record({
    type: fc.constant('reply' as const),
    by: person,
    replyId: fc.constantFrom('r1', 'r2'),
    visibility,
    text,
    purpose,
  }),
  fc.record({ type: fc.constant('acknowledgeEscalation' as const), by: person }),
  fc.record({
    type: fc.constant('promise' as const),
    by: person,
    promiseId,
    text,
    promisedAtMs: soon,
  }),
  fc.record({ type: fc.constant('keepPromise' as const), by: person, promiseId }),
  fc.record({ type: fc.constant('snooze' as const), by: person, endsAtMs: soon }),
  fc.record({
    type: fc.constant('recordLetter' as const),
    by: person,
    letterId: fc.constantFrom('response', 'final-response'),
  }),
  fc.record({ type: fc.constant('transferSponsor' as const), by: person, toId: person }),
  fc.record({ type: fc.constant('acceptSponsor' as const), by: person }),
  fc.record({
    type: fc.constant('answerCheckBack' as const),
    by: person,
    from: fc.constantFrom('customer' as const, 'handler' as const),
    answer: fc.constantFrom('yes' as const, 'no' as const),
    mention: postId.map(mentionRef),
  }),
  fc.record({
    type: fc.constant('movePrivate' as const),
    by: person,
    reason: fc.constant('confidentiality' as const),
    dataKinds: fc.constant(['address'] as const),
    place: fc.constant('email' as const),
  }),
  fc.record({ type: fc.constant('withdrawMention' as const), mention: postId.map(mentionRef) }),
  fc.constant({ type: 'leaveAbsentOwner' as const }),
);

const afterMs = fc.oneof(
  fc.integer({ min: 0, max: 2 * HOUR }),
  fc.integer({ min: 0, max: 3 * DAY }),
  fc.constantFrom(0, 1, 15 * MINUTE, HOUR, DAY, 8 * DAY),
);
/** Somebody means well, somebody does anything at all, or nobody does anything. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ afterMs, intent: fc.constantFrom(...INTENTS) }) },
  { weight: 4, arbitrary: fc.record({ afterMs, command: anyCommand }) },
  { weight: 1, arbitrary: fc.record({ afterMs }) },
);
export const steps = fc.array(step, { maxLength: 25 });

const absence = fc
  .tuple(fc.integer({ min: -DAY, max: 4 * DAY }), fc.integer({ min: 1, max: 3 * DAY }))
  .map(([fromMs, lengthMs]) => ({ fromMs: T0 + fromMs, toMs: T0 + fromMs + lengthMs }));
const absences = fc.array(absence, { maxLength: 2 });

/** The example policy and stricter ones: office hours, letters, a ladder by shares of the time. */
export const basePolicies: readonly Policy[] = [
  {},
  { calendar: 'office', preset: 'cfpb' as const },
  {
    ladder: [
      { to: 'lead' as const, must: 'acknowledge' as const, within: 'PT15M', at: '50%' },
      { to: 'manager' as const, must: 'own' as const, within: 'PT1H', at: '90%' },
    ],
    firstResponse: { target: 'PT15M', warning: 'PT10M', breach: 'PT60M' },
  },
].map((goals) => policyOf(exampleConfigurationWith(goals)));

/** One of them, with some people away at some times. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    robin: absences,
    sam: absences,
    lena: absences,
    base: fc.constantFrom(...basePolicies),
  })
  .map(({ base, ...away }) => policyWithAbsences(away, base));
