import type { ReplyAdapter, ReplyOutcome } from '../reply.ts';
import { isObject } from '../read-payload.ts';
import { MINUTE, SECOND } from '../../time.ts';

/** Too much at a time: of the app, a user, a Page, one pair, the asset; nothing was done. */
const THROTTLES = new Set([4, 17, 32, 341, 613, 80_007, 130_429, 131_048, 131_056]);
/** Business use case throttles: 80000 to 80014. */
const isUseCaseThrottle = (code: number) => code >= 80_000 && code <= 80_014;

/** The service failed: refused when told as a 4xx, perhaps done when told as a 5xx. */
const SERVICE = new Set([1, 2, 1_200, 131_000, 131_016, 133_004]);

/**
 * What an answer of the Graph API means. No call is idempotent: whatever may have been done is
 * `unknown`, and an echo or a person says which. Bad tokens (190), permissions (10, 200 to 299),
 * closed windows, missing objects (100) and blocks (368) are `never`: time does not mend them.
 * @see https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
export const classifyGraph: ReplyAdapter['classify'] = ({ status, headers, body }) => {
  if (status === undefined) return { outcome: 'unknown' };
  const error = isObject(body) && isObject(body['error']) ? body['error'] : undefined;
  if (error === undefined && status >= 200 && status < 300) return posted(body);
  const code = numberOf(error?.['code']);
  if (status === 429 || (code !== undefined && (THROTTLES.has(code) || isUseCaseThrottle(code)))) {
    return retry(headers);
  }
  if (status >= 500 || status === 408) return { outcome: 'unknown' };
  if (code === undefined) return { outcome: 'never', code: `http_${status}` };
  if (SERVICE.has(code)) return retry(headers);
  const subcode = numberOf(error?.['error_subcode']);
  const name = subcode === undefined ? `graph_${code}` : `graph_${code}_${subcode}`;
  return { outcome: 'never', code: name };
};

function posted(body: unknown): ReplyOutcome {
  const { id, message_id: messageId, messages } = isObject(body) ? body : {};
  const [message] = Array.isArray(messages) ? messages : [];
  const given = messageId ?? (isObject(message) ? message['id'] : id);
  if (typeof given !== 'string' && typeof given !== 'number') return { outcome: 'posted' };
  return { outcome: 'posted', postId: String(given) };
}

function retry(headers: Readonly<Record<string, string | undefined>>): ReplyOutcome {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  const waits = [
    ...(seconds > 0 ? [seconds * SECOND] : []),
    ...minutesToWait(headers['x-business-use-case-usage']).map((minutes) => minutes * MINUTE),
  ];
  return waits.length === 0
    ? { outcome: 'retry' }
    : { outcome: 'retry', afterMs: Math.max(...waits) };
}

/** `estimated_time_to_regain_access`, in minutes, of every asset that the header names. */
function minutesToWait(header: string | undefined): number[] {
  const usage = parseUsage(header);
  const uses = Object.values(usage).flatMap((list) => (Array.isArray(list) ? list : []));
  return uses.flatMap((use: unknown) => {
    const minutes = isObject(use) ? numberOf(use['estimated_time_to_regain_access']) : undefined;
    return minutes !== undefined && minutes > 0 ? [minutes] : [];
  });
}

function parseUsage(header: string | undefined): Record<string, unknown> {
  try {
    const usage: unknown = JSON.parse(header ?? '{}');
    return isObject(usage) ? usage : {};
  } catch {
    // Only an estimate: without it the sender waits as it does otherwise.
    return {};
  }
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
