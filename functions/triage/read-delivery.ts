import { isUtf8 } from 'node:buffer';
import type { ParsedEvent } from '../../shared/channels/channel.ts';
import { parseJson } from '../../shared/channels/json.ts';
import { AppError, PayloadError } from '../../shared/errors.ts';
import { decodeEnvelope, readBody } from '../../shared/queue/decode-delivery.ts';
import type { Origin } from './apply-event.ts';
import type { TriageDependencies } from './dependencies.ts';
import type { SampleShape } from './sample-shape.ts';

type Reading = Pick<TriageDependencies, 'configuration' | 'parsers' | 'readObject'> & {
  /** Is shown each payload that holds a shape nobody knows, or lacks what a known one must hold. */
  readonly sampleShape: SampleShape;
};

/**
 * The events of one message from the `deliveries` queue.
 * @throws {PayloadError} when no retry can mend it; `code` says why it is parked.
 */
export async function readDelivery(
  { configuration, parsers, readObject, sampleShape }: Reading,
  message: string,
): Promise<{ readonly events: readonly ParsedEvent[]; readonly origin: Origin }> {
  const { connectionId, deliveryId, receivedAtMs, headers, body } = decodeEnvelope(message);
  const connection = configuration.connections.find(({ id }) => id === connectionId);
  if (connection === undefined) {
    throw new PayloadError('No connection has this id any more', {
      code: 'connection_unknown',
      details: { connectionId },
    });
  }
  const bytes = await readBody(body, readObject);
  if (!isUtf8(bytes)) throw new PayloadError('The body is not UTF-8', { code: 'not_utf8' });
  const text = Buffer.from(bytes).toString('utf8');
  const origin = { connection, deliveryId, receivedAtMs };
  const { read = parseJson, parse } = parsers[connection.channel];
  const payload = safely(() => read(text, headers));
  const input = {
    connectionId,
    payload,
    headers,
    ownAuthorIds: connection.ownAuthorIds,
    receivedAtMs,
    mapping: connection.mapping,
  };
  try {
    const events = safely(() => parse(input));
    for (const reason of new Set(events.flatMap(unreadReasons))) {
      sampleShape(payload, reason, origin);
    }
    return { events, origin };
  } catch (error) {
    if (error instanceof PayloadError) sampleShape(payload, error.code, origin);
    throw error;
  }
}

/** Why an element was not understood, if it was not. */
function unreadReasons(event: ParsedEvent): string[] {
  if (event.kind === 'unreadable') return [event.error.code];
  return event.kind === 'ignored' && event.reason === 'unknown_shape' ? [event.reason] : [];
}

/** A parser only computes: whatever it throws once it throws every time, so no retry mends it. */
function safely<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const error = cause instanceof Error ? cause.name : 'unknown';
    throw new PayloadError('The parser failed', {
      code: 'parser_failed',
      details: { error },
      cause,
    });
  }
}
