import * as z from 'zod';
import { isOnDuty } from './assign.ts';
import type { Absence, Handler, Policy } from './policy.ts';

/** Absences of a handler that are remembered: what fell due then is still judged by them. */
const MAX_ABSENCES = 50;

/** What has been changed about a handler since the configuration was deployed. */
export const handlerChangeSchema = z.strictObject({
  handlerId: z.string(),
  /** Earliest first; one without an end lasts until they come back. */
  absences: z.array(z.strictObject({ startsAtMs: z.int(), endsAtMs: z.int().optional() })),
  /** `null` when nobody stands in any more. */
  standInId: z.string().nullable().optional(),
  capacity: z.int().optional(),
});
export type HandlerChange = z.infer<typeof handlerChangeSchema>;

/** What can be done to a handler of the roster. */
export type RosterCommand =
  | { readonly type: 'dutyOff'; readonly endsAtMs?: number | undefined }
  | { readonly type: 'dutyOn' }
  | { readonly type: 'setStandIn'; readonly standInId: string | null }
  | { readonly type: 'setCapacity'; readonly capacity: number };

/** The handler's change after one more command; saying again what holds already changes nothing. */
export function applyRosterCommand(
  change: HandlerChange,
  command: RosterCommand,
  nowMs: number,
): HandlerChange {
  switch (command.type) {
    case 'dutyOff': {
      const { endsAtMs } = command;
      const absence = { startsAtMs: nowMs, ...(endsAtMs === undefined ? {} : { endsAtMs }) };
      const absences = [...endAbsences(change, nowMs), absence].slice(-MAX_ABSENCES);
      return { ...change, absences };
    }
    case 'dutyOn':
      return { ...change, absences: endAbsences(change, nowMs) };
    case 'setStandIn':
      return { ...change, standInId: command.standInId };
    case 'setCapacity':
      return { ...change, capacity: command.capacity };
  }
}

/** Every absence that still lasts ends now; one that was to come is called off. */
function endAbsences({ absences }: HandlerChange, nowMs: number): HandlerChange['absences'] {
  return absences
    .filter(({ startsAtMs }) => startsAtMs < nowMs)
    .map(({ startsAtMs, endsAtMs }) => ({
      startsAtMs,
      endsAtMs: Math.min(endsAtMs ?? Infinity, nowMs),
    }));
}

/** The policy with what has been changed about its handlers; unknown handlers are left out. */
export function withChanges(policy: Policy, changes: readonly HandlerChange[]): Policy {
  if (changes.length === 0) return policy;
  const handlers = new Map(policy.roster.handlers);
  for (const change of changes) {
    const handler = handlers.get(change.handlerId);
    if (handler !== undefined) handlers.set(handler.id, withChange(handler, change));
  }
  return { ...policy, roster: { ...policy.roster, handlers } };
}

function withChange(handler: Handler, change: HandlerChange): Handler {
  const { standInId: configured, ...rest } = handler;
  const standInId = change.standInId === undefined ? configured : change.standInId;
  const absences = change.absences.map(({ startsAtMs, endsAtMs }): Absence => ({
    fromMs: startsAtMs,
    toMs: endsAtMs ?? Infinity,
  }));
  return {
    ...rest,
    capacity: change.capacity ?? handler.capacity,
    absences: [...handler.absences, ...absences],
    ...(standInId === undefined || standInId === null ? {} : { standInId }),
  };
}

/** Whether a handler of the policy is on duty; nobody whom it does not know is. */
export function isHandlerOnDuty(handlerId: string, atMs: number, policy: Policy): boolean {
  const handler = policy.roster.handlers.get(handlerId);
  return handler !== undefined && isOnDuty(handler, atMs);
}
