import type { ReceiverAdapter } from '../channel.ts';
import { verifyDiscourse } from './verify.ts';

/**
 * How Discourse delivers: one event a request, 2xx within 20 s. A webhook of the type *form* still
 * sends JSON, under the name of a form. What happened is named by headers only.
 */
export const discourseReceiver: ReceiverAdapter = {
  maxBodyBytes: 1_048_576,
  contentTypes: ['application/json', 'application/x-www-form-urlencoded'],
  keptHeaders: ['x-discourse-instance', 'x-discourse-event-type', 'x-discourse-event'],
  accepted: { status: 200, contentType: 'application/json', body: '{}' },
  verify: verifyDiscourse,
};
