import type { ConnectionSecret, InboundRequest, Verdict } from '../channel.ts';
import { equalBytes, hmacSha256 } from '../hmac.ts';

const HEADER = 'x-telegram-bot-api-secret-token';
/** Both texts are digested before they are compared, so that no length shows in the time either. */
const DIGEST_KEY = 'telegram-secret-token';

/**
 * Telegram signs nothing: every request carries the word that we gave `setWebhook`. It covers
 * neither body nor time, so a replay is caught by its post id.
 */
export function verifyTelegram(request: InboundRequest, secret: ConnectionSecret): Verdict {
  const given = request.headers[HEADER];
  if (given === undefined) {
    const detail = `Missing header: ${HEADER}.`;
    return { ok: false, status: 400, reason: 'signature_missing', detail };
  }
  const digest = hmacSha256(DIGEST_KEY, given);
  const fits = secret.signing
    .filter((word) => word.length > 0)
    .map((word) => equalBytes(digest, hmacSha256(DIGEST_KEY, word)))
    .includes(true);
  if (fits) return { ok: true };
  const detail = 'The secret token is not the one that setWebhook was given.';
  return { ok: false, status: 401, reason: 'signature_wrong', detail };
}
