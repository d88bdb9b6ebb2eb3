import type { IncomingMessage, ServerResponse } from 'node:http';
import { buildEvent } from './build-event.ts';
import type { LocalRoute } from './deployment.ts';
import type { FunctionPool } from './function-pool.ts';
import { readAll } from './http-client.ts';
import { isObject, numberOf, objectOf, textOf } from './json.ts';
import { matchRoute } from './routes.ts';
import type { Tokens } from './tokens.ts';

/** Largest body of an HTTP API. */
const MAX_BODY_BYTES = 10 * 1_048_576;

export type FrontParts = {
  readonly routes: readonly LocalRoute[];
  readonly poolOf: (functionArn: string) => FunctionPool | undefined;
  readonly tokens: Tokens;
  readonly now: () => number;
};

/** Answers a request as the deployed HTTP API would. */
export async function serveApi(
  parts: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const matched = matchRoute(parts.routes, request.method ?? 'GET', path);
  if (matched === undefined) return message(response, 404, 'Not Found');
  const { route, parameters } = matched;
  const claims =
    route.jwt === undefined
      ? undefined
      : await parts.tokens.check(request.headers.authorization, route.jwt);
  if (route.jwt !== undefined && claims === undefined)
    return message(response, 401, 'Unauthorized');
  let body: Buffer;
  try {
    body = await readAll(request, MAX_BODY_BYTES);
  } catch {
    // Too large for the gateway, or cut off by the sender: neither reaches a function.
    return message(response, 413, 'Request Entity Too Large');
  }
  const event = buildEvent(request, body, {
    routeKey: `${route.method} ${route.path}`,
    parameters,
    claims,
    atMs: parts.now(),
    host: request.headers.host ?? '',
  });
  const outcome = await parts.poolOf(route.functionArn)?.invoke(event);
  if (outcome === undefined || !outcome.ok || !isObject(outcome.result)) {
    return message(response, 500, 'Internal Server Error');
  }
  const { statusCode, headers, body: text, isBase64Encoded } = outcome.result;
  const bytes = Buffer.from(textOf(text), isBase64Encoded === true ? 'base64' : 'utf8');
  const named = Object.entries(objectOf(headers)).map(([name, value]) => [name, textOf(value)]);
  response.writeHead(numberOf(statusCode, 200), Object.fromEntries(named));
  response.end(bytes);
}

export function message(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ message: text }));
}
