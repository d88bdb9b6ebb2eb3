import type { ReceiverAdapter } from '../channel.ts';
import { answerEcho } from './handshake.ts';
import { unsealWechat, verifyWechat } from './verify.ts';

/**
 * How WeChat delivers: one message a request, `success` within 5 s, three attempts in all. Any
 * other
 * answer is shown to the person who wrote.
 */
export const wechatReceiver: ReceiverAdapter = {
  maxBodyBytes: 1_048_576,
  contentTypes: ['text/xml', 'application/xml', 'application/json'],
  keptHeaders: [],
  accepted: { status: 200, contentType: 'text/plain', body: 'success' },
  handshake: answerEcho,
  verify: verifyWechat,
  unseal: unsealWechat,
};
