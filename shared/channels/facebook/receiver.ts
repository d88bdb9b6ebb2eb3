import type { ReceiverAdapter } from '../channel.ts';
import { metaReceiver } from '../meta/receiver.ts';

/** Page webhooks arrive as all of Meta's do. */
export const facebookReceiver: ReceiverAdapter = metaReceiver;
