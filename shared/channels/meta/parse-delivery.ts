import * as z from 'zod';
import type { ChannelEvent, ParsedEvent, ParserInput } from '../channel.ts';
import { ignored, isObject, readEach, readKnown } from '../read-payload.ts';
import { CALLBACK_OBJECT } from './callback.ts';
import { metaId, metaInstant } from './fields.ts';
import type { EntryContext } from './fields.ts';

const callbackSchema = z.object({
  callback: z.enum(['delete', 'deauthorize']),
  user_id: metaId,
  issued_at: metaInstant,
});

const permissionSchema = z.object({ id: metaId, time: metaInstant.optional() });

/** The envelope of all of Meta's products but Threads; what stands in an entry differs. */
const deliverySchema = z.object({ object: z.string(), entry: z.array(z.unknown()) });
const entrySchema = z.looseObject({ id: metaId, time: metaInstant.nullish() });

/** What an entry holds beside its account. */
type EntryContent = Readonly<Record<string, unknown>>;

/**
 * The events of a delivery of one product, entry by entry; an entry that holds nothing is counted
 * once, and so is a delivery.
 */
export function parseMeta(
  input: ParserInput,
  object: string,
  readEntry: (content: EntryContent, context: EntryContext) => readonly ParsedEvent[],
): readonly ParsedEvent[] {
  const { payload, ownAuthorIds, receivedAtMs } = input;
  if (!isObject(payload)) return [ignored('unknown_shape')];
  const shared = readShared(payload, input);
  if (shared !== undefined) return shared;
  if (!('entry' in payload)) return [ignored('unknown_shape')];
  const delivery = readKnown(deliverySchema, payload, 'delivery');
  if (delivery.object !== object) return [ignored('unknown_shape')];
  return orUnknown(
    readEach(delivery.entry, (item) => {
      const { id, time, ...content } = readKnown(entrySchema, item, 'entry');
      const context = { accountId: id, atMs: time ?? receivedAtMs, ownAuthorIds };
      return orUnknown(readEntry(content, context));
    }),
  );
}

/** The list of an entry's changes; without one there are none. */
export function changesOf({ changes }: EntryContent): readonly unknown[] {
  return changes === undefined ? [] : readKnown(z.array(z.unknown()), changes, 'entry.changes');
}

/** Something that holds no event still counts as one. */
function orUnknown(events: readonly ParsedEvent[]): readonly ParsedEvent[] {
  return events.length === 0 ? [ignored('unknown_shape')] : events;
}

/**
 * The events that every product of Meta's may send beside its own: a callback that was opened, and
 * changes of the app's permissions. Both tell of people: whoever is not among our own ids takes
 * nothing away from the connection. `undefined` for whatever is the product's own.
 */
export function readShared(
  payload: Record<string, unknown>,
  input: ParserInput,
): readonly ParsedEvent[] | undefined {
  if (payload['object'] === CALLBACK_OBJECT) return [readCallback(payload, input)];
  if (payload['object'] !== 'permissions') return undefined;
  const { entry } = readKnown(z.object({ entry: z.array(z.unknown()) }), payload, 'delivery');
  return orUnknown(readEach(entry, (item) => readPermissions(item, input)));
}

function readCallback(payload: unknown, input: ParserInput): ChannelEvent {
  const {
    callback,
    user_id: userId,
    issued_at: atMs,
  } = readKnown(callbackSchema, payload, 'signed_request');
  return callback === 'delete'
    ? { kind: 'erasureAsked', userId, askedAtMs: atMs }
    : revokedBy(userId, atMs, input);
}

/** Permission changes put their verb beside the field, without a value. */
function readPermissions(item: unknown, input: ParserInput): ChannelEvent[] {
  const { id, time } = readKnown(permissionSchema, item, 'entry');
  const changes = isObject(item) && Array.isArray(item['changes']) ? item['changes'] : [undefined];
  return changes.map((change): ChannelEvent => {
    if (!isObject(change)) return ignored('unknown_shape');
    if (change['verb'] !== 'revoked') return ignored('platform_status');
    return revokedBy(id, time ?? input.receivedAtMs, input);
  });
}

function revokedBy(accountId: string, revokedAtMs: number, input: ParserInput): ChannelEvent {
  return input.ownAuthorIds.includes(accountId)
    ? { kind: 'accessRevoked', accountId, revokedAtMs }
    : ignored('other_account');
}
