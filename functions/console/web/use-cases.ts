import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseSummary, View } from '../../../shared/desk-api/contract.ts';
import type { DeskClient } from './desk-client.ts';
import { changedCases, escalationNews, joinPages } from './list-changes.ts';
import type { ServerClock } from './server-clock.ts';
import { usePolling } from './use-polling.ts';

/** The live list: what was last read stays when a later read fails. */
export type Cases = {
  readonly list: readonly CaseSummary[] | undefined;
  readonly changed: ReadonlySet<string>;
  readonly hasMore: boolean;
  readonly error: string | undefined;
  readonly news: string;
  readonly more: () => void;
  readonly soon: () => void;
};

type Shown = Pick<Cases, 'list' | 'changed' | 'hasMore' | 'news'>;

const NOTHING: Shown = { list: undefined, changed: new Set(), hasMore: false, news: '' };

/** Reads a view every three seconds, as many pages of it as people have asked for. */
export function useCases(from: {
  readonly client: DeskClient;
  readonly clock: ServerClock;
  readonly view: View;
  /** Another person sees another list. */
  readonly who: string;
}): Cases {
  const { client, clock, view, who } = from;
  const [shown, setShown] = useState(NOTHING);
  const pages = useRef(1);
  const before = useRef<Cases['list']>(undefined);
  useEffect(() => {
    before.current = undefined;
    pages.current = 1;
    setShown(NOTHING);
  }, [client, clock, view, who]);
  const { error, soon } = usePolling(
    async (signal) => {
      const wanted = { client, clock, view, count: pages.current };
      const { list, hasMore } = await readPages(wanted, signal);
      return () => {
        const news = escalationNews(before.current, list).join(' ');
        setShown({ list, hasMore, changed: changedCases(before.current, list), news });
        before.current = list;
      };
    },
    { on: [client, clock, view, who] },
  );
  const more = () => {
    pages.current += 1;
    soon();
  };
  return { ...shown, error, more, soon };
}

async function readPages(
  from: {
    readonly client: DeskClient;
    readonly clock: ServerClock;
    readonly view: View;
    readonly count: number;
  },
  signal: AbortSignal,
): Promise<{ list: CaseSummary[]; hasMore: boolean }> {
  const read: CaseSummary[][] = [];
  let cursor: string | undefined;
  for (let page = 0; page < from.count; page += 1) {
    const answer = await from.client.list(from.view, cursor, signal);
    from.clock.set(answer.now);
    read.push(answer.cases);
    cursor = answer.cursor;
    if (cursor === undefined) break;
  }
  return { list: joinPages(read), hasMore: cursor !== undefined };
}
