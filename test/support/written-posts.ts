import { readFileSync } from 'node:fs';
import type { SignalName } from '../../shared/triage/signals/signal-names.ts';

/** A post written by somebody who saw no table, and what it says. */
export type WrittenPost = {
  readonly lang: string;
  readonly text: string;
  readonly signals: readonly string[];
};
/**
 * Phrases are made for the posts under development; the unseen ones measure, and nobody who writes
 * phrases or teaches the classifier reads them.
 */
export type Part = 'development' | 'unseen';

/** The files of posts. */
export const POST_FILES = ['en', 'nl', 'vi', 'ms-id', 'others'] as const;
/** Those of the first-class languages, of which there are most. */
export const FIRST_CLASS = ['en', 'nl', 'vi', 'ms-id'] as const;
/** What the posts' labels are called in the tables. */
export const LABELS: Readonly<Record<string, SignalName>> = {
  safety: 'safety',
  legal: 'legal_or_regulator',
  press: 'press',
  privacy: 'privacy',
  fraud: 'fraud',
  threat: 'hate_or_threat',
};
/** Labels that may not be overheard. */
export const GRAVEST = ['safety', 'legal', 'privacy'] as const;

/** The posts of one part of a file. */
export function readPosts(name: string, part: Part): readonly WrittenPost[] {
  const file = new URL(`../unit/triage/posts/${part}/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): WrittenPost => JSON.parse(line));
}
