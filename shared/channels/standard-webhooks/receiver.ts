import type { ReceiverAdapter } from '../channel.ts';
import { verifyStandard } from './verify.ts';

/** How a Standard Webhooks sender delivers: one event a request, 2xx within 15 s. */
export const standardWebhooksReceiver: ReceiverAdapter = {
  maxBodyBytes: 262_144,
  contentTypes: ['application/json'],
  keptHeaders: ['webhook-id', 'svix-id'],
  accepted: { status: 202, contentType: 'application/json', body: '{"status":"accepted"}' },
  verify: verifyStandard,
};
