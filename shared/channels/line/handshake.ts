import type { Answer, InboundRequest, ParticularAnswer } from '../channel.ts';

export const ACCEPTED: Answer = { status: 200, contentType: 'application/json', body: '{}' };

/** A verification request holds our bot's id and an empty list: nothing longer is read. */
const MAX_BYTES = 512;

/** The console's *Verify* is a signed delivery without events: 200, and nothing to queue. */
export function answerVerification({ body }: InboundRequest): ParticularAnswer | undefined {
  if (body.byteLength > MAX_BYTES) return undefined;
  return isEmpty(Buffer.from(body).toString('utf8'))
    ? { answer: ACCEPTED, queued: false }
    : undefined;
}

function isEmpty(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('events' in value)) return false;
    return Array.isArray(value.events) && value.events.length === 0;
  } catch {
    // Whatever a proven sender sends is taken; `triage` parks what is no JSON.
    return false;
  }
}
