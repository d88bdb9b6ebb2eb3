import * as z from 'zod';
import { HOUR, MINUTE, parseDurationMs } from '../time.ts';
import { isTimeZone, parseMinute } from './business-hours.ts';
import { PRESETS } from './presets.ts';

/** Ids in the configuration. */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'expected 1 to 63 of a-z, 0-9 and -, not starting with -');

/** An ISO 8601 duration of at least so much. */
export const duration = (minMs: number, minText: string) =>
  z.string().superRefine((text, context) => {
    const ms = parseDurationMs(text);
    if (ms === undefined) {
      context.addIssue({ code: 'custom', message: 'expected an ISO 8601 duration such as PT15M' });
    } else if (ms < minMs) {
      context.addIssue({ code: 'custom', message: `expected at least ${minText}` });
    }
  });

const aMinute = duration(MINUTE, 'PT1M');
const anHour = duration(HOUR, 'PT1H');
const ms = (text: string) => parseDurationMs(text) ?? 0;

/** Working time from the start of a clock. */
const target = z
  .strictObject({
    /** The goal. */
    target: aMinute,
    /** When the owner is warned; without it, when the goal is passed. */
    warning: aMinute.optional(),
    /** The deadline; passing it is a breach and starts the ladder. */
    breach: aMinute,
  })
  .superRefine((goal, context) => {
    const issue = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (ms(goal.target) >= ms(goal.breach)) issue('breach', 'expected longer than target');
    if (goal.warning !== undefined && ms(goal.warning) > ms(goal.breach)) {
      issue('warning', 'expected at most breach');
    }
  });

const ladderStep = z.strictObject({
  to: z.enum(['lead', 'manager']),
  /** `acknowledge`: they must say "I have this"; `own`: the case becomes theirs. */
  must: z.enum(['acknowledge', 'own']),
  /** Time until the next step, or at the top until the same step again. */
  within: aMinute,
  /**
   * When a running clock brings the case here by itself: a share of its breach time such as `75%`,
   * or a time after its start. The first step also comes with every breach.
   */
  at: z
    .string()
    .refine((text) => /^[1-9]\d?%$|^100%$/.test(text) || ms(text) >= MINUTE, {
      message: 'expected a share such as 75% or a duration such as PT45M',
    })
    .optional(),
});

const goalShape = {
  firstResponse: target,
  nextResponse: target,
  /** Longest silence towards the customer while the case is being worked on. */
  update: target,
  /** From opening to *resolved*, per round; stands still while we wait for the customer. */
  resolution: target,
  /** From a handoff until the customer knows who helps now. */
  introduction: target,
  ladder: z.array(ladderStep).min(1).max(5),
  /** After the top of the ladder, the same person is told again this often. */
  reminder: anHour,
  /** How long before its time a promise warns; never more than half of the time left. */
  promiseWarning: aMinute,
  /** The new handler is asked this long after a handoff and has until `breach` to answer. */
  handlerCheckBack: target,
  /** Times after *resolved* at which the customer is to be asked. */
  checkBacks: z.array(anHour).min(1).max(5),
  /** Time from when the customer is to be asked until somebody must have asked. */
  checkBackWithin: aMinute,
  /** Time that the customer has to answer the last check-back. */
  checkBackAnswer: anHour,
  /** Least time from *resolved* to closing without a word; every check-back must have been put. */
  closeUnconfirmedAfter: anHour,
  /** While we wait for the customer: when to remind them, and when the wait ends. */
  waitForCustomer: target,
  /** Longest that a case may be put aside. */
  snoozeAtMost: anHour,
  /** How long a post that is no complaint is watched. */
  monitorFor: anHour,
  /** A rating up to this, of 1 to 5, is a "no"; one above is the customer's "yes". */
  ratingLine: z.int().min(1).max(4),
  /** Business calendar of these times. */
  calendar: id,
  /** A standard whose letters are due besides. */
  preset: z.enum(PRESETS.map((preset) => preset.id)),
};

const everyGoal = z.strictObject(goalShape);
/** Whatever is left out comes from the policy that is refined. */
const goals = everyGoal.partial();

type EveryGoal = z.infer<typeof everyGoal>;
export type Goals = Omit<EveryGoal, 'preset'> & {
  readonly preset?: EveryGoal['preset'] | undefined;
};

/** What holds when the configuration says nothing. */
export const DEFAULT_GOALS: Goals = {
  firstResponse: { target: 'PT15M', breach: 'PT60M' },
  nextResponse: { target: 'PT30M', breach: 'PT60M' },
  update: { target: 'PT20H', breach: 'PT24H' },
  resolution: { target: 'PT20H', breach: 'PT24H' },
  introduction: { target: 'PT30M', breach: 'PT60M' },
  ladder: [
    { to: 'lead', must: 'acknowledge', within: 'PT15M' },
    { to: 'manager', must: 'own', within: 'PT1H' },
  ],
  reminder: 'PT4H',
  promiseWarning: 'PT1H',
  handlerCheckBack: { target: 'PT4H', breach: 'PT6H' },
  checkBacks: ['PT24H', 'PT72H'],
  checkBackWithin: 'PT4H',
  checkBackAnswer: 'P2D',
  closeUnconfirmedAfter: 'P7D',
  waitForCustomer: { target: 'P1D', breach: 'P7D' },
  snoozeAtMost: 'P7D',
  monitorFor: 'P7D',
  ratingLine: 3,
  calendar: 'always',
};

const span = z.string().refine(
  (text) => {
    const [from, to, ...rest] = text.split('-').map(parseMinute);
    return rest.length === 0 && from !== undefined && to !== undefined && from < to;
  },
  { message: 'expected a span such as 09:00-12:30' },
);

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const calendar = z.strictObject({
  id,
  timeZone: z
    .string()
    .refine(isTimeZone, { message: 'expected a time zone such as Europe/Amsterdam' }),
  /** Spans of each day, in order; a day that is left out is closed. */
  week: z
    .partialRecord(
      z.enum(WEEKDAYS),
      z
        .array(span)
        .refine((spans) => spans.every((each, at) => at === 0 || starts(each, spans[at - 1])), {
          message: 'expected spans in order that do not touch one another',
        }),
    )
    .refine((week) => Object.values(week).some((spans) => (spans ?? []).length > 0), {
      message: 'expected at least one open span',
    }),
  holidays: z.array(z.iso.date()).default([]),
});

function starts(each: string, before: string | undefined): boolean {
  return (before ?? '').slice('09:00-'.length) < each.slice(0, '09:00'.length);
}

/** The `policy` of the configuration: its own goals, and refinements of which the first match holds. */
export const policySchema = z.strictObject({
  ...goals.shape,
  calendars: z.array(calendar).max(50).default([]),
  refinements: z
    .array(
      z.strictObject({
        id,
        /** Every list that is given must hold the case's own value. */
        when: z.strictObject({
          connections: z.array(id).optional(),
          teams: z.array(id).optional(),
          topics: z.array(z.string().min(1)).optional(),
          priorities: z.array(z.enum(['P0', 'P1', 'P2', 'P3'])).optional(),
          languages: z.array(z.string().min(2)).optional(),
        }),
        ...goals.shape,
      }),
    )
    .max(100)
    .default([]),
  /** A closed case of the same author counts as the same matter for this long. */
  sameMatterWindow: anHour.default('P30D'),
  /** How long mentions and closed cases are kept. */
  retention: duration(24 * HOUR, 'P1D').default('P730D'),
});
export type PolicyConfiguration = z.infer<typeof policySchema>;
