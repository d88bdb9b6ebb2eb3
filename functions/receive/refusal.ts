import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { InboundRequest, ReceiverAdapter } from '../../shared/channels/channel.ts';

/** A refusal before any secret is looked at, or why the request goes no further. */
export type Refusal = {
  readonly status: 400 | 401 | 404 | 405 | 413 | 415 | 503;
  /** A stable word for logs. */
  readonly reason: string;
  /** What was found and what is allowed; never what stood in the body. */
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
};

const TITLES: Readonly<Record<Refusal['status'], string>> = {
  400: 'The request lacks something',
  401: 'The sender is not proven',
  404: 'Nothing here by that name',
  405: 'Not with this method',
  413: 'The body is too large',
  415: 'Not this type of content',
  503: 'Not possible at the moment',
};

/** Seconds after which a sender that heeds it tries again. */
const RETRY_AFTER_SECONDS = '30';

/** The cheap rungs of the ladder: method, size, type. `undefined` lets the request go on. */
export function refuseByShape(
  request: InboundRequest,
  receiver: ReceiverAdapter,
): Refusal | undefined {
  const { method, headers, body } = request;
  const allowed = receiver.handshake === undefined ? ['POST'] : ['GET', 'POST'];
  if (!allowed.includes(method)) {
    const detail = `Found ${method}, allowed: ${allowed.join(', ')}.`;
    return { status: 405, reason: 'method', detail, headers: { allow: allowed.join(', ') } };
  }
  if (method === 'GET') return undefined;
  if (body.byteLength > receiver.maxBodyBytes) {
    const detail = `Found ${body.byteLength} bytes, allowed: ${receiver.maxBodyBytes}.`;
    return { status: 413, reason: 'size', detail };
  }
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!receiver.contentTypes.includes(type)) {
    const detail = `Allowed content-type: ${receiver.contentTypes.join(', ')}.`;
    return { status: 415, reason: 'content_type', detail };
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    return {
      status: 415,
      reason: 'content_encoding',
      detail: 'Allowed content-encoding: identity.',
    };
  }
  return undefined;
}

/** Our fault, not the sender's: it shall keep the event and come again. */
export function tryLater(reason: string): Refusal {
  return {
    status: 503,
    reason,
    detail: 'The delivery could not be taken in. It is not lost if you send it again.',
    headers: { 'retry-after': RETRY_AFTER_SECONDS },
  };
}

/** An RFC 9457 problem document. */
export function answerRefusal({
  status,
  detail,
  headers,
}: Refusal): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: JSON.stringify({ title: TITLES[status], status, detail }),
  };
}
