import { errorAnswer, jsonAnswer } from './error-answer.ts';
import type { FaultKind } from './faults.ts';
import type { HttpAnswer } from './http-client.ts';
import type { AwsCall, GatewayRequest } from './identify-call.ts';
import { listOf, parseObject, textOf } from './json.ts';

/**
 * What AWS would say for a fault, or `undefined` when the call goes on to the engine first. The
 * error
 * of a throw is one that the SDK does not retry, so that the function itself meets it.
 */
export function faultAnswer(
  kind: FaultKind,
  call: AwsCall,
  request: GatewayRequest,
  { after = false } = {},
): HttpAnswer | undefined {
  switch (kind) {
    case 'throw-before':
      return errorAnswer(call, fault('before'));
    case 'throw-after':
      return after ? errorAnswer(call, fault('after')) : undefined;
    case 'throttle':
      return errorAnswer(call, {
        type:
          call.service === 'dynamodb'
            ? 'ProvisionedThroughputExceededException'
            : 'ThrottlingException',
        message: 'Rate exceeded',
      });
    case 'conflict': {
      const items = listOf(parseObject(request.body.toString('utf8'))['TransactItems']);
      const CancellationReasons = items.map((_, at) => ({
        Code: at === 0 ? 'TransactionConflict' : 'None',
      }));
      return errorAnswer(
        call,
        { type: 'TransactionCanceledException', message: 'Transaction cancelled' },
        { CancellationReasons },
      );
    }
    case 'stale-index': {
      const index = textOf(parseObject(request.body.toString('utf8'))['IndexName']);
      return index === '' ? undefined : jsonAnswer(200, { Items: [], Count: 0, ScannedCount: 0 });
    }
    case 'kill':
    case 'kill-after':
      return undefined;
  }
}

function fault(when: 'before' | 'after') {
  return { type: 'RedressFault', message: `A fault was armed ${when} this call` };
}
