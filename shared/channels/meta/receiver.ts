import type { ReceiverAdapter } from '../channel.ts';
import { answerCallback, openCallback } from './callback.ts';
import { answerMetaGet } from './handshake.ts';
import { verifyMeta } from './verify.ts';

/**
 * How Meta delivers for all of its products: up to 1,000 changes a request, 3 MB at most, repeated
 * for 36 h (WhatsApp: 7 days) until a 200. The callbacks for deletion and deauthorisation come to
 * the same address as forms.
 */
export const metaReceiver: ReceiverAdapter = {
  maxBodyBytes: 3 * 1_048_576,
  contentTypes: ['application/json', 'application/x-www-form-urlencoded'],
  keptHeaders: [],
  accepted: { status: 200, contentType: 'text/plain', body: 'EVENT_RECEIVED' },
  handshake: answerMetaGet,
  verify: verifyMeta,
  answer: answerCallback,
  unseal: openCallback,
};
