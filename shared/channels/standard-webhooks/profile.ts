import type { ChannelProfile } from '../profile.ts';
import { TOLERANCE_SECONDS } from './verify.ts';

export const standardWebhooksProfile: ChannelProfile = {
  name: 'Standard Webhooks and listening vendors',
  takes:
    'Anything that signs by the specification, and by a `mapping` the JSON of a vendor that does not',
  provesBy:
    '`webhook-id`, `-timestamp`, `-signature` (`v1`, `v1a`), also `svix-…`; or a `proof`: HMAC in a header, a secret in a header or in the address',
  handshake: 'none',
  answerWithinSeconds: 15,
  retries: 'the sender’s own; the specification recommends some days',
  disabledBy: 'the sender’s own; the specification recommends so for a 410',
  refusals: 'any status but 2xx is a failed delivery; most senders come again',
  dedupeKey: '`data.channel` and `data.id`, or what the mapping takes for them',
  toleranceSeconds: TOLERANCE_SECONDS,
  visibility: 'both',
  edits: 'yes, where the source tells of them',
  deletions: 'yes, where the source tells of them',
  replies: 'By hand only: the source shows posts and takes no replies.',
  connect: [
    'Have the sender make a secret, or make one of 24 to 64 random bytes: `{"signing": ["whsec_…"]}` (`whpk_…` for Ed25519). While you rotate, list the present one first and the previous one after it.',
    'For a vendor with JSON of its own write `mapping` and `proof` into the connection, as `shared/channels/standard-webhooks/README.md` shows; its secret is `{"signing": ["the secret"]}`.',
    'Deploy, and give the sender URL.',
    'Have it send one event, and look whether it became a case or was parked, and why.',
  ],
  sources: [
    { what: 'Standard Webhooks specification', asOf: '2026-11-22' },
    { what: 'Documentation of Octolens, Meltwater, YouScan, MentionFox', asOf: '2026-11-22' },
  ],
};
