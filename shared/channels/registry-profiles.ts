import type { Channel } from '../policy/configuration.ts';
import type { ChannelProfile } from './profile.ts';
import { slackProfile } from './slack/profile.ts';
import { telegramProfile } from './telegram/profile.ts';
import { lineProfile } from './line/profile.ts';
import { discourseProfile } from './discourse/profile.ts';
import { facebookProfile } from './facebook/profile.ts';
import { instagramProfile } from './instagram/profile.ts';
import { messengerProfile } from './messenger/profile.ts';
import { whatsappProfile } from './whatsapp/profile.ts';
import { threadsProfile } from './threads/profile.ts';
import { zaloProfile } from './zalo/profile.ts';
import { wechatProfile } from './wechat/profile.ts';
import { xProfile } from './x/profile.ts';
import { standardWebhooksProfile } from './standard-webhooks/profile.ts';

/** What each network does and wants. */
export const PROFILES: Readonly<Record<Channel, ChannelProfile>> = {
  slack: slackProfile,
  telegram: telegramProfile,
  line: lineProfile,
  discourse: discourseProfile,
  facebook: facebookProfile,
  instagram: instagramProfile,
  messenger: messengerProfile,
  whatsapp: whatsappProfile,
  threads: threadsProfile,
  zalo: zaloProfile,
  wechat: wechatProfile,
  x: xProfile,
  'standard-webhooks': standardWebhooksProfile,
};
