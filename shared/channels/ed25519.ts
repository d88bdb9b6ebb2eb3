import { createPublicKey, verify } from 'node:crypto';

/** What DER puts before the 32 bytes of a public key (RFC 8410). */
const DER_HEAD = Buffer.from('302a300506032b6570032100', 'hex');
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** Whether an Ed25519 signature fits; keys and signatures of another length never do. */
export function fitsEd25519(
  publicKey: Uint8Array,
  signature: Uint8Array,
  message: Uint8Array,
): boolean {
  if (publicKey.byteLength !== KEY_BYTES || signature.byteLength !== SIGNATURE_BYTES) return false;
  const der = Buffer.concat([DER_HEAD, publicKey]);
  return verify(
    null,
    message,
    createPublicKey({ key: der, format: 'der', type: 'spki' }),
    signature,
  );
}
