import type { ReceiverAdapter } from '../channel.ts';
import { answerProbe, isProbe } from './handshake.ts';
import { verifyZalo } from './verify.ts';

/** How Zalo delivers: one event a request, 200 within 2 s, else again for about 12 hours. */
export const zaloReceiver: ReceiverAdapter = {
  maxBodyBytes: 262_144,
  // A probe without a body may come without a type.
  contentTypes: ['application/json', ''],
  keptHeaders: [],
  accepted: { status: 200, contentType: 'application/json', body: '{}' },
  handshake: answerProbe,
  verify: verifyZalo,
  // Whatever says nothing is answered and never queued, so that no proof is needed for it.
  answer: (request) => (isProbe(request) ? { answer: answerProbe(), queued: false } : undefined),
};
