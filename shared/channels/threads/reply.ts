import { classifyGraph } from '../meta/classify.ts';
import { refuseText } from '../meta/graph-call.ts';
import { isObject } from '../read-payload.ts';
import type { BuiltReply, ReplyAdapter, ReplyCall, ReplyDraft } from '../reply.ts';
import { cannot } from '../reply.ts';

const THREADS = 'https://graph.threads.net';
const VERSION = 'v1.0';
const MAX_LENGTH = 500;

/**
 * Replies on Threads: public only, in two steps. The first makes a container that nobody sees, so
 * it may be repeated; the second publishes it, once.
 * @see https://developers.facebook.com/docs/threads/retrieve-and-manage-replies/create-replies
 */
export const threadsReply: ReplyAdapter = {
  maxLength: { public: MAX_LENGTH, private: 0 },
  count: countThreads,
  build,
  classify: classifyGraph,
};

const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F/u;
const encoder = new TextEncoder();

/** Characters; each that is (part of) an emoji counts as its bytes in UTF-8. */
function countThreads(text: string): number {
  let count = 0;
  for (const character of text) {
    count += EMOJI.test(character) ? encoder.encode(character).byteLength : 1;
  }
  return count;
}

function build(draft: ReplyDraft): BuiltReply {
  const { text, visibility, to, accountId = 'me' } = draft;
  if (visibility === 'private') {
    return cannot('no_private_replies', 'Threads has no messages that apps may send.');
  }
  const refused = refuseText(text, {
    found: countThreads(text),
    allowed: MAX_LENGTH,
    unit: 'characters, emoji by their bytes',
  });
  if (refused !== undefined) return refused;
  const container = { media_type: 'TEXT', text, reply_to_id: to.postId };
  return {
    can: true,
    call: callOf(draft, [accountId, 'threads'], container),
    next: (answer) => {
      const id = isObject(answer) ? answer['id'] : undefined;
      if (typeof id !== 'string') return undefined;
      return callOf(draft, [accountId, 'threads_publish'], { creation_id: id });
    },
  };
}

function callOf(
  { token, apiBaseUrl = THREADS }: ReplyDraft,
  path: readonly string[],
  fields: Readonly<Record<string, string>>,
): ReplyCall {
  const base = apiBaseUrl.replace(/\/$/, '');
  return {
    method: 'POST',
    url: [base, VERSION, ...path.map(encodeURIComponent)].join('/'),
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(fields).toString(),
  };
}
