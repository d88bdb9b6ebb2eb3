import type { ParsedEvent, Post } from '../../shared/channels/channel.ts';
import { readEach } from '../../shared/channels/read-payload.ts';
import { PayloadError } from '../../shared/errors.ts';

/** Characters (UTF-16 units) of a post that are kept: with 3 bytes each half of an item's 400 KB. */
const MAX_TEXT = 65_536;
/** Names, handles and language tags are shown, not compared: their beginning is enough. */
const MAX_NAME = 256;
/** A key of the table takes 2,048 bytes; no network's ids come near. */
const MAX_ID = 512;
const MAX_PERMALINK = 2_048;
const MAX_HANDLES = 50;

/**
 * The events with every field of their posts at a length that the table can hold. What is cut from
 * a text is counted in `textLength`; a link that is too long is left out, since half of one leads
 * nowhere. An event with an id that would have to be cut, and would name another post, is
 * unreadable (`id_too_long`).
 */
export function fitEvents(events: readonly ParsedEvent[]): ParsedEvent[] {
  return readEach(events, fitEvent);
}

function fitEvent(event: ParsedEvent): ParsedEvent {
  switch (event.kind) {
    case 'posted':
    case 'echo':
    case 'edited':
      return { ...event, post: fitPost(event.post) };
    case 'deleted':
      checkIds([event.postId]);
      return event;
    case 'accessRevoked':
    case 'erasureAsked':
    case 'ignored':
    case 'unreadable':
      return event;
  }
}

function fitPost(post: Post): Post {
  const { author, text, handles, permalink, language, ...rest } = post;
  checkIds([post.postId, author.id, post.conversationId, post.parentPostId, post.parentAuthorId]);
  const { handle, name } = author;
  const short = cut(text, MAX_TEXT);
  return {
    ...rest,
    author: {
      id: author.id,
      ...(handle === undefined ? {} : { handle: cut(handle, MAX_NAME) }),
      ...(name === undefined ? {} : { name: cut(name, MAX_NAME) }),
    },
    text: short,
    ...(short.length < text.length ? { textLength: text.length } : {}),
    handles: handles.slice(0, MAX_HANDLES).map((each) => cut(each, MAX_NAME)),
    ...(permalink === undefined || permalink.length > MAX_PERMALINK ? {} : { permalink }),
    ...(language === undefined ? {} : { language: cut(language, MAX_NAME) }),
  };
}

/** The beginning of a text; never half of a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  const isHalf = last >= 0xd8_00 && last <= 0xdb_ff;
  return text.slice(0, isHalf ? length - 1 : length);
}

function checkIds(ids: readonly (string | undefined)[]): void {
  const long = ids.find((id) => id !== undefined && id.length > MAX_ID);
  if (long === undefined) return;
  throw new PayloadError('An id is longer than any network makes them', {
    code: 'id_too_long',
    details: { length: long.length, allowed: MAX_ID },
  });
}
