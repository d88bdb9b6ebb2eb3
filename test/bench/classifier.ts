import { readFileSync, readdirSync } from 'node:fs';
import { makeClassifier } from '../../shared/triage/classifier/classify.ts';
import { decodeModel } from '../../shared/triage/classifier/model.ts';
import { percentile, ratio } from './figures.ts';

const FOLDER = new URL('../../shared/triage/classifier/', import.meta.url);
const POSTS = new URL('../train/own/', import.meta.url);
const ROUNDS = 40;
const LOADS = 9;
/** So that some posts are long, as everywhere. */
const LONG_EVERY = 50;
const LONG_REPEATS = 12;

/**
 * Time of one post through all heads, against one pass over its UTF-16 units with a hash, and of
 * decoding the weights.
 */
export function benchClassifier(): void {
  const bytes = readFileSync(new URL('weights.bin', FOLDER));
  const card: unknown = JSON.parse(readFileSync(new URL('model.json', FOLDER), 'utf8'));
  const loads = Array.from({ length: LOADS }, () => timeMs(() => decodeModel(bytes, card)));
  const classify = makeClassifier(decodeModel(bytes, card));
  const posts = readdirSync(POSTS)
    .filter((name) => name.endsWith('.dev.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, POSTS), 'utf8').trim().split('\n'))
    .map((line, at) => {
      const { text } = JSON.parse(line) as { text: string };
      return at % LONG_EVERY === 0 ? `${text} `.repeat(LONG_REPEATS) : text;
    });
  for (const post of posts) classify(post);
  // The best of all rounds for each post: what else the machine does tells nothing of it.
  const times = posts.map(() => Infinity);
  const floors = posts.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, post] of posts.entries()) {
      times[place] = Math.min(
        times[place] ?? 0,
        timeMs(() => classify(post)),
      );
      floors[place] = Math.min(
        floors[place] ?? 0,
        timeMs(() => hashUnits(post)),
      );
    }
  }
  const at = (share: number) => percentile(times, share);
  console.info(
    `classify: p50 ${micros(at(0.5))} (aim 50), p99 ${micros(at(0.99))} (aim 500) a post through all heads, ratio ${ratio(at(0.5), percentile(floors, 0.5))} to hashing its units once; weights decoded in ${percentile(loads, 0.5).toFixed(1)} ms (aim 20)`,
  );
}

function hashUnits(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return hash;
}

function timeMs(work: () => unknown): number {
  const startedMs = performance.now();
  work();
  return performance.now() - startedMs;
}

function micros(ms: number): string {
  return `${(ms * 1_000).toFixed(1)} µs`;
}
