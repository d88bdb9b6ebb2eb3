import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SignalName } from '../../shared/triage/signals/tables.ts';

/** A post written by somebody who saw no table, and what it says. */
export type LabelledPost = {
  readonly lang: string;
  readonly text: string;
  readonly signals: readonly string[];
};
/**
 * Phrases may be made for what is missed of the development half; the unseen half measures, and
 * nobody who writes phrases reads it.
 */
export type Half = 'development' | 'unseen';

/** The files of posts. */
export const POST_FILES = ['en', 'nl', 'vi', 'ms-id', 'others'] as const;
/** What the posts' labels are called in the tables. */
export const LABELS: Readonly<Record<string, SignalName>> = {
  safety: 'safety',
  legal: 'legal_or_regulator',
  press: 'press',
  privacy: 'privacy',
  fraud: 'fraud',
  threat: 'hate_or_threat',
};

/** The posts of one half of a file. The text alone decides the half, so that nobody chooses it. */
export function readPosts(name: string, half: Half): readonly LabelledPost[] {
  const file = new URL(`../unit/triage/posts/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): LabelledPost => JSON.parse(line))
    .filter(({ text }) => halfOf(text) === half);
}

function halfOf(text: string): Half {
  const [first = 0] = createHash('sha256').update(text).digest();
  return first % 2 === 0 ? 'development' : 'unseen';
}
