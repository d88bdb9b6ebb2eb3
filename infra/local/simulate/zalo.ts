import { createHash } from 'node:crypto';
import { listOf, parseObject, textOf } from '../json.ts';
import { numericId } from './ids.ts';
import type { Network } from './network.ts';

/** A message to the Official Account; Zalo knows neither edits nor deletions, nor public posts. */
export const simulateZalo: Network = (post, secret) => {
  const { signing, appId: configuredAppId } = parseObject(secret);
  const [key = ''] = listOf(signing).map(textOf);
  const appId = typeof configuredAppId === 'string' ? configuredAppId : '';
  const timestamp = String(post.createdAtMs);
  const body = Buffer.from(
    JSON.stringify({
      app_id: appId,
      user_id_by_app: numericId(`app ${post.author}`),
      event_name: 'user_send_text',
      timestamp,
      sender: { id: numericId(post.author) },
      recipient: { id: post.connection.ownAuthorIds[0] ?? '388613280878808645' },
      message: {
        text: post.text,
        msg_id: post.postId,
        ...(post.parentId === undefined ? {} : { quote_msg_id: post.parentId }),
      },
    }),
  );
  const mac = createHash('sha256')
    .update(appId)
    .update(body)
    .update(timestamp)
    .update(key)
    .digest('hex');
  return {
    headers: { 'content-type': 'application/json', 'x-zevent-signature': `mac=${mac}` },
    body,
  };
};
