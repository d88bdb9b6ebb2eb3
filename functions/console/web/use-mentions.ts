import { useEffect, useRef, useState } from 'preact/hooks';
import type { MentionDetail, Retriaged } from '../../../shared/desk-api/mentions.ts';
import type { WaitingAction } from '../../../shared/triage/table.ts';
import { messageOf } from './desk-client.ts';
import type { DeskClient } from './desk-client.ts';
import type { ServerClock } from './server-clock.ts';
import { usePolling } from './use-polling.ts';

/** Posts that nobody is sure of come a few an hour. */
const EVERY_MS = 10_000;
const COUNT_EVERY_MS = 60_000;
const MOST_COUNTED = 50;

/** What is read: the list of an action, or one mention. */
export type Wanted = { readonly action: WaitingAction } | { readonly mentionId: string };

export type Mentions = {
  readonly list: readonly MentionDetail[] | undefined;
  /** What became of those that were judged here; they stay until the list is left. */
  readonly judged: ReadonlyMap<string, Retriaged>;
  readonly hasMore: boolean;
  readonly error: string | undefined;
  readonly more: () => void;
  readonly judge: (mention: MentionDetail, issue: 'yes' | 'no') => Promise<boolean>;
};

type Shown = Pick<Mentions, 'list' | 'hasMore'>;
const NOTHING: Shown = { list: undefined, hasMore: false };

/** Reads mentions, as many pages as people have asked for, and says what people make of them. */
export function useMentions(client: DeskClient, clock: ServerClock, wanted: Wanted): Mentions {
  const [shown, setShown] = useState(NOTHING);
  const [judged, setJudged] = useState<Mentions['judged']>(new Map());
  const [refusal, setRefusal] = useState<string | undefined>();
  const pages = useRef(1);
  const key = 'action' in wanted ? wanted.action : wanted.mentionId;
  useEffect(() => {
    pages.current = 1;
    setShown(NOTHING);
    setJudged(new Map());
    setRefusal(undefined);
  }, [client, clock, key]);
  const { error, soon } = usePolling(
    async (signal) => {
      const read = await readMentions({ client, clock, wanted, count: pages.current }, signal);
      return () => setShown(read);
    },
    { on: [client, clock, key], everyMs: EVERY_MS },
  );
  const judge: Mentions['judge'] = async ({ mentionId, revision }, issue) => {
    try {
      const done = await client.retriage(mentionId, {
        type: 'retriage',
        inputs: { issue },
        expectedRevision: revision,
      });
      setJudged((before) => new Map(before).set(mentionId, done));
      setRefusal(undefined);
      return true;
    } catch (failure) {
      // It stays when the list is read again, which is at once.
      setRefusal(messageOf(failure));
      return false;
    } finally {
      soon();
    }
  };
  const more = () => {
    pages.current += 1;
    soon();
  };
  const list = withJudged(shown.list, judged);
  return { ...shown, list, judged, error: error ?? refusal, more, judge };
}

/** What was judged here stays in its place although it waits no more: nothing jumps away. */
function withJudged(
  list: readonly MentionDetail[] | undefined,
  judged: Mentions['judged'],
): readonly MentionDetail[] | undefined {
  if (list === undefined) return undefined;
  const read = new Map(list.map((mention) => [mention.mentionId, mention]));
  for (const [mentionId, { mention }] of judged) {
    const known = read.get(mentionId);
    if (known === undefined || known.revision < mention.revision) read.set(mentionId, mention);
  }
  return [...read.values()].toSorted((a, b) =>
    a.receivedAt < b.receivedAt ? 1 : a.receivedAt > b.receivedAt ? -1 : 0,
  );
}

async function readMentions(
  from: {
    readonly client: DeskClient;
    readonly clock: ServerClock;
    readonly wanted: Wanted;
    readonly count: number;
  },
  signal: AbortSignal,
): Promise<Shown> {
  const { client, clock, wanted } = from;
  if ('mentionId' in wanted) {
    const { mention, now } = await client.mention(wanted.mentionId, signal);
    clock.set(now);
    return { list: [mention], hasMore: false };
  }
  const read: MentionDetail[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < from.count; page += 1) {
    const answer = await client.mentions({ action: wanted.action, cursor }, signal);
    clock.set(answer.now);
    read.push(...answer.mentions);
    cursor = answer.cursor;
    if (cursor === undefined) break;
  }
  return { list: read, hasMore: cursor !== undefined };
}

/** How many posts are unclear, read once a minute. */
export function useWaiting(client: DeskClient) {
  const [waiting, setWaiting] = useState<{ count: number; isMore: boolean } | undefined>();
  // The list of cases says when the server is away.
  const { soon } = usePolling(
    async (signal) => {
      const wanted = { action: 'HUMAN_TRIAGE', limit: MOST_COUNTED } as const;
      const { mentions, cursor } = await client.mentions(wanted, signal);
      return () => setWaiting({ count: mentions.length, isMore: cursor !== undefined });
    },
    { on: [client], everyMs: COUNT_EVERY_MS },
  );
  return { waiting, soon };
}
