import { readFileSync } from 'node:fs';
import { configurationSchema } from '../../shared/policy/configuration.ts';
import type { Configuration } from '../../shared/policy/configuration.ts';
import { policyOf } from '../../shared/policy/policy.ts';
import type { Policy } from '../../shared/policy/policy.ts';

/** The example configuration that the repository ships. */
export function exampleConfiguration(): Configuration {
  const file = new URL('../../infra/redress.config.json', import.meta.url);
  return configurationSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function examplePolicy(): Policy {
  return policyOf(exampleConfiguration());
}

/** The example policy with some people away at some times. */
export function policyWithAbsences(
  absences: Readonly<Record<string, readonly { readonly fromMs: number; readonly toMs: number }[]>>,
): Policy {
  const policy = examplePolicy();
  const handlers = new Map(
    [...policy.roster.handlers].map(([id, handler]) => [
      id,
      { ...handler, absences: absences[id] ?? [] },
    ]),
  );
  return { ...policy, roster: { ...policy.roster, handlers } };
}
