import { SECOND } from '../../../shared/time.ts';
import { listOf, parseObject, textOf } from '../json.ts';
import { numericId } from './ids.ts';
import type { Network, SimulatedPost } from './network.ts';

const GROUP = {
  id: -1_001_234_567_890,
  type: 'supergroup',
  title: 'Brand talk',
  username: 'brandtalk',
};
const BUSINESS = 'simulated-business';

/** A number that JSON carries whole, always the same for the same digits. */
export function telegramNumber(digits: string): number {
  return Number(BigInt(digits) % BigInt(Number.MAX_SAFE_INTEGER));
}

/**
 * One update: in public a message in a group with a name, in private one to a business account,
 * whose chats alone have deletions. Telegram signs nothing and sends our own word along.
 */
export const simulateTelegram: Network = (post, secret, nowMs) => {
  const nowSeconds = Math.floor(nowMs / SECOND);
  const update = {
    update_id: telegramNumber(numericId(`update ${post.type ?? ''} ${post.postId}`)),
    ...updateOf(post, nowSeconds),
  };
  const [word = ''] = listOf(parseObject(secret)['signing']).map(textOf);
  return {
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': word },
    body: Buffer.from(JSON.stringify(update)),
  };
};

function updateOf(post: SimulatedPost, nowSeconds: number) {
  const isPrivate = post.private === true;
  const id = telegramNumber(numericId(post.author));
  const from = { id, is_bot: false, first_name: post.author };
  const chat = isPrivate ? { id, type: 'private', first_name: post.author } : GROUP;
  const messageId = telegramNumber(post.postId);
  if (post.type?.endsWith('.deleted') === true) {
    const deleted = { business_connection_id: BUSINESS, chat, message_ids: [messageId] };
    return { deleted_business_messages: deleted };
  }
  const isEdit = post.type?.endsWith('.edited') === true;
  const date = Math.floor(post.createdAtMs / SECOND);
  const message = {
    message_id: messageId,
    from,
    chat,
    date,
    text: post.text,
    ...(isPrivate ? { business_connection_id: BUSINESS } : {}),
    ...(isEdit ? { edit_date: nowSeconds } : {}),
    ...(post.parentId === undefined
      ? {}
      : { reply_to_message: { message_id: telegramNumber(post.parentId), date, chat } }),
  };
  const kind = isPrivate ? 'business_message' : 'message';
  return { [isEdit ? `edited_${kind}` : kind]: message };
}
