import type { ChannelProfile } from '../profile.ts';
import { TOLERANCE_SECONDS } from './verify.ts';

export const wechatProfile: ChannelProfile = {
  name: 'WeChat Official Account',
  takes: 'Messages to a service or subscription account, requests to delete a person’s data',
  provesBy:
    '`msg_signature` over the sealed body (safe mode), or `signature`, which leaves the body out (plain mode)',
  handshake: 'GET with a signed `timestamp` and `nonce`; `echostr` is the answer',
  answerWithinSeconds: 5,
  retries: 'three attempts in all, about 5 s apart; nothing later',
  disabledBy: 'not documented',
  refusals:
    'anything but `success` is shown to the person who wrote: *this account’s service is temporarily unavailable*',
  dedupeKey: '`MsgId`; events, which have none, make no post',
  toleranceSeconds: TOLERANCE_SECONDS,
  visibility: 'private',
  edits: 'none',
  deletions: 'none',
  replies:
    'In private; 2,048 bytes of UTF-8; 5 messages within 48 hours of the person’s last one, for verified accounts. No idempotency key.',
  connect: [
    'In the account’s *Basic configuration* choose a Token and have an EncodingAESKey of 43 characters made.',
    'Put both into the connection’s secret: `{"signing": ["Token"], "verifyToken": "Token", "encryption": ["EncodingAESKey"], "appId": "wx…", "token": "access token"}`. While you rotate, list the present ones first and the previous ones after them. Without `encryption` the plain mode is taken, whose bodies nothing proves; with it nothing unsealed is.',
    '`ownAuthorIds`: the account’s original id (`gh_…`); deploy.',
    'Enter URL, Token and EncodingAESKey, choose *safe mode*; WeChat sends its check at once.',
    'For replies: put the addresses that calls leave from on the account’s list, and have one place renew the access token, which lasts 2 hours.',
  ],
  sources: [
    {
      what: 'WeChat documentation on message encryption and on message limits',
    },
    {
      what: 'Error codes and the length of a reply: as commonly known, not read',
    },
  ],
};
