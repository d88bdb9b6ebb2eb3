import { ConfigError } from './errors.ts';

/**
 * The named environment variables, all of them filled.
 * @throws {ConfigError} naming every one that is missing or empty.
 */
export function readEnv<const Name extends string>(names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => (process.env[name] ?? '') === '');
  if (missing.length > 0) {
    throw new ConfigError(`Missing environment variables: ${missing.join(', ')}`, {
      code: 'environment_incomplete',
      details: { missing },
    });
  }
  // One entry per name, checked above.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(names.map((name) => [name, process.env[name] ?? ''])) as Record<
    Name,
    string
  >;
}
