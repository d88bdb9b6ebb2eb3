import type { Priority } from '../case/case.ts';
import { invariant } from '../invariant.ts';
import { parseDurationMs } from '../time.ts';
import { ALWAYS, parseMinute } from './business-hours.ts';
import type { Calendar } from './business-hours.ts';
import { DEFAULT_GOALS, WEEKDAYS } from './policy-configuration.ts';
import type { Goals, PolicyConfiguration } from './policy-configuration.ts';
import { presetOf } from './presets.ts';
import type { Letter } from './presets.ts';

/** Goal, warning and deadline of one clock, in working time from its start. */
export type SlaTarget = {
  readonly targetMs: number;
  readonly warningMs: number;
  readonly breachMs: number;
};

/** When a running clock takes a step of the ladder by itself. */
export type StepTime = { readonly share: number } | { readonly afterMs: number };

export type LadderStep = {
  readonly to: 'lead' | 'manager';
  readonly must: 'acknowledge' | 'own';
  readonly withinMs: number;
  readonly at?: StepTime;
};

/** What a refinement looks at. */
export type SlaFacts = {
  readonly connectionId: string;
  readonly teamId: string;
  readonly topic?: string | undefined;
  readonly priority: Priority;
  readonly language?: string | undefined;
};

/** One set of time goals. */
export type SlaPolicy = {
  readonly calendar: Calendar;
  readonly firstResponse: SlaTarget;
  readonly nextResponse: SlaTarget;
  readonly update: SlaTarget;
  readonly resolution: SlaTarget;
  readonly introduction: SlaTarget;
  readonly handlerCheckBack: SlaTarget;
  readonly waitForCustomer: SlaTarget;
  readonly ladder: readonly LadderStep[];
  readonly reminderMs: number;
  readonly promiseWarningMs: number;
  readonly checkBacksMs: readonly number[];
  readonly checkBackWithinMs: number;
  readonly checkBackAnswerMs: number;
  readonly closeUnconfirmedAfterMs: number;
  readonly snoozeAtMostMs: number;
  readonly monitorForMs: number;
  readonly ratingLine: number;
  readonly letters: readonly Letter[];
};

type When = PolicyConfiguration['refinements'][number]['when'];

/** Which goals hold for which cases. */
export type SlaPolicies = {
  readonly base: SlaPolicy;
  readonly refinements: readonly { readonly when: When; readonly goals: SlaPolicy }[];
};

/** The goals for a case: those of the first refinement that matches it, else the base. */
export function slaPolicyFor(policies: SlaPolicies, facts: SlaFacts): SlaPolicy {
  return policies.refinements.find(({ when }) => matches(when, facts))?.goals ?? policies.base;
}

function matches(when: When, facts: SlaFacts): boolean {
  const holds = (allowed: readonly string[] | undefined, found: string | undefined) =>
    allowed === undefined || (found !== undefined && allowed.includes(found));
  return (
    holds(when.connections, facts.connectionId) &&
    holds(when.teams, facts.teamId) &&
    holds(when.topics, facts.topic) &&
    holds(when.priorities, facts.priority) &&
    holds(when.languages, facts.language)
  );
}

/** The sets of goals that a checked configuration describes. */
export function slaPoliciesOf(configuration: PolicyConfiguration): SlaPolicies {
  const { calendars, refinements, sameMatterWindow: _, retention: __, ...own } = configuration;
  const known = new Map(calendars.map((item) => [item.id, calendarOf(item)]));
  const base = mergeGoals(DEFAULT_GOALS, own);
  return {
    base: slaPolicyOf(base, known),
    refinements: refinements.map(({ id: _id, when, ...refined }) => ({
      when,
      goals: slaPolicyOf(mergeGoals(base, refined), known),
    })),
  };
}

/** What is given wins; what is left out, or is `undefined`, stays. */
function mergeGoals(base: Goals, over: { [Goal in keyof Goals]?: Goals[Goal] | undefined }): Goals {
  return {
    ...base,
    ...Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined)),
  };
}

function slaPolicyOf(goals: Goals, calendars: ReadonlyMap<string, Calendar>): SlaPolicy {
  const preset = goals.preset === undefined ? undefined : presetOf(goals.preset);
  return {
    calendar: calendars.get(goals.calendar) ?? ALWAYS,
    firstResponse: targetOf(goals.firstResponse),
    nextResponse: targetOf(goals.nextResponse),
    update: targetOf(goals.update),
    resolution: targetOf(goals.resolution),
    introduction: targetOf(goals.introduction),
    handlerCheckBack: targetOf(goals.handlerCheckBack),
    waitForCustomer: targetOf(goals.waitForCustomer),
    ladder: goals.ladder.map(({ to, must, within, at }) => ({
      to,
      must,
      withinMs: durationMs(within),
      ...(at === undefined ? {} : { at: stepTimeOf(at) }),
    })),
    reminderMs: durationMs(goals.reminder),
    promiseWarningMs: durationMs(goals.promiseWarning),
    checkBacksMs: goals.checkBacks.map(durationMs).toSorted((one, other) => one - other),
    checkBackWithinMs: durationMs(goals.checkBackWithin),
    checkBackAnswerMs: durationMs(goals.checkBackAnswer),
    closeUnconfirmedAfterMs: durationMs(goals.closeUnconfirmedAfter),
    snoozeAtMostMs: durationMs(goals.snoozeAtMost),
    monitorForMs: durationMs(goals.monitorFor),
    ratingLine: goals.ratingLine,
    letters: preset?.letters ?? [],
  };
}

function calendarOf(item: PolicyConfiguration['calendars'][number]): Calendar {
  return {
    kind: 'hours',
    timeZone: item.timeZone,
    week: WEEKDAYS.map((day) => (item.week[day] ?? []).map(spanOf)),
    holidays: new Set(item.holidays),
  };
}

function spanOf(text: string) {
  const [from, to] = text.split('-').map(parseMinute);
  invariant(from !== undefined && to !== undefined, 'a checked span is readable');
  return { fromMinute: from, toMinute: to };
}

function targetOf(goal: Goals['firstResponse']): SlaTarget {
  const targetMs = durationMs(goal.target);
  return {
    targetMs,
    warningMs: goal.warning === undefined ? targetMs : durationMs(goal.warning),
    breachMs: durationMs(goal.breach),
  };
}

function stepTimeOf(at: string): StepTime {
  return at.endsWith('%') ? { share: Number(at.slice(0, -1)) / 100 } : { afterMs: durationMs(at) };
}

function durationMs(text: string): number {
  const ms = parseDurationMs(text);
  invariant(ms !== undefined, 'a checked configuration holds only readable durations');
  return ms;
}
