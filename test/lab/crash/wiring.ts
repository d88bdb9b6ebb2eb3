/** Each function over the engines, wired as its own `handler.ts` does it on AWS. */
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { makeDesk } from '../../../functions/desk/desk.ts';
import { makeEscalate } from '../../../functions/escalate/escalate.ts';
import { makePublish } from '../../../functions/publish/publish.ts';
import { makeNoticeSender } from '../../../functions/publish/send-notice.ts';
import { makeReceive } from '../../../functions/receive/receive.ts';
import { makeJudge } from '../../../functions/triage/judge-post.ts';
import { makeTriage } from '../../../functions/triage/triage.ts';
import { moveBack } from '../../../infra/local/move-back.ts';
import { PARSERS } from '../../../shared/channels/registry-parsers.ts';
import { RECEIVERS } from '../../support/receivers.ts';
import { readModel } from '../../../shared/classifier-file.ts';
import { policyOf } from '../../../shared/policy/policy.ts';
import { makeDeliverySender } from '../../../shared/queue/delivery-queue.ts';
import { makeEffectSender } from '../../../shared/queue/effect-queue.ts';
import { makeOversizedStore } from '../../../shared/queue/oversized.ts';
import { makeParking } from '../../../shared/queue/park.ts';
import { CUSTOMER_KEY_SECRET_NAME, connectionSecretName } from '../../../shared/secrets/names.ts';
import { makeSecretCache } from '../../../shared/secrets/secret-cache.ts';
import { makeSecretReader } from '../../../shared/secrets/secrets-manager.ts';
import { openTable } from '../../../shared/store/client.ts';
import { makePolicyReader } from '../../../shared/store/policy-reader.ts';
import { readSignals } from '../../../shared/triage/signals/read-signals.ts';
import { SQSClient } from '@aws-sdk/client-sqs';
import { ACCOUNT } from '../../../infra/local/template.ts';
import { exampleConfiguration } from '../../support/configuration.ts';
import { BUCKET, TOPIC } from './engines.ts';
import type { Engines } from './engines.ts';

export const VERBS = ['receive', 'triage', 'publish', 'escalate', 'desk', 'redrive'] as const;
export type Verb = (typeof VERBS)[number];

/** What every function stands on: what its clients reach, and what one warm process remembers. */
export type Edges = ReturnType<typeof openEdges> & ReturnType<typeof warmUp>;
export type Handler = (event: never, context: never) => Promise<unknown>;
/** How a function is made of its edges; a wrong design makes it otherwise. */
export type Make = (edges: Edges) => Handler;

const SILENT = new Logger({ logLevel: 'SILENT' });

/** The clients, opened once: they remember nothing that matters. */
export function openEdges({ table, urlOf }: Engines, now: () => number) {
  const configuration = exampleConfiguration();
  const oversized = makeOversizedStore(BUCKET);
  return {
    configuration,
    policy: policyOf(configuration),
    connections: new Map(configuration.connections.map(({ id, channel }) => [id, channel])),
    receivers: RECEIVERS,
    parsers: PARSERS,
    table: openTable(table.name),
    fetchSecret: makeSecretReader(),
    sendDelivery: makeDeliverySender(urlOf('deliveries')),
    sendEffects: makeEffectSender(urlOf('effects')),
    sendNotice: makeNoticeSender(`arn:aws:sns:us-east-1:${ACCOUNT}:${TOPIC}`),
    parkDelivery: makeParking(urlOf('deliveries-dead')),
    parkEffect: makeParking(urlOf('effects-dead')),
    writeObject: oversized.write,
    readObject: oversized.read,
    queueClient: new SQSClient({ useQueueUrlAsEndpoint: false }),
    urlOf,
    publicBaseUrl: 'https://redress.example.com',
    logger: SILENT,
    metrics: new Metrics({ namespace: 'Lab', logger: SILENT }),
    now,
    model: readModel(),
  };
}

/** What a process remembers from one invocation to the next; a new process knows nothing. */
export function warmUp({ table, policy, now, fetchSecret }: ReturnType<typeof openEdges>) {
  const readByName = makeSecretCache(fetchSecret, now);
  return {
    ...makePolicyReader(table, policy, now),
    readSecret: (id: string) => readByName(connectionSecretName(id)),
    readCustomerKey: () => readByName(CUSTOMER_KEY_SECRET_NAME),
  };
}

export const MAKE: Readonly<Record<Verb, Make>> = {
  receive: (edges) => makeReceive(edges),
  triage: (edges) => {
    const judgePost = makeJudge(edges.configuration.classifier, edges);
    return makeTriage({ ...edges, judgePost, readSignals, park: edges.parkDelivery });
  },
  publish: (edges) => makePublish({ ...edges, park: edges.parkEffect }),
  escalate: (edges) => makeEscalate(edges),
  desk: (edges) => makeDesk(edges),
  // A person's command and no function, but it calls AWS and can be killed like one.
  redrive:
    ({ queueClient, urlOf }) =>
    ({ queue }: { queue: string }) =>
      moveBack(queueClient, { queueUrl: urlOf(queue), deadLetterUrl: urlOf(`${queue}-dead`) }),
};
