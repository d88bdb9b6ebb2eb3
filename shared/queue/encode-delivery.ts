import { Buffer, isUtf8 } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { MAX_MESSAGE_BYTES } from './envelope.ts';
import type { DeliveryBody, DeliveryEnvelope } from './envelope.ts';

/**
 * A delivery as a message, or the body that must be stored aside before the message can be sent.
 */
export type EncodedDelivery =
  | { readonly kind: 'message'; readonly message: string }
  | { readonly kind: 'oversized'; readonly key: string; readonly message: string };

/**
 * The message for a delivery: text when the bytes are UTF-8, base64 when not, gzipped when that
 * does
 * not fit, and otherwise a pointer to an object with the raw bytes. Always ASCII.
 */
export function encodeDelivery(
  envelope: Omit<DeliveryEnvelope, 'body' | 'kind'>,
  bytes: Uint8Array,
): EncodedDelivery {
  const messageWith = (body: DeliveryBody) =>
    toAsciiJson({ kind: 'delivery', ...envelope, body } satisfies DeliveryEnvelope);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const plain = messageWith(
    isUtf8(buffer)
      ? { as: 'text', text: buffer.toString('utf8') }
      : { as: 'base64', base64: buffer.toString('base64') },
  );
  if (plain.length <= MAX_MESSAGE_BYTES) return { kind: 'message', message: plain };
  const zipped = messageWith({ as: 'gzip', base64: gzipSync(buffer).toString('base64') });
  if (zipped.length <= MAX_MESSAGE_BYTES) return { kind: 'message', message: zipped };
  const key = `deliveries/${envelope.connectionId}/${envelope.deliveryId}`;
  return { kind: 'oversized', key, message: messageWith({ as: 's3', key }) };
}

const BEYOND_PRINTABLE_ASCII = /[\u007f-\uffff]/g;

/** JSON in printable ASCII: SQS refuses some characters that JSON.stringify leaves bare. */
function toAsciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    BEYOND_PRINTABLE_ASCII,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
