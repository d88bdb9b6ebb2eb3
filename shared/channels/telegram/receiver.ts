import type { ReceiverAdapter } from '../channel.ts';
import { verifyTelegram } from './verify.ts';

/**
 * How Telegram delivers: one update a request, repeated for a day until a 2xx. The answer is no
 * JSON, because Telegram would run a JSON answer with a `method` as a call to its API.
 */
export const telegramReceiver: ReceiverAdapter = {
  maxBodyBytes: 1_048_576,
  contentTypes: ['application/json'],
  keptHeaders: [],
  accepted: { status: 200, contentType: 'text/plain', body: 'OK' },
  verify: verifyTelegram,
};
