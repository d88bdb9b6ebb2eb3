import { expect } from 'vitest';
import type { Problem } from '../../shared/desk-api/contract.ts';
import { mentionListSchema } from '../../shared/desk-api/mentions.ts';
import type { MentionDetail, MentionList, Retriaged } from '../../shared/desk-api/mentions.ts';
import type { LocalRedress } from './local-engine.ts';
import { readEverything, tableOf } from './table.ts';

/** What a listening feed says of a post that it takes for no complaint. */
export const NO_ISSUE = { issue: 'no' };
export const UNCLEAR = { ...NO_ISSUE, valence: 'negative' };
export const VENT = { ...UNCLEAR, intent: 'vent' };

/** The mentions of a running Redress, as a feed brings them and as a person finds and judges them. */
export class MentionsAtDesk {
  readonly #redress: LocalRedress;

  constructor(redress: LocalRedress) {
    this.#redress = redress;
  }

  async feed(author: string, text: string, triage: Record<string, string>, more = {}) {
    const post = { channel: 'standard-webhooks', author, text, triage, ...more } as const;
    expect(await this.#redress.post(post)).toBe(202);
    await this.#redress.settle();
  }

  async list(query: string): Promise<MentionList> {
    const { status, body } = await this.#redress.desk<MentionList>(`/mentions?${query}`);
    expect(status).toBe(200);
    expect(mentionListSchema.parse(body)).toEqual(body);
    return body;
  }

  async waiting(action: string): Promise<MentionDetail[]> {
    return (await this.list(`action=${action}`)).mentions;
  }

  /** The story of the case that one of them opened or joined. */
  async eventsOf({ caseId }: { readonly caseId: string }) {
    return (await this.#redress.detail(caseId)).timeline;
  }

  /** The mention of a text, whether it has a case or not. */
  async named(text: string): Promise<MentionDetail> {
    const { posts } = await readEverything(tableOf(this.#redress.engine));
    const stored = posts.find((post) => post.kind === 'mention' && post.text === text);
    const query = new URLSearchParams({
      channel: 'standard-webhooks',
      postId: stored?.postId ?? '',
    });
    const [found] = (await this.list(`${query}`)).mentions;
    if (found === undefined) throw new Error(`no mention “${text}”`);
    return found;
  }

  retriage({ mentionId, revision }: MentionDetail, inputs: Record<string, string>, sub = 'robin') {
    return this.#redress.desk<Retriaged & Problem>(`/mentions/${mentionId}/commands`, {
      sub,
      role: 'handler',
      command: { type: 'retriage', inputs, expectedRevision: revision },
    });
  }
}

export const textsOf = (mentions: readonly MentionDetail[]) => mentions.map(({ text }) => text);
