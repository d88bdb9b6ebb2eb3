/**
 * The child process of one function: imports its bundle and answers one invocation after another.
 */
import { pathToFileURL } from 'node:url';
import path from 'node:path';

export type Invocation = {
  readonly id: number;
  readonly event: unknown;
  readonly offsetMs: number;
  readonly requestId: string;
  readonly timeoutMs: number;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMb: number;
};

export type InvocationResult =
  | { readonly id: number; readonly ok: true; readonly result: unknown; readonly cpuMicros: number }
  | { readonly id: number; readonly ok: false; readonly error: string; readonly cpuMicros: number };

const RealDate = Date;
let offsetMs = 0;

class MovedDate extends RealDate {
  constructor(...given: readonly unknown[]) {
    if (given.length === 0) super(RealDate.now() + offsetMs);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whatever Date itself takes
    else super(...(given as [number]));
  }

  static override now(): number {
    return RealDate.now() + offsetMs;
  }
}
// Also called without new by nobody here.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
globalThis.Date = MovedDate as DateConstructor;

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

let handler: Promise<Handler> | undefined;

async function load(): Promise<Handler> {
  const file = path.join(process.env['LOCAL_FUNCTION_DIRECTORY'] ?? '.', 'index.mjs');
  const bundle: unknown = await import(pathToFileURL(file).href);
  if (typeof bundle === 'object' && bundle !== null && 'handler' in bundle) {
    const { handler: exported } = bundle;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what Lambda would call, too
    if (typeof exported === 'function') return exported as Handler;
  }
  throw new Error('The bundle exports no handler');
}

async function invoke(invocation: Invocation): Promise<InvocationResult> {
  const { id, event, requestId, timeoutMs, functionName, functionArn, memoryMb } = invocation;
  const startedAtMs = performance.now();
  const cpuBefore = process.cpuUsage();
  const cpuMicros = () => {
    const { user, system } = process.cpuUsage(cpuBefore);
    return user + system;
  };
  const context = {
    awsRequestId: requestId,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: functionArn,
    memoryLimitInMB: String(memoryMb),
    logGroupName: `/local/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, timeoutMs - (performance.now() - startedAtMs)),
  };
  try {
    handler ??= load();
    const result = await (await handler)(event, context);
    return { id, ok: true, result, cpuMicros: cpuMicros() };
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(JSON.stringify({ level: 'ERROR', message: 'invocation failed', error: said }));
    return { id, ok: false, error: said, cpuMicros: cpuMicros() };
  }
}

function isInvocation(message: unknown): message is Invocation {
  return (
    typeof message === 'object' && message !== null && 'offsetMs' in message && 'id' in message
  );
}

process.on('message', (message) => {
  if (!isInvocation(message)) return;
  offsetMs = message.offsetMs;
  void invoke(message).then((result) => process.send?.(result));
});
// Without its engine a function has nobody to answer: also after a kill -9 of the engine.
process.on('disconnect', () => process.exit(0));
