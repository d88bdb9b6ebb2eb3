import type { Channel } from '../../../shared/policy/configuration.ts';
import { simulateFacebook } from './facebook.ts';
import type { Network } from './network.ts';
import { simulateStandardWebhooks } from './standard-webhooks.ts';
import { simulateX } from './x.ts';

export const NETWORKS: Readonly<Record<Channel, Network>> = {
  x: simulateX,
  facebook: simulateFacebook,
  'standard-webhooks': simulateStandardWebhooks,
};
