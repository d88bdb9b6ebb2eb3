import type { LocalMapping } from '../../infra/local/deployment.ts';

/** Receives after which a message of these queues is poison. */
export const MAX_RECEIVES = 1;

/** A queue and the one beside it, and nothing else. */
export const POISON_QUEUES = {
  queues: [
    {
      name: 'Work',
      attributes: {},
      redrive: { deadLetterName: 'Dead', maxReceives: MAX_RECEIVES },
    },
    { name: 'Dead', attributes: {}, redrive: undefined },
  ],
  topics: [],
  buckets: [],
};

export const poisonMapping: LocalMapping = {
  functionArn: 'arn',
  queueName: 'Work',
  batchSize: 10,
  maximumConcurrency: 2,
  partialFailures: true,
};

/** A function that finishes nothing. */
export const failing = {
  invoke: () => Promise.resolve({ ok: false, error: 'always' } as const),
};
