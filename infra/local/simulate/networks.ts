import type { Channel } from '../../../shared/policy/configuration.ts';
import { simulateFacebook } from './facebook.ts';
import type { Network } from './network.ts';
import { simulateStandardWebhooks } from './standard-webhooks.ts';
import { simulateX } from './x.ts';
import { simulateSlack } from './slack.ts';
import { simulateTelegram } from './telegram.ts';
import { simulateLine } from './line.ts';
import { simulateDiscourse } from './discourse.ts';
import { simulateInstagram } from './instagram.ts';
import { simulateMessenger } from './messenger.ts';
import { simulateWhatsapp } from './whatsapp.ts';
import { simulateThreads } from './threads.ts';
import { simulateZalo } from './zalo.ts';
import { simulateWechat } from './wechat.ts';

export const NETWORKS: Readonly<Record<Channel, Network>> = {
  x: simulateX,
  facebook: simulateFacebook,
  'standard-webhooks': simulateStandardWebhooks,
  slack: simulateSlack,
  telegram: simulateTelegram,
  line: simulateLine,
  discourse: simulateDiscourse,
  instagram: simulateInstagram,
  messenger: simulateMessenger,
  whatsapp: simulateWhatsapp,
  threads: simulateThreads,
  zalo: simulateZalo,
  wechat: simulateWechat,
};
