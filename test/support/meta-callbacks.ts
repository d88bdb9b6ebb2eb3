import { createHmac } from 'node:crypto';
import type { InboundRequest } from '../../shared/channels/channel.ts';
import { request } from './sign.ts';

export const META_CHANNELS = ['facebook', 'instagram', 'messenger', 'whatsapp', 'threads'] as const;

/** What a deletion or deauthorisation says. */
export const claims = () => ({
  algorithm: 'HMAC-SHA256',
  issued_at: 1_763_769_600,
  user_id: '218471',
});

/** A `signed_request` of claims, or of a text instead. */
export function signRequest(said: object | string, key: string): string {
  const json = typeof said === 'string' ? said : JSON.stringify(said);
  const payload = Buffer.from(json).toString('base64url');
  return `${createHmac('sha256', key).update(payload).digest('base64url')}.${payload}`;
}

/** Meta's form around it. */
export function callback(
  signedRequest: string,
  query: Record<string, string> = {},
): InboundRequest {
  const body = new URLSearchParams({ signed_request: signedRequest }).toString();
  return {
    ...request(body, { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }),
    query,
  };
}

/** The text with each of its bits changed in turn, one character a byte. */
export function flipEveryBit(text: string): string[] {
  const bytes = Buffer.from(text, 'latin1');
  return Array.from({ length: bytes.length * 8 }, (_, bit) => {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return changed.toString('latin1');
  });
}
