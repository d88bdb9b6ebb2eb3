import type { ReceiverAdapter } from '../channel.ts';
import { answerChallenge } from './handshake.ts';
import { verifyX } from './verify.ts';

/** How X delivers: one event a request, 200 within 10 s, nothing in the answer. */
export const xReceiver: ReceiverAdapter = {
  maxBodyBytes: 1_048_576,
  contentTypes: ['application/json'],
  keptHeaders: [],
  accepted: { status: 200, contentType: 'application/json', body: '{}' },
  handshake: answerChallenge,
  verify: verifyX,
};
