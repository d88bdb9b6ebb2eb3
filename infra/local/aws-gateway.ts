import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CallLog } from './call-log.ts';
import { accessDenied } from './error-answer.ts';
import { faultAnswer } from './fault-answer.ts';
import type { FaultKind, Faults } from './faults.ts';
import { readAll, send } from './http-client.ts';
import type { HttpAnswer } from './http-client.ts';
import { identifyCall } from './identify-call.ts';
import type { AwsCall, GatewayRequest } from './identify-call.ts';
import { listOf, objectOf, parseObject, textOf } from './json.ts';
import { isGranted } from './roles.ts';
import type { Grant } from './roles.ts';

export type GatewayParts = {
  readonly tableEndpoint: () => string;
  readonly queueEndpoint: () => string;
  /** Resolves when all that the queues were told until now would survive a kill -9. */
  readonly queuesKept: () => Promise<void>;
  /** What the role of a function allows; nothing for a caller that is none. */
  readonly grantsOf: (verb: string) => readonly Grant[];
  readonly readSecret: (name: string) => string | undefined;
  readonly onNotice: (message: string) => void;
  readonly killFunction: (verb: string) => void;
  readonly calls: CallLog;
  readonly faults: Faults;
};

/** Hop-by-hop headers and those that a changed body makes wrong. */
const DROPPED = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'transfer-encoding',
  'host',
  'expect',
]);
/** A killed function's socket is left open this long, so that its answer is lost and not early. */
const DEAD_SOCKET_MS = 50;

/**
 * Stands for AWS between the functions and the embedded engines: sees each call once, refuses what
 * the caller's role does not allow, counts the rest, asks the table what it cost, and lets people
 * break it.
 */
export function makeAwsGateway(parts: GatewayParts): http.Server {
  return http.createServer((incoming, outgoing) => {
    handle(parts, incoming).then(
      (answer) => {
        if (answer === 'dead') {
          outgoing.destroy();
          return;
        }
        const headers = Object.entries(answer.headers).filter(([name]) => !DROPPED.has(name));
        outgoing.writeHead(answer.status, Object.fromEntries(headers));
        outgoing.end(answer.body);
      },
      (error: unknown) => {
        outgoing.writeHead(500, { 'content-type': 'text/plain' });
        outgoing.end(error instanceof Error ? error.message : 'gateway failed');
      },
    );
  });
}

async function handle(
  parts: GatewayParts,
  incoming: http.IncomingMessage,
): Promise<HttpAnswer | 'dead'> {
  const request: GatewayRequest = {
    method: incoming.method ?? 'POST',
    path: incoming.url ?? '/',
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: await readAll(incoming),
  };
  const call = identifyCall(request);
  const grants = parts.grantsOf(call.function);
  const missing = call.needs.find((need) => !isGranted(grants, need));
  if (missing !== undefined) return refuse(parts, call, missing);
  const fault = parts.faults.strike(call);
  if (fault === 'kill') return die(parts, call);
  const early = fault === undefined ? undefined : faultAnswer(fault, call, request);
  if (early !== undefined) return early;
  parts.calls.add(call);
  const answer = await forward(parts, call, request);
  if (fault === 'kill-after') return die(parts, call);
  return fault === 'throw-after' ? faultAfter(fault, call, request) : answer;
}

/** Loud, because a function may swallow the error, and a role that is wrong here is so on AWS. */
function refuse({ calls }: GatewayParts, call: AwsCall, missing: Grant): HttpAnswer {
  const { message, answer } = accessDenied(call, missing);
  calls.refuse(message);
  process.stderr.write(`refused: ${message}\n`);
  return answer;
}

async function die(parts: GatewayParts, call: AwsCall): Promise<'dead'> {
  parts.killFunction(call.function);
  await sleep(DEAD_SOCKET_MS);
  return 'dead';
}

function faultAfter(fault: FaultKind, call: AwsCall, request: GatewayRequest): HttpAnswer {
  const answer = faultAnswer(fault, call, request, { after: true });
  if (answer === undefined) throw new Error(`${fault} has no answer`);
  return answer;
}

async function forward(
  parts: GatewayParts,
  call: AwsCall,
  request: GatewayRequest,
): Promise<HttpAnswer> {
  switch (call.service) {
    case 'dynamodb':
      return forwardTableCall(parts, call, request);
    case 'secretsmanager':
      return answerSecret(parts, request);
    case 'sns': {
      const answer = await pass(parts.queueEndpoint(), request, request.body);
      if (call.operation === 'Publish' && answer.status === 200) {
        parts.onNotice(new URLSearchParams(request.body.toString('utf8')).get('Message') ?? '');
      }
      return answer;
    }
    default: {
      const answer = await pass(parts.queueEndpoint(), request, request.body);
      await parts.queuesKept();
      return answer;
    }
  }
}

async function forwardTableCall(
  parts: GatewayParts,
  call: AwsCall,
  request: GatewayRequest,
): Promise<HttpAnswer> {
  const asked = {
    ...parseObject(request.body.toString('utf8')),
    ReturnConsumedCapacity: 'INDEXES',
  };
  const answer = await pass(parts.tableEndpoint(), request, Buffer.from(JSON.stringify(asked)));
  const said = parseObject(answer.body.toString('utf8'));
  parts.calls.addCapacity(call, said, failedWrites(call, said));
  return answer;
}

/**
 * A failed condition is billed and carries no figure: at least one unit an item, two in a
 * transaction.
 */
function failedWrites(call: AwsCall, answer: Readonly<Record<string, unknown>>): number {
  const type = textOf(answer['__type']);
  if (type.endsWith('ConditionalCheckFailedException')) return 1;
  if (!type.endsWith('TransactionCanceledException')) return 0;
  return 2 * Math.max(call.needs.length, listOf(answer['CancellationReasons']).length);
}

function pass(endpoint: string, request: GatewayRequest, body: Buffer): Promise<HttpAnswer> {
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !DROPPED.has(name)),
  );
  return send(endpoint, {
    method: request.method,
    path: request.path,
    headers: { ...headers, host: new URL(endpoint).host, 'content-length': body.byteLength },
    body,
  });
}

function answerSecret(parts: GatewayParts, request: GatewayRequest): HttpAnswer {
  const name = textOf(objectOf(parseObject(request.body.toString('utf8')))['SecretId']);
  const value = parts.readSecret(name);
  const body =
    value === undefined
      ? { __type: 'ResourceNotFoundException', message: 'No such secret on this machine' }
      : { Name: name, SecretString: value, VersionId: '1' };
  return {
    status: value === undefined ? 400 : 200,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: Buffer.from(JSON.stringify(body)),
  };
}
