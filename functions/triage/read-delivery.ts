import { isUtf8 } from 'node:buffer';
import type { ChannelEvent, ParserAdapter, ParserInput } from '../../shared/channels/channel.ts';
import { parseJson } from '../../shared/channels/json.ts';
import { AppError, PayloadError } from '../../shared/errors.ts';
import { decodeEnvelope, readBody } from '../../shared/queue/decode-delivery.ts';
import type { Origin } from './apply-event.ts';
import type { TriageDependencies } from './dependencies.ts';

/**
 * The events of one message from the `deliveries` queue.
 * @throws {PayloadError} when no retry can mend it; `code` says why it is parked.
 */
export async function readDelivery(
  {
    configuration,
    parsers,
    readObject,
  }: Pick<TriageDependencies, 'configuration' | 'parsers' | 'readObject'>,
  message: string,
): Promise<{ readonly events: readonly ChannelEvent[]; readonly origin: Origin }> {
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
  const events = parseSafely(parsers[connection.channel], text, {
    connectionId,
    headers,
    ownAuthorIds: connection.ownAuthorIds,
    receivedAtMs,
    mapping: connection.mapping,
  });
  return { events, origin: { connection, deliveryId, receivedAtMs } };
}

/** A parser only computes: whatever it throws once it throws every time, so no retry mends it. */
function parseSafely(
  { read = parseJson, parse }: ParserAdapter,
  text: string,
  input: Omit<ParserInput, 'payload'>,
): readonly ChannelEvent[] {
  try {
    return parse({ ...input, payload: read(text, input.headers) });
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
