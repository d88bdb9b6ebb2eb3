/**
 * Where a mention on somebody else's medium stands. It is answered by another call than a comment
 * on our own, so the conversation's id says which of the two it is.
 */
const PREFIX = 'mention:';

export function mentionPlace(mediaId: string): string {
  return `${PREFIX}${mediaId}`;
}

/** The medium of a mention; `undefined` for every other conversation. */
export function mentionedMedia(conversationId: string | undefined): string | undefined {
  return conversationId?.startsWith(PREFIX) === true
    ? conversationId.slice(PREFIX.length)
    : undefined;
}
