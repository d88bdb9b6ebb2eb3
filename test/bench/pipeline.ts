import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../../infra/local/engine.ts';
import { parseObject, textOf } from '../../infra/local/json.ts';
import { numericId } from '../../infra/local/simulate/ids.ts';
import { simulateX } from '../../infra/local/simulate/x.ts';
import { customerIdOf } from '../../shared/triage/customer-id.ts';
import { CUSTOMER_KEY_SECRET_NAME, connectionSecretName } from '../../shared/secrets/names.ts';
import { exampleConfiguration } from '../support/configuration.ts';
import { readEverything, tableOf } from '../support/table.ts';
import { printCost } from './cost.ts';
import { percentile } from './figures.ts';

const RATE = 100;
const SECONDS = 30;
const COUNTED = 50;

type Line = { readonly verb: string; readonly line: string; readonly atMs: number };

/** Units, cost, and latency at 100 webhooks a second, on a running engine whose lines are in `lines`. */
export async function benchPipeline(engine: Engine, lines: Line[]): Promise<void> {
  const [connection] = exampleConfiguration().connections;
  if (connection === undefined) throw new Error('the example has connections');
  const secret = engine.secrets.get(connectionSecretName(connection.id)) ?? '';
  const post = async (author: string, text: string) => {
    const nowMs = engine.state.clock.now();
    const postId = numericId(author + text);
    const { headers, body } = simulateX(
      { connection, author, text, postId, createdAtMs: nowMs },
      secret,
      nowMs,
    );
    const answer = await fetch(`${engine.url}/webhooks/${connection.id}`, {
      method: 'POST',
      headers,
      body: new Uint8Array(body),
    });
    await answer.arrayBuffer();
    return answer.status;
  };
  await post('warm-up', 'hello');
  await engine.state.settle();

  const measure = async (text: string) => {
    engine.state.calls.clear();
    const before = engine.state.usage();
    for (let at = 0; at < COUNTED; at += 1) await post(`counted-${at}`, text);
    await engine.state.settle();
    return { ...engine.state.calls.toJson(), before, after: engine.state.usage() };
  };
  const first = await measure(
    '@brand where is my parcel? It was due on Monday and nobody answers.',
  );
  const further = await measure('@brand and another thing');
  console.info(`units a new complaint: ${unitsOf(first.capacity)} (budget 8 write, 3 read)`);
  console.info(
    `units a further mention: ${unitsOf(further.capacity)}, in one transaction of 3 writes`,
  );
  printCost(first, COUNTED);

  lines.length = 0;
  const key = engine.secrets.get(CUSTOMER_KEY_SECRET_NAME) ?? '';
  const sentAtMs = new Map<string, number>();
  const answers: Promise<number>[] = [];
  const startedMs = performance.now();
  for (let at = 0; at < RATE * SECONDS; at += 1) {
    const author = `load-${at}`;
    const authorId = numericId(author);
    sentAtMs.set(customerIdOf({ channel: 'x', authorId }, key), performance.now());
    answers.push(post(author, '@brand under load'));
    const ahead = (at + 1) * (1_000 / RATE) - (performance.now() - startedMs);
    if (ahead > 0) await sleep(ahead);
  }
  const statuses = await Promise.all(answers);
  await engine.state.settle();
  const latencies = lines.flatMap(({ verb, line, atMs }) => {
    if (verb !== 'triage' || !line.includes('"mention_stored"')) return [];
    const [customerId = ''] = textOf(parseObject(line)['caseId']).split('-');
    const sentMs = sentAtMs.get(customerId);
    return sentMs === undefined ? [] : [atMs - sentMs];
  });
  const { cases } = await readEverything(tableOf(engine));
  const owned = cases.filter(
    ({ case: state }) => sentAtMs.has(state.customerId) && state.ownerId !== '',
  );
  console.info(
    `webhook → owned case at ${RATE}/s for ${SECONDS} s: p50 ${percentile(latencies, 0.5).toFixed(0)} ms, p99 ${percentile(latencies, 0.99).toFixed(0)} ms; ` +
      `${statuses.filter((status) => status === 200).length} acknowledged, ${owned.length} owned cases, ${RATE * SECONDS - owned.length} lost`,
  );
}

type Capacity = ReturnType<Engine['state']['calls']['toJson']>['capacity'];

function unitsOf(capacity: Capacity): string {
  const sum = (unit: 'readUnits' | 'writeUnits') =>
    capacity.reduce((total, used) => total + used[unit], 0) / COUNTED;
  return `${sum('writeUnits').toFixed(2)} write, ${sum('readUnits').toFixed(2)} read`;
}
