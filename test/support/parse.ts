import type { ChannelEvent, ParsedEvent } from '../../shared/channels/channel.ts';
import { PARSERS } from '../../shared/channels/registry-parsers.ts';
import type { Channel } from '../../shared/policy/configuration.ts';
import { T0 } from './cases.ts';

export const OWN: Record<Channel, string[]> = {
  x: ['1111111111111111111', '4337869213', '930524282358325248'],
  facebook: ['1234567890321'],
  'standard-webhooks': ['brand'],
  slack: ['U0OURBOT'],
  telegram: ['6067617432', '-1001666000222'],
  line: ['U123'],
  discourse: ['1'],
  instagram: ['17841405726653026', '17841452691600098', 'instagram-message-id-123'],
  messenger: ['12345654332', '1211134082089748', '1234567890321'],
  whatsapp: ['106540352242922', '1122334455667', '102290129340398', '184943124712545'],
  threads: ['78901', '123456'],
  zalo: ['388613280878808645', 'OA9'],
  wechat: ['toUser', 'gh_97417a04a28d'],
};

/**
 * The events of a payload on a connection whose own accounts are the recordings'.
 * @throws {PayloadError} when any of them would be parked.
 */
export function parse(channel: Channel, payload: unknown): readonly ChannelEvent[] {
  const events = PARSERS[channel].parse({
    connectionId: 'main',
    payload,
    headers: {},
    ownAuthorIds: OWN[channel],
    receivedAtMs: T0,
  });
  return readable(events);
}

/** The events, when none of them would be parked. @throws {PayloadError} the first reason. */
export function readable(events: readonly ParsedEvent[]): readonly ChannelEvent[] {
  return events.map((event) => {
    if (event.kind === 'unreadable') throw event.error;
    return event;
  });
}

/** What each event is, or why it is ignored. */
export const kindsOf = (events: readonly ParsedEvent[]) =>
  readable(events).map((event) => (event.kind === 'ignored' ? event.reason : event.kind));
