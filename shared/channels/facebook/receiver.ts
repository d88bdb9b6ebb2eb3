import type { ReceiverAdapter } from '../channel.ts';
import { answerSubscription } from './handshake.ts';
import { verifyMeta } from './verify.ts';

/** How Meta delivers for Pages: up to 1,000 changes a request, repeated for 36 h until a 200. */
export const facebookReceiver: ReceiverAdapter = {
  maxBodyBytes: 3 * 1_048_576,
  contentTypes: ['application/json'],
  keptHeaders: [],
  accepted: { status: 200, contentType: 'text/plain', body: 'EVENT_RECEIVED' },
  handshake: answerSubscription,
  verify: verifyMeta,
};
