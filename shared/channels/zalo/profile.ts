import type { ChannelProfile } from '../profile.ts';
import { AHEAD_SECONDS, BACK_SECONDS } from './verify.ts';

export const zaloProfile: ChannelProfile = {
  name: 'Zalo Official Account',
  takes: 'Messages to the Official Account, what is sent in its name, judgements after a notice',
  provesBy: '`X-ZEvent-Signature` (`mac=`): SHA-256 of app id, body, `timestamp` and OA secret key',
  handshake: 'none signed: GET, and POST without a body or with `{}`, are answered with 200',
  answerWithinSeconds: 2,
  retries: 'for about 12 hours, with the first `timestamp`; intervals are not documented',
  disabledBy: 'about 12 hours without a 200',
  refusals: 'any status but 200 is a failed delivery and comes again',
  dedupeKey: '`message.msg_id`',
  toleranceSeconds: { back: BACK_SECONDS, ahead: AHEAD_SECONDS },
  visibility: 'private',
  edits: 'Zalo tells of none',
  deletions: 'Zalo tells of none',
  replies:
    'In private; 2,000 characters; within 7 days of the person’s last message, of which 8 messages within 48 hours are free. No idempotency key.',
  connect: [
    'At developers.zalo.me create an app, link the Official Account and verify the domain of URL.',
    'Put the *OA secret key* of the webhook page (not the app’s secret key), the app id and an access token into the connection’s secret: `{"signing": ["OA secret key"], "appId": "app id", "token": "…"}`. While you rotate, list the present key first and the previous one after it.',
    '`ownAuthorIds`: the id of the Official Account; deploy.',
    'On the webhook page enter URL and switch the message events on, `oa_send_…` too: they show what is answered in Zalo’s own console.',
    'The access token lasts 25 hours and the refresh token works once: have one place renew both and write `token` into the secret.',
  ],
  sources: [
    { what: 'Five independent implementations of the signature, which agree' },
    { what: 'Integrators’ guides; Zalo’s own portal could not be read' },
  ],
};
