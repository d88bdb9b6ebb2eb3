import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../../infra/local/simulate/networks.ts';
import type { SimulatedPost } from '../../../infra/local/simulate/network.ts';
import { parseJson } from '../../../shared/channels/json.ts';
import { RECEIVERS } from '../../support/receivers.ts';
import { T0 } from '../../support/cases.ts';
import { META_CHANNELS } from '../../support/meta-callbacks.ts';
import { OWN, kindsOf, parse } from '../../support/parse.ts';
import { META_SECRETS, request } from '../../support/sign.ts';

type Channel = (typeof META_CHANNELS)[number];

const POST: Omit<SimulatedPost, 'connection'> = {
  author: 'Noor',
  text: 'Nothing arrived 😤 https://example.com/a @brand',
  postId: '123456789012345678',
  createdAtMs: T0 - 60_000,
};

function simulate(channel: Channel, about: Partial<SimulatedPost> = {}) {
  const connection = { id: 'main', ownAuthorIds: OWN[channel] };
  return NETWORKS[channel]({ connection, ...POST, ...about }, JSON.stringify(META_SECRETS), T0);
}

const payloadOf = (channel: Channel, about?: Partial<SimulatedPost>) =>
  parseJson(simulate(channel, about).body.toString());

describe.each(META_CHANNELS)('simulated %s', (channel) => {
  it('proves itself, and is the post that was written', () => {
    const { headers, body } = simulate(channel);
    const [event] = parse(channel, payloadOf(channel));

    expect(RECEIVERS[channel].verify(request(body, headers), META_SECRETS, T0)).toEqual({
      ok: true,
    });
    expect(event).toMatchObject({
      kind: 'posted',
      post: { text: POST.text, createdAtMs: Math.floor(POST.createdAtMs / 1_000) * 1_000 },
    });
  });

  it('gives edits and deletions, where the network has any, the id of the post', () => {
    const isPrivate = channel !== 'threads';
    const tell = (type: string) => parse(channel, payloadOf(channel, { type, private: isPrivate }));
    const [posted] = tell('mention.posted');
    const [deleted] = tell('mention.deleted');
    const [edited] = tell('mention.edited');
    const postId = posted !== undefined && 'post' in posted ? posted.post.postId : '';

    expect(postId).not.toBe('');
    expect(deleted).toMatchObject({ kind: 'deleted', postId });
    expect(edited).toMatchObject({
      kind: channel === 'threads' ? 'posted' : 'edited',
      post: { postId },
    });
  });
});

describe('simulated reviews', () => {
  it('are reviews of the Page', () => {
    const review = payloadOf('facebook', { rating: 1 });

    expect(parse('facebook', review)).toMatchObject([
      { kind: 'posted', post: { rating: 1, stated: { issue: 'yes' } } },
    ]);
    expect(
      kindsOf(parse('facebook', payloadOf('facebook', { rating: 1, type: 'x.edited' }))),
    ).toEqual(['edited']);
  });
});
