import { createHash } from 'node:crypto';
import type { ModelCard } from '../../shared/triage/classifier/model.ts';
import { CLASSES } from './learn-languages.ts';
import { RISKS } from './learn-risks.ts';
import { TOPICS } from './train-heads.ts';
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
  const parts: Int8Array[] = [];
  let offset = 0;
  const add = (head: Heads[keyof Heads]) => {
    const { bytes, scale } = head.pack();
    const at = offset;
    parts.push(bytes);
    offset += bytes.length;
    return { bits: head.bits, offset: at, scale: round(scale), bias: Array.from(head.bias, round) };
  };
  const described = {
    complaint: add(heads.complaint),
    topic: { ...add(heads.topic), classes: [...TOPICS] },
    private: add(heads.private),
    language: { ...add(heads.language), classes: [...CLASSES] },
    risk: { ...add(heads.risk), classes: [...RISKS], from: { unknown: RISKS.map(() => NEVER) } },
  };
  const bytes = Buffer.concat(parts.map((part) => new Uint8Array(part.buffer)));
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

export function round(value: number): number {
  return Number(value.toPrecision(PLACES));
}
