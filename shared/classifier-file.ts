import { readFileSync } from 'node:fs';
import { MODEL_FILES, MODEL_FOLDER } from './classifier-names.ts';
import { ConfigError } from './errors.ts';
import { decodeModel } from './triage/classifier/model.ts';
import type { Model } from './triage/classifier/model.ts';

/**
 * The classifier's model: among the sources, or copied beside the bundle that this is part of.
 * @throws {ConfigError} when a file is missing, or the weights are not those of the card.
 */
export function readModel(): Model {
  const folder = new URL(MODEL_FOLDER, import.meta.url);
  try {
    const card: unknown = JSON.parse(readFileSync(new URL(MODEL_FILES.card, folder), 'utf8'));
    return decodeModel(readFileSync(new URL(MODEL_FILES.weights, folder)), card);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unreadable';
    throw new ConfigError(`The classifier’s model cannot be used: ${why}`, {
      code: 'model_unusable',
      cause,
    });
  }
}
