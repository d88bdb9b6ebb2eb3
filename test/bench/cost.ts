import type { Engine } from '../../infra/local/engine.ts';

type Usage = ReturnType<Engine['state']['usage']>;
type Counted = ReturnType<Engine['state']['calls']['toJson']> & {
  readonly before: Usage;
  readonly after: Usage;
};

/** USD per million, us-east-1 list prices of 2026; free tiers are left out. */
const PRICE = {
  httpRequest: 1.0,
  lambdaRequest: 0.2,
  gbSecond: 13.3334,
  sqsRequest: 0.5,
  writeUnit: 0.625,
  readUnit: 0.125,
  notice: 0.5,
  logGb: 0.5,
};
const MEMORY_GB = 0.5;
/** Share of a core that 512 MB buy; a figure of this machine's CPU lasts longer there. */
const CORE_SHARE = 512 / 1_769;
const LOG_KB = 1.5;

/** AWS cost of a million new complaints, from the calls and the CPU of this run; messages one by one. */
export function printCost({ calls, capacity, before, after }: Counted, count: number): void {
  const each = (verb: string, field: 'invocations' | 'cpuMicros') =>
    ((after[verb]?.[field] ?? 0) - (before[verb]?.[field] ?? 0)) / count;
  const verbs = ['receive', 'triage', 'publish'];
  const invocations = verbs.reduce((sum, verb) => sum + each(verb, 'invocations'), 0);
  const seconds =
    verbs.reduce((sum, verb) => sum + each(verb, 'cpuMicros'), 0) / 1_000_000 / CORE_SHARE;
  const sent = calls.filter(
    ({ service, action }) => service === 'sqs' && action === 'sqs:SendMessage',
  );
  const sends = sent.reduce((sum, { count: times }) => sum + times, 0) / count;
  const notices =
    calls.reduce((sum, { service, count: times }) => (service === 'sns' ? sum + times : sum), 0) /
    count;
  const units = (unit: 'readUnits' | 'writeUnits') =>
    capacity.reduce((sum, used) => sum + used[unit], 0) / count;
  // A full batch of ten is received and deleted by two requests instead of twenty.
  const savedByBatches = sends * (3 - 1.2) * PRICE.sqsRequest;
  const parts = {
    'HTTP API': PRICE.httpRequest,
    Lambda: invocations * PRICE.lambdaRequest + seconds * MEMORY_GB * PRICE.gbSecond,
    // Each message is sent, received and deleted: three requests when batches are not filled.
    SQS: sends * 3 * PRICE.sqsRequest,
    DynamoDB: units('writeUnits') * PRICE.writeUnit + units('readUnits') * PRICE.readUnit,
    SNS: notices * PRICE.notice,
    logs: LOG_KB * PRICE.logGb,
  };
  const total = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const said = Object.entries(parts).map(([name, part]) => `${name} ${part.toFixed(2)}`);
  console.info(
    `AWS cost a million new complaints: ${total.toFixed(2)} USD with messages one by one, ${(total - savedByBatches).toFixed(2)} with full batches (${said.join(', ')}; aim ≤ 7.60)`,
  );
}
