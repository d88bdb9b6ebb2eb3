import type { Channel } from '../policy/configuration.ts';
import type { ReplyAdapter } from './reply.ts';
import { slackReply } from './slack/reply.ts';
import { telegramReply } from './telegram/reply.ts';
import { lineReply } from './line/reply.ts';
import { discourseReply } from './discourse/reply.ts';
import { facebookReply } from './facebook/reply.ts';
import { instagramReply } from './instagram/reply.ts';
import { messengerReply } from './messenger/reply.ts';
import { whatsappReply } from './whatsapp/reply.ts';
import { threadsReply } from './threads/reply.ts';
import { zaloReply } from './zalo/reply.ts';
import { wechatReply } from './wechat/reply.ts';
import { xReply } from './x/reply.ts';
import { standardWebhooksReply } from './standard-webhooks/reply.ts';

/** How `publish` answers on each channel. */
export const REPLIES: Readonly<Record<Channel, ReplyAdapter>> = {
  slack: slackReply,
  telegram: telegramReply,
  line: lineReply,
  discourse: discourseReply,
  facebook: facebookReply,
  instagram: instagramReply,
  messenger: messengerReply,
  whatsapp: whatsappReply,
  threads: threadsReply,
  zalo: zaloReply,
  wechat: wechatReply,
  x: xReply,
  'standard-webhooks': standardWebhooksReply,
};
