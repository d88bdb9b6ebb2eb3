import type { ReceiverAdapter } from '../channel.ts';
import { metaReceiver } from '../meta/receiver.ts';

/** One delivery an entry, as all of Meta's; unanswered for an hour, Messenger stops sending. */
export const messengerReceiver: ReceiverAdapter = metaReceiver;
