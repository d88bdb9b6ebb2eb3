import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2 as Answer,
} from 'aws-lambda';
import type { Configuration } from '../../shared/policy/configuration.ts';
import { makeAsset, matchesTag } from './assets.ts';
import type { Asset } from './assets.ts';
import { pageConfiguration } from './page-configuration.ts';
import { securityHeaders } from './page-headers.ts';

export type PageParts = {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly configuration: Configuration;
};

/**
 * The answer to one request for a part of the page: 200, 304, 404 or 405, always with the same
 * safeguards.
 */
export function answerRequest(event: APIGatewayProxyEventV2, parts: PageParts): Answer {
  const { method } = event.requestContext.http;
  const headers = securityHeaders(parts.configuration.identity.issuer);
  const asset = findAsset(event, parts);
  if (asset === undefined) return plain(404, 'There is no such page.\n', headers);
  if (method !== 'GET' && method !== 'HEAD') {
    return plain(405, 'This page can only be read.\n', { ...headers, allow: 'GET, HEAD' });
  }
  // Names stay the same from one release to the next, so every use asks whether the copy is
  // current.
  const validators = { etag: asset.etag, 'cache-control': 'no-cache' };
  if (matchesTag(event.headers['if-none-match'], asset.etag)) {
    return { statusCode: 304, headers: { ...headers, ...validators } };
  }
  return {
    statusCode: 200,
    headers: { ...headers, ...validators, 'content-type': asset.contentType },
    body: method === 'HEAD' ? '' : asset.body,
  };
}

function findAsset(event: APIGatewayProxyEventV2, parts: PageParts): Asset | undefined {
  const path = event.rawPath.replace(/(?<=.)\/$/, '');
  if (path !== '/console/config.json') return parts.assets.get(path);
  const { domainName } = event.requestContext;
  const content = pageConfiguration(parts.configuration, domainName);
  return makeAsset(JSON.stringify(content), 'application/json');
}

function plain(statusCode: number, body: string, headers: Record<string, string>): Answer {
  return {
    statusCode,
    headers: {
      ...headers,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
    body,
  };
}
