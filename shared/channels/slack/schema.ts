/** The shapes of Slack's Events API, as far as we read them; the rest is dropped. */
import * as z from 'zod';
import { LATEST_MS, textId } from '../field-schemas.ts';

/** Names no colon: ids of posts are made of a channel's id and a time. */
const id = textId.regex(/^[^:]+$/);

/** Slack's name of a message within its channel: seconds and microseconds, as text. */
export const ts = z
  .string()
  .regex(/^\d{1,12}\.\d{1,6}$/)
  .refine((text) => msOfTs(text) <= LATEST_MS);

/** Epoch milliseconds of a `ts`. */
export function msOfTs(text: string): number {
  const [seconds = '', fraction = ''] = text.split('.');
  return Number(seconds) * 1_000 + Number(fraction.padEnd(6, '0').slice(0, 3));
}

export const envelopeSchema = z.object({
  type: z.literal('event_callback'),
  team_id: z.string().nullish(),
  context_team_id: z.string().nullish(),
  api_app_id: z.string().nullish(),
  event_time: z
    .number()
    .nonnegative()
    .max(LATEST_MS / 1_000)
    .nullish(),
  authorizations: z
    .array(z.object({ user_id: z.string().nullish(), is_bot: z.boolean().nullish() }))
    .nullish()
    // Who is authorised is an extra: a delivery is not parked for want of it.
    .catch(undefined),
});

const profile = z
  .object({ display_name: z.string().nullish(), real_name: z.string().nullish() })
  .nullish()
  .catch(undefined);

/** A message, as `message` and `app_mention` bring it and as `message_changed` holds it. */
export const messageSchema = z.object({
  channel: id,
  channel_type: z.string().nullish(),
  ts,
  user: id.nullish(),
  bot_id: id.nullish(),
  app_id: z.string().nullish(),
  username: z.string().nullish(),
  user_profile: profile,
  text: z.string().nullish(),
  thread_ts: ts.nullish(),
  parent_user_id: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
  edited: z.object({ ts }).nullish(),
});

export type SlackMessage = z.output<typeof messageSchema>;

export const changeSchema = z.object({
  channel: id,
  channel_type: z.string().nullish(),
  event_ts: ts.nullish(),
  ts,
  message: z.looseObject({ ts, subtype: z.string().nullish(), text: z.string().nullish() }),
  previous_message: z.object({ text: z.string().nullish() }).nullish(),
});

export const deletionSchema = z.object({
  channel: id,
  deleted_ts: ts,
  event_ts: ts.nullish(),
  ts: ts.nullish(),
});

export const revokedTokensSchema = z.object({
  tokens: z.object({ bot: z.array(z.unknown()).nullish() }),
});
