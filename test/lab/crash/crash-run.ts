import { seededRandom } from '../../../shared/random.ts';
import { numericId } from '../../../infra/local/simulate/ids.ts';
import { FLOWS, flowNamed } from './flows.ts';
import type { Flow } from './flows.ts';
import { callsAfter, crashesAt, faultsAt, sample, sampler } from './plan.ts';
import { REGRESSIONS } from './regressions.ts';
import { playScenario, readStrike, writeStrike } from './scenario.ts';
import type { Outcome, Scenario } from './scenario.ts';
import type { Stage, Strike } from './stage.ts';

/** How much of the plan is played; the same extent and seed play the same scenarios. */
export type Extent = {
  /** Single faults of other kinds than crashes; every single crash point is always played. */
  readonly singles: number;
  /** Pairs of crash points. */
  readonly pairs: number;
  /** Pairs in which the second fault is of any kind. */
  readonly mixedPairs: number;
  /** Scenarios with disorder on the queues, each with one fault. */
  readonly disordered: number;
};

export const SHORT: Extent = { singles: 200, pairs: 88, mixedPairs: 30, disordered: 35 };
export const FULL: Extent = {
  singles: Infinity,
  pairs: Infinity,
  mixedPairs: 6_000,
  disordered: 3_000,
};

export type Kind = 'calm' | 'regression' | 'crash' | 'fault' | 'pair' | 'mixed pair' | 'disordered';
export type Played = {
  readonly kind: Kind;
  readonly scenario: Scenario;
  readonly outcome: Outcome;
};

/** A share of the work: this part of so many, so that several processes divide it. */
export type Part = { readonly part: number; readonly of: number; readonly seed: number };

/** Plays one part of the plan and tells each scenario as it ends. */
export async function* playCrashes(
  stage: Stage,
  extent: Extent,
  { part, of, seed }: Part,
): AsyncGenerator<Played> {
  const random = seededRandom(seed);
  // Every process has its own part of all names, whatever order its calls came in.
  const isOwn = (...names: readonly string[]) =>
    BigInt(numericId(names.join(' '))) % BigInt(of) === BigInt(part);
  const calm = new Map<Flow, Outcome>();
  for (const flow of FLOWS) {
    const scenario = { flow, strikes: [], seed: 0 };
    const outcome = await playScenario(stage, scenario);
    calm.set(flow, outcome);
    if (isOwn(flow.name)) yield { kind: 'calm', scenario, outcome };
  }
  const play = async (kind: Kind, scenario: Scenario): Promise<Played> => ({
    kind,
    scenario,
    outcome: await playScenario(stage, scenario, { calm: calm.get(scenario.flow) }),
  });

  for (const { flow: name, strikes, seed: disorder } of REGRESSIONS) {
    const flow = flowNamed(name);
    const scenario = { flow, strikes: strikes.map(readStrike), seed: disorder };
    if (isOwn(name, ...strikes)) yield await play('regression', scenario);
  }
  const strikes = [...calm].flatMap(([flow, { calls }]) =>
    faultsAt(calls).map((strike) => ({ flow, strike })),
  );
  const isCrash = ({ strike: { kind } }: { strike: Strike }) => kind.startsWith('kill');
  const crashes = strikes.filter(isCrash);
  const others = strikes.filter((each) => !isCrash(each));
  const takePairs = sampler(extent.pairs / crashes.length, random);
  const takeMixedPairs = sampler(extent.mixedPairs / crashes.length, random);
  for (const { flow, strike } of crashes) {
    if (!isOwn(flow.name, writeStrike(strike))) continue;
    const played = await play('crash', { flow, strikes: [strike], seed: 0 });
    yield played;
    const later = callsAfter(played.outcome.calls, strike);
    const seconds = [
      ['pair', takePairs(crashesAt(later))],
      ['mixed pair', takeMixedPairs(faultsAt(later))],
    ] as const;
    for (const [kind, list] of seconds) {
      for (const second of list) {
        yield await play(kind, { flow, strikes: [strike, second], seed: 0 });
      }
    }
  }
  const dice = seededRandom(seed + 1);
  for (const { flow, strike } of sample(others, extent.singles, dice)) {
    if (!isOwn(flow.name, writeStrike(strike))) continue;
    yield await play('fault', { flow, strikes: [strike], seed: 0 });
  }
  for (let left = extent.disordered; left > 0;) {
    for (const { flow, strike } of sample(strikes, left, dice)) {
      left -= 1;
      if (!isOwn(flow.name, writeStrike(strike), String(left))) continue;
      yield await play('disordered', { flow, strikes: [strike], seed: seed + left });
    }
  }
}
