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
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
} from 'aws-lambda';
import { caseIdSchema } from '../../shared/case/case.ts';
import type { CaseId } from '../../shared/case/case.ts';
import type * as z from 'zod';
import { VIEWS, commandRequestSchema } from '../../shared/desk-api/contract.ts';
import { AppError } from '../../shared/errors.ts';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { METRICS } from '../../shared/observability/metric-names.ts';
import { withObservability } from '../../shared/observability/middleware.ts';
import { loadCase, loadLog } from '../../shared/store/case-store.ts';
import { loadMentions } from '../../shared/store/mention-store.ts';
import { toIso } from '../../shared/time.ts';
import { readActor } from './actor.ts';
import type { Actor } from './actor.ts';
import { json, problem } from './answer.ts';
import type { DeskDependencies } from './dependencies.ts';
import { decodeCursor, listCases } from './list-cases.ts';
import { openApiDocument } from './openapi.ts';
import { runCommand } from './run-command.ts';
import { mentionsIn, summaryOf, timelineOf } from './view-case.ts';

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
type Answer = APIGatewayProxyStructuredResultV2;

const CASE_PATH = /^\/desk\/cases\/([^/]+)$/;
const COMMANDS_PATH = /^\/desk\/cases\/([^/]+)\/commands$/;

/** The desk API over the given edges. */
export const makeDesk = (deps: DeskDependencies) =>
  withObservability(middy<Event, Answer>(), deps).handler(async (event) => {
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
  const found = (expected: 'GET' | 'POST', run: () => Promise<Answer>) =>
    method === expected
      ? run()
      : Promise.resolve(problem('method_not_allowed', `Found ${method}, allowed: ${expected}.`));
  if (path === '/desk/openapi.json') {
    return found('GET', () => Promise.resolve(json(200, openApiDocument())));
  }
  const actor = readActor(event.requestContext.authorizer?.jwt.claims);
  if (actor === undefined) {
    return problem('forbidden', 'The token needs sub and one of our roles in redress:role.');
  }
  if (path === '/desk/cases') return found('GET', () => list(deps, event, actor));
  const caseId = readCaseId(CASE_PATH.exec(path)?.[1]);
  if (caseId !== undefined) return found('GET', () => readOne(deps, caseId));
  const commanded = readCaseId(COMMANDS_PATH.exec(path)?.[1]);
  if (commanded !== undefined)
    return found('POST', () => command(deps, event, { caseId: commanded, actor }));
  return problem('not_found', 'There is no such resource; see /desk/openapi.json.');
}

async function list(deps: DeskDependencies, event: Event, actor: Actor): Promise<Answer> {
  const { view: wanted = 'mine', cursor: given } = event.queryStringParameters ?? {};
  const view = VIEWS.find((known) => known === wanted);
  if (view === undefined) {
    return badField('view', `found "${wanted.slice(0, 40)}", allowed: ${VIEWS.join(', ')}`);
  }
  const cursor = given === undefined ? undefined : decodeCursor(given);
  if (given !== undefined && cursor === undefined) {
    return badField('cursor', 'expected the cursor of an earlier page, unchanged');
  }
  return json(200, await listCases(deps, { view, handlerId: actor.handlerId, cursor }));
}

async function readOne(deps: DeskDependencies, caseId: CaseId): Promise<Answer> {
  const [found, log] = await Promise.all([
    loadCase(deps.table, caseId),
    loadLog(deps.table, caseId),
  ]);
  if (found === undefined) return problem('not_found', 'There is no case with that id.');
  const seen = log.filter(({ version }) => version <= found.version);
  const mentions = await loadMentions(deps.table, mentionsIn(seen));
  const { roster } = deps.policy;
  return json(200, {
    case: summaryOf(found, roster),
    timeline: timelineOf(seen, mentions, roster),
    now: toIso(deps.now()),
  });
}

async function command(
  deps: DeskDependencies,
  event: Event,
  target: { readonly caseId: CaseId; readonly actor: Actor },
): Promise<Answer> {
  const body = readJson(event);
  if (body === undefined) return badField('body', 'expected a JSON object');
  const request = commandRequestSchema.safeParse(body);
  if (!request.success) {
    return problem('bad_request', 'See errors.', { errors: fieldErrors(request.error) });
  }
  const { caseId, actor } = target;
  const result = await runCommand(deps, { caseId, by: actor.handlerId }, request.data);
  const metric = result.outcome === 'done' ? METRICS.commandsDone : METRICS.commandsRefused;
  deps.metrics.addMetric(metric, MetricUnit.Count, 1);
  switch (result.outcome) {
    case 'done':
      return json(200, {
        case: summaryOf(result.after, deps.policy.roster),
        now: toIso(deps.now()),
      });
    case 'unknown_case':
      return problem('not_found', 'There is no case with that id.');
    case 'conflict':
      return problem('version_conflict', 'Somebody else changed the case; look at it again.', {
        currentVersion: result.currentVersion,
      });
    case 'refused':
      return problem(result.refusal.refused, result.refusal.message);
  }
}

function readCaseId(text: string | undefined): CaseId | undefined {
  const read = caseIdSchema.safeParse(text);
  return read.success ? read.data : undefined;
}

function readJson(event: Event): unknown {
  const { body = '', isBase64Encoded } = event;
  try {
    return JSON.parse(isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body);
  } catch {
    // Not JSON: the caller learns it from the answer, and what stood there is not worth keeping.
    return undefined;
  }
}

function badField(field: string, message: string): Answer {
  return problem('bad_request', 'See errors.', { errors: [{ field, message }] });
}

function fieldErrors(error: z.ZodError): { field: string; message: string }[] {
  return error.issues.map(({ path, message }) => ({ field: path.join('.') || 'body', message }));
}
