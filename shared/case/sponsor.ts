import type { Policy } from '../policy/policy.ts';
import type { Case } from './case.ts';
import { refuse } from './commands.ts';
import type { CommandOf, Decided } from './commands.ts';

/**
 * whoever took the case first answers for it until somebody else accepts to. The sponsor
 * asks, or the team's lead or manager when the sponsor cannot.
 */
export function transferSponsor(
  state: Case,
  { by, toId }: CommandOf<'transferSponsor'>,
  atMs: number,
  policy: Policy,
): Decided {
  const { handlers, teams } = policy.roster;
  if (!handlers.has(toId)) {
    return refuse(
      'unknown_handler',
      'Nobody in the roster has that id; choose one of its handlers.',
    );
  }
  if (toId === state.sponsorId) {
    return refuse('already_sponsor', 'They answer for the case already.');
  }
  const team = teams.get(state.teamId);
  if (by !== state.sponsorId && by !== team?.leadId && by !== team?.managerId) {
    return refuse(
      'not_yours_to_transfer',
      `Only ${state.sponsorId}, who answers for the case, or the team's lead or manager can ask.`,
    );
  }
  return [{ type: 'sponsorOffered', atMs, toId, by }];
}

/** The transfer takes place only by the word of whoever is to take it. */
export function acceptSponsor(
  state: Case,
  { by }: CommandOf<'acceptSponsor'>,
  atMs: number,
): Decided {
  if (state.sponsorOfferedToId !== by) {
    return refuse('not_offered_to_you', 'Nobody has asked you to answer for this case.');
  }
  return [{ type: 'sponsorAssigned', atMs, sponsorId: by }];
}
