import type { ChannelProfile } from '../profile.ts';

/** What is the same for all of Meta's products. */
export const META_FACTS = {
  provesBy:
    '`x-hub-signature-256` (`sha256=` and hex) over the body, with the app secret; forms by their `signed_request`',
  handshake: '`hub.challenge` by GET, once, when the address is entered',
  refusals: 'any status but 200 is a failed delivery and comes again',
} as const satisfies Partial<ChannelProfile>;

/** How both of Meta's privacy callbacks are entered; `where` names the page of the app's settings. */
export function callbackStep(where: string): string {
  return `In ${where} enter \`URL\` as data deletion request URL and \`URL?callback=deauthorize\` as deauthorise callback URL: by that parameter alone the two are told apart. A deauthorisation alarms where it is by somebody in \`ownAuthorIds\`: add the id of the person whose token it is (\`GET /me\` with it). The person is given a code and the address \`URL?erasure=<code>\`; nothing is stored for it.`;
}
export const SECRET_STEP =
  'Put them into the connection’s secret: `{"signing": ["app secret"], "verifyToken": "the word you chose", "token": "access token"}`. While you reset the app secret, list the new one first and the previous one after it.';
export const META_SOURCE = {
  what: 'Meta developer documents: Webhooks, data deletion callback, Graph API errors',
  asOf: '2026-11-22',
} as const;
