import { Buffer } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { PayloadError } from '../errors.ts';
import type { DeliveryBody, DeliveryEnvelope } from './envelope.ts';

/** A gzipped body never unpacks to more: no channel takes as much. */
const MAX_BODY_BYTES = 8 * 1_048_576;

const envelopeSchema = z.strictObject({
  kind: z.literal('delivery'),
  deliveryId: z.string().min(1),
  connectionId: z.string().min(1),
  receivedAtMs: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.discriminatedUnion('as', [
    z.strictObject({ as: z.literal('text'), text: z.string() }),
    z.strictObject({ as: z.literal('base64'), base64: z.string() }),
    z.strictObject({ as: z.literal('gzip'), base64: z.string() }),
    z.strictObject({ as: z.literal('s3'), key: z.string().min(1) }),
  ]),
});

/**
 * The envelope that a message holds.
 * @throws {PayloadError} `envelope_unreadable` for a message that `receive` did not write.
 */
export function decodeEnvelope(message: string): DeliveryEnvelope {
  try {
    return envelopeSchema.parse(JSON.parse(message));
  } catch {
    // The reason would quote the message, which may hold what a customer wrote.
    throw new PayloadError('The message is no delivery of ours', { code: 'envelope_unreadable' });
  }
}

/**
 * The bytes that the platform sent, exactly.
 * @throws {PayloadError} `body_unreadable` for bytes that `receive` did not pack.
 */
export async function readBody(
  body: DeliveryBody,
  readObject: (key: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  switch (body.as) {
    case 'text':
      return Buffer.from(body.text, 'utf8');
    case 'base64':
      return Buffer.from(body.base64, 'base64');
    case 'gzip':
      return unzip(Buffer.from(body.base64, 'base64'));
    case 's3':
      return readObject(body.key);
  }
}

function unzip(bytes: Buffer): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BODY_BYTES });
  } catch (cause) {
    throw new PayloadError('The packed body cannot be read', { code: 'body_unreadable', cause });
  }
}
