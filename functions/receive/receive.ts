/**
 * Triggered by the HTTP API: any method on `/webhooks/{connectionId}`.
 *
 * The ladder, cheapest rung first, each with its own answer:
 * 1. a connection that we know (404), a method (405), a size (413) and a type (415) that it takes;
 * 2. the connection's secret, cached (503 when it is missing: our fault, so the sender comes
 *    again);
 * 3. a GET is the platform's verification request: answer it, queue nothing;
 * 4. signature headers (400), signature over the raw bytes (401), timestamp (401);
 * 5. a handshake that comes by POST: answer it, queue nothing;
 * 6. put the delivery on the queue, opened when it was sealed: the one AWS call of a warm request
 *    (503 when it fails);
 * 7. only then the status, body and type that the platform wants to hear.
 *
 * The body is never parsed here: whatever a proven sender sends is taken, and `triage` parks what
 * it
 * cannot read. Refusing it would make platforms switch the webhook off.
 */
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Answer, InboundRequest, ReceiverAdapter } from '../../shared/channels/channel.ts';
import { hmacSha256 } from '../../shared/channels/hmac.ts';
import { AppError } from '../../shared/errors.ts';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { METRICS } from '../../shared/observability/metric-names.ts';
import { withObservability } from '../../shared/observability/middleware.ts';
import { encodeDelivery } from '../../shared/queue/encode-delivery.ts';
import { readConnectionSecret } from '../../shared/secrets/connection-secret.ts';
import type { ReceiveDependencies } from './dependencies.ts';
import { readRequest } from './read-request.ts';
import { answerRefusal, refuseByShape, tryLater } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** Key of no connection. */
const NOBODY = 'nobody';

/** The function over the given edges. */
export const makeReceive = (deps: ReceiveDependencies) =>
  withObservability(
    middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(),
    deps,
  ).handler(async (event) => {
    const connectionId = event.pathParameters?.['connectionId'] ?? '';
    const channel = deps.connections.get(connectionId);
    const receiver = channel === undefined ? undefined : deps.receivers[channel];
    const arrival = { connectionId, deliveryId: event.requestContext.requestId };
    if (channel === undefined || receiver === undefined) {
      // Costs a digest, as a wrong signature does: time does not tell which connections exist.
      hmacSha256(NOBODY, readRequest(event).body);
      return refuse(deps, { status: 404, reason: 'connection', detail: 'No such connection.' });
    }
    const context = { connection: connectionId, channel, deliveryId: arrival.deliveryId };
    try {
      const result = await receive(deps, readRequest(event), {
        ...arrival,
        receiver,
      });
      return 'reason' in result ? refuse(deps, result, context) : accept(deps, result, context);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      deps.logger.error(LOG_EVENTS.deliveryDeferred, {
        ...context,
        code: error.code,
        ...error.details,
      });
      return refuse(deps, tryLater(error.code), context);
    }
  });

type Accepted = { readonly kind: 'handshake' | 'delivery'; readonly answer: Answer };
type LogContext = Readonly<Record<string, string>>;

async function receive(
  deps: ReceiveDependencies,
  request: InboundRequest,
  arrival: {
    readonly connectionId: string;
    readonly deliveryId: string;
    readonly receiver: ReceiverAdapter;
  },
): Promise<Accepted | Refusal> {
  const { connectionId, deliveryId, receiver } = arrival;
  const refusal = refuseByShape(request, receiver);
  if (refusal !== undefined) return refusal;
  const secret = readConnectionSecret(await deps.readSecret(connectionId), connectionId);
  if (request.method === 'GET' && receiver.handshake !== undefined) {
    return { kind: 'handshake', answer: receiver.handshake(request, secret) };
  }
  const receivedAtMs = deps.now();
  const proof = deps.proofs?.get(connectionId);
  const verdict = receiver.verify(request, secret, receivedAtMs, proof);
  if (!verdict.ok) return verdict;
  const particular = receiver.answer?.(request, secret, proof);
  if (particular?.queued === false) return { kind: 'handshake', answer: particular.answer };
  const body = receiver.unseal?.(request, secret) ?? request.body;
  if ('ok' in body) return body;
  const kept = receiver.keptHeaders.flatMap((name) => {
    const value = request.headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const headers = Object.fromEntries(kept);
  const encoded = encodeDelivery({ deliveryId, connectionId, receivedAtMs, headers }, body);
  if (encoded.kind === 'oversized') await deps.writeObject(encoded.key, body);
  await deps.sendDelivery({ message: encoded.message, connectionId });
  return { kind: 'delivery', answer: particular?.answer ?? receiver.accepted };
}

function accept(
  deps: ReceiveDependencies,
  { kind, answer }: Accepted,
  context: LogContext,
): APIGatewayProxyStructuredResultV2 {
  const handshake = kind === 'handshake';
  const { connection } = context;
  if (handshake && answer.status >= 400 && connection !== undefined) {
    countByConnection(deps, connection);
  }
  deps.metrics.addMetric(
    handshake ? METRICS.handshakesAnswered : METRICS.deliveriesAccepted,
    MetricUnit.Count,
    1,
  );
  const line = handshake ? LOG_EVENTS.handshakeAnswered : LOG_EVENTS.deliveryAccepted;
  deps.logger.info(line, { ...context, status: answer.status });
  return {
    statusCode: answer.status,
    headers: { 'content-type': answer.contentType, 'x-content-type-options': 'nosniff' },
    body: answer.body,
  };
}

function refuse(
  deps: ReceiveDependencies,
  refusal: Refusal,
  context: LogContext = {},
): APIGatewayProxyStructuredResultV2 {
  const ours = refusal.status === 503;
  deps.metrics.addMetric(
    ours ? METRICS.deliveriesDeferred : METRICS.deliveriesRefused,
    MetricUnit.Count,
    1,
  );
  const { status, reason } = refusal;
  const { connection } = context;
  if (!ours && connection !== undefined) countByConnection(deps, connection);
  if (!ours) deps.logger.warn(LOG_EVENTS.deliveryRefused, { ...context, status, reason });
  return answerRefusal(refusal);
}

/** By connection, so that its alarm can name it; only those that we know, or anybody makes more. */
function countByConnection({ metrics }: ReceiveDependencies, connection: string): void {
  metrics
    .singleMetric()
    .addDimension('connection', connection)
    .addMetric(METRICS.connectionRefusals, MetricUnit.Count, 1);
}
