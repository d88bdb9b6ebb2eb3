import { loadReceivers } from '../../shared/channels/registry-receivers.ts';
import { CHANNELS } from '../../shared/policy/configuration.ts';

/** The receivers of all channels, as `receive` loads those that it needs. */
export const RECEIVERS = await loadReceivers(CHANNELS);
