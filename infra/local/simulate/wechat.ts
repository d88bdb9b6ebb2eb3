import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { SECOND } from '../../../shared/time.ts';
import { listOf, parseObject, textOf } from '../json.ts';
import { numericId } from './ids.ts';
import type { Network } from './network.ts';

/**
 * A text message to an Official Account, sealed where the connection has an EncodingAESKey. WeChat
 * knows neither edits nor deletions, nor public posts.
 */
export const simulateWechat: Network = (post, secret, nowMs) => {
  const { signing, verifyToken, encryption, appId } = parseObject(secret);
  const account = post.connection.ownAuthorIds[0] ?? 'gh_000000000000';
  const message = elementOf('xml', [
    elementOf('ToUserName', [cdata(account)]),
    elementOf('FromUserName', [cdata(`o${numericId(post.author)}`)]),
    elementOf('CreateTime', [String(Math.floor(post.createdAtMs / SECOND))]),
    elementOf('MsgType', [cdata('text')]),
    elementOf('Content', [cdata(post.text)]),
    elementOf('MsgId', [post.postId]),
  ]);
  const token = textOf(verifyToken) || (listOf(signing).map(textOf)[0] ?? '');
  const [key = ''] = listOf(encryption).map(textOf);
  const timestamp = String(Math.floor(nowMs / SECOND));
  const nonce = String(Number(numericId(`nonce ${post.postId}`)) % 1_000_000_000);
  const query = new URLSearchParams({
    signature: sha1([token, timestamp, nonce]),
    timestamp,
    nonce,
  });
  if (key === '') return requestOf(message, query);
  const sealed = seal(message, key, textOf(appId));
  query.set('encrypt_type', 'aes');
  query.set('msg_signature', sha1([token, timestamp, nonce, sealed]));
  return requestOf(
    elementOf('xml', [
      elementOf('ToUserName', [cdata(account)]),
      elementOf('Encrypt', [cdata(sealed)]),
    ]),
    query,
  );
};

function requestOf(body: string, query: URLSearchParams) {
  return {
    headers: { 'content-type': 'text/xml' },
    query: Object.fromEntries(query),
    body: Buffer.from(body),
  };
}

function elementOf(name: string, inside: readonly string[]): string {
  return `<${name}>${inside.join('')}</${name}>`;
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function sha1(parts: readonly string[]): string {
  return createHash('sha1').update(parts.toSorted().join('')).digest('hex');
}

/** AES-256-CBC over random bytes, length, message, app id and padding to 32 bytes. */
function seal(message: string, encodedKey: string, appId: string): string {
  const key = Buffer.from(`${encodedKey}=`, 'base64');
  const bytes = Buffer.from(message);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.byteLength);
  const plain = Buffer.concat([randomBytes(16), length, bytes, Buffer.from(appId)]);
  const padding = 32 - (plain.byteLength % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([plain, Buffer.alloc(padding, padding)]);
  return Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64');
}
