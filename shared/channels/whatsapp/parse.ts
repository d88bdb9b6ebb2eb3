import type { ChannelEvent, IgnoredReason, ParsedEvent, ParserAdapter } from '../channel.ts';
import { changesOf, parseMeta } from '../meta/parse-delivery.ts';
import type { EntryContext } from '../meta/fields.ts';
import { ignored, readEach, readKnown } from '../read-payload.ts';
import { readMessage } from './parse-message.ts';
import { accountUpdateSchema, changeSchema, valueSchema } from './schema.ts';

/**
 * WhatsApp's webhooks: every message, status and error of every change gives one event, and a
 * change without any of them gives one by itself.
 */
export const whatsappParser: ParserAdapter = {
  parse: (input) =>
    parseMeta(input, 'whatsapp_business_account', (content, context) =>
      readEach(changesOf(content), (change) => readChange(change, context)),
    ),
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

function readChange(change: unknown, entry: EntryContext): ParsedEvent[] {
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

function readMessages(field: string, payload: unknown, entry: EntryContext): ParsedEvent[] {
  const value = readKnown(valueSchema, payload, field);
  const phoneNumberId = value.metadata.phone_number_id;
  const { messages, message_echoes: echoes, statuses, errors } = value;
  const isOurs = entry.ownAuthorIds.includes(phoneNumberId);
  const line = { phoneNumberId, contacts: value.contacts ?? [], ownAuthorIds: entry.ownAuthorIds };
  const others = [...(statuses ?? []), ...(errors ?? [])];
  const reads = [
    ...(messages ?? []).map((item) => () => readMessage(item, line, false)),
    ...(echoes ?? []).map((item) => () => readMessage(item, line, true)),
    ...others.map(() => () => ignored('platform_status')),
  ];
  const events = readEach(reads, (read) => (isOurs ? read() : ignored('other_account')));
  return events.length === 0 ? [ignored('unknown_shape')] : events;
}

/** Of the business account, not of a number: the connection may name it among its own. */
function readAccountUpdate(payload: unknown, entry: EntryContext): ChannelEvent {
  const {
    event,
    ban_info: ban,
    waba_info: about,
  } = readKnown(accountUpdateSchema, payload, 'account_update');
  const accountId = about?.waba_id ?? entry.accountId;
  const isDisabled = event === 'DISABLED_UPDATE' && ban?.waba_ban_state === 'DISABLE';
  if (!REVOCATIONS.has(event) && !isDisabled) return ignored('platform_status');
  if (!entry.ownAuthorIds.includes(accountId)) return ignored('other_account');
  return { kind: 'accessRevoked', accountId, revokedAtMs: entry.atMs };
}
