import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configurationSchema } from '../../shared/policy/configuration.ts';
import type { Configuration } from '../../shared/policy/configuration.ts';
import { policyOf } from '../../shared/policy/policy.ts';
import type { Absence, Policy } from '../../shared/policy/policy.ts';

/** A configuration file with one connection for each channel. */
export const EVERY_CHANNEL = fileURLToPath(
  new URL('../../infra/channels.config.json', import.meta.url),
);

function exampleFile(): object {
  const file = new URL('../../infra/redress.config.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

/** The example configuration that the repository ships. */
export function exampleConfiguration(): Configuration {
  return configurationSchema.parse(exampleFile());
}

/** Office hours in three places, all Monday to Friday, nine to five with a break at noon. */
export const CALENDARS = [
  { id: 'office', timeZone: 'Europe/Amsterdam', holidays: ['2026-11-26'] },
  { id: 'amsterdam', timeZone: 'Europe/Amsterdam', holidays: [] },
  { id: 'saigon', timeZone: 'Asia/Ho_Chi_Minh', holidays: [] },
  { id: 'new-york', timeZone: 'America/New_York', holidays: [] },
].map((calendar) => ({
  ...calendar,
  week: Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [
      day,
      ['09:00-12:00', '12:30-17:00'],
    ]),
  ),
}));

/** The example with a policy of its own; the calendars above are known to it. */
export function exampleConfigurationWith(policy: object): Configuration {
  return configurationSchema.parse({
    ...exampleFile(),
    policy: { calendars: CALENDARS, ...policy },
  });
}

export function examplePolicy(): Policy {
  return policyOf(exampleConfiguration());
}

/** The example policy, or another one, with some people away at some times. */
export function policyWithAbsences(
  absences: Readonly<Record<string, readonly Absence[]>>,
  policy: Policy = examplePolicy(),
): Policy {
  const handlers = new Map(
    [...policy.roster.handlers].map(([id, handler]) => [
      id,
      { ...handler, absences: absences[id] ?? [] },
    ]),
  );
  return { ...policy, roster: { ...policy.roster, handlers } };
}
