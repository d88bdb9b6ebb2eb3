const YEAR_SECONDS = 31_536_000;

/**
 * Headers of every answer of the console. The page runs its own script and style only, talks to us
 * and to the identity provider, and cannot be framed; text stays text even if the page had a fault,
 * because `require-trusted-types-for` refuses every string that would become markup.
 */
export function securityHeaders(issuer: string): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      `connect-src 'self' ${new URL(issuer).origin}`,
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': `max-age=${YEAR_SECONDS}; includeSubDomains`,
    'x-content-type-options': 'nosniff',
  };
}
