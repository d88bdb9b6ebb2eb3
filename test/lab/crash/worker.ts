/** One process of the lab: its part of the crash scenarios, then of the wrong designs. */
import type { Deployment } from '../../../infra/local/deployment.ts';
import { bite } from './bite.ts';
import { FULL, SHORT, playCrashes } from './crash-run.ts';
import type { Part } from './crash-run.ts';
import { WRONG_DESIGNS } from './designs.ts';
import { startEngines } from './engines.ts';
import type { Told } from '../lab-report.ts';
import { replayCommand } from './scenario.ts';
import { Stage } from './stage.ts';

/** What the parent says to it, as JSON in its one argument. */
export type Work = Part & { readonly short: boolean; readonly table: Deployment['table'] };

const { table, short, part, of, seed } = JSON.parse(process.argv[2] ?? '') as Work;
const tell = (told: Told): void => {
  process.send?.(told);
};

const engines = await startEngines(table);
const stage = new Stage(engines);
const played = playCrashes(stage, short ? SHORT : FULL, { part, of, seed });
for await (const { kind, scenario, outcome } of played) {
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
