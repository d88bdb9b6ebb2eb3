import type { ChannelEvent, ParserAdapter, ParserInput } from '../channel.ts';
import { ignored } from '../meta/fields.ts';
import { messagingOf, readMessaging } from '../meta/messaging.ts';
import { readShared } from '../meta/parse-delivery.ts';
import { isObject, readKnown } from '../read-payload.ts';
import { deliverySchema } from './schema.ts';

/**
 * Messages to a Page. Every message of every entry gives one event; changes of the Page's feed, if
 * they are subscribed too, belong to a connection of the channel facebook and are not read here.
 */
export const messengerParser: ParserAdapter = { parse: parseMessenger };

function parseMessenger(input: ParserInput): readonly ChannelEvent[] {
  const { payload, ownAuthorIds, receivedAtMs } = input;
  if (!isObject(payload)) return [ignored('unknown_shape')];
  const shared = readShared(payload, receivedAtMs);
  if (shared !== undefined) return shared;
  if (!('entry' in payload)) return [ignored('unknown_shape')];
  const delivery = readKnown(deliverySchema, payload, 'delivery');
  if (delivery.object !== 'page') return [ignored('unknown_shape')];
  const events = delivery.entry.flatMap(({ id, time, changes = [], ...entry }) => {
    const inbox = { accountId: id, atMs: time ?? receivedAtMs, ownAuthorIds };
    const read = [
      ...changes.map(() => ignored('unknown_shape')),
      ...messagingOf(entry).map((item) => readMessaging(item, inbox)),
    ];
    return read.length === 0 ? [ignored('unknown_shape')] : read;
  });
  return events.length === 0 ? [ignored('unknown_shape')] : events;
}
