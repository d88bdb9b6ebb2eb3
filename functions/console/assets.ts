import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** One thing that the console serves, as text with the tag that changes when it does. */
export type Asset = { readonly contentType: string; readonly body: string; readonly etag: string };

const FILES = {
  '/console': ['index.html', 'text/html; charset=utf-8'],
  '/console/app.js': ['app.js', 'text/javascript; charset=utf-8'],
  '/console/style.css': ['style.css', 'text/css; charset=utf-8'],
} as const;

/**
 * Reads the built page once, by request path.
 * @throws when a file is missing: the bundle is incomplete and must not start.
 */
export function readAssets(directory: URL): ReadonlyMap<string, Asset> {
  return new Map(
    Object.entries(FILES).map(([path, [file, contentType]]) => [
      path,
      makeAsset(readFileSync(new URL(file, directory), 'utf8'), contentType),
    ]),
  );
}

/** The text with its strong entity tag. */
export function makeAsset(body: string, contentType: string): Asset {
  const digest = createHash('sha256').update(body).digest('base64url');
  return { contentType, body, etag: `"${digest.slice(0, 27)}"` };
}

/**
 * Whether an `If-None-Match` header names the tag: a list, weak or strong, or `*` (RFC 9110
 * §13.1.2).
 */
export function matchesTag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);
}
