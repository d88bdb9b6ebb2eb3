import * as z from 'zod';
import type { Ailment } from '../health/connection-health.ts';
import type { Configuration, ConnectionConfiguration } from '../policy/configuration.ts';
import { toIso } from '../time.ts';

/** What stands on the `effects` queue when people have to look at a connection: ids only. */
export const healthMessageSchema = z.strictObject({
  kind: z.literal('health'),
  /** The same for every copy of one ailment. */
  effectId: z.string().min(1),
  connectionId: z.string().min(1),
  notice: z.enum(['connection_silent', 'access_revoked', 'token_refused', 'erasure_asked']),
  toId: z.string(),
  teamId: z.string(),
  /** Since when it ails. */
  since: z.iso.datetime(),
});

export type HealthMessage = z.infer<typeof healthMessageSchema>;

/** The message that tells the lead of a connection's team what ails it; the same every time. */
export function healthMessage(
  { id, team }: ConnectionConfiguration,
  { notice, sinceMs }: Ailment | { readonly notice: 'erasure_asked'; readonly sinceMs: number },
  teams: Configuration['teams'],
): HealthMessage {
  return {
    kind: 'health',
    effectId: `health.${id}.${notice}.${sinceMs}`,
    connectionId: id,
    notice,
    toId: teams.find((each) => each.id === team)?.lead ?? '',
    teamId: team,
    since: toIso(sinceMs),
  };
}
