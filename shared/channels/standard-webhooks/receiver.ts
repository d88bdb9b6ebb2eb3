import type { Answer, ReceiverAdapter } from '../channel.ts';
import { verifyProof } from './proof.ts';
import { verifyStandard } from './verify.ts';

const ACCEPTED: Answer = {
  status: 202,
  contentType: 'application/json',
  body: '{"status":"accepted"}',
};

/**
 * How a Standard Webhooks sender delivers: one event a request, 2xx within 15 s. A connection with
 * a proof of its own is a vendor's: some of them take 200 alone for an answer.
 */
export const standardWebhooksReceiver: ReceiverAdapter = {
  maxBodyBytes: 262_144,
  contentTypes: ['application/json'],
  keptHeaders: ['webhook-id', 'svix-id'],
  accepted: ACCEPTED,
  verify: (request, secret, nowMs, proof) =>
    proof === undefined
      ? verifyStandard(request, secret, nowMs)
      : verifyProof(request, secret, proof),
  answer: (_request, _secret, proof) =>
    proof === undefined ? undefined : { answer: { ...ACCEPTED, status: 200 }, queued: true },
};
