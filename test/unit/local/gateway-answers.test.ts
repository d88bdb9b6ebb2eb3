import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAwsGateway } from '../../../infra/local/aws-gateway.ts';
import { CallLog } from '../../../infra/local/call-log.ts';
import { Faults } from '../../../infra/local/faults.ts';
import { callJson } from '../../../infra/local/http-client.ts';
import { QueueEngine } from '../../../infra/local/queue-engine.ts';
import { POISON_QUEUES } from '../../support/poison.ts';

const OTHER = { body: 'other', messageAttributes: {} };

describe('the gateway, for what a function puts on a queue', () => {
  let queues: QueueEngine;
  let isKept = (): void => undefined;
  const kept = new Promise<void>((resolve) => {
    isKept = resolve;
  });
  const nothing = () => undefined;
  const gateway = makeAwsGateway({
    calls: new CallLog(),
    faults: new Faults(),
    grantsOf: () => [{ action: 'sqs:SendMessage', resource: '*' }],
    tableEndpoint: () => '',
    queueEndpoint: () => queues.endpoint,
    queuesKept: () => kept,
    readSecret: nothing,
    onNotice: nothing,
    killFunction: nothing,
  });

  beforeAll(async () => {
    queues = await QueueEngine.start(POISON_QUEUES, undefined);
    await new Promise<void>((resolve) => void gateway.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    gateway.close();
    gateway.closeAllConnections();
    await queues.stop();
  });

  it('says yes only when a kill -9 would not lose it', async () => {
    const { port } = gateway.address() as AddressInfo;
    const message = { QueueUrl: queues.urlOf('Work'), MessageBody: 'hello' };
    let answered = false;
    const sent = callJson(`http://127.0.0.1:${port}`, 'AmazonSQS.SendMessage', message).then(
      () => (answered = true),
    );

    const [received] = await queues.receive('Work', 1);
    // Longer than an answer that waits for nothing takes.
    for (let turn = 0; turn < 5; turn += 1) await queues.send('Dead', OTHER);
    const answeredTooEarly = answered;
    isKept();
    await sent;

    expect(received?.body).toBe('hello');
    expect(answeredTooEarly).toBe(false);
  });
});
