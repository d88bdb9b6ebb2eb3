import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../../infra/local/simulate/networks.ts';
import { parseJson } from '../../../shared/channels/json.ts';
import { PARSERS } from '../../../shared/channels/registry-parsers.ts';
import { mappingSchema } from '../../../shared/channels/standard-webhooks/mapping.ts';
import type { ParserInput } from '../../../shared/channels/channel.ts';
import { CHANNELS } from '../../../shared/policy/configuration.ts';
import type { Channel } from '../../../shared/policy/configuration.ts';
import { T0 } from '../../support/cases.ts';
import { expectParserTotal, expectSoundEvents } from '../../support/channel-checks.ts';
import { OWN } from '../../support/parse.ts';
import {
  pageChange,
  pageComment,
  xDirectMessage,
  xLegacyPosts,
  xMention,
} from '../../support/post-fixtures.ts';
import { VENDORS } from '../../support/vendors.ts';

/** What a network says of posts, public and private, new, edited and deleted, and of reviews. */
const TOLD = [
  {},
  { private: true, parentId: '123456789012345679' },
  { type: 'mention.edited' },
  { type: 'mention.edited', private: true },
  { type: 'mention.deleted' },
  { type: 'mention.deleted', private: true },
  { rating: 1 },
];

/** Shapes that no simulated network sends. */
const MORE: Readonly<Partial<Record<Channel, readonly object[]>>> = {
  x: [
    xDirectMessage,
    xLegacyPosts,
    { matching_rules: [], data: xMention.data.payload, includes: xMention.data.includes },
    { data: { event_type: 'oauth.revoke', payload: { user_id: OWN.x[0] } } },
    {
      data: {
        event_type: 'chat.received',
        payload: { id: 'a', sender_id: '1', created_at_msec: '1', conversation_id: 'b' },
      },
    },
    { user_event: { revoke: { source: { user_id: OWN.x[0] } } } },
  ],
  facebook: [
    pageChange('mention', pageComment),
    { object: 'permissions', entry: [{ id: '0', changes: [{ verb: 'revoked' }] }] },
    { object: 'signed_request', callback: 'delete', user_id: '1', issued_at: 1 },
  ],
  slack: ['app_uninstalled', 'app_mention', 'tokens_revoked'].map((type) => ({
    type: 'event_callback',
    team_id: 'T1',
    event_time: 1,
    event: { type, channel: 'C1', ts: '1.2', user: 'U1', text: 'a', tokens: { bot: ['U1'] } },
  })),
  telegram: [
    { update_id: 1, business_connection: { user: { id: 1 }, is_enabled: false } },
    {
      update_id: 1,
      channel_post: {
        message_id: 1,
        date: 1,
        chat: { id: -1, type: 'channel' },
        sender_chat: { id: -1 },
        caption: 'a',
        photo: [{}],
      },
    },
  ],
  discourse: [{ user: { id: 1 } }],
  wechat: [
    { ToUserName: 'toUser', FromUserName: 'o', CreateTime: 1, MsgType: 'event', Event: 'CLICK' },
  ],
  line: [{ destination: 'U1', events: [{ type: 'botSuspended', timestamp: 1 }] }],
  zalo: [
    {
      event_name: 'user_feedback',
      timestamp: '1',
      sender: { id: '1' },
      message: { msg_id: '1', rate: '2', note: 'a' },
    },
  ],
};

describe.each(CHANNELS)('parse of %s', (channel) => {
  const ownAuthorIds = OWN[channel];
  const { parse, read = parseJson } = PARSERS[channel];
  const secret = JSON.stringify({ signing: ['whsec_a2V5'], appId: '1', verifyToken: 'word' });
  const deliveries = TOLD.map((told) =>
    NETWORKS[channel](
      {
        connection: { id: 'main', ownAuthorIds },
        author: 'Noor',
        text: '@brand waar blijft mijn pakket? 😡',
        postId: '123456789012345678',
        createdAtMs: T0 - 60_000,
        ...told,
      },
      secret,
      T0,
    ),
  );

  it('makes sound events of every JSON, or says that a known shape is broken', () => {
    for (const { headers, body } of deliveries) {
      const payload = read(body.toString('utf8'), headers);
      expect(
        parse({ connectionId: 'main', payload, receivedAtMs: T0, headers, ownAuthorIds })[0],
      ).not.toMatchObject({ kind: 'ignored' });
      const valid = [payload, ...(MORE[channel] ?? [])];
      expectParserTotal(PARSERS[channel], valid, { headers, ownAuthorIds });
    }
  });

  it('makes them of every text, too', () => {
    const changes = fc.tuple(
      fc.constantFrom(...deliveries),
      fc.nat(),
      fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom(']]>', '<!DOCTYPE', '"', '}', '&a;')),
    );
    fc.assert(
      fc.property(changes, ([{ headers, body }, place, put]) => {
        const whole = body.toString('utf8');
        const at = place % whole.length;
        const changed = whole.slice(0, at) + put + whole.slice(at + put.length);
        for (const text of [changed, put, whole.slice(0, at)]) {
          expectSoundEvents(() => {
            const payload = read(text, headers);
            return parse({
              connectionId: 'main',
              payload,
              receivedAtMs: T0,
              headers,
              ownAuthorIds,
            });
          });
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe.each(VENDORS)('parse of $name', ({ mapping, body }) => {
  it('makes sound events of every JSON, or says that it does not fit', () => {
    const { parse } = PARSERS['standard-webhooks'];
    const read = mappingSchema.parse(mapping);
    const mapped = { parse: (input: ParserInput) => parse({ ...input, mapping: read }) };

    expectParserTotal(mapped, [body], { headers: {}, ownAuthorIds: [] });
  });
});
