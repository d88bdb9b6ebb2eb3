/**
 * `node test/lab/simulation/run.ts --seed 1 --histories 100000`: plays worlds from a seed, says what
 * happened in them and ends with 1 when a promise was broken, with the command that plays that world
 * again. `--tier functions --world 7` plays one; `--follow TEXT` shows its calls that mention a text.
 */
import { quit, readFlags } from '../../../infra/local/arguments.ts';
import { replayOf, simulate } from './simulate.ts';
import type { Report } from './simulate.ts';
import type { Counted, Tally } from './tally.ts';
import { TIERS } from './tiers.ts';
import type { Hear } from './scheduler.ts';
import { playWorld } from './world.ts';

const flags = readFlags({
  seed: { type: 'string', default: '1' },
  histories: { type: 'string', default: '100000' },
  threads: { type: 'string', default: '2' },
  tier: { type: 'string', default: 'core' },
  world: { type: 'string' },
  follow: { type: 'string' },
});
const KINDS: readonly Counted[] = ['event', 'status', 'fault', 'command', 'check'];

process.exit(flags.world === undefined ? await playAll() : await playOne(flags.world));

async function playAll(): Promise<number> {
  const [seed, histories, threads] = (['seed', 'histories', 'threads'] as const).map((name) =>
    readNumber(name, flags[name]),
  ) as [number, number, number];
  const report = await simulate({ seed, histories, threads });
  say(countsOf(report.tally));
  for (const { violations, replay } of report.failures) {
    say([...violations.map((sentence) => `VIOLATION ${sentence}`), `  ${replay}`]);
  }
  say([summaryOf(report)]);
  return report.failures.length === 0 ? 0 : 1;
}

async function playOne(world: string): Promise<number> {
  const tier = TIERS.find((known) => known === flags.tier);
  if (tier === undefined)
    return quit(`--tier: found "${flags.tier}", allowed: ${TIERS.join(', ')}`);
  const seed = readNumber('world', world);
  const { histories, events, days, violations, tally } = await playWorld(tier, seed, follow());
  say([
    ...countsOf(tally),
    `${histories} case histories with ${events} events in ${days.toFixed(1)} days`,
    ...violations.map((sentence) => `VIOLATION ${sentence}`),
    ...(violations.length === 0 ? [] : [`  ${replayOf({ tier, seed })}`]),
  ]);
  return violations.length === 0 ? 0 : 1;
}

/** Writes each call that mentions the text: when, whose, and what befell it. */
function follow(): Hear | undefined {
  const wanted = flags.follow;
  if (wanted === undefined) return undefined;
  return ({ atMs, process: { verb }, call: { operation, input }, fault = '' }) => {
    const asked = JSON.stringify(input ?? '');
    if (!asked.includes(wanted)) return;
    say([[new Date(atMs).toISOString(), verb, operation, fault, asked].join(' ')]);
  };
}

function summaryOf({ seed, histories, events, byTier, failures, seconds }: Report): string {
  const tiers = TIERS.map((tier) => {
    const { worlds, histories: own, days } = byTier[tier];
    return `${own} through ${tier === 'core' ? 'the pure core' : 'the real functions'} (${worlds} worlds, ${Math.round(days)} days)`;
  });
  return `${histories} case histories with ${events} events from seed ${seed} in ${seconds.toFixed(1)} s: ${tiers.join(', ')}; ${failures.length} worlds with violations`;
}

function countsOf(tally: Tally): string[] {
  return KINDS.map((kind) => {
    const counts = tally.of(kind).map(([name, times]) => `${name} ${times}`);
    return `${kind}: ${counts.join(', ')}`;
  });
}

function readNumber(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  return quit(`--${name}: found "${text}", allowed: a whole number`);
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
