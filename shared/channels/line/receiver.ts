import type { ReceiverAdapter } from '../channel.ts';
import { ACCEPTED, answerVerification } from './handshake.ts';
import { verifyLine } from './verify.ts';

/** How LINE delivers: any number of events a request, 200 within 2 s; sent again only if we ask. */
export const lineReceiver: ReceiverAdapter = {
  maxBodyBytes: 1_048_576,
  contentTypes: ['application/json'],
  keptHeaders: [],
  accepted: ACCEPTED,
  verify: verifyLine,
  answer: answerVerification,
};
