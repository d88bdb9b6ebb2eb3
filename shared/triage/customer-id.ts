import { customerIdSchema } from '../case/case.ts';
import type { CustomerId } from '../case/case.ts';
import { invariant } from '../invariant.ts';
import type { Channel } from '../policy/configuration.ts';
import { hmacSha256Hex } from '../channels/hmac.ts';

/** 96 bits: two of a billion customers share an id with a chance of one in 10^11. */
const ID_HEX_DIGITS = 24;

/** Opaque keyed hash of channel and author id, so that ids in logs and notices say nothing. */
export function customerIdOf(
  author: { readonly channel: Channel; readonly authorId: string },
  key: string,
): CustomerId {
  invariant(key.length > 0, 'customer ids are keyed');
  const digest = hmacSha256Hex(key, `${author.channel}\n${author.authorId}`);
  return customerIdSchema.parse(digest.slice(0, ID_HEX_DIGITS));
}
