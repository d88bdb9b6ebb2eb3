import { readFileSync } from 'node:fs';
import { CONFIGURATION_FILE } from '../../shared/configuration-name.ts';
import { isChannel } from '../../shared/channels/registry-receivers.ts';
import { readProof } from '../../shared/channels/standard-webhooks/proof.ts';
import type { Proof } from '../../shared/channels/standard-webhooks/proof-shape.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { Channel } from '../../shared/policy/configuration.ts';

/**
 * Channel by connection id, from the configuration beside the bundle. It was checked whole when it
 * was deployed, and the other functions check it again; here only what is used is looked at: the
 * schema library would be a fifth of this function's cold start.
 * @throws {ConfigError} when the file is missing or a connection has no channel that we know.
 */
export function readConnections(directory: URL): ReadonlyMap<string, Channel> {
  const listed = readList(new URL(CONFIGURATION_FILE, directory));
  return new Map(
    listed.map((connection) => {
      const { id, channel } = isObject(connection) ? connection : {};
      if (typeof id !== 'string' || !isChannel(channel)) throw unusable();
      return [id, channel];
    }),
  );
}

/**
 * Proofs by connection id, of those that have one.
 * @throws {ConfigError} when one cannot be read: without it its connection would wait for another.
 */
export function readProofs(directory: URL): ReadonlyMap<string, Proof> {
  const listed = readList(new URL(CONFIGURATION_FILE, directory));
  return new Map(
    listed.flatMap((connection) => {
      const { id, proof } = isObject(connection) ? connection : {};
      if (proof === undefined) return [];
      const read = readProof(proof);
      if (typeof id !== 'string' || read === undefined) throw unusable();
      return [[id, read] as const];
    }),
  );
}

function readList(file: URL): readonly unknown[] {
  try {
    const configuration: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const connections = isObject(configuration) ? configuration['connections'] : undefined;
    if (Array.isArray(connections)) return connections;
  } catch (cause) {
    throw unusable(cause);
  }
  throw unusable();
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function unusable(cause?: unknown): ConfigError {
  return new ConfigError('The bundled configuration cannot be used', {
    code: 'configuration_unusable',
    cause,
  });
}
