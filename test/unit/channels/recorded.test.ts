import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../shared/channels/json.ts';
import { PARSERS } from '../../../shared/channels/registry-parsers.ts';
import type { Channel } from '../../../shared/policy/configuration.ts';
import { kindsOf, parse } from '../../support/parse.ts';

describe('recorded payloads', () => {
  const shared = path.join(
    fileURLToPath(new URL('../../../..', import.meta.url)),
    'shared/channels/fixtures',
  );

  /** What each recording becomes, judged by hand from the fact sheets. */
  const expected: Record<string, string[]> = {
    'x/aaa.direct_message_events': ['posted'],
    'x/aaa.direct_message_indicate_typing_events': ['not_a_post'],
    'x/aaa.direct_message_mark_read_events': ['not_a_post'],
    'x/aaa.tweet_delete_events': ['deleted'],
    'x/aaa.user_event_revoke': ['accessRevoked'],
    'x/crc_response': ['unknown_shape'],
    'x/filtered_stream.post': ['posted'],
    'x/replay_job_status_complete': ['platform_status'],
    'x/xaa.chat_received': ['encrypted'],
    'x/xaa.chat_sent': ['encrypted'],
    'x/xaa.dm_sent': ['echo'],
    'x/xaa.follow_follow': ['reaction'],
    'x/xaa.like_create': ['reaction'],
    'x/xaa.oauth_revoke': ['accessRevoked'],
    'x/xaa.post_create': ['echo'],
    'x/xaa.post_mention_create': ['posted'],
    'x/xaa.post_quote_create': ['posted'],
    'x/xaa.post_repost_create': ['repost'],
    'x/xaa.profile_update_screenname': ['profile_change'],
    'facebook/data_deletion_signed_request_payload_decoded': ['unknown_shape'],
    'facebook/feed_comment_add': ['echo'],
    'facebook/feed_comment_add_photo_legacy_sender': ['echo'],
    'facebook/feed_comment_hide': ['visibility_change'],
    'facebook/feed_comment_remove': ['deleted'],
    'facebook/feed_comment_unhide': ['visibility_change'],
    'facebook/feed_post_add_visitor': ['posted'],
    'facebook/feed_post_remove': ['deleted'],
    'facebook/feed_reaction_add': ['reaction'],
    'facebook/feed_reaction_add_reply': ['reaction'],
    'facebook/feed_share_add': ['echo'],
    'facebook/feed_status_add_photos_own': ['echo'],
    'facebook/mention_comment_add': ['posted'],
    'facebook/mention_post_add': ['posted'],
    'facebook/mention_post_add_with_sender': ['posted'],
    'facebook/permissions_connected': ['platform_status'],
    'facebook/ratings_comment_add': ['posted'],
    'facebook/ratings_rating_add_recommendation': ['posted'],
    'facebook/ratings_rating_edit': ['edited'],
    'facebook/ratings_rating_remove': ['deleted'],
    'standard-webhooks/complaint-posted': ['posted'],
    'standard-webhooks/spec-example-full': ['unknown_shape'],
    'standard-webhooks/vectors': ['unknown_shape'],
  };

  it.skipIf(!existsSync(shared))('parse to what the fact sheets say', () => {
    const found = Object.keys(PARSERS).flatMap((channel) =>
      readdirSync(path.join(shared, channel))
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({
          channel: channel as Channel,
          name: `${channel}/${name.replace('.json', '')}`,
        })),
    );

    for (const { channel, name } of found) {
      const payload = parseJson(readFileSync(path.join(shared, `${name}.json`), 'utf8'));
      const kinds = kindsOf(parse(channel, payload));
      if (expected[name] === undefined) expect(kinds.length, name).toBeGreaterThan(0);
      else expect(kinds, name).toEqual(expected[name]);
    }
    expect(found.length).toBeGreaterThan(30);
  });
});
