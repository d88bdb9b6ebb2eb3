import { readFileSync } from 'node:fs';
import { CONFIGURATION_FILE } from './configuration-name.ts';
import { ConfigError } from './errors.ts';
import { configurationSchema } from './policy/configuration.ts';
import type { Configuration } from './policy/configuration.ts';

/**
 * The configuration beside a bundle, checked again: a function never runs on what it cannot trust.
 * @throws {ConfigError} when the file is missing or not what the schema allows.
 */
export function readConfiguration(directory: URL): Configuration {
  try {
    const text = readFileSync(new URL(CONFIGURATION_FILE, directory), 'utf8');
    return configurationSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new ConfigError('The bundled configuration cannot be used', {
      code: 'configuration_unusable',
      cause,
    });
  }
}
