import { createDecipheriv } from 'node:crypto';
import type { ConnectionSecret } from '../channel.ts';
import { equalTexts } from '../hmac.ts';

const KEY_BYTES = 32;
/** PKCS#7 with blocks of 32 bytes, not of the cipher's 16: Node must not take it off. */
const PADDING_BLOCK = 32;
const RANDOM_BYTES = 16;
const LENGTH_BYTES = 4;

/** Sealed text inside a body, in XML or JSON. */
const SEALED =
  /<Encrypt>\s*(?:<!\[CDATA\[)?([A-Za-z0-9+/=]{1,1500000})|"Encrypt"\s*:\s*"([A-Za-z0-9+/=\\]{1,1500000})"/g;
/** Looked at in one body; a person may have typed such a mark into the open part of one. */
const MAX_SEALED = 4;

/** Every sealed text that a body holds, in its order, the first few. */
export function sealedIn(body: Uint8Array): string[] {
  const text = Buffer.from(body).toString('latin1');
  const found: string[] = [];
  for (const [, xml, json] of text.matchAll(SEALED)) {
    found.push(xml ?? (json ?? '').replaceAll('\\/', '/'));
    if (found.length === MAX_SEALED) break;
  }
  return found;
}

/**
 * What a sealed text holds, under the first EncodingAESKey that opens it for our app; `undefined`
 * when none does. Only for texts whose signature fits: otherwise it would tell of the padding.
 */
export function openSealed(sealed: string, secret: ConnectionSecret): Uint8Array | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.byteLength === 0 || bytes.byteLength % 16 !== 0) return undefined;
  for (const encoded of secret.encryption ?? []) {
    // Not strictly: the last character of a key may have bits left over.
    const key = Buffer.from(`${encoded}=`, 'base64');
    if (key.byteLength !== KEY_BYTES) continue;
    const message = readSealed(decrypt(key, bytes), secret.appId ?? '');
    if (message !== undefined) return message;
  }
  return undefined;
}

function decrypt(key: Buffer, bytes: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16));
  decipher.setAutoPadding(false);
  return Buffer.concat([decipher.update(bytes), decipher.final()]);
}

/** 16 random bytes, length of the message (32 bits, big-endian), message, app id, padding. */
function readSealed(opened: Buffer, appId: string): Uint8Array | undefined {
  const padding = opened.at(-1) ?? 0;
  if (appId === '' || padding < 1 || padding > PADDING_BLOCK) return undefined;
  const whole = opened.subarray(0, opened.byteLength - padding);
  const from = RANDOM_BYTES + LENGTH_BYTES;
  if (whole.byteLength < from) return undefined;
  const end = from + whole.readUInt32BE(RANDOM_BYTES);
  if (end > whole.byteLength) return undefined;
  return equalTexts(whole.subarray(end).toString('utf8'), appId)
    ? whole.subarray(from, end)
    : undefined;
}
