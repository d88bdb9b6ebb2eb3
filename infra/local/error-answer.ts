import type { HttpAnswer } from './http-client.ts';
import type { AwsCall } from './identify-call.ts';
import type { Grant } from './roles.ts';
import { ACCOUNT } from './template.ts';

/** How each service words a refusal by IAM; the others as DynamoDB does. */
const REFUSALS: Readonly<Record<string, { readonly type: string; readonly status: number }>> = {
  s3: { type: 'AccessDenied', status: 403 },
  sns: { type: 'AuthorizationError', status: 403 },
  sqs: { type: 'AccessDenied', status: 403 },
};

/** An error in the shape of the service that was called. */
export function errorAnswer(
  { service }: AwsCall,
  error: { readonly type: string; readonly message: string; readonly status?: number },
  more: object = {},
): HttpAnswer {
  const { type, message, status = 400 } = error;
  if (service === 'sns' || service === 's3') {
    const said = `<Code>${type}</Code><Message>${message}</Message>`;
    const body =
      service === 's3'
        ? `<Error>${said}</Error>`
        : `<ErrorResponse><Error><Type>Sender</Type>${said}</Error></ErrorResponse>`;
    return { status, headers: { 'content-type': 'text/xml' }, body: Buffer.from(body) };
  }
  const prefix = service === 'dynamodb' ? 'dynamodb.v20120810' : service;
  const __type = `com.amazonaws.${prefix}#${type}`;
  return jsonAnswer(status, { __type, message, Message: message, ...more });
}

/** What AWS says when no policy of the caller's role allows what the call needs. */
export function accessDenied(
  call: AwsCall,
  { action, resource }: Grant,
): { readonly message: string; readonly answer: HttpAnswer } {
  const caller = `arn:aws:sts::${ACCOUNT}:assumed-role/${call.function}/${call.function}`;
  const message =
    `User: ${caller} is not authorized to perform: ${action} on resource: ${resource} ` +
    `because no identity-based policy allows the ${action} action`;
  const { type, status } = REFUSALS[call.service] ?? { type: 'AccessDeniedException', status: 400 };
  return { message, answer: errorAnswer(call, { type, message, status }) };
}

export function jsonAnswer(status: number, body: unknown): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: Buffer.from(JSON.stringify(body)),
  };
}
