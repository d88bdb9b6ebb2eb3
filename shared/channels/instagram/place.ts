/**
 * Where a post stands, told by its conversation: mentions on somebody else's medium and comments on
 * live video are answered otherwise than comments on a medium of ours.
 */
const PREFIXES = { mention: 'mention:', live: 'live:' } as const;

export type Place = keyof typeof PREFIXES;

/** The conversation of a post in such a place. */
export function conversationIn(place: Place, mediaId: string): string {
  return `${PREFIXES[place]}${mediaId}`;
}

/** The medium of such a conversation; `undefined` for every other one. */
export function mediumIn(place: Place, conversationId: string | undefined): string | undefined {
  const prefix = PREFIXES[place];
  return conversationId?.startsWith(prefix) === true
    ? conversationId.slice(prefix.length)
    : undefined;
}
