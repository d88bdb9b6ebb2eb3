import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { MINUTE, parseDurationMs, toIso } from '../../shared/time.ts';
import { Chaos } from './chaos.ts';
import type { EngineState } from './engine.ts';
import { FAULT_KINDS } from './faults.ts';
import { message } from './http-front.ts';
import { readAll } from './http-client.ts';
import { parseObject } from './json.ts';

const MAX_BODY_BYTES = 65_536;
const LOOPBACK = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

const duration = z.string().transform((text, context) => {
  const ms = parseDurationMs(text);
  if (ms !== undefined && ms > 0) return ms;
  context.addIssue({ code: 'custom', message: 'expected an ISO 8601 duration such as PT15M' });
  return z.NEVER;
});
const tokenSchema = z.strictObject({ sub: z.string().min(1), role: z.string().min(1) });
const clockSchema = z.strictObject({ advance: duration, every: duration.default(MINUTE) });
const faultSchema = z.strictObject({
  function: z.string(),
  operation: z.string().default('*'),
  nth: z.int().min(1).default(1),
  kind: z.enum(FAULT_KINDS),
});
const chaosSchema = z.strictObject({
  seed: z.int(),
  duplicate: z.number().min(0).max(1).default(0),
  shuffle: z.boolean().default(false),
  split: z.boolean().default(false),
});

/** The engine's own routes, for people and tests on this machine; nothing of it exists on AWS. */
export async function serveControl(
  state: EngineState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page of another site can name this port, but not this host.
  if (!LOOPBACK.test(request.headers.host ?? ''))
    return message(response, 403, 'Only from this machine');
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const body = parseObject((await readAll(request, MAX_BODY_BYTES)).toString('utf8'));
  const answer = await answerControl(state, `${request.method} ${url.pathname}`, { body, url });
  if (answer === undefined) return message(response, 404, 'Not Found');
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer.body));
}

type Asked = { readonly body: unknown; readonly url: URL };
type ControlAnswer = { readonly status: number; readonly body: unknown };

async function answerControl(
  state: EngineState,
  route: string,
  { body, url }: Asked,
): Promise<ControlAnswer | undefined> {
  switch (route) {
    case 'POST /local/token':
      return withBody(tokenSchema, body, async (claims) => ({
        token: await state.tokens.issue(claims, state.tokenRules),
      }));
    case 'GET /local/clock':
      return ok({ now: toIso(state.clock.now()) });
    case 'POST /local/clock':
      return withBody(clockSchema, body, async ({ advance, every }) => {
        const fired = await state.scheduler.advance(advance, every);
        return { now: toIso(state.clock.now()), fired };
      });
    case 'POST /local/settle':
      return settle(state);
    case 'GET /local/queues':
      return ok(state.queues.depths());
    case 'GET /local/queue-urls':
      return ok(state.queues.addresses());
    case 'GET /local/notices':
      return ok({ notices: state.notices });
    case 'GET /local/logs':
      return ok({ lines: state.linesOf(url.searchParams.get('function') ?? '') });
    case 'GET /local/vitals':
      return ok(state.vitals());
    case 'GET /local/calls':
      return ok({ ...state.calls.toJson(), functions: state.usage() });
    case 'DELETE /local/calls':
      state.calls.clear();
      return ok({});
    case 'GET /local/faults':
      return ok({ faults: state.faults.list() });
    case 'POST /local/faults':
      return withBody(faultSchema, body, (fault) => {
        state.faults.arm(fault);
        return Promise.resolve({ armed: fault });
      });
    case 'DELETE /local/faults':
      state.faults.clear();
      return ok({});
    case 'POST /local/chaos':
      return withBody(chaosSchema, body, (options) => {
        state.chaos = new Chaos(options);
        return Promise.resolve({ chaos: options });
      });
    case 'DELETE /local/chaos':
      state.chaos = undefined;
      return ok({});
    default:
      return undefined;
  }
}

async function settle(state: EngineState): Promise<ControlAnswer> {
  try {
    await state.settle();
    return ok({ settled: true });
  } catch {
    // The wait is bounded; what is still there says why.
    return { status: 504, body: { settled: false, queues: state.queues.depths() } };
  }
}

function ok(body: unknown): ControlAnswer {
  return { status: 200, body };
}

async function withBody<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  run: (read: z.output<Schema>) => Promise<unknown>,
): Promise<ControlAnswer> {
  const read = schema.safeParse(body);
  if (read.success) return ok(await run(read.data));
  const errors = read.error.issues.map(({ path, message: said }) => `${path.join('.')}: ${said}`);
  return { status: 400, body: { errors } };
}
