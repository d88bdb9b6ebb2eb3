import { useEffect, useState } from 'preact/hooks';
import type { TimelineEntry } from '../../../shared/desk-api/contract.ts';
import { messageOf } from './desk-client.ts';
import type { DeskClient } from './desk-client.ts';

/** What is masked in the posts of a case, once somebody has asked to see it. */
export type Originals = {
  readonly of: (mention: NonNullable<TimelineEntry['mention']>) => string | undefined;
  readonly show: () => Promise<void>;
  /** Why it cannot be shown. */
  readonly refused: string | undefined;
};

type Shown = { readonly texts: ReadonlyMap<string, string>; readonly refused?: string };

const NOTHING: Shown = { texts: new Map() };

/** Forgets what was shown as soon as another case is. */
export function useOriginals(client: DeskClient, caseId: string): Originals {
  const [shown, setShown] = useState(NOTHING);
  useEffect(() => setShown(NOTHING), [client, caseId]);
  const show = async () => {
    try {
      const { timeline } = await client.readUnmasked(caseId);
      setShown({ texts: new Map(timeline.flatMap(({ mention }) => entryOf(mention))) });
    } catch (failure) {
      const refused = messageOf(failure);
      setShown({ ...NOTHING, refused });
    }
  };
  return { of: (mention) => shown.texts.get(nameOf(mention)), show, refused: shown.refused };
}

function entryOf(mention: TimelineEntry['mention']): [string, string][] {
  return mention?.original === undefined ? [] : [[nameOf(mention), mention.original]];
}

function nameOf({ channel, postId }: NonNullable<TimelineEntry['mention']>): string {
  return `${channel} ${postId}`;
}
