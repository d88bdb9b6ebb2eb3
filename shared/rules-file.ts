import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { ConfigError } from './errors.ts';
import { makeSignalReader } from './triage/signals/signal-reader.ts';
import type { ReadSignals, Rules } from './triage/signals/signal-reader.ts';

/** Stands beside the bundle of a function that reads signals. */
export const RULES_FILE = 'rules.bin';

/** Rules as a file holds them: making them anew would be most of a cold start. */
export function encodeRules(rules: Rules): Buffer {
  return serialize(rules);
}

/**
 * A reader of the rules beside the bundle that this is part of.
 * @throws {ConfigError} when the file is missing or unreadable.
 */
export function openSignalReader(folder: URL | string = import.meta.url): ReadSignals {
  try {
    const bytes = readFileSync(new URL(RULES_FILE, folder));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `encodeRules` when the bundle was made
    return makeSignalReader(deserialize(bytes) as Rules);
  } catch (cause) {
    throw new ConfigError('The rules of the signals cannot be used', {
      code: 'rules_unusable',
      cause,
    });
  }
}
