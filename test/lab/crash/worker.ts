/** One process of the lab: its part of the crash scenarios, then of the wrong designs. */
import { bite } from './bite.ts';
import { FULL, SHORT, playCrashes } from './crash-run.ts';
import { WRONG_DESIGNS } from './designs.ts';
import { startEngines } from './engines.ts';
import type { Told } from '../lab-report.ts';
import { replayCommand } from './scenario.ts';
import { Stage } from './stage.ts';

const [part = 0, of = 1, seed = 1, short = 1] = process.argv.slice(2).map(Number);
const tell = (told: Told): void => {
  process.send?.(told);
};

const engines = await startEngines();
const stage = new Stage(engines);
for await (const { kind, scenario, outcome } of playCrashes(stage, short === 1 ? SHORT : FULL, {
  part,
  of,
  seed,
})) {
  const { violations, struck } = outcome;
  tell({ what: 'scenario', kind, flow: scenario.flow.name, struck });
  if (violations.length > 0) {
    tell({ what: 'violation', replay: replayCommand(scenario), violations });
  }
}
for (const [at, design] of WRONG_DESIGNS.entries()) {
  if (at % of !== part) continue;
  const { name, scenarios, caught } = await bite(stage, design);
  tell({ what: 'bite', name, scenarios, violation: caught?.violation });
}
await engines.stop();
process.exit(0);
