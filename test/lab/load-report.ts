import { availableParallelism } from 'node:os';
import { percentile } from '../bench/figures.ts';
import { SECOND } from '../../shared/time.ts';
import type { LoadReport } from './load.ts';
import { isTaken } from './platform.ts';

/** Sentences that are printed of what is wrong. */
const SHOWN = 20;
const SHARES = { p50: 0.5, p90: 0.9, p99: 0.99, 'p99.9': 0.999, max: 1 } as const;

/** Prints what a load test found, in words that say how each figure was taken. */
export function sayLoad(
  report: LoadReport,
  how: {
    readonly perSecond: number;
    readonly seconds: number;
    readonly say: (line: string) => void;
  },
): void {
  const { shots, worst, cpuMs, lost, doubled, wrong } = report;
  const { perSecond, seconds, say } = how;
  const statuses = shots.map(({ status }) => status);
  const count = (is: (status: number) => boolean) => statuses.filter(is).length;
  const acknowledged = count(isTaken);
  const refused = count((status) => status >= 400 && status < 500);
  const startMs = shots[0]?.intendedAtMs ?? 0;
  const lastMs = Math.max(...shots.map(({ answeredAtMs }) => answeredAtMs));
  const achieved = (shots.length * SECOND) / (lastMs - startMs);
  say(`offered    ${perSecond}/s for ${seconds} s on ${availableParallelism()} cores`);
  say(`answered   ${achieved.toFixed(0)}/s until the last of ${shots.length} answers`);
  say(
    `answers    ${acknowledged} acknowledged, ${refused} refused, ${shots.length - acknowledged - refused} failed`,
  );
  const answers = shots.map(({ answeredAtMs, intendedAtMs }) => answeredAtMs - intendedAtMs);
  say(`answer     ${percentiles(answers)} ms after the intended moment`);
  say(`owned case ${percentiles(report.ownedAfterMs)} ms after it, by triage's own line`);
  for (const [name, { deepest, oldestMs }] of Object.entries(worst)) {
    say(`${name.padEnd(10)} at most ${deepest} deep, oldest message ${oldestMs} ms, once a second`);
  }
  const each = Object.entries(cpuMs)
    .filter(([, ms]) => ms > 0)
    .map(([name, ms]) => `${name} ${(ms / shots.length).toFixed(2)}`);
  say(`CPU        ${each.join(', ')} ms a webhook`);
  say(`audit      lost ${lost.length}, doubled ${doubled.length}, otherwise wrong ${wrong.length}`);
  for (const line of [...lost, ...doubled, ...wrong].slice(0, SHOWN)) say(`  ${line}`);
}

function percentiles(values: readonly number[]): string {
  return Object.entries(SHARES)
    .map(([name, share]) => `${name} ${percentile(values, share).toFixed(0)}`)
    .join(', ');
}
