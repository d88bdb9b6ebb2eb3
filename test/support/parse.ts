import type { ChannelEvent } from '../../shared/channels/channel.ts';
import { PARSERS } from '../../shared/channels/registry-parsers.ts';
import type { Channel } from '../../shared/policy/configuration.ts';
import { T0 } from './cases.ts';

const OWN: Record<Channel, string[]> = {
  x: ['1111111111111111111', '4337869213', '930524282358325248'],
  facebook: ['1234567890321'],
  'standard-webhooks': ['brand'],
};

/** The events of a payload on a connection whose own accounts are the recordings'. */
export function parse(channel: Channel, payload: unknown): readonly ChannelEvent[] {
  return PARSERS[channel].parse({
    connectionId: 'main',
    payload,
    headers: {},
    ownAuthorIds: OWN[channel],
    receivedAtMs: T0,
  });
}

/** What each event is, or why it is ignored. */
export const kindsOf = (events: readonly ChannelEvent[]) =>
  events.map((event) => (event.kind === 'ignored' ? event.reason : event.kind));
