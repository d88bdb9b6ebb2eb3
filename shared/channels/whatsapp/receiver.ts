import type { ReceiverAdapter } from '../channel.ts';
import { metaReceiver } from '../meta/receiver.ts';

/** As all of Meta's, repeated for up to 7 days until a 200. */
export const whatsappReceiver: ReceiverAdapter = metaReceiver;
