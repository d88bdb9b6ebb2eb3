import type { Case } from '../../shared/case/case.ts';
import type { Roster } from '../../shared/policy/policy.ts';
import type { Actor } from './actor.ts';

/**
 * Whether somebody needs to read what is masked in a case: who works on it or answers for
 * it, who was named in it, whom it was escalated to, the lead and the manager of its team, and
 * privacy. Nobody else, whatever their role.
 */
export function mayReadPrivateData(
  { handlerId, role }: Actor,
  { ownerId, sponsorId, namedRepId, escalation, teamId }: Case,
  roster: Roster,
): boolean {
  if (role === 'privacy') return true;
  const team = roster.teams.get(teamId);
  return [ownerId, sponsorId, namedRepId, escalation.toId, team?.leadId, team?.managerId].includes(
    handlerId,
  );
}
