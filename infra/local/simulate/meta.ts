import { createHmac } from 'node:crypto';
import { listOf, parseObject, textOf } from '../json.ts';
import type { SignedRequest, SimulatedPost } from './network.ts';

/** A delivery in Meta's escaped form, signed with the app secret. */
export function signAsMeta(delivery: unknown, secret: string): SignedRequest {
  const body = Buffer.from(escapeAsMeta(JSON.stringify(delivery)));
  const [key = ''] = listOf(parseObject(secret)['signing']).map(textOf);
  const signature = createHmac('sha256', key).update(body).digest('hex');
  return {
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` },
    body,
  };
}

/** Whether a post is told as new, as edited or as deleted. */
export function changeOf({ type }: Pick<SimulatedPost, 'type'>): 'new' | 'edited' | 'deleted' {
  if (type?.endsWith('.edited') === true) return 'edited';
  return type?.endsWith('.deleted') === true ? 'deleted' : 'new';
}

/** One item of `messaging`, as Messenger and Instagram have it. */
export function messagingOf(
  post: SimulatedPost,
  { from, to, nowMs }: { readonly from: string; readonly to: string; readonly nowMs: number },
) {
  const parties = { sender: { id: from }, recipient: { id: to } };
  const mid = `m_${post.postId}`;
  switch (changeOf(post)) {
    case 'edited': {
      const edit = { mid, text: post.text, num_edit: '1' };
      return { ...parties, timestamp: nowMs, message_edit: edit };
    }
    case 'deleted':
      return { ...parties, timestamp: nowMs, message: { mid, is_deleted: true } };
    case 'new': {
      const reply = post.parentId === undefined ? {} : { reply_to: { mid: `m_${post.parentId}` } };
      return {
        ...parties,
        timestamp: post.createdAtMs,
        message: { mid, text: post.text, ...reply },
      };
    }
  }
}

/** Meta writes everything beyond ASCII, and slashes, escaped. */
function escapeAsMeta(json: string): string {
  return json
    .replaceAll('/', '\\/')
    .replaceAll(
      /[\u0080-\uffff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
