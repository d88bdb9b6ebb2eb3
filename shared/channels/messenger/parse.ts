import type { ParserAdapter } from '../channel.ts';
import { messagingOf, readMessaging } from '../meta/messaging.ts';
import { changesOf, parseMeta } from '../meta/parse-delivery.ts';
import { ignored, readEach } from '../read-payload.ts';

/**
 * Messages to a Page. Every message of every entry gives one event; changes of the Page's feed, if
 * they are subscribed too, belong to a connection of the channel facebook and are not read here.
 */
export const messengerParser: ParserAdapter = {
  parse: (input) =>
    parseMeta(input, 'page', (content, context) => [
      ...changesOf(content).map(() => ignored('unknown_shape')),
      ...readEach(messagingOf(content), (item) => readMessaging(item, context)),
    ]),
};
