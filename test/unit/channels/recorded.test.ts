import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../shared/channels/json.ts';
import { PARSERS } from '../../../shared/channels/registry-parsers.ts';
import { readWechat } from '../../../shared/channels/wechat/read.ts';
import { PayloadError } from '../../../shared/errors.ts';
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
    'instagram/comments_facebook_login_doc_ad': ['other_account'],
    'instagram/comments_flat_instagram_login_doc': ['other_account'],
    'instagram/comments_minimal_changes': ['other_account'],
    'instagram/comments_reply_changes': ['other_account'],
    'instagram/dashboard_test_ping_chatwoot': ['other_account'],
    'instagram/live_comments_minimal': ['other_account'],
    'instagram/mentions_comment_doc': ['posted'],
    'instagram/mentions_media_doc': ['posted'],
    'instagram/message_postback_doc': ['other_account'],
    'instagram/message_reaction_doc': ['reaction'],
    'instagram/message_seen': ['not_a_post'],
    'instagram/message_share_attachment_chatwoot': ['posted'],
    'instagram/message_story_mention_chatwoot': ['posted'],
    'instagram/message_story_mention_echo_chatwoot': ['echo'],
    'instagram/message_story_reply_chatwoot': ['posted'],
    'instagram/message_unsend_chatwoot': ['deleted'],
    'instagram/message_unsupported_attachment': ['posted'],
    'instagram/standby_message_chatwoot': ['posted'],
    'instagram/story_insights': ['not_a_post'],
    'messenger/delivery': ['not_a_post'],
    'messenger/message_deleted': ['deleted'],
    'messenger/message_edit': ['edited'],
    'messenger/message_fallback_attachment': ['posted'],
    'messenger/message_post_share_attachment_modern': ['posted'],
    'messenger/message_reel_attachment_modern': ['posted'],
    'messenger/message_text_modern': ['posted'],
    'messenger/message_text_numeric_ids': ['posted'],
    'messenger/message_unsupported': ['posted'],
    'messenger/optin': ['not_a_post'],
    'messenger/pass_thread_control': ['platform_status'],
    'messenger/policy_enforcement_block': ['platform_status'],
    'messenger/postback': ['not_a_post'],
    'messenger/reaction': ['reaction'],
    'messenger/read': ['not_a_post'],
    'messenger/referral': ['not_a_post'],
    'whatsapp/account_update_account_deleted': ['accessRevoked'],
    'whatsapp/account_update_account_disabled': ['platform_status'],
    'whatsapp/account_update_account_offboarded': ['accessRevoked'],
    'whatsapp/account_update_account_restriction': ['platform_status'],
    'whatsapp/account_update_account_violation': ['platform_status'],
    'whatsapp/account_update_partner_app_uninstalled': ['accessRevoked'],
    'whatsapp/message_document': ['posted'],
    'whatsapp/message_forwarded': ['posted'],
    'whatsapp/message_image': ['posted'],
    'whatsapp/message_image_with_url': ['posted'],
    'whatsapp/message_location': ['posted'],
    'whatsapp/message_referral_ad': ['posted'],
    'whatsapp/message_text': ['posted'],
    'whatsapp/message_text_official_doc': ['posted'],
    'whatsapp/message_text_phone_and_bsuid': ['posted'],
    'whatsapp/message_unsupported': ['posted'],
    'whatsapp/message_unsupported_with_type': ['posted'],
    'whatsapp/message_voice': ['posted'],
    'whatsapp/message_edit': ['edited'],
    'whatsapp/message_interactive_with_error': ['posted', 'platform_status'],
    'whatsapp/message_reaction': ['reaction'],
    'whatsapp/message_unreaction': ['reaction'],
    'whatsapp/smb_message_echo_delete': ['deleted'],
    'whatsapp/smb_message_echo_edit': ['echo'],
    'whatsapp/status_delivered': ['platform_status'],
    'whatsapp/status_group': ['other_account'],
    'whatsapp/status_read': ['platform_status'],
    'whatsapp/status_sent': ['platform_status'],
    'whatsapp/system_identity_changed': ['profile_change'],
    'whatsapp/system_user_changed_number': ['profile_change'],
    'whatsapp/user_preferences_resume': ['profile_change'],
    'threads/delete_doc_object': ['deleted'],
    'threads/mentions_doc_object': ['posted'],
    'threads/publish_doc_object': ['echo'],
    'threads/replies_doc_object': ['posted'],
    // Without a time, which every signed delivery has: parked.
    'zalo/image_attachment_public_test': ['payload_malformed'],
    'zalo/minimal_public_test': ['posted'],
    'zalo/reconstructed_anonymous_send_text': ['posted'],
    'zalo/reconstructed_follow': ['reaction'],
    'zalo/reconstructed_oa_send_text': ['echo'],
    'zalo/reconstructed_unfollow': ['reaction'],
    'zalo/reconstructed_user_send_file': ['posted'],
    'zalo/reconstructed_user_send_image': ['posted'],
    'zalo/vectors': ['unknown_shape'],
    'wechat/debug_demo_event_plain_json_format': ['unknown_shape'],
    'standard-webhooks/complaint-posted': ['posted'],
    'standard-webhooks/spec-example-full': ['unknown_shape'],
    'standard-webhooks/vectors': ['unknown_shape'],
    'discourse/constructed_notification_mentioned': ['not_a_post'],
    'discourse/constructed_post_created_private_message': ['posted'],
    'discourse/constructed_post_destroyed': ['deleted'],
    'discourse/constructed_post_edited': ['echo'],
    'discourse/ping': ['platform_status'],
    'discourse/post_created': ['echo'],
    'discourse/user_updated_trimmed': ['profile_change'],
    'line/constructed_message_edited_group': ['edited'],
    'line/constructed_message_mention_self_quote': ['posted'],
    'line/follow_unblocked': ['not_a_post'],
    'line/join_group': ['not_a_post'],
    'line/leave_group': ['not_a_post'],
    'line/member_left': ['not_a_post'],
    'line/message_file': ['posted'],
    'line/message_image_no_userid_room': ['posted'],
    'line/message_image_set': ['posted'],
    'line/message_sticker': ['posted'],
    'line/message_text_redelivered': ['posted'],
    'line/message_text_user': ['posted'],
    'line/postback': ['not_a_post'],
    'line/undefined_event': ['unknown_shape'],
    'line/unfollow': ['not_a_post'],
    'line/verify_empty_events': ['platform_status'],
    'slack/app_mention_legacy_authed_users': ['posted'],
    'slack/app_rate_limited': ['platform_status'],
    'slack/message_channel': ['posted'],
    'slack/message_deleted': ['deleted'],
    'slack/url_verification': ['platform_status'],
    'telegram/callback_query': ['not_a_post'],
    'telegram/constructed_channel_comment': ['posted'],
    'telegram/constructed_my_chat_member_blocked': ['platform_status'],
    'telegram/message_caption_only': ['posted'],
    'telegram/message_document': ['posted'],
    'telegram/message_entities': ['posted'],
    'telegram/message_forwarded_channel_legacy': ['posted'],
    'telegram/message_forwarded_legacy': ['posted'],
    'telegram/message_photo': ['posted'],
    'telegram/message_voice': ['posted'],
    'telegram/message_text': ['posted'],
    'telegram/my_chat_member_promoted': ['platform_status'],
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
      // What nobody has judged must at least not be parked.
      if (expected[name] === undefined) {
        expect(kindsOf(parse(channel, payload)).length, name).toBeGreaterThan(0);
      } else expect(kindsOrCode(channel, payload), name).toEqual(expected[name]);
    }
    expect(found.length).toBeGreaterThan(30);
  });

  it.skipIf(!existsSync(shared))('parse the XML of WeChat to what the fact sheet says', () => {
    const kinds = readdirSync(path.join(shared, 'wechat'))
      .filter((name) => name.endsWith('.xml'))
      .map((name) => {
        const text = readFileSync(path.join(shared, 'wechat', name), 'utf8');
        return [name.replace('.xml', ''), ...kindsOrCode('wechat', readWechat(text))];
      });

    expect(Object.fromEntries(kinds)).toEqual({
      click_event: 'reaction',
      // Sealed: `receive` opens these.
      computed_safe_mode_text: 'unknown_shape',
      encrypted_wecom_sample: 'unknown_shape',
      constructed_unsubscribe_event: 'reaction',
      image_message: 'posted',
      link_message: 'posted',
      location_message: 'posted',
      scan_event: 'reaction',
      subscribe_event: 'reaction',
      subscribe_scan_event: 'reaction',
      video_message: 'posted',
      view_event: 'reaction',
    });
  });
});

/** What a recording becomes, or why it is parked. */
function kindsOrCode(channel: Channel, payload: unknown): string[] {
  try {
    return kindsOf(parse(channel, payload));
  } catch (error) {
    if (error instanceof PayloadError) return [error.code];
    throw error;
  }
}
