import type { ParserRegistry } from './channel.ts';
import { facebookParser } from './facebook/parse.ts';
import { standardWebhooksParser } from './standard-webhooks/parse.ts';
import { xParser } from './x/parse.ts';
import { slackParser } from './slack/parse.ts';
import { telegramParser } from './telegram/parse.ts';
import { lineParser } from './line/parse.ts';
import { discourseParser } from './discourse/parse.ts';
import { instagramParser } from './instagram/parse.ts';
import { messengerParser } from './messenger/parse.ts';
import { whatsappParser } from './whatsapp/parse.ts';
import { threadsParser } from './threads/parse.ts';
import { zaloParser } from './zalo/parse.ts';
import { wechatParser } from './wechat/parse.ts';

/** What `triage` needs of each channel. */
export const PARSERS: ParserRegistry = {
  x: xParser,
  facebook: facebookParser,
  'standard-webhooks': standardWebhooksParser,
  slack: slackParser,
  telegram: telegramParser,
  line: lineParser,
  discourse: discourseParser,
  instagram: instagramParser,
  messenger: messengerParser,
  whatsapp: whatsappParser,
  threads: threadsParser,
  zalo: zaloParser,
  wechat: wechatParser,
};
