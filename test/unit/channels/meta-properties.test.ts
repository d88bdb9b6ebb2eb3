import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../../infra/local/simulate/networks.ts';
import type { SimulatedPost } from '../../../infra/local/simulate/network.ts';
import { parseJson } from '../../../shared/channels/json.ts';
import { RECEIVERS } from '../../support/receivers.ts';
import { PayloadError } from '../../../shared/errors.ts';
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

/** A copy with the value at one of its places replaced. */
function replaceAt(value: unknown, place: { left: number }, other: unknown): unknown {
  if (place.left === 0) {
    place.left -= 1;
    return other;
  }
  place.left -= 1;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => replaceAt(item, place, other));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, replaceAt(item, place, other)]),
  );
}

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

  it('gives whatever it is changed into sound events or says that it is broken', () => {
    const kinds = [{}, { private: true }, { type: 'mention.edited' }, { type: 'mention.deleted' }];
    const change = fc.record({
      about: fc.constantFrom(...kinds, { private: true, type: 'mention.edited' }),
      place: fc.nat({ max: 40 }),
      other: fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom('', ' ', '\uFFFD', 0, -1, 1e300, null, [], {}, '0', OWN[channel][0] ?? ''),
      ),
    });
    fc.assert(
      fc.property(change, ({ about, place, other }) => {
        const payload = replaceAt(payloadOf(channel, about), { left: place }, other);
        try {
          const events = parse(channel, payload);
          expect(events.length).toBeGreaterThan(0);
          for (const event of events) {
            if (event.kind === 'deleted') expect(event.postId.trim()).not.toBe('');
            if (!('post' in event)) continue;
            expect(event.post.postId.trim()).not.toBe('');
            expect(event.post.author.id.trim()).not.toBe('');
            expect(Number.isSafeInteger(event.post.createdAtMs)).toBe(true);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(PayloadError);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('refuses a changed body', () => {
    const { headers, body } = simulate(channel);
    const place = fc.nat({ max: body.length * 8 - 1 });
    fc.assert(
      fc.property(place, (bit) => {
        const changed = Buffer.from(body);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));

        expect(RECEIVERS[channel].verify(request(changed, headers), META_SECRETS, T0).ok).toBe(
          false,
        );
      }),
    );
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
