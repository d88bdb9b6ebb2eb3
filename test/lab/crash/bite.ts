import type { WrongDesign } from './designs.ts';
import { flowNamed } from './flows.ts';
import { crashesAt, faultsAt } from './plan.ts';
import { playScenario } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import type { Stage } from './stage.ts';

/** How a wrong design was caught, if it was. */
export type Bite = {
  readonly name: string;
  /** Scenarios until the first violation, the catching one included. */
  readonly scenarios: number;
  readonly caught?: { readonly scenario: Scenario; readonly violation: string };
};

/**
 * Plays a wrong design calmly and then with every single fault, until the judge finds it out: first
 * crashes, which find most, and first where the design is wrong.
 */
export async function bite(
  stage: Stage,
  { name, flow: flowName, verb, design }: WrongDesign,
): Promise<Bite> {
  const flow = flowNamed(flowName);
  const first: Scenario = { flow, strikes: [], seed: 0 };
  const calm = await playScenario(stage, first);
  const wrong = await playScenario(stage, first, { calm, design: design() });
  const near = wrong.calls.filter((call) => call.verb === verb);
  const strikes = [...crashesAt(near), ...faultsAt(near), ...faultsAt(wrong.calls)];
  let scenarios = 1;
  let [violation] = wrong.violations;
  let scenario = first;
  for (const strike of strikes) {
    if (violation !== undefined) break;
    scenario = { ...first, strikes: [strike] };
    scenarios += 1;
    [violation] = (await playScenario(stage, scenario, { calm, design: design() })).violations;
  }
  return {
    name,
    scenarios,
    ...(violation === undefined ? {} : { caught: { scenario, violation } }),
  };
}
