import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { vi } from 'vitest';
import { makeReceive } from '../../../functions/receive/receive.ts';
import { RECEIVERS } from '../../support/receivers.ts';
import type { Channel } from '../../../shared/policy/configuration.ts';
import { DependencyError } from '../../../shared/errors.ts';
import { SECOND } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';
import {
  META_SECRETS,
  STANDARD_SECRET,
  X_SECRETS,
  signMeta,
  signStandard,
  signX,
} from '../../support/sign.ts';

/** Headers that prove a body, by connection. */
export const PROOFS: Readonly<
  Record<'x' | 'f' | 's', (body: Uint8Array | string) => Record<string, string>>
> = {
  x: (body) => ({
    'x-twitter-webhooks-signature-oauth2': signX(body, X_SECRETS.oauth2[0] ?? ''),
  }),
  f: (body) => ({ 'x-hub-signature-256': signMeta(body, META_SECRETS.signing[0] ?? '') }),
  s: (body) => signStandard(body, { id: 'msg_1', timestamp: String(Math.floor(T0 / SECOND)) }),
};

const CONNECTIONS: ReadonlyMap<string, Channel> = new Map([
  ['x', 'x'],
  ['f', 'facebook'],
  ['s', 'standard-webhooks'],
]);

export type Asked = {
  readonly headers?: Record<string, string>;
  readonly method?: string;
  readonly query?: string;
  readonly base64?: boolean;
};

/** `receive` over edges that only remember; what it writes is kept in `lines`. */
export function receiveHarness(
  secrets: Record<string, string> = {
    x: JSON.stringify(X_SECRETS),
    f: JSON.stringify(META_SECRETS),
    s: JSON.stringify({ signing: [STANDARD_SECRET] }),
  },
) {
  const sent: string[] = [];
  const stored = new Map<string, Uint8Array>();
  const lines: string[] = [];
  // Powertools writes to the stream itself, as Lambda wants it.
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0);
  }
  let failing = false;
  const handler = makeReceive({
    connections: CONNECTIONS,
    receivers: RECEIVERS,
    readSecret: (id) => Promise.resolve(secrets[id] ?? '{"signing":[]}'),
    sendDelivery: ({ message }) => {
      if (failing)
        return Promise.reject(new DependencyError('down', { code: 'delivery_not_queued' }));
      sent.push(message);
      return Promise.resolve();
    },
    writeObject: (key, bytes) => {
      stored.set(key, bytes);
      return Promise.resolve();
    },
    now: () => T0,
    logger: new Logger({ serviceName: 'receive' }),
    metrics: new Metrics({ namespace: 'Redress', serviceName: 'receive' }),
  });
  const ask = async (
    id: string,
    body: Uint8Array | string,
    options: Asked = {},
  ): Promise<APIGatewayProxyStructuredResultV2> => {
    const bytes = Buffer.from(body);
    const event = {
      headers: { 'Content-Type': 'application/json', ...options.headers },
      rawQueryString: options.query ?? '',
      pathParameters: { connectionId: id },
      requestContext: { requestId: 'request-1', http: { method: options.method ?? 'POST' } },
      body: bytes.toString(options.base64 ? 'base64' : 'utf8'),
      isBase64Encoded: options.base64 ?? false,
    } as unknown as APIGatewayProxyEventV2;
    return handler(event, { awsRequestId: '1', functionName: 'receive' } as Context);
  };
  return { ask, sent, stored, lines, failQueue: () => (failing = true) };
}
