import type { Answer } from '../channel.ts';

/** Whether a body says nothing at all, as Zalo's probe does when an address is registered. */
export function isProbe({ body }: { readonly body: Uint8Array }): boolean {
  return body.byteLength <= 2 && ['', '{}'].includes(Buffer.from(body).toString('latin1'));
}

/** Zalo asks only whether the address answers with 200; nothing is signed or echoed. */
export function answerProbe(): Answer {
  return { status: 200, contentType: 'application/json', body: '{}' };
}
