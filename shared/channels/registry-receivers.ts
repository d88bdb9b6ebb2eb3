import type { ReceiverRegistry } from './channel.ts';
import { facebookReceiver } from './facebook/receiver.ts';
import { standardWebhooksReceiver } from './standard-webhooks/receiver.ts';
import { xReceiver } from './x/receiver.ts';

/** What `receive` needs of each channel; no parser, so that none is bundled. */
export const RECEIVERS: ReceiverRegistry = {
  x: xReceiver,
  facebook: facebookReceiver,
  'standard-webhooks': standardWebhooksReceiver,
};
