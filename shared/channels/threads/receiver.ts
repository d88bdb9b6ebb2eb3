import type { ReceiverAdapter } from '../channel.ts';
import { metaReceiver } from '../meta/receiver.ts';

/** As all of Meta's, but the key is the secret of the Threads app. */
export const threadsReceiver: ReceiverAdapter = metaReceiver;
