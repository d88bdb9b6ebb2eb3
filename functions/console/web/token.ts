/** The claims of a JWT as far as the page shows them; the server checks the signature, not we. */
export function readClaims(token: string): Readonly<Record<string, unknown>> {
  try {
    const [, payload = ''] = token.split('.');
    const base64 = payload.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' && claims !== null ? { ...claims } : {};
  } catch {
    // An opaque token says nothing about its owner; that is no reason to stop.
    return {};
  }
}

/** The claim's text, or ''. */
export function claimText(claims: Readonly<Record<string, unknown>>, name: string): string {
  const value = claims[name];
  return typeof value === 'string' ? value : '';
}

/**
 * Of an identity provider's tokens the one that the desk accepts: the first that is meant for its
 * audience. Providers disagree on which that is; without a match the access token is tried.
 */
export function pickToken(
  tokens: { readonly access?: string; readonly id?: string },
  audience: string,
): string | undefined {
  const candidates = [tokens.access, tokens.id].filter((token) => token !== undefined);
  return candidates.find((token) => isMeantFor(token, audience)) ?? candidates[0];
}

function isMeantFor(token: string, audience: string): boolean {
  const { aud, client_id: clientId } = readClaims(token);
  return [aud, clientId].flat().includes(audience);
}
