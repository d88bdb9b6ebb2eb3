import { Chaos } from '../../infra/local/chaos.ts';

const AUTHORS = 50;
const POSTS_EACH = 4;
const COPIES = 3;

/** 200 posts of 50 authors, each three times, in an order that the seed decides. */
export function burstOf(seed: number): { author: string; text: string }[] {
  const posts = Array.from({ length: AUTHORS * POSTS_EACH }, (_, at) => ({
    author: `burst-${at % AUTHORS}`,
    text: `@brand where is my parcel? I have asked ${Math.floor(at / AUTHORS)} times 😤`,
  }));
  const copies = Array.from({ length: COPIES }, () => posts).flat();
  const [shuffled = []] = new Chaos({ seed, duplicate: 0, shuffle: true, split: false }).disturb(
    copies,
  );
  return shuffled;
}
