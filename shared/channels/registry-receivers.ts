import type { Channel } from '../policy/configuration.ts';
import type { ReceiverAdapter } from './channel.ts';

/** Where each channel's receiver stands; no parser, so that `receive` bundles none. */
const LOAD: Readonly<Record<Channel, () => Promise<ReceiverAdapter>>> = {
  x: async () => (await import('./x/receiver.ts')).xReceiver,
  facebook: async () => (await import('./facebook/receiver.ts')).facebookReceiver,
  'standard-webhooks': async () =>
    (await import('./standard-webhooks/receiver.ts')).standardWebhooksReceiver,
  slack: async () => (await import('./slack/receiver.ts')).slackReceiver,
  telegram: async () => (await import('./telegram/receiver.ts')).telegramReceiver,
  line: async () => (await import('./line/receiver.ts')).lineReceiver,
  discourse: async () => (await import('./discourse/receiver.ts')).discourseReceiver,
  instagram: async () => (await import('./instagram/receiver.ts')).instagramReceiver,
  messenger: async () => (await import('./messenger/receiver.ts')).messengerReceiver,
  whatsapp: async () => (await import('./whatsapp/receiver.ts')).whatsappReceiver,
  threads: async () => (await import('./threads/receiver.ts')).threadsReceiver,
  zalo: async () => (await import('./zalo/receiver.ts')).zaloReceiver,
  wechat: async () => (await import('./wechat/receiver.ts')).wechatReceiver,
};

export function isChannel(text: unknown): text is Channel {
  return typeof text === 'string' && Object.hasOwn(LOAD, text);
}

/** What `receive` needs of these channels. No other is evaluated: one more costs nobody a start. */
export async function loadReceivers<Wanted extends Channel>(
  channels: Iterable<Wanted>,
): Promise<Readonly<Record<Wanted, ReceiverAdapter>>> {
  const loaded = await Promise.all(
    [...new Set(channels)].map(async (channel) => [channel, await LOAD[channel]()] as const),
  );
  // Exactly the wanted ones are there.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(loaded) as Record<Wanted, ReceiverAdapter>;
}
