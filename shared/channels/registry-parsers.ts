import type { ParserRegistry } from './channel.ts';
import { facebookParser } from './facebook/parse.ts';
import { standardWebhooksParser } from './standard-webhooks/parse.ts';
import { xParser } from './x/parse.ts';

/** What `triage` needs of each channel. */
export const PARSERS: ParserRegistry = {
  x: xParser,
  facebook: facebookParser,
  'standard-webhooks': standardWebhooksParser,
};
