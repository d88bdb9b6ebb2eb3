import { createHash } from 'node:crypto';
import { CODE_BITS, CODE_WEIGHTS } from '../../shared/triage/classifier/codes.ts';
import type { ModelCard } from '../../shared/triage/classifier/model.ts';
import { CLASSES } from './learn-languages.ts';
import { RISKS } from './learn-risks.ts';
import { TOPICS } from './learn-topics.ts';
import type { Learned } from './linear-head.ts';
import type { Heads } from './train-heads.ts';

/** A score that no post has: what is not calibrated yet is never heard. */
const NEVER = 1e6;
/** Numbers of a card are kept to so many places. */
const PLACES = 6;

export type Packed = {
  readonly bytes: Uint8Array;
  readonly card: Omit<ModelCard, 'provenance' | 'metrics'>;
};

/** The heads as the bytes of `weights.bin` and what `model.json` says of them, not yet calibrated. */
export function pack(heads: Heads): Packed {
  const parts: Uint8Array[] = [];
  let offset = 0;
  const add = ({ bits, weights, bias }: Learned) => {
    const scale = scaleOf(weights);
    const part = writeCodes(weights, scale);
    const at = offset;
    parts.push(part);
    offset += part.length;
    return { bits, offset: at, scale: round(scale), bias: Array.from(bias, round) };
  };
  const described = {
    complaint: add(heads.complaint),
    topic: { ...add(heads.topic), classes: [...TOPICS] },
    private: add(heads.private),
    language: { ...add(heads.language), classes: [...CLASSES] },
    risk: { ...add(heads.risk), classes: [...RISKS], from: { unknown: RISKS.map(() => NEVER) } },
  };
  const bytes = Buffer.concat(parts);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const none = { '0.95': null, '0.98': null, '0.99': null };
  return {
    bytes,
    card: {
      version: sha256.slice(0, 12),
      sha256,
      bytes: bytes.length,
      heads: described,
      calibration: { unknown: { slope: 1, offset: 0, yesFrom: null, noBelow: none } },
    },
  };
}

/** Weights beyond so many times their root mean square are cut there. */
const CUT = 12;

/** What a weight of 1 stands for, so that the largest that are kept are 127. */
function scaleOf(weights: Float32Array): number {
  let [sum, used] = [0, 0];
  for (const weight of weights) {
    if (weight === 0) continue;
    sum += weight * weight;
    used += 1;
  }
  return (CUT * Math.sqrt(sum / Math.max(1, used))) / 127 || 1;
}

/** Weights as `readCodes` reads them, each the nearest that has a code. */
export function writeCodes(weights: Float32Array, scale: number): Uint8Array {
  const bytes = new Uint8Array((weights.length * CODE_BITS) / 8);
  for (let at = 0; at < weights.length; at += 1) {
    const code = codeOf((weights[at] ?? 0) / scale);
    const bit = at * CODE_BITS;
    const byte = bit >>> 3;
    const shifted = code << (bit & 7);
    bytes[byte] = (bytes[byte] ?? 0) | (shifted & 0xff);
    if (shifted > 0xff) bytes[byte + 1] = (bytes[byte + 1] ?? 0) | (shifted >>> 8);
  }
  return bytes;
}

function codeOf(weight: number): number {
  let [best, distance] = [0, Math.abs(weight)];
  for (let code = 1; code < CODE_WEIGHTS.length; code += 1) {
    const own = Math.abs(weight - (CODE_WEIGHTS[code] ?? 0));
    if (own < distance) [best, distance] = [code, own];
  }
  return best;
}

export function round(value: number): number {
  return Number(value.toPrecision(PLACES));
}
