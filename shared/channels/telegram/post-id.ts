/**
 * Ids of messages. `message_id` is unique within a chat only, and in private chats and small groups
 * it is the bot's own count: those ids start with the connection, so that two bots that one person
 * writes to never meet. Chats of a business account also name that account's connection.
 */

/** A chat, and whose view of it. */
export type ChatPlace = {
  readonly chatId: string;
  readonly businessId?: string;
};

const POST_ID = /^(?:[a-z0-9-]{1,63}:(?:([\w-]{1,128}):)?)?(-?\d{1,20}):(\d{1,20})$/;

/** What stands before the message's own number; also the conversation. */
export function chatKey(
  connectionId: string,
  chat: { readonly id: string; readonly type: string },
  businessId: string | undefined,
): string {
  if (businessId !== undefined) return `${connectionId}:${businessId}:${chat.id}`;
  const isShared = chat.type === 'supergroup' || chat.type === 'channel';
  return isShared ? chat.id : `${connectionId}:${chat.id}`;
}

/** The chat and number in an id; `undefined` when it is none of Telegram's. */
export function readPostId(
  postId: string,
): (ChatPlace & { readonly messageId: number }) | undefined {
  const [, businessId, chatId, messageId] = POST_ID.exec(postId) ?? [];
  if (chatId === undefined || messageId === undefined) return undefined;
  return {
    chatId,
    messageId: Number(messageId),
    ...(businessId === undefined ? {} : { businessId }),
  };
}
