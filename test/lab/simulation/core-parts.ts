import type { Case } from '../../../shared/case/case.ts';
import type { CausedEffect } from '../../../shared/case/effects.ts';
import { ownerCandidates } from '../../../shared/policy/assign.ts';
import type { Configuration } from '../../../shared/policy/configuration.ts';
import { isHandlerOnDuty, withChanges } from '../../../shared/policy/duty.ts';
import { withOpenCases } from '../../../shared/policy/policy.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { effectMessages } from '../../../shared/queue/effect-message.ts';
import type { EffectMessage } from '../../../shared/queue/effect-message.ts';
import type { VersionedCase } from '../../../shared/store/items.ts';
import { MINUTE } from '../../../shared/time.ts';
import type { Applied, CoreTable } from './core-table.ts';
import type { MemoryQueue } from './memory-queue.ts';
import { read, write } from './steps.ts';
import type { Steps } from './steps.ts';

/** What the processes of the core tier share. */
export type Parts = {
  readonly clock: { nowMs: number };
  readonly configuration: Configuration;
  readonly table: CoreTable;
  readonly effects: MemoryQueue<EffectMessage>;
  readonly people: People;
};

const FRESH_FOR_MS = MINUTE;

/** The policy with its people, as functions remember it: up to a minute old. */
export class People {
  readonly #table: CoreTable;
  readonly #configured: Policy;
  readonly #clock: { readonly nowMs: number };
  #known: { readonly policy: Policy; readonly readAtMs: number } | undefined;

  constructor(table: CoreTable, configured: Policy, clock: { readonly nowMs: number }) {
    this.#table = table;
    this.#configured = configured;
    this.#clock = clock;
  }

  forget(): void {
    this.#known = undefined;
  }

  policy(): Policy {
    const { nowMs } = this.#clock;
    if (this.#known === undefined || nowMs - this.#known.readAtMs >= FRESH_FOR_MS) {
      const changes = [...this.#table.changes.values()].map(({ change }) => change);
      this.#known = { policy: withChanges(this.#configured, changes), readAtMs: nowMs };
    }
    return this.#known.policy;
  }

  policyToAssign(wanted: Parameters<typeof ownerCandidates>[0]): Policy {
    const policy = this.policy();
    const loads = ownerCandidates(wanted, policy.roster).map(
      (handlerId) => [handlerId, this.#table.workList(handlerId).length] as const,
    );
    return withOpenCases(policy, new Map(loads));
  }

  policyFor(state: Case, atMs: number): Policy {
    return isHandlerOnDuty(state.ownerId, atMs, this.policy())
      ? this.policy()
      : this.policyToAssign({ namedRepId: state.ownerId, teamId: state.teamId });
  }
}

/** Puts the effects of a commit onto their queue. */
export function* sendEffects(
  { effects, clock }: Parts,
  {
    case: { caseId },
    version,
  }: Pick<VersionedCase, 'version'> & { readonly case: Pick<Case, 'caseId'> },
  caused: readonly CausedEffect[],
): Steps<void> {
  if (caused.length === 0) return;
  const messages = effectMessages(caseId, version, caused);
  yield* write('SendMessageBatch', () => {
    for (const message of messages) effects.send(message, clock.nowMs);
  });
}

/** A case as it stands, or nothing. */
export function* loadCase({ table }: Parts, caseId: string): Steps<VersionedCase | undefined> {
  return yield* read('GetItem', () => table.cases.get(caseId));
}

/** Hands the effects of a commit over and takes it out of the due index. */
export function* handOver(parts: Parts, { after, caused }: Applied): Steps<void> {
  if (caused.length === 0) return;
  yield* sendEffects(parts, after, caused);
  const { caseId } = after.case;
  yield* write('UpdateItem', () => parts.table.markSent(caseId, after.version));
}
