import type { Matter } from './case.ts';

/** Threads and references that a matter is recognised by; the oldest give way. */
const MAX_SIGNS = 8;

/** What two posts on one matter are recognised by together; the first words stand for it. */
export function mergeMatter(known: Matter, added: Matter): Matter {
  const union = (one: readonly string[], other: readonly string[]) =>
    [...new Set([...one, ...other])].slice(-MAX_SIGNS);
  const topic = known.topic ?? added.topic;
  return {
    threads: union(known.threads, added.threads),
    references: union(known.references, added.references),
    ...(topic === undefined ? {} : { topic }),
    words: known.words === '' ? added.words : known.words,
  };
}
