import type { MentionList } from '../../shared/desk-api/mentions.ts';
import type { Channel } from '../../shared/policy/configuration.ts';
import { readWaiting } from '../../shared/store/mention-index.ts';
import { loadMentions } from '../../shared/store/mention-store.ts';
import type { Mention } from '../../shared/store/mention.ts';
import { listOf, waitsForPerson } from '../../shared/store/mention.ts';
import { toIso } from '../../shared/time.ts';
import type { WaitingAction } from '../../shared/triage/table.ts';
import type { DeskDependencies } from './dependencies.ts';
import { encodeCursor } from './cursor.ts';
import { mentionDetailOf } from './view-mention.ts';

/** Rounds of reading for one page when few entries are shown; the cursor goes on from there. */
const MAX_ROUNDS = 10;

export type WaitingList = {
  readonly action: WaitingAction;
  readonly channel?: Channel | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
};

/**
 * Mentions without a case that wait for a person, newest first. Each is confirmed by key, because
 * the index lags; what was taken back, erased, looked at, or kept past its time is left out.
 */
export async function listWaiting(deps: DeskDependencies, list: WaitingList): Promise<MentionList> {
  const { action, channel, limit } = list;
  const nowMs = deps.now();
  const isShown = (mention: Mention) =>
    waitsForPerson(mention) &&
    listOf(mention) === action &&
    (channel === undefined || mention.channel === channel) &&
    isKept(mention, deps.policy.retentionMs, nowMs);
  const mentions: Mention[] = [];
  let before = list.cursor;
  let more = true;
  for (let round = 0; more && mentions.length < limit && round < MAX_ROUNDS; round += 1) {
    const page = await readWaiting(deps.table, { action, before, limit });
    const found = await loadMentions(
      deps.table,
      page.entries.map(({ ref }) => ref),
    );
    const byPost = new Map(
      found.map((mention) => [`${mention.channel} ${mention.postId}`, mention]),
    );
    more = page.more;
    for (const { ref, queueSk } of page.entries) {
      if (mentions.length === limit) {
        more = true;
        break;
      }
      before = queueSk;
      const mention = byPost.get(`${ref.channel} ${ref.postId}`);
      if (mention !== undefined && isShown(mention)) mentions.push(mention);
    }
  }
  return {
    mentions: mentions.map((mention) => mentionDetailOf(mention, deps.policy.roster)),
    ...(more && before !== undefined ? { cursor: encodeCursor(before) } : {}),
    now: toIso(nowMs),
  };
}

/** Whether a mention may still be shown: the table may remove what has expired days late. */
export function isKept({ receivedAtMs }: Mention, retentionMs: number, nowMs: number): boolean {
  return receivedAtMs + retentionMs > nowMs;
}
