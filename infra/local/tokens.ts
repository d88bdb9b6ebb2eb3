import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SignJWT, exportJWK, generateKeyPair, importJWK, jwtVerify } from 'jose';
import type { JWK, JWTPayload } from 'jose';
import { replaceFile } from './replace-file.ts';
import { HOUR, SECOND } from '../../shared/time.ts';

const ALGORITHM = 'ES256';
const LIFETIME_MS = 12 * HOUR;

export type TokenRules = { readonly issuer: string; readonly audience: readonly string[] };

/**
 * This machine's identity provider: signs tokens for the desk and checks them as the gateway would.
 */
export class Tokens {
  readonly #privateJwk: JWK;
  readonly #now: () => number;

  private constructor(privateJwk: JWK, now: () => number) {
    this.#privateJwk = privateJwk;
    this.#now = now;
  }

  /** With a data folder the key survives a restart, and so do the tokens in people's browsers. */
  static async open(dataDir: string | undefined, now: () => number): Promise<Tokens> {
    const file = dataDir === undefined ? undefined : path.join(dataDir, 'token-key.json');
    if (file !== undefined && existsSync(file)) {
      const jwk: JWK = JSON.parse(readFileSync(file, 'utf8'));
      return new Tokens(jwk, now);
    }
    const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
    const jwk = await exportJWK(privateKey);
    if (file !== undefined) replaceFile(file, JSON.stringify(jwk));
    return new Tokens(jwk, now);
  }

  async issue(
    claims: { readonly sub: string; readonly role: string },
    rules: TokenRules,
  ): Promise<string> {
    const nowSeconds = Math.floor(this.#now() / SECOND);
    return new SignJWT({ 'redress:role': claims.role })
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
      .setSubject(claims.sub)
      .setIssuer(rules.issuer)
      .setAudience([...rules.audience])
      .setIssuedAt(nowSeconds)
      .setExpirationTime(nowSeconds + LIFETIME_MS / SECOND)
      .sign(await importJWK(this.#privateJwk, ALGORITHM));
  }

  /** The claims of a valid token, every value as text; `undefined` for any other. */
  async check(
    header: string | undefined,
    rules: TokenRules,
  ): Promise<Record<string, string> | undefined> {
    const token = /^Bearer (.+)$/i.exec(header ?? '')?.[1];
    if (token === undefined) return undefined;
    const { d: _private, ...publicJwk } = this.#privateJwk;
    try {
      const { payload } = await jwtVerify(token, await importJWK(publicJwk, ALGORITHM), {
        issuer: rules.issuer,
        audience: [...rules.audience],
        currentDate: new Date(this.#now()),
      });
      return textClaims(payload);
    } catch {
      // Whatever is wrong with a token, the gateway says 401 and no more.
      return undefined;
    }
  }
}

function textClaims(payload: JWTPayload): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}
