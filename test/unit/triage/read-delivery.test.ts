import { describe, expect, it } from 'vitest';
import { readDelivery } from '../../../functions/triage/read-delivery.ts';
import type { SampleShape } from '../../../functions/triage/sample-shape.ts';
import type { ParserRegistry } from '../../../shared/channels/channel.ts';
import { PARSERS } from '../../../shared/channels/registry-parsers.ts';
import { PayloadError } from '../../../shared/errors.ts';
import { encodeDelivery } from '../../../shared/queue/encode-delivery.ts';
import { T0 } from '../../support/cases.ts';
import { exampleConfiguration } from '../../support/configuration.ts';
import { xMention } from '../../support/post-fixtures.ts';

const CANARY = 'words of a customer';

/** The message for a body on a connection, perhaps changed on its way. */
function messageOf(body: string, change: (message: string) => string = (text) => text): string {
  const envelope = { deliveryId: 'd', connectionId: 'x-main', receivedAtMs: T0, headers: {} };
  return change(encodeDelivery(envelope, Buffer.from(body)).message);
}

/** What becomes of a message: its events, or the word for which it is parked. */
async function read(
  message: string,
  parsers: ParserRegistry = PARSERS,
  sampled: unknown[] = [],
): Promise<unknown> {
  const parts = {
    configuration: exampleConfiguration(),
    parsers,
    readObject: () => Promise.resolve(Buffer.from('{}')),
    sampleShape: (...[payload, reason, { connection }]: Parameters<SampleShape>) =>
      sampled.push({ payload, reason, connection: connection.id }),
  };
  try {
    return (await readDelivery(parts, message)).events.map(({ kind }) => kind);
  } catch (error) {
    expect(error).toBeInstanceOf(PayloadError);
    expect(JSON.stringify([String(error), (error as PayloadError).details])).not.toContain(CANARY);
    return (error as PayloadError).code;
  }
}

describe('readDelivery', () => {
  it('gives the events of a delivery', async () => {
    expect(await read(messageOf(JSON.stringify(xMention)))).toEqual(['posted']);
  });

  it.each([
    ['no JSON', messageOf(`{${CANARY}`), 'json_invalid'],
    ['too deep', messageOf('['.repeat(40)), 'json_too_deep'],
    [
      'a connection that is gone',
      messageOf('{}', (text) => text.replace('x-main', 'old')),
      'connection_unknown',
    ],
    ['no envelope', CANARY, 'envelope_unreadable'],
    [
      'a packed body that is broken',
      messageOf(CANARY, (text) =>
        text.replace(/"body":.*/, '"body":{"as":"gzip","base64":"AAAA"}}'),
      ),
      'body_unreadable',
    ],
  ])('parks %s: no retry mends it', async (_name, message, code) => {
    expect(await read(message)).toBe(code);
  });

  it('parks what a parser of ours fails at, for it would fail every time', async () => {
    const broken = {
      parse: () => {
        throw new RangeError(CANARY);
      },
    };

    expect(await read(messageOf('{}'), { ...PARSERS, x: broken })).toBe('parser_failed');
  });

  it('has the shape sampled of what nobody knows and of what lacks what it must hold', async () => {
    const unknown = { brand_new: { text: CANARY } };
    const lacking = { data: { event_type: 'post.mention.create', payload: { id: '1' } } };
    const broken = {
      parse: () => {
        throw new RangeError(CANARY);
      },
    };
    const sampled: unknown[] = [];

    await read(messageOf(JSON.stringify(xMention)), PARSERS, sampled);
    await read(messageOf(`{${CANARY}`), PARSERS, sampled);
    await read(messageOf(JSON.stringify(unknown)), PARSERS, sampled);
    await read(messageOf(JSON.stringify(lacking)), PARSERS, sampled);
    await read(messageOf('[]'), { ...PARSERS, x: broken }, sampled);

    expect(sampled).toEqual([
      { payload: unknown, reason: 'unknown_shape', connection: 'x-main' },
      { payload: lacking, reason: 'payload_malformed', connection: 'x-main' },
      { payload: [], reason: 'parser_failed', connection: 'x-main' },
    ]);
  });
});
