import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectOf } from '../../infra/local/json.ts';
import type { MentionDetail, MentionList, Retriaged } from '../../shared/desk-api/mentions.ts';
import { loadMentions, storePost } from '../../shared/store/mention-store.ts';
import { DAY } from '../../shared/time.ts';
import { expectSound } from '../support/expect-sound.ts';
import { LocalRedress } from '../support/local-engine.ts';
import { readEverything, tableOf } from '../support/table.ts';

const UNCLEAR = { issue: 'no', valence: 'negative' };
const COUNTED = 20;

describe('mentions at the desk when things go wrong, and what they cost', () => {
  let redress: LocalRedress;
  const feed = async (author: string) => {
    const text = `Brand Parcels, says ${author}`;
    await redress.post({ channel: 'standard-webhooks', author, text, triage: UNCLEAR });
    await redress.settle();
  };
  const waiting = async (): Promise<MentionDetail[]> => {
    const { body } = await redress.desk<MentionList>('/mentions?action=HUMAN_TRIAGE');
    return body.mentions;
  };
  const one = async (author: string): Promise<MentionDetail> => {
    const found = (await waiting()).find(({ author: { handle } }) => handle === author);
    if (found === undefined) throw new Error(`${author} does not wait`);
    return found;
  };
  const sayYes = ({ mentionId, revision }: MentionDetail) =>
    redress.desk<Retriaged>(`/mentions/${mentionId}/commands`, {
      command: { type: 'retriage', inputs: { issue: 'yes' }, expectedRevision: revision },
    });
  const arm = (fault: object) => redress.local('POST', 'faults', { function: 'desk', ...fault });
  /** Units that one post costs, everything that follows from it included. */
  const unitsOf = async (post: (at: number) => Promise<unknown>) => {
    await redress.settle();
    redress.engine.state.calls.clear();
    for (let at = 0; at < COUNTED; at += 1) await post(at);
    await redress.settle();
    const { capacity } = redress.engine.state.calls.toJson();
    const sum = (unit: 'readUnits' | 'writeUnits') =>
      capacity.reduce((total, used) => total + used[unit], 0) / COUNTED;
    return { writes: sum('writeUnits'), reads: sum('readUnits') };
  };

  beforeAll(async () => {
    redress = await LocalRedress.start();
  });
  afterAll(() => redress.stop());

  it('opens one case, and sends what follows, when the desk dies right after the commit', async () => {
    await feed('unlucky');
    const mention = await one('unlucky');
    await arm({ operation: 'TransactWriteItems', nth: 1, kind: 'kill-after' });

    const lost = await sayYes(mention).catch(() => ({ status: 0 }));
    const again = await sayYes(mention);
    await redress.advance('PT5M', 'PT1M');
    await redress.settle();

    expect(lost.status).not.toBe(200);
    expect(again.status).toBe(409);
    const { caseId } = await redress.caseOf('unlucky');
    const { items } = await expectSound(redress);
    const log = items.filter(({ pk, sk }) => {
      const customer = caseId.split('-')[0] ?? '';
      return pk === `CUSTOMER#${customer}` && String(sk).startsWith('LOG#');
    });
    expect(log.map(({ duePk }) => duePk)).not.toContainEqual(expect.any(String));
  });

  it('decides again when somebody else’s commit to the case came first', async () => {
    await feed('contended');
    const mention = await one('contended');
    await arm({ operation: 'TransactWriteItems', nth: 1, kind: 'conflict' });

    const { status, body } = await sayYes(mention);

    expect([status, body.case?.status]).toEqual([200, 'received']);
  });

  it('of two people who judge at once one is told that it has changed', async () => {
    await feed('popular');
    const mention = await one('popular');

    const answers = await Promise.all([sayYes(mention), sayYes(mention)]);

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    await expectSound(redress);
  });

  it('shows nothing that only a late index still has', async () => {
    await feed('late');
    const { postId } = await one('late');
    const table = tableOf(redress.engine);
    const { items } = await readEverything(table);
    const item = items.find(({ pk }) => pk === `POST#standard-webhooks#${postId}`);
    // The mention has moved on; its keys of the index are those of a moment ago.
    const post = { ...objectOf(item?.['post']), action: 'THANK' };
    await table.client.send(new PutCommand({ TableName: table.name, Item: { ...item, post } }));

    const names = (await waiting()).map(({ author }) => author.handle);

    expect(item?.['queuePk']).toMatch(/^MENTIONS#HUMAN_TRIAGE#\d+$/);
    expect(names).not.toContain('late');
  });

  it('waits again, with what was said of it, when its author changes the words', async () => {
    const post = { channel: 'standard-webhooks', author: 'editor', postId: '815' } as const;
    await redress.post({ ...post, text: 'Brand Parcels, well', triage: UNCLEAR });
    await redress.settle();
    const { mentionId, revision } = await one('editor');
    const said = { type: 'retriage', inputs: { issue: 'no' }, expectedRevision: revision };
    await redress.desk(`/mentions/${mentionId}/commands`, { command: said });
    await expect(one('editor')).rejects.toThrow('does not wait');

    await redress.advance('PT1M');
    const edit = { ...post, type: 'mention.edited', triage: UNCLEAR };
    await redress.post({ ...edit, text: 'Brand Parcels, never again' });
    await redress.settle();

    expect(await one('editor')).toMatchObject({
      text: 'Brand Parcels, never again',
      retriaged: [{ inputs: { issue: 'no' } }],
    });
  });

  it('pages through many over all shards, each once, newest first', async () => {
    const table = tableOf(redress.engine);
    const [known] = await loadMentions(table, [await one('editor')]);
    if (known === undefined) throw new Error('it is there');
    const count = 57;
    for (let at = 0; at < count; at += 1) {
      const receivedAtMs = known.receivedAtMs + ((at * 31) % 20) * 1_000;
      const mention = { ...known, postId: `many-${at}`, action: 'NOTIFY_COMMS', receivedAtMs };
      await storePost(table, mention, { retentionMs: DAY });
    }

    const read: MentionDetail[] = [];
    for (let next = ''; read.length <= count;) {
      const path = `/mentions?action=NOTIFY_COMMS&limit=7${next}`;
      const { body } = await redress.desk<MentionList>(path);
      read.push(...body.mentions);
      if (body.cursor === undefined) break;
      next = `&cursor=${body.cursor}`;
    }

    expect(new Set(read.map(({ postId }) => postId)).size).toBe(count);
    expect(read).toHaveLength(count);
    const times = read.map(({ receivedAt }) => receivedAt);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it('keeps a complaint at 8 write units: only what has no case stands in the lists', async () => {
    const text = '@brand where is my parcel? It was due on Monday and nobody answers.';
    await redress.post({ author: 'warm', text });
    const complaint = await unitsOf((at) => redress.post({ author: `costs-${at}`, text }));
    const triage = UNCLEAR;
    const without = await unitsOf((at) =>
      redress.post({
        channel: 'standard-webhooks',
        author: `meh-${at}`,
        text: 'Brand Parcels, meh',
        triage,
      }),
    );

    expect(complaint).toMatchObject({ writes: 8 });
    expect(complaint.reads).toBeLessThanOrEqual(3);
    // The mention and its entry in the list.
    expect(without.writes).toBe(2);
  });
});
