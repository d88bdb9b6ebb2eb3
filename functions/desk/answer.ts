import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Problem } from '../../shared/desk-api/contract.ts';

/** Status and title of each problem; business refusals share one. */
const PROBLEMS: Partial<Record<Problem['code'], { status: number; title: string }>> = {
  bad_request: { status: 400, title: 'The request is not what this operation takes' },
  unauthenticated: { status: 401, title: 'No valid token' },
  forbidden: { status: 403, title: 'The token has no role here' },
  not_found: { status: 404, title: 'Nothing here by that name' },
  method_not_allowed: { status: 405, title: 'Not with this method' },
  version_conflict: { status: 409, title: 'It has moved on' },
  words_gone: { status: 409, title: 'The words are gone' },
  unavailable: { status: 503, title: 'Not possible at the moment' },
};
const REFUSED = { status: 409, title: 'The case refuses this' };

/** A JSON answer; nothing of it may be stored by caches, for it holds what customers wrote. */
export function json(status: number, body: unknown): APIGatewayProxyStructuredResultV2 {
  return answer(status, body, 'application/json');
}

/** An RFC 9457 problem document. */
export function problem(
  code: Problem['code'],
  detail: string,
  more: Pick<Problem, 'currentVersion' | 'errors'> = {},
): APIGatewayProxyStructuredResultV2 {
  const { status, title } = PROBLEMS[code] ?? REFUSED;
  const body: Problem = {
    type: `urn:redress:problem:${code}`,
    title,
    status,
    detail,
    code,
    ...more,
  };
  return answer(status, body, 'application/problem+json');
}

function answer(status: number, body: unknown, type: string): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    headers: {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
    body: JSON.stringify(body),
  };
}
