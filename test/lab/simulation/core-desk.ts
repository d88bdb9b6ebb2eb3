import { caseIdOf, splitCaseId } from '../../../shared/case/case.ts';
import type { CaseId, CustomerId } from '../../../shared/case/case.ts';
import type { DeskCommand } from '../../../shared/case/commands.ts';
import { decide } from '../../../shared/case/decide.ts';
import { decideMerge, decideSplit } from '../../../shared/case/decide-pair.ts';
import type { CommandInput } from '../../../shared/desk-api/command-requests.ts';
import { DependencyError } from '../../../shared/errors.ts';
import { applyRosterCommand } from '../../../shared/policy/duty.ts';
import type { VersionedCase } from '../../../shared/store/items.ts';
import { mentionKey } from '../../../shared/store/keys.ts';
import type { Mention } from '../../../shared/store/mention.ts';
import { MINUTE } from '../../../shared/time.ts';
import { matterOf } from '../../../shared/triage/matter.ts';
import { mentionsIn } from '../../../functions/desk/view-case.ts';
import { handOver, loadCase } from './core-parts.ts';
import type { Parts } from './core-parts.ts';
import { read, transact } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Answer, Request } from './system.ts';

type CaseRequest = Extract<Request, { to: 'case' }>;
type Pair = Extract<CommandInput, { type: 'split' | 'merge' }>;

const REROUTE_FOR_MS = 3 * MINUTE;
const MAX_ATTEMPTS = 5;
const DONE: Answer = { status: 200 };
const CONFLICT: Answer = { status: 409, code: 'version_conflict' };
const NOT_FOUND: Answer = { status: 404, code: 'not_found' };

/** What `desk` does with a request, over plain maps. */
export function* answer(parts: Parts, request: Request): Steps<Answer> {
  try {
    switch (request.to) {
      case 'case':
        return yield* commandCase(parts, request);
      case 'customer':
        return yield* link(parts, request);
      case 'handler':
        return yield* changeHandler(parts, request);
      case 'read':
        return DONE;
    }
  } catch (error) {
    if (!(error instanceof DependencyError)) throw error;
    return { status: 503, code: 'unavailable' };
  }
}

function* commandCase(parts: Parts, { caseId, by, body }: CaseRequest): Steps<Answer> {
  const before = yield* loadCase(parts, caseId);
  if (before === undefined) return NOT_FOUND;
  if (before.version !== body.expectedVersion) return CONFLICT;
  if (body.type === 'split' || body.type === 'merge')
    return yield* commandPair(parts, before, { by, body });
  const { nowMs } = parts.clock;
  const policy = parts.people.policyFor(before.case, nowMs);
  const events = decide(before.case, commandOf(body, by), nowMs, policy);
  if (!Array.isArray(events)) return { status: 409, code: events.refused };
  const result = yield* transact(() =>
    parts.table.commit({ before, events, resendBy: 'due_index' }),
  );
  if (result === 'conflict' || result.outcome !== 'committed') return CONFLICT;
  yield* tryHandOver(parts, result);
  return DONE;
}

/** What is not handed over is left to the sweep. */
function* tryHandOver(...args: Parameters<typeof handOver>): Steps<void> {
  try {
    yield* handOver(...args);
  } catch (error) {
    if (!(error instanceof DependencyError)) throw error;
  }
}

function commandOf(body: Exclude<CommandInput, Pair>, by: string): DeskCommand {
  const { expectedVersion, ...command } = body;
  const next = expectedVersion + 1;
  switch (command.type) {
    case 'reply':
      return { ...command, purpose: command.purpose ?? 'answer', by, replyId: `r${next}` };
    case 'introduce':
      return { ...command, by, replyId: `r${next}` };
    case 'ask':
      return { ...command, type: 'reply', purpose: 'ask', by, replyId: `r${next}` };
    case 'promise': {
      const { type, text, promisedAt } = command;
      return { type, by, text, promiseId: `p${next}`, promisedAtMs: Date.parse(promisedAt) };
    }
    case 'snooze':
      return { type: 'snooze', by, endsAtMs: Date.parse(command.endsAt) };
    default:
      return { ...command, by };
  }
}

function* commandPair(
  parts: Parts,
  before: VersionedCase,
  { by, body }: { readonly by: string; readonly body: Pair },
): Steps<Answer> {
  const { nowMs } = parts.clock;
  const { table, people } = parts;
  const target = body.type === 'merge' ? yield* loadCase(parts, body.intoCaseId) : undefined;
  if (body.type === 'merge' && target === undefined) return NOT_FOUND;
  const policy = people.policyFor((target ?? before).case, nowMs);
  const held = yield* read('BatchGetItem', () => mentionsOf(parts, before.case.caseId));
  const group = table.links.get(before.case.customerId)?.group ?? [before.case.customerId];
  const toCaseId = target?.case.caseId ?? nextCaseId(parts, before.case.customerId);
  const decided =
    body.type === 'split'
      ? decideSplit(
          before.case,
          { type: 'split', by, mentions: body.mentions, toCaseId },
          held.map(asSplitMention),
          { nowMs, policy },
        )
      : decideMerge(
          before.case,
          (target as VersionedCase).case,
          { by },
          {
            nowMs,
            policy,
            isSameCustomer: group.includes((target as VersionedCase).case.customerId),
          },
        );
  if ('refused' in decided) return { status: 409, code: decided.refused };
  const moved =
    body.type === 'merge'
      ? []
      : held.filter((mention) =>
          body.mentions.some(
            ({ channel, postId }) => channel === mention.channel && postId === mention.postId,
          ),
        );
  const result = yield* transact(() =>
    table.commitPair(
      [
        { before, events: decided.source, resendBy: 'due_index' },
        { before: target, events: decided.target, resendBy: 'due_index' },
      ],
      moved.map((mention) => ({ replaces: mention, write: splitOff(mention, toCaseId) })),
    ),
  );
  if (result === 'conflict' || result === 'stale') return CONFLICT;
  for (const applied of result) yield* tryHandOver(parts, applied);
  return DONE;
}

