import { caseIdOf, splitCaseId } from '../../shared/case/case.ts';
import type { CaseId } from '../../shared/case/case.ts';
import type { Refusal } from '../../shared/case/commands.ts';
import { decideMerge, decideSplit } from '../../shared/case/decide-pair.ts';
import type { PairDecision } from '../../shared/case/decide-pair.ts';
import { effectsOfEvents } from '../../shared/case/effects.ts';
import type { CommandRequest } from '../../shared/desk-api/command-requests.ts';
import { loadCase, loadCustomerCases, loadLog } from '../../shared/store/case-store.ts';
import { commitPair } from '../../shared/store/commit.ts';
import type { VersionedCase } from '../../shared/store/items.ts';
import { loadLink } from '../../shared/store/link-store.ts';
import { loadMentions } from '../../shared/store/mention-store.ts';
import type { Mention } from '../../shared/store/mention.ts';
import type { DeskDependencies } from './dependencies.ts';
import { handOverEffects } from './hand-over-effects.ts';
import type { CommandOutcome } from './run-command.ts';
import { matterOfMention } from './matter-of-mention.ts';
import { mentionsIn } from './view-case.ts';

type Given = { readonly before: VersionedCase; readonly by: string };
type Pair = {
  readonly decided: PairDecision | Refusal;
  readonly target?: VersionedCase;
  readonly moved: readonly Mention[];
};

/** Runs a command that changes two cases: both are committed or neither. */
export async function runPairCommand(
  deps: DeskDependencies,
  given: Given,
  request: Extract<CommandRequest, { type: 'split' | 'merge' }>,
): Promise<CommandOutcome> {
  const nowMs = deps.now();
  const pair =
    request.type === 'split'
      ? await split(deps, given, request, nowMs)
      : await merge(deps, given, request, nowMs);
  if (pair === undefined) return { outcome: 'unknown_case' };
  const { decided, target, moved } = pair;
  if ('refused' in decided) return { outcome: 'refused', refusal: decided };
  const { retentionMs } = deps.policy;
  const common = { resendBy: 'due_index', nowMs, retentionMs } as const;
  const { before } = given;
  const opened = decided.target[0];
  const toCaseId =
    target?.case.caseId ?? (opened?.type === 'opened' ? opened.caseId : before.case.caseId);
  const result = await commitPair(
    deps.table,
    [
      { before, events: decided.source, ...common },
      { before: target, events: decided.target, ...common },
    ],
    moved.map((mention) => ({
      replaces: mention,
      write: splitOff(mention, toCaseId),
    })),
  );
  if (result === 'stale') {
    const current = await loadCase(deps.table, before.case.caseId);
    return { outcome: 'conflict', currentVersion: current?.version ?? before.version };
  }
  const [after, other] = result;
  await handOverEffects(deps, after, effectsOfEvents(decided.source, before.case));
  await handOverEffects(deps, other, effectsOfEvents(decided.target, target?.case));
  return { outcome: 'done', after, other };
}

async function split(
  deps: DeskDependencies,
  { before, by }: Given,
  { mentions }: Extract<CommandRequest, { type: 'split' }>,
  nowMs: number,
): Promise<Pair> {
  const { caseId, customerId } = before.case;
  const log = await loadLog(deps.table, caseId);
  const held = await loadMentions(deps.table, mentionsIn(log));
  const known = held
    .filter((mention) => mention.caseId === caseId && mention.inputs['echo'] !== 'yes')
    .toSorted((a, b) => a.receivedAtMs - b.receivedAtMs);
  // Numbers go up in one collection: the next one is free, or the commit finds out.
  const { own } = await loadCustomerCases(deps.table, customerId);
  const latest = own[0]?.case.caseId ?? caseId;
  const toCaseId = caseIdOf(customerId, splitCaseId(latest).number + 1);
  const policy = await deps.readPolicyFor(before.case, nowMs);
  const decided = decideSplit(
    before.case,
    { type: 'split', by, mentions, toCaseId },
    known.map(asSplitMention),
    { nowMs, policy },
  );
  const isMoved = ({ channel, postId }: Mention) =>
    mentions.some((each) => each.channel === channel && each.postId === postId);
  return { decided, moved: known.filter(isMoved) };
}

/** The mention in its new case; where its delivery joined it first is kept. */
function splitOff(mention: Mention, toCaseId: CaseId): Mention {
  const { caseId, caseVersion, revision } = mention;
  const known = caseId !== undefined && caseVersion !== undefined;
  const joinedFirst = mention.joinedFirst ?? (known ? { caseId, caseVersion } : undefined);
  return {
    ...mention,
    ...(joinedFirst === undefined ? {} : { joinedFirst }),
    caseId: toCaseId,
    caseVersion: 1,
    revision: revision + 1,
  };
}

async function merge(
  deps: DeskDependencies,
  { before, by }: Given,
  { intoCaseId }: Extract<CommandRequest, { type: 'merge' }>,
  nowMs: number,
): Promise<Pair | undefined> {
  const target = await loadCase(deps.table, intoCaseId);
  if (target === undefined) return undefined;
  const { customerId } = before.case;
  const { group } = await loadLink(deps.table, customerId);
  const isSameCustomer = group.includes(target.case.customerId);
  const policy = await deps.readPolicyFor(target.case, nowMs);
  const decided = decideMerge(before.case, target.case, { by }, { nowMs, policy, isSameCustomer });
  return { decided, target, moved: [] };
}

function asSplitMention(mention: Mention) {
  const { channel, postId, ruleId, receivedAtMs } = mention;
  const matter = matterOfMention(mention);
  return { mention: { channel, postId }, ruleId, receivedAtMs, matter };
}
