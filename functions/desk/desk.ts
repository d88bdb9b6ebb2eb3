/**
 * Triggered by the HTTP API: `/desk/*` behind the JWT authorizer, `/desk/openapi.json` without it.
 *
 * 1. Find the operation by method and path; nothing there is 404, another method 405.
 * 2. Read who asks from the claims that the gateway has checked; no role of ours is 403.
 * 3. Check the request against the contract; what is wrong is named field by field (400).
 * 4. Read, or decide and commit. A refusal of the case, or a version that has moved on, is 409.
 *
 * When AWS fails the answer is 503 and nothing is half done; a repeated command meets its own
 * version and answers 409 instead of acting twice.
 */
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import { AppError } from '../../shared/errors.ts';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { METRICS } from '../../shared/observability/metric-names.ts';
import { withObservability } from '../../shared/observability/middleware.ts';
import { readActor } from './actor.ts';
import { json, problem } from './answer.ts';
import { commandCase, listCasesOf, readCase } from './cases.ts';
import { commandCustomer, readCustomer } from './customers.ts';
import type { DeskDependencies } from './dependencies.ts';
import { checkDraft } from './drafts.ts';
import { readErasures } from './erasures.ts';
import { readHealth } from './health.ts';
import { commandLearning, readLearning } from './learning.ts';
import { commandMention, listMentions, readMention } from './mentions.ts';
import { openApiDocument } from './openapi.ts';
import type { Answer, Event } from './request.ts';
import { commandHandler, readRoster } from './roster.ts';
import type { Operation } from './route.ts';

/** Every operation behind the authorizer, by path. */
const ROUTES: readonly {
  readonly path: RegExp;
  readonly method: 'GET' | 'POST';
  readonly run: Operation;
}[] = [
  { path: /^\/desk\/cases$/, method: 'GET', run: listCasesOf },
  { path: /^\/desk\/cases\/([^/]+)$/, method: 'GET', run: readCase },
  { path: /^\/desk\/cases\/([^/]+)\/commands$/, method: 'POST', run: commandCase },
  { path: /^\/desk\/mentions$/, method: 'GET', run: listMentions },
  { path: /^\/desk\/mentions\/([^/]+)$/, method: 'GET', run: readMention },
  { path: /^\/desk\/mentions\/([^/]+)\/commands$/, method: 'POST', run: commandMention },
  { path: /^\/desk\/customers\/([^/]+)$/, method: 'GET', run: readCustomer },
  { path: /^\/desk\/customers\/([^/]+)\/commands$/, method: 'POST', run: commandCustomer },
  { path: /^\/desk\/roster$/, method: 'GET', run: readRoster },
  { path: /^\/desk\/roster\/([^/]+)\/commands$/, method: 'POST', run: commandHandler },
  { path: /^\/desk\/health$/, method: 'GET', run: readHealth },
  { path: /^\/desk\/learning$/, method: 'GET', run: readLearning },
  { path: /^\/desk\/learning\/commands$/, method: 'POST', run: commandLearning },
  { path: /^\/desk\/erasures$/, method: 'GET', run: readErasures },
  { path: /^\/desk\/drafts\/check$/, method: 'POST', run: checkDraft },
];
const OPEN_API_PATH = '/desk/openapi.json';

/** The desk API over the given edges. */
export const makeDesk = (deps: DeskDependencies) =>
  withObservability(middy<Event, Answer>(), deps).handler(async (event) => {
    deps.metrics.addMetric(METRICS.requestsAnswered, MetricUnit.Count, 1);
    try {
      return await route(deps, event);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      deps.logger.error(LOG_EVENTS.deskUnavailable, { code: error.code, ...error.details });
      return problem('unavailable', 'A service we depend on failed. Nothing was done; try again.');
    }
  });

async function route(deps: DeskDependencies, event: Event): Promise<Answer> {
  const { method } = event.requestContext.http;
  const path = event.rawPath;
  const wrongMethod = (allowed: string) =>
    problem('method_not_allowed', `Found ${method}, allowed: ${allowed}.`);
  if (path === OPEN_API_PATH) {
    return method === 'GET' ? json(200, openApiDocument()) : wrongMethod('GET');
  }
  const actor = readActor(event.requestContext.authorizer?.jwt.claims);
  if (actor === undefined) {
    return problem('forbidden', 'The token needs sub and one of our roles in redress:role.');
  }
  for (const operation of ROUTES) {
    const found = operation.path.exec(path);
    if (found === null) continue;
    if (method !== operation.method) return wrongMethod(operation.method);
    return operation.run(deps, { event, actor, id: decode(found[1]) });
  }
  return problem('not_found', 'There is no such resource; see /desk/openapi.json.');
}

function decode(segment = ''): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A broken escape names nothing that we have; the operation answers 404.
    return segment;
  }
}
