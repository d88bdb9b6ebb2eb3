import { decide } from '../../shared/case/decide.ts';
import type { Post } from '../../shared/channels/channel.ts';
import { optional } from '../../shared/channels/optional.ts';
import { invariant } from '../../shared/invariant.ts';
import { loadCase } from '../../shared/store/case-store.ts';
import { commitDecision } from '../../shared/store/commit.ts';
import { storePost } from '../../shared/store/mention-store.ts';
import type { Mention, StoredPost } from '../../shared/store/mention.ts';
import { suggestionsFor } from '../../shared/triage/match-rule.ts';
import { readPrivateData } from '../../shared/triage/read-private-data.ts';
import { openReferences, readReferences } from '../../shared/triage/references.ts';
import type { TriageDependencies } from './dependencies.ts';

export type Rewritten = 'stored' | 'stale';

/**
 * Replaces a mention by its edited or withdrawn form and, when it is part of a case, puts that into
 * the case's history, in one transaction. `stale` asks for another attempt.
 */
export async function rewriteMention(
  deps: TriageDependencies,
  change: {
    readonly type: 'editMention' | 'withdrawMention';
    readonly replaces: Mention;
    readonly write: Mention;
  },
): Promise<Rewritten> {
  const { type, replaces, write } = change;
  const { retentionMs } = deps.policy;
  if (replaces.caseId === undefined) {
    const result = await storePost(deps.table, write, { retentionMs, replaces });
    return result === 'stored' ? 'stored' : 'stale';
  }
  const before = await loadCase(deps.table, replaces.caseId);
  invariant(before !== undefined, 'the case that a mention names exists');
  const nowMs = deps.now();
  const { channel, postId } = write;
  const policy = await deps.readPolicyFor(before.case, nowMs);
  const events = decide(before.case, { type, mention: { channel, postId } }, nowMs, policy);
  invariant(Array.isArray(events), 'a case never refuses what happened to a mention');
  const result = await commitDecision(deps.table, {
    before,
    events,
    post: { write, replaces },
    // Time may have passed on the case: what that causes is nobody's message to send again.
    resendBy: 'due_index',
    nowMs,
    retentionMs,
  });
  return result.outcome === 'committed' ? 'stored' : 'stale';
}

/**
 * The post of an edit with what its mention knows besides. Some networks say in an edit neither
 * when the post was written nor what it answers nor what is attached: none of that is taken for
 * gone.
 */
export function filled(post: Post, mention: Mention): Post {
  const { conversationId, parentPostId, permalink, language, rating } = mention;
  return {
    ...optional({ conversationId, parentPostId, permalink, language, rating }),
    ...post,
    author: authorOf(post.author, mention.author),
    createdAtMs: Math.min(post.createdAtMs, mention.createdAtMs),
    attachmentCount: Math.max(post.attachmentCount, mention.attachmentCount),
  };
}

/** A mention with the words of an edit. */
export function edited(
  mention: Mention,
  post: Post,
  { editedAtMs, products }: { readonly editedAtMs: number; readonly products: readonly string[] },
): Mention {
  const { textLength: _length, ...kept } = withoutWhatWordsTold(mention);
  const words = filled(post, mention);
  const { textLength, language, rating, attachmentCount } = words;
  const { privateData, masked, found } = readPrivateData(words);
  const echo = mention.inputs['echo'] === 'yes' ? 'yes' : 'no';
  const suggestions = suggestionsFor({ privateData, visibility: mention.visibility, echo });
  const references = openReferences(readReferences(words.text, { found, products }));
  return {
    ...kept,
    ...masked,
    inputs: { ...mention.inputs, privateData },
    ...(suggestions.length === 0 ? {} : { suggestions }),
    ...(references.length === 0 ? {} : { references }),
    ...optional({ textLength, language, rating }),
    attachmentCount,
    editedAtMs,
    revision: mention.revision + 1,
  };
}

function withoutWhatWordsTold(mention: Mention): Mention {
  const { restricted: _restricted, suggestions: _suggestions, ...others } = mention;
  const { references: _references, classifier: _classifier, ...kept } = others;
  return kept;
}

/** An edited mention with what only its post itself says: the same as if that had come first. */
export function completed(mention: Mention, post: Post): Mention {
  const { createdAtMs, conversationId, parentPostId, permalink, language, author } = post;
  return {
    ...mention,
    author: authorOf(mention.author, author),
    createdAtMs,
    ...optional({
      conversationId: conversationId ?? mention.conversationId,
      parentPostId: parentPostId ?? mention.parentPostId,
      permalink: permalink ?? mention.permalink,
      language: mention.language ?? language,
    }),
    attachmentCount: Math.max(mention.attachmentCount, post.attachmentCount),
    revision: mention.revision + 1,
  };
}

/** The names of either, the second one's first. */
function authorOf(
  other: { readonly handle?: string | undefined; readonly name?: string | undefined },
  { id, handle = other.handle, name = other.name }: Mention['author'],
): Post['author'] {
  return { id, ...optional({ handle, name }) };
}

/** A mention without what its author took back: text and names; rule, case and times stay. */
export function withdrawn(mention: Mention, withdrawnAtMs: number): Mention {
  const told = withoutWhatWordsTold(mention);
  const { text: _text, textLength: _length, permalink: _permalink, ...kept } = told;
  return {
    ...kept,
    author: { id: mention.author.id },
    withdrawnAtMs,
    revision: mention.revision + 1,
  };
}

/** Whether the post was taken back, before or after we first saw it. */
export function isWithdrawn(post: StoredPost): boolean {
  return post.kind === 'tombstone' || post.withdrawnAtMs !== undefined;
}
