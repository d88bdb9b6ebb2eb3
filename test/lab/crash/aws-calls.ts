/**
 * The one place that sees every AWS call of every function. All clients of the AWS SDK send through
 * the same base class, so a client that somebody adds tomorrow is seen as well.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { __Client as Client } from '@aws-sdk/client-sqs';
import { textOf } from '../../../infra/local/json.ts';
import { entriesOf, errorInstead, lastEntryFailed, withoutLastEntry } from './fault-kinds.ts';
import type { FaultKind } from './fault-kinds.ts';

/** One run of one function; nothing of it goes on once it is dead. */
export type Invocation = {
  readonly verb: string;
  dead: boolean;
  readonly die: () => void;
  /** Calls under way: they arrive although the process that made them is dead. */
  readonly underWay: Set<Promise<unknown>>;
};

/** A call as the code made it. */
export type Call = {
  readonly verb: string;
  readonly operation: string;
  /** Index and partition, when an index is read; else empty. */
  readonly subject: string;
  readonly input: Readonly<Record<string, unknown>>;
};

export type Output = Readonly<Record<string, unknown>>;

/** Who decides what befalls a call, and hears what became of it. */
export type Director = {
  readonly strike: (call: Call) => FaultKind | undefined;
  /** Lets somebody else do the same thing first. */
  readonly overtake: () => Promise<void>;
  /** Answers in the name of a service that has no engine here. */
  readonly standIn: (call: Call) => Output | undefined;
  /** What an index said before it was written to. */
  readonly earlier: (call: Call) => Output;
  readonly answered: (call: Call, output: Output) => void;
};

type Args = { input: Call['input'] };
type Next = (args: Args) => Promise<{ output: Output; response: unknown }>;
type Attempt = { readonly request: { readonly headers: Record<string, string> } };
type Context = Record<PropertyKey, unknown>;

const running = new AsyncLocalStorage<Invocation>();
const watched = new WeakSet();
const never = new Promise<never>(() => undefined);
/** In a call's context: its next attempt is to look like a time-out. */
const TIMES_OUT = Symbol('times out');
/** What the engines want to see in place of a signature. */
const UNSIGNED = {
  'x-amz-date': '20260101T000000Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=lab/20260101/us-east-1/lab/aws4_request, SignedHeaders=host, Signature=0',
};
let director: Director | undefined;
let watching = false;

/** Puts a director over every later call of this process. */
export function direct(next: Director): void {
  director = next;
  if (!watching) watchClients();
  watching = true;
}

/** Runs one invocation; its calls carry its name. */
export function asInvocation<Result>(invocation: Invocation, work: () => Result): Result {
  return running.run(invocation, work);
}

/** Adds every text that stands anywhere in an input. */
export function collectTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collectTexts(part, texts);
  }
}

function watchClients(): void {
  const { prototype } = Client;
  // oxlint-disable-next-line typescript/unbound-method -- the client comes back as `this` below
  const { send } = prototype;
  prototype.send = function sendWatched(this: typeof prototype, ...given: never[]) {
    const { middlewareStack: stack } = this;
    if (!watched.has(stack)) {
      watched.add(stack);
      // The engines check no signature, and making one is a quarter of what a call costs.
      stack.remove('httpSigningMiddleware');
      stack.add(watchCall as never, { step: 'initialize', priority: 'high' });
      stack.add(watchAttempt as never, { step: 'finalizeRequest', priority: 'low' });
    }
    return Reflect.apply(send, this, given);
  } as typeof prototype.send;
}

/** Around a whole call, the SDK's own retries included. */
function watchCall(next: Next, context: Context) {
  return async (args: Args) => {
    const invocation = running.getStore();
    if (invocation === undefined || director === undefined) return next(args);
    if (invocation.dead) return never;
    const call = callOf(invocation.verb, context, args);
    const fault = director.strike(call);
    const error = errorInstead(fault, call);
    if (error !== undefined) throw error;
    if (fault === 'kill-before') return end(invocation);
    if (fault === 'stale-index') return { output: director.earlier(call), response: {} };
    if (fault === 'overtaken') await running.exit(director.overtake);
    if (fault === 'timed-out') context[TIMES_OUT] = true;
    const sent = carryOut(director, call, { next, args, fault });
    invocation.underWay.add(sent);
    const output = await sent.finally(() => invocation.underWay.delete(sent));
    if (fault === 'kill-after') return end(invocation);
    if (invocation.dead) return never;
    if (fault === 'answer-lost') throw new Error('The connection broke before the answer');
    return { output, response: {} };
  };
}

/** Around one attempt, within the SDK's retries. */
function watchAttempt(next: (args: Attempt) => Promise<unknown>, context: Context) {
  return async (args: Attempt) => {
    Object.assign(args.request.headers, UNSIGNED);
    const answer = await next(args);
    if (context[TIMES_OUT] !== true) return answer;
    context[TIMES_OUT] = false;
    throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError' });
  };
}

async function carryOut(
  { standIn, answered }: Director,
  call: Call,
  {
    next,
    args,
    fault,
  }: { readonly next: Next; readonly args: Args; readonly fault: FaultKind | undefined },
): Promise<Output> {
  const input = fault === 'partial' ? withoutLastEntry(call.input) : call.input;
  // A batch of which nothing is left is no call.
  const nothing = fault === 'partial' && entriesOf(input).length === 0;
  const output = nothing
    ? {}
    : (standIn({ ...call, input }) ?? (await next({ ...args, input })).output);
  answered(call, output);
  return fault === 'partial' ? lastEntryFailed(call, output) : output;
}

function end(invocation: Invocation): Promise<never> {
  invocation.dead = true;
  invocation.die();
  return never;
}

function callOf(verb: string, context: Context, { input }: Args): Call {
  const operation = String(context['commandName']).replace(/Command$/, '');
  const names: Readonly<Record<string, string>> = {
    Get: 'GetItem',
    Put: 'PutItem',
    Update: 'UpdateItem',
    BatchGet: 'BatchGetItem',
    TransactWrite: 'TransactWriteItems',
  };
  const values: unknown = input['ExpressionAttributeValues'];
  const partition =
    typeof values === 'object' && values !== null ? String(Object.values(values)[0]) : '';
  const index = textOf(input['IndexName']);
  const subject = index === '' ? '' : `${index} ${partition}`;
  return { verb, operation: names[operation] ?? operation, subject, input };
}
