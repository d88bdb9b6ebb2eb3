import type { ReceiverAdapter } from '../channel.ts';
import { metaReceiver } from '../meta/receiver.ts';

/** As all of Meta's, but the key is the secret of the Instagram app, which is not the Facebook app's. */
export const instagramReceiver: ReceiverAdapter = metaReceiver;
