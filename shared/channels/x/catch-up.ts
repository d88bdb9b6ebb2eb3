import { DAY, HOUR, toIso } from '../../time.ts';
import type { CatchUpAdapter } from '../catch-up.ts';

/** Further back X replays nothing. */
const REACH_MS = DAY;
const API = 'https://api.x.com';

/**
 * Has X deliver again what it delivered, or tried to, in the gap: at most the last 24 hours. It
 * comes through the webhook, and one job runs at a time.
 * @see https://docs.x.com/x-api/webhooks
 */
export const xCatchUp: CatchUpAdapter = {
  everyMs: HOUR,
  onlyWhenSilent: true,
  lists: false,
  ask: ({ sinceMs, untilMs }, { token, apiBaseUrl = API, webhookId }) =>
    webhookId === undefined
      ? undefined
      : {
          method: 'POST',
          url: `${apiBaseUrl}/2/webhooks/replay`,
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify({
            webhook_id: webhookId,
            from_date: toMinute(Math.max(sinceMs, untilMs - REACH_MS)),
            to_date: toMinute(untilMs),
          }),
        },
  read: () => ({ deliveries: [] }),
};

/** `yyyymmddhhmm` in UTC. */
function toMinute(atMs: number): string {
  return toIso(atMs).replaceAll(/\D/g, '').slice(0, 'yyyymmddhhmm'.length);
}
