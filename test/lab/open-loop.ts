import { setTimeout as sleep } from 'node:timers/promises';
import { SECOND } from '../../shared/time.ts';
import type { Dice } from './simulation/dice.ts';
import type { TrafficPost } from './traffic.ts';

/** Share of sends that bring a post once more, as of platforms that missed an answer. */
const REDELIVERED = 0.03;
/** A redelivery is of one of the last sends. */
const REMEMBERED = 500;

/** One send of a post; times are epoch milliseconds. */
export type Shot = {
  readonly post: TrafficPost;
  readonly createdAtMs: number;
  readonly intendedAtMs: number;
  /** 0 when nobody answered. */
  status: number;
  answeredAtMs: number;
};

export type Offer = {
  readonly perSecond: number;
  readonly seconds: number;
  readonly maxInFlight: number;
  readonly dice: Dice;
  readonly nextPost: () => TrafficPost;
  readonly send: (post: TrafficPost, createdAtMs: number) => Promise<number>;
  readonly onProgress: (sent: number, inFlight: number) => void;
};

/**
 * Sends at the given rate whatever the answers do, so that a slow system does not slow its own
 * test: each send has its intended moment, and one that waits for others has waited since then.
 */
export async function offerLoad(offer: Offer): Promise<readonly Shot[]> {
  const { perSecond, seconds, maxInFlight, onProgress } = offer;
  const startAtMs = Date.now();
  const shots: Shot[] = [];
  const answers: Promise<void>[] = [];
  let inFlight = 0;
  while (shots.length < perSecond * seconds) {
    const intendedAtMs = startAtMs + (shots.length * SECOND) / perSecond;
    if (intendedAtMs > Date.now() || inFlight >= maxInFlight) {
      onProgress(shots.length, inFlight);
      await sleep(1);
      continue;
    }
    const shot = aim(offer, shots, intendedAtMs);
    shots.push(shot);
    inFlight += 1;
    answers.push(
      fire(offer, shot).finally(() => {
        inFlight -= 1;
      }),
    );
  }
  await Promise.all(answers);
  return shots;
}

function aim({ dice, nextPost }: Offer, shots: readonly Shot[], intendedAtMs: number): Shot {
  const oldest = Math.max(0, shots.length - REMEMBERED);
  const again = dice.chance(REDELIVERED) ? shots[dice.between(oldest, shots.length)] : undefined;
  const { post, createdAtMs } = again ?? {
    post: nextPost(),
    createdAtMs: Math.floor(intendedAtMs),
  };
  return { post, createdAtMs, intendedAtMs, status: 0, answeredAtMs: 0 };
}

async function fire({ send }: Offer, shot: Shot): Promise<void> {
  shot.status = await send(shot.post, shot.createdAtMs);
  shot.answeredAtMs = Date.now();
}
