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
      return errorAnswer(call, 'RedressFault', 'A fault was armed before this call');
    case 'throw-after':
      return after
        ? errorAnswer(call, 'RedressFault', 'A fault was armed after this call')
        : undefined;
    case 'throttle':
      return errorAnswer(
        call,
        call.service === 'dynamodb'
          ? 'ProvisionedThroughputExceededException'
          : 'ThrottlingException',
        'Rate exceeded',
      );
    case 'conflict': {
      const items = listOf(parseObject(request.body.toString('utf8'))['TransactItems']);
      const CancellationReasons = items.map((_, at) => ({
        Code: at === 0 ? 'TransactionConflict' : 'None',
      }));
      return errorAnswer(call, 'TransactionCanceledException', 'Transaction cancelled', {
        CancellationReasons,
      });
    }
    case 'stale-index': {
      const index = textOf(parseObject(request.body.toString('utf8'))['IndexName']);
      return index === '' ? undefined : json(200, { Items: [], Count: 0, ScannedCount: 0 });
    }
    case 'kill':
    case 'kill-after':
      return undefined;
  }
}

function errorAnswer(call: AwsCall, type: string, message: string, more: object = {}): HttpAnswer {
  if (call.service === 'sns' || call.service === 's3') {
    const body =
      call.service === 's3'
        ? `<Error><Code>${type}</Code><Message>${message}</Message></Error>`
        : `<ErrorResponse><Error><Type>Sender</Type><Code>${type}</Code><Message>${message}</Message></Error></ErrorResponse>`;
    return { status: 400, headers: { 'content-type': 'text/xml' }, body: Buffer.from(body) };
  }
  const prefix =
    call.service === 'dynamodb'
      ? 'com.amazonaws.dynamodb.v20120810#'
      : `com.amazonaws.${call.service}#`;
  return json(400, { __type: `${prefix}${type}`, message, Message: message, ...more });
}

function json(status: number, body: unknown): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: Buffer.from(JSON.stringify(body)),
  };
}
