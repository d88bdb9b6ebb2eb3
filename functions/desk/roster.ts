import type { RosterEntry, RosterRequest } from '../../shared/desk-api/people.ts';
import { rosterCommandSchema } from '../../shared/desk-api/people.ts';
import { ConflictError } from '../../shared/errors.ts';
import { isOnDuty } from '../../shared/policy/assign.ts';
import { applyRosterCommand } from '../../shared/policy/duty.ts';
import type { RosterCommand } from '../../shared/policy/duty.ts';
import type { Handler, Policy } from '../../shared/policy/policy.ts';
import { loadHandlerChange, saveHandlerChange } from '../../shared/store/roster-store.ts';
import { MINUTE, toIso } from '../../shared/time.ts';
import type { Actor } from './actor.ts';
import { json, problem } from './answer.ts';
import type { DeskDependencies } from './dependencies.ts';
import { badField, readBody } from './request.ts';
import type { Operation } from './route.ts';

const MAX_ATTEMPTS = 5;
/** Others may go on thinking for a minute that a handler is there; the sweep looks longer. */
const REROUTE_FOR_MS = 3 * MINUTE;
const MAY_CHANGE_OTHERS: ReadonlySet<Actor['role']> = new Set(['lead', 'manager', 'admin']);

/** `GET /desk/roster`: everybody, with who is on duty now. */
export const readRoster: Operation = async (deps) => {
  deps.forget();
  const policy = await deps.readPolicy();
  return json(200, { handlers: entriesOf(policy, deps.now()), now: toIso(deps.now()) });
};

/**
 * `POST /desk/roster/{handlerId}/commands`: duty, stand-in, capacity. Whoever goes off duty loses
 * the cases in which somebody waits within a minute, by the sweep; the others when their next
 * deadline comes.
 */
export const commandHandler: Operation = async (deps, { event, actor, id }) => {
  const handler = deps.policy.roster.handlers.get(id);
  if (handler === undefined) return problem('not_found', 'Nobody in the roster has that id.');
  const read = readBody(event, rosterCommandSchema);
  if ('wrong' in read) return read.wrong;
  const others = MAY_CHANGE_OTHERS.has(actor.role);
  if (!others && (actor.handlerId !== id || read.body.type === 'setCapacity')) {
    return problem('forbidden', 'Only a lead, manager or admin may change that.');
  }
  const wrong = findWrong(deps, id, read.body);
  if (wrong !== undefined) return wrong;
  await change(deps, { handlerId: id, by: actor.handlerId }, commandOf(read.body));
  deps.forget();
  const policy = await deps.readPolicy();
  const nowMs = deps.now();
  return json(200, entriesOf(policy, nowMs).find((entry) => entry.id === id) ?? {});
};

function findWrong(deps: DeskDependencies, id: string, request: RosterRequest) {
  if (request.type === 'dutyOff' && request.endsAt !== undefined) {
    const ahead = Date.parse(request.endsAt) > deps.now();
    return ahead ? undefined : badField('endsAt', 'expected a time to come');
  }
  if (request.type !== 'setStandIn' || request.standInId === null) return undefined;
  const known = request.standInId !== id && deps.policy.roster.handlers.has(request.standInId);
  return known ? undefined : badField('standInId', 'expected the id of another handler');
}

function commandOf(request: RosterRequest): RosterCommand {
  if (request.type !== 'dutyOff') return request;
  const { type, endsAt } = request;
  return { type, ...(endsAt === undefined ? {} : { endsAtMs: Date.parse(endsAt) }) };
}

async function change(
  deps: DeskDependencies,
  { handlerId, by }: { readonly handlerId: string; readonly by: string },
  command: RosterCommand,
): Promise<void> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const nowMs = deps.now();
    const { version, change: before } = await loadHandlerChange(deps.table, handlerId);
    const saved = await saveHandlerChange(deps.table, {
      version: version + 1,
      change: applyRosterCommand(before, command, nowMs),
      ...(command.type === 'dutyOff' ? { rerouteUntilMs: nowMs + REROUTE_FOR_MS } : {}),
      nowMs,
      audit: { scope: 'ROSTER', atMs: nowMs, by, action: command.type, subjects: [handlerId] },
    });
    if (saved === 'saved') return;
  }
  throw new ConflictError('Others kept changing the same handler', { code: 'roster_contended' });
}

function entriesOf({ roster }: Policy, nowMs: number): RosterEntry[] {
  return [...roster.handlers.values()].map((handler) => ({
    id: handler.id,
    name: handler.name,
    initials: handler.initials,
    role: handler.role,
    teams: [...handler.teams],
    onDuty: isOnDuty(handler, nowMs),
    ...backAt(handler, nowMs),
    ...(handler.standInId === undefined ? {} : { standIn: handler.standInId }),
    capacity: handler.capacity,
  }));
}

function backAt({ absences }: Handler, nowMs: number): { backAt?: string } {
  const ends = absences
    .filter(({ fromMs, toMs }) => fromMs <= nowMs && nowMs < toMs)
    .map(({ toMs }) => toMs);
  const lastMs = Math.max(...ends);
  return ends.length > 0 && Number.isFinite(lastMs) ? { backAt: toIso(lastMs) } : {};
}
