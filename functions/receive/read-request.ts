import { Buffer } from 'node:buffer';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { InboundRequest } from '../../shared/channels/channel.ts';

/** The request as its sender made it: the body is the bytes on the wire, never text made again. */
export function readRequest(event: APIGatewayProxyEventV2): InboundRequest {
  const body = event.body ?? '';
  return {
    method: methodOf(event.requestContext.http.method),
    headers: Object.fromEntries(
      Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    query: readQuery(event.rawQueryString),
    body: Buffer.from(body, event.isBase64Encoded ? 'base64' : 'utf8'),
    // The gateway's own name: the Host header is the sender's to choose.
    address: `https://${event.requestContext.domainName}${event.rawPath}`,
  };
}

/** A HEAD asks what a GET asks, and hears less: so Zalo may look whether an address is there. */
function methodOf(method: string): string {
  return method === 'HEAD' ? 'GET' : method;
}

/** The first value of each parameter: the gateway would join repeated ones by a comma. */
function readQuery(rawQueryString: string): Record<string, string> {
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(rawQueryString)) query[name] ??= value;
  return query;
}
