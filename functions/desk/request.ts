import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
} from 'aws-lambda';
import type * as z from 'zod';
import { problem } from './answer.ts';

export type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
export type Answer = APIGatewayProxyStructuredResultV2;

/** The body as a schema wants it, or the answer that says what is wrong field by field. */
export function readBody<Schema extends z.ZodType>(
  event: Event,
  schema: Schema,
): { readonly body: z.output<Schema> } | { readonly wrong: Answer } {
  const body = readJson(event);
  if (body === undefined) return { wrong: badField('body', 'expected a JSON object') };
  const read = schema.safeParse(body);
  if (read.success) return { body: read.data };
  return { wrong: problem('bad_request', 'See errors.', { errors: fieldErrors(read.error) }) };
}

/** The answer that names one wrong field. */
export function badField(field: string, message: string): Answer {
  return problem('bad_request', 'See errors.', { errors: [{ field, message }] });
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

function fieldErrors(error: z.ZodError): { field: string; message: string }[] {
  return error.issues.map(({ path, message }) => ({ field: path.join('.') || 'body', message }));
}
