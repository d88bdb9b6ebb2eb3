import type { InboundRequest, ParticularAnswer } from '../channel.ts';

/** A verification request holds a token, a challenge and its type: nothing longer is read. */
const MAX_BYTES = 2_048;
/** Only letters and digits are echoed, because an echo of markup is an attack. */
const CHALLENGE = /^[\w.~+/=-]{1,512}$/;

/**
 * Slack's `url_verification` comes by POST, signed as every delivery: the bare challenge is the
 * answer. Any other delivery has none of its own.
 */
export function answerVerification({ body }: InboundRequest): ParticularAnswer | undefined {
  if (body.byteLength > MAX_BYTES) return undefined;
  const { type, challenge } = readFields(Buffer.from(body).toString('utf8'));
  if (type !== 'url_verification') return undefined;
  if (typeof challenge === 'string' && CHALLENGE.test(challenge)) {
    return {
      answer: { status: 200, contentType: 'text/plain', body: challenge },
      queued: false,
    };
  }
  const detail = 'Expected a challenge of up to 512 of A-Z a-z 0-9 _ . ~ + / = -';
  return { answer: { status: 400, contentType: 'text/plain', body: detail }, queued: false };
}

function readFields(text: string): { readonly type?: unknown; readonly challenge?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    // Whatever a proven sender sends is taken; `triage` parks what is no JSON.
    return {};
  }
}
