import { createHash, createHmac } from 'node:crypto';
import type { ConnectionSecret, InboundRequest, Verdict } from '../channel.ts';
import { equalBytes } from '../hmac.ts';
import { ALGORITHMS, ENCODINGS, HEADER_NAME, PARAMETER_NAME } from './proof-shape.ts';
import type { Proof } from './proof-shape.ts';

/** A secret that is sent as it is could be guessed when it is shorter; a shorter one never fits. */
const MIN_SECRET_LENGTH = 16;

/** Checks a delivery by the connection's own proof; every active key is tried, whichever fits. */
export function verifyProof(
  request: InboundRequest,
  { signing }: ConnectionSecret,
  proof: Proof,
): Verdict {
  const isQuery = proof.kind === 'query';
  const name = isQuery ? proof.parameter : proof.header;
  const given = isQuery ? request.query[name] : request.headers[name];
  if (given === undefined) {
    const where = isQuery ? 'query parameter' : 'header';
    const detail = `Missing ${where}: ${name}.`;
    return { ok: false, status: 400, reason: 'signature_missing', detail };
  }
  const fits =
    proof.kind === 'hmac'
      ? fitsHmac(request.body, given, { proof, keys: signing })
      : fitsSecret(given, isQuery ? '' : proof.prefix, signing);
  if (fits) return { ok: true };
  const detail = proof.kind === 'hmac' ? 'The signature does not fit the body.' : 'Not the secret.';
  return { ok: false, status: 401, reason: 'signature_wrong', detail };
}

/** A proof out of the configuration, or `undefined` when it is none. */
export function readProof(value: unknown): Proof | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, header, algorithm, encoding, prefix, parameter } = { ...EMPTY, ...value };
  if (kind === 'query') {
    return typeof parameter === 'string' && PARAMETER_NAME.test(parameter)
      ? { kind, parameter }
      : undefined;
  }
  if (typeof header !== 'string' || !HEADER_NAME.test(header) || typeof prefix !== 'string') {
    return undefined;
  }
  if (kind === 'header') return { kind, header, prefix };
  const knownAlgorithm = ALGORITHMS.find((known) => known === algorithm);
  const knownEncoding = ENCODINGS.find((known) => known === encoding);
  if (kind !== 'hmac' || knownAlgorithm === undefined || knownEncoding === undefined) {
    return undefined;
  }
  return { kind, header, algorithm: knownAlgorithm, encoding: knownEncoding, prefix };
}

const EMPTY: Readonly<Record<string, unknown>> = {
  algorithm: 'sha256',
  encoding: 'hex',
  prefix: '',
};

function fitsHmac(
  body: Uint8Array,
  given: string,
  {
    proof,
    keys,
  }: { readonly proof: Extract<Proof, { kind: 'hmac' }>; readonly keys: readonly string[] },
): boolean {
  const { algorithm, encoding, prefix } = proof;
  const code = given.startsWith(prefix) ? given.slice(prefix.length) : '';
  const bytes = Buffer.from(code, encoding);
  // A second spelling of the same bytes is a changed header.
  const signature = bytes.toString(encoding) === code ? bytes : Buffer.alloc(0);
  return keys
    .filter((key) => key.length > 0)
    .map((key) => equalBytes(signature, createHmac(algorithm, key).update(body).digest()))
    .includes(true);
}

/** Digests are compared, so that the time tells nothing of length or content of a secret. */
function fitsSecret(given: string, prefix: string, keys: readonly string[]): boolean {
  return keys
    .filter((key) => key.length >= MIN_SECRET_LENGTH)
    .map((key) => equalBytes(digestOf(given), digestOf(prefix + key)))
    .includes(true);
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
