import { ownerCandidates } from '../policy/assign.ts';
import { isHandlerOnDuty, withChanges } from '../policy/duty.ts';
import { withOpenCases } from '../policy/policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { Case } from '../case/case.ts';
import { MINUTE } from '../time.ts';
import type { Table } from './client.ts';
import { makeLoadReader } from './load-reader.ts';
import { loadRosterChanges } from './roster-store.ts';

const FRESH_FOR_MS = MINUTE;

export type PolicyReader = {
  /** The configured policy with what has been changed about its people, within a minute's truth. */
  readonly readPolicy: () => Promise<Policy>;
  /** The same with the loads of everybody who may own a new case. */
  readonly readPolicyToAssign: (wanted: Parameters<typeof ownerCandidates>[0]) => Promise<Policy>;
  /** The same with loads when the case may have to leave an owner who is away. */
  readonly readPolicyFor: (state: Case, atMs: number) => Promise<Policy>;
  /** Counts a case that was just opened for its owner, until the loads are read anew. */
  readonly noteOpened: (ownerId: string) => void;
  /** Reads the people anew the next time: somebody has just been changed. */
  readonly forget: () => void;
};

/** A reader for one warm function; one query a minute, and one for each load that it looks up. */
export function makePolicyReader(
  table: Table,
  configured: Policy,
  now: () => number,
): PolicyReader {
  const { readLoads, noteOpened } = makeLoadReader(table, now);
  let known: { readonly policy: Policy; readonly readAtMs: number } | undefined;
  const readPolicy = async (): Promise<Policy> => {
    const age = known === undefined ? Infinity : now() - known.readAtMs;
    if (known !== undefined && age >= 0 && age < FRESH_FOR_MS) return known.policy;
    const policy = withChanges(configured, await loadRosterChanges(table));
    known = { policy, readAtMs: now() };
    return policy;
  };
  const readPolicyToAssign: PolicyReader['readPolicyToAssign'] = async (wanted) => {
    const policy = await readPolicy();
    return withOpenCases(policy, await readLoads(ownerCandidates(wanted, policy.roster)));
  };
  return {
    readPolicy,
    readPolicyToAssign,
    readPolicyFor: async (state, atMs) => {
      const policy = await readPolicy();
      if (isHandlerOnDuty(state.ownerId, atMs, policy)) return policy;
      return readPolicyToAssign({ namedRepId: state.ownerId, teamId: state.teamId });
    },
    noteOpened,
    forget: () => {
      known = undefined;
    },
  };
}
