import type { ReceiverAdapter } from '../channel.ts';
import { answerVerification } from './handshake.ts';
import { verifySlack } from './verify.ts';

/**
 * How Slack delivers: one event a request, 2xx within 3 s, else three times more. A retry
 * (`x-slack-retry-num`) is an ordinary delivery of the same post.
 */
export const slackReceiver: ReceiverAdapter = {
  maxBodyBytes: 1_048_576,
  contentTypes: ['application/json'],
  keptHeaders: [],
  accepted: { status: 200, contentType: 'application/json', body: '{}' },
  verify: verifySlack,
  answer: answerVerification,
};