function splitOff(mention: Mention, caseId: CaseId): Mention {
  const { caseId: from, caseVersion } = mention;
  const first =
    from === undefined || caseVersion === undefined ? undefined : { caseId: from, caseVersion };
  const joinedFirst = mention.joinedFirst ?? first;
  return {
    ...mention,
    ...(joinedFirst === undefined ? {} : { joinedFirst }),
    caseId,
    caseVersion: 1,
    revision: mention.revision + 1,
  };
}

function nextCaseId({ table }: Parts, customerId: CustomerId): CaseId {
  const [latest] = table.casesOf(customerId);
  return caseIdOf(
    customerId,
    latest === undefined ? 1 : splitCaseId(latest.case.caseId).number + 1,
  );
}

/** The customer's own mentions that a case holds now, in the order in which they came. */
function mentionsOf({ table }: Parts, caseId: CaseId): Mention[] {
  const refs = new Map(
    mentionsIn(table.commits.get(caseId) ?? []).map((ref) => [mentionKey(ref).pk, ref]),
  );
  const held = [...refs.keys()].flatMap((key) => {
    const post = table.posts.get(key);
    return post?.kind === 'mention' && post.caseId === caseId && post.inputs['echo'] !== 'yes'
      ? [post]
      : [];
  });
  return held.toSorted((a, b) => a.receivedAtMs - b.receivedAtMs);
}

function asSplitMention({
  channel,
  postId,
  ruleId,
  receivedAtMs,
  text = '',
  parentPostId,
}: Mention) {
  const matter = matterOf({
    postId,
    text,
    ...(parentPostId === undefined ? {} : { parentPostId }),
  });
  return { mention: { channel, postId }, ruleId, receivedAtMs, matter };
}

function* link(
  { table }: Parts,
  { customerId, body }: Extract<Request, { to: 'customer' }>,
): Steps<Answer> {
  const linkOf = (id: CustomerId) => table.links.get(id) ?? { version: 0, group: [id] };
  const one = linkOf(customerId);
  if (
    body.type === 'link' &&
    [customerId, body.customerId].some((id) => table.casesOf(id).length === 0)
  )
    return NOT_FOUND;
  if (body.type === 'unlink' && one.group.length < 2) return { status: 409, code: 'not_linked' };
  const other = body.type === 'link' ? linkOf(body.customerId) : one;
  const joined = [...new Set([...one.group, ...other.group])];
  const read_ = joined.map((id) => [id, linkOf(id).version] as const);
  const groupOf = (id: CustomerId) =>
    body.type === 'link'
      ? joined
      : id === customerId
        ? [id]
        : joined.filter((each) => each !== customerId);
  const saved = yield* transact(() => {
    if (read_.some(([id, version]) => linkOf(id).version !== version)) return false;
    for (const [id, version] of read_)
      table.links.set(id, { version: version + 1, group: groupOf(id) });
    return true;
  });
  return saved === true ? DONE : { status: 503, code: 'unavailable' };
}

function* changeHandler(
  parts: Parts,
  { handlerId, body }: Extract<Request, { to: 'handler' }>,
): Steps<Answer> {
  const { table, people, clock } = parts;
  const { handlers } = people.policy().roster;
  if (!handlers.has(handlerId)) return NOT_FOUND;
  if (
    body.type === 'setStandIn' &&
    body.standInId !== null &&
    (body.standInId === handlerId || !handlers.has(body.standInId))
  ) {
    return { status: 400, code: 'bad_request' };
  }
  const command =
    body.type === 'dutyOff'
      ? {
          type: body.type,
          ...(body.endsAt === undefined ? {} : { endsAtMs: Date.parse(body.endsAt) }),
        }
      : body;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const { nowMs } = clock;
    const { version, change } = yield* read(
      'GetItem',
      () => table.changes.get(handlerId) ?? { version: 0, change: { handlerId, absences: [] } },
    );
    const isOff = body.type === 'dutyOff';
    const next = {
      version: version + 1,
      change: applyRosterCommand(change, command, nowMs),
      ...(isOff ? { rerouteUntilMs: nowMs + REROUTE_FOR_MS } : {}),
    };
    const saved = yield* transact(() =>
      table.saveChange(handlerId, next, isOff ? nowMs : undefined),
    );
    if (saved === true) {
      people.forget();
      return DONE;
    }
  }
  return { status: 503, code: 'unavailable' };
}
