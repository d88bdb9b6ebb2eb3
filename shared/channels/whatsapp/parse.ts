import type { ChannelEvent, IgnoredReason, ParserAdapter, ParserInput } from '../channel.ts';
import { ignored } from '../meta/fields.ts';
import { readShared } from '../meta/parse-delivery.ts';
import { isObject, readKnown } from '../read-payload.ts';
import { readMessage } from './parse-message.ts';
import { accountUpdateSchema, changeSchema, deliverySchema, valueSchema } from './schema.ts';

/**
 * WhatsApp's webhooks: every message, status and error of every change gives one event, and a
 * change without any of them gives one by itself.
 */
export const whatsappParser: ParserAdapter = { parse: parseWhatsapp };

type Entry = {
  readonly businessAccountId: string;
  readonly atMs: number;
  readonly ownAuthorIds: readonly string[];
};

const FIELDS = new Map<string, IgnoredReason>([
  ['user_preferences', 'profile_change'],
  ['user_id_update', 'profile_change'],
  ['calls', 'not_a_post'],
  // Messages from before the connection, sent once and in bulk.
  ['history', 'not_a_post'],
  ['smb_app_state_sync', 'not_a_post'],
]);
const STATUS_FIELD = /^(account_|phone_number_|message_template_|business_|template_|security)/;

const REVOCATIONS = new Set([
  'ACCOUNT_DELETED',
  'ACCOUNT_OFFBOARDED',
  'PARTNER_APP_UNINSTALLED',
  'PARTNER_REMOVED',
]);

function parseWhatsapp(input: ParserInput): readonly ChannelEvent[] {
  const { payload, ownAuthorIds, receivedAtMs } = input;
  if (!isObject(payload)) return [ignored('unknown_shape')];
  const shared = readShared(payload, receivedAtMs);
  if (shared !== undefined) return shared;
  if (!('entry' in payload)) return [ignored('unknown_shape')];
  const delivery = readKnown(deliverySchema, payload, 'delivery');
  if (delivery.object !== 'whatsapp_business_account') return [ignored('unknown_shape')];
  const events = delivery.entry.flatMap(({ id, time, changes = [undefined] }) => {
    const entry = { businessAccountId: id, atMs: time ?? receivedAtMs, ownAuthorIds };
    return changes.flatMap((change) => readChange(change, entry));
  });
  return events.length === 0 ? [ignored('unknown_shape')] : events;
}

function readChange(change: unknown, entry: Entry): ChannelEvent[] {
  const known = changeSchema.safeParse(change);
  if (!known.success) return [ignored('unknown_shape')];
  const { field, value } = known.data;
  if (field === 'account_update') return [readAccountUpdate(value, entry)];
  if (field === 'messages' || field === 'smb_message_echoes') {
    return readMessages(field, value, entry);
  }
  const reason = FIELDS.get(field) ?? (STATUS_FIELD.test(field) ? 'platform_status' : undefined);
  return [ignored(reason ?? 'unknown_shape')];
}

function readMessages(field: string, payload: unknown, entry: Entry): ChannelEvent[] {
  const value = readKnown(valueSchema, payload, field);
  const phoneNumberId = value.metadata.phone_number_id;
  const { messages, message_echoes: echoes, statuses, errors } = value;
  const isOurs = entry.ownAuthorIds.includes(phoneNumberId);
  const line = { phoneNumberId, contacts: value.contacts ?? [], ownAuthorIds: entry.ownAuthorIds };
  const others = [...(statuses ?? []), ...(errors ?? [])];
  const events = [
    ...(messages ?? []).map((item) => () => readMessage(item, line, false)),
    ...(echoes ?? []).map((item) => () => readMessage(item, line, true)),
    ...others.map(() => () => ignored('platform_status')),
  ].map((read) => (isOurs ? read() : ignored('other_account')));
  return events.length === 0 ? [ignored('unknown_shape')] : events;
}

/** Of the business account, not of a number: the connection may name it among its own. */
function readAccountUpdate(payload: unknown, entry: Entry): ChannelEvent {
  const {
    event,
    ban_info: ban,
    waba_info: about,
  } = readKnown(accountUpdateSchema, payload, 'account_update');
  const accountId = about?.waba_id ?? entry.businessAccountId;
  const isDisabled = event === 'DISABLED_UPDATE' && ban?.waba_ban_state === 'DISABLE';
  if (!REVOCATIONS.has(event) && !isDisabled) return ignored('platform_status');
  if (!entry.ownAuthorIds.includes(accountId)) return ignored('other_account');
  return { kind: 'accessRevoked', accountId, revokedAtMs: entry.atMs };
}
