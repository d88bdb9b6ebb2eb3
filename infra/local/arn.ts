import { ACCOUNT, REGION } from './template.ts';

/** The ARN of a resource of this machine's account and region. */
export function arnOf(service: string, rest: string): string {
  return `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
}
