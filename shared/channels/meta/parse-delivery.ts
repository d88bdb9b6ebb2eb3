import * as z from 'zod';
import type { ChannelEvent } from '../channel.ts';
import { isObject, readKnown } from '../read-payload.ts';
import { CALLBACK_OBJECT } from './callback.ts';
import { ignored, metaId, metaInstant } from './fields.ts';

const callbackSchema = z.object({
  callback: z.enum(['delete', 'deauthorize']),
  user_id: metaId,
  issued_at: metaInstant,
});

const permissionSchema = z.object({ id: metaId, time: metaInstant.optional() });

/**
 * The events that every product of Meta's may send beside its own: a callback that was opened, and
 * changes of the app's permissions. `undefined` for whatever is the product's own.
 */
export function readShared(
  payload: Record<string, unknown>,
  receivedAtMs: number,
): ChannelEvent[] | undefined {
  if (payload['object'] === CALLBACK_OBJECT) return [readCallback(payload)];
  if (payload['object'] !== 'permissions') return undefined;
  const { entry } = readKnown(z.object({ entry: z.array(z.unknown()) }), payload, 'delivery');
  const events = entry.flatMap((item) => readPermissions(item, receivedAtMs));
  return events.length === 0 ? [ignored('unknown_shape')] : events;
}

function readCallback(payload: unknown): ChannelEvent {
  const {
    callback,
    user_id: userId,
    issued_at: atMs,
  } = readKnown(callbackSchema, payload, 'signed_request');
  return callback === 'delete'
    ? { kind: 'erasureAsked', userId, askedAtMs: atMs }
    : { kind: 'accessRevoked', accountId: userId, revokedAtMs: atMs };
}

/** Permission changes put their verb beside the field, without a value. */
function readPermissions(item: unknown, receivedAtMs: number): ChannelEvent[] {
  const { id, time } = readKnown(permissionSchema, item, 'entry');
  const changes = isObject(item) && Array.isArray(item['changes']) ? item['changes'] : [undefined];
  return changes.map((change): ChannelEvent => {
    if (!isObject(change)) return ignored('unknown_shape');
    if (change['verb'] !== 'revoked') return ignored('platform_status');
    return { kind: 'accessRevoked', accountId: id, revokedAtMs: time ?? receivedAtMs };
  });
}
