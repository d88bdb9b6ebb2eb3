import { policyOf } from '../../../shared/policy/policy.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { Configuration } from '../../../shared/policy/configuration.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time.ts';
import { exampleConfigurationWith } from '../../support/configuration.ts';
import type { Dice } from './dice.ts';
import type { QueueDisorder } from './memory-queue.ts';
import type { PlatformDisorder } from './platforms.ts';

/** A case's life in days instead of weeks: what is rare because it comes late becomes common. */
const SHORT = {
  reminder: 'P1D',
  checkBacks: ['PT4H', 'PT12H'],
  checkBackWithin: 'PT2H',
  checkBackAnswer: 'PT6H',
  closeUnconfirmedAfter: 'P1D',
  waitForCustomer: { target: 'PT6H', breach: 'P1D' },
  monitorFor: 'P1D',
  sameMatterWindow: 'P3D',
};

/** Goals as they are, shorter ones, office hours with a standard's letters, a ladder by shares. */
const POLICIES: readonly { readonly configuration: Configuration; readonly policy: Policy }[] = [
  {},
  SHORT,
  { ...SHORT, calendar: 'office', preset: 'cfpb' },
  {
    ...SHORT,
    ladder: [
      { to: 'lead', must: 'acknowledge', within: 'PT15M', at: '50%' },
      { to: 'manager', must: 'own', within: 'PT1H', at: '90%' },
    ],
    firstResponse: { target: 'PT15M', warning: 'PT10M', breach: 'PT60M' },
  },
].map((goals) => {
  const configuration = exampleConfigurationWith(goals);
  return { configuration, policy: policyOf(configuration) };
});

/** How one world is: what is common in one hardly happens in another. */
export type Plan = {
  readonly configuration: Configuration;
  readonly policy: Policy;
  readonly customers: number;
  readonly steps: number;
  /** Steps within which customers write; afterwards people only work on what is there. */
  readonly talkative: number;
  /** Shares of calls that fail, and that end their process. */
  readonly faults: { readonly fail: number; readonly kill: number };
  readonly lagMs: number | undefined;
  readonly queues: QueueDisorder;
  readonly platforms: PlatformDisorder;
  /** Share of steps with a tick of the schedule. */
  readonly ticks: number;
  /** Most things that are begun at one time. */
  readonly atOnce: number;
  /** Whether people come and go, and authors are linked. */
  readonly peopleChange: boolean;
  readonly pauses: Readonly<Record<Pause, number>>;
};

export type Pause = 'none' | 'seconds' | 'minutes' | 'hours' | 'days';

/** Share of a step's beginnings with which somebody says something. */
export const POSTS = 0.3;

/** A plan from a seed. */
export function drawPlan(dice: Dice): Plan {
  const steps = dice.between(20, 60);
  const atOnce = dice.pick([1, 2, 4, 6]);
  const talkative = Math.ceil(steps * dice.pick([1, 1, 0.7, 0.4]));
  const share = (...shares: number[]) => dice.pick(shares);
  return {
    ...(POLICIES[Number(dice.weigh({ 0: 3, 1: 4, 2: 1, 3: 3 }))] as (typeof POLICIES)[number]),
    // Each says about five things: enough to meet themselves, too little to hide all else.
    customers: Math.max(2, Math.ceil((talkative * atOnce * POSTS) / dice.between(3, 8))),
    steps,
    talkative,
    atOnce,
    faults: { fail: share(0, 0.01, 0.05, 0.12), kill: share(0, 0.005, 0.03) },
    lagMs: dice.pick([undefined, SECOND, 10 * SECOND, 90 * SECOND]),
    queues: { again: share(0, 0.05, 0.2), late: share(0, 0.1, 0.3) },
    platforms: { late: share(0, 0.1, 0.4), again: share(0, 0.05, 0.2) },
    ticks: share(0.15, 0.3, 0.6),
    peopleChange: dice.chance(0.6),
    pauses: dice.pick([
      { none: 4, seconds: 6, minutes: 2, hours: 0.2, days: 0 },
      { none: 2, seconds: 4, minutes: 4, hours: 1, days: 0.1 },
      { none: 1, seconds: 2, minutes: 3, hours: 2, days: 0.3 },
    ]),
  };
}

const PAUSES_MS: Readonly<Record<Pause, readonly [number, number]>> = {
  none: [0, 1],
  seconds: [SECOND, 20 * SECOND],
  minutes: [20 * SECOND, 30 * MINUTE],
  hours: [30 * MINUTE, 4 * HOUR],
  days: [4 * HOUR, 30 * HOUR],
};

/** Time until the next thing begins, in milliseconds. */
export function drawPauseMs({ pauses }: Plan, dice: Dice): number {
  const [from, to] = PAUSES_MS[dice.weigh<Pause>(pauses)];
  return dice.between(from, to);
}
