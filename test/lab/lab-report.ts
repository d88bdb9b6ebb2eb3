import { readFileSync, writeFileSync } from 'node:fs';
import type { Kind } from './crash/crash-run.ts';
import type { Report as Simulation } from './simulation/simulate.ts';

/** What a process of the lab tells its parent. */
export type Told =
  | {
      readonly what: 'scenario';
      readonly kind: Kind;
      readonly flow: string;
      readonly struck: boolean;
    }
  | { readonly what: 'violation'; readonly replay: string; readonly violations: readonly string[] }
  | {
      readonly what: 'bite';
      readonly name: string;
      readonly scenarios: number;
      /** How it was found out; without it, it was not. */
      readonly violation?: string | undefined;
    };

const README = new URL('README.md', import.meta.url);
const WORDS: Readonly<Record<Kind, string>> = {
  calm: 'untroubled runs',
  regression: 'scenarios that once failed',
  crash: 'single crash points',
  fault: 'single faults of other kinds',
  pair: 'pairs of crash points',
  'mixed pair': 'crash points followed by any other fault',
  disordered: 'faults with duplicates, reordering and split batches',
};
const PROGRESS_EVERY = 50;

/** Adds up what the processes of the lab tell, and says it to people. */
export class LabReport {
  readonly #options: { readonly short: boolean; readonly seed: number };
  readonly #startedMs = performance.now();
  readonly #counts = new Map<Kind, number>();
  readonly #flows = new Set<string>();
  readonly #bites: Extract<Told, { what: 'bite' }>[] = [];
  #crashSeconds = 0;
  #simulation: Simulation | undefined;
  #missed = 0;
  #violated = 0;

  constructor(options: { readonly short: boolean; readonly seed: number }) {
    this.#options = options;
  }

  get passed(): boolean {
    const simulated = this.#simulation?.failures.length === 0;
    return (
      simulated &&
      this.#violated === 0 &&
      this.#bites.every(({ violation }) => violation !== undefined)
    );
  }

  hear(told: Told): void {
    switch (told.what) {
      case 'scenario':
        this.#counts.set(told.kind, (this.#counts.get(told.kind) ?? 0) + 1);
        this.#flows.add(told.flow);
        if (!told.struck) this.#missed += 1;
        this.#showProgress();
        break;
      case 'violation':
        this.#violated += 1;
        process.stdout.write(
          `\nVIOLATION ${told.violations.join('\n          ')}\n  ${told.replay}\n`,
        );
        break;
      case 'bite':
        this.#bites.push(told);
    }
  }

  hearSimulation(simulation: Simulation): void {
    this.#crashSeconds = this.#seconds - simulation.seconds;
    this.#simulation = simulation;
    for (const { violations, replay } of simulation.failures) {
      this.hear({ what: 'violation', violations, replay });
    }
  }

  summary(): string {
    const counted = [...this.#counts].map(([kind, count]) => `  ${format(count)} ${WORDS[kind]}`);
    const bites = this.#bites.map(
      ({ name, scenarios, violation }) =>
        `  ${violation === undefined ? 'MISSED' : 'caught'} ${name} (${scenarios}): ${violation ?? ''}`,
    );
    return `${[
      '',
      `${format(this.#scenarios)} crash scenarios over ${this.#flows.size} flows, ` +
        `${this.#violated} violations`,
      ...counted,
      `  ${format(this.#missed)} of them with a fault whose call did not come`,
      `${this.#caught} of ${this.#bites.length} wrong designs caught`,
      ...bites,
      `both in ${Math.round(this.#crashSeconds)} s`,
      ...this.#simulated.map(([what, count]) => `${count} ${what}`),
      `in ${Math.round(this.#seconds)} s, seed ${this.#options.seed}`,
    ].join('\n')}\n`;
  }

  /** Writes the counts between the marks of the README. */
  record(): void {
    const rows = [
      ...[...this.#counts].map(([kind, count]) => [WORDS[kind], format(count)]),
      ['**crash scenarios in all**', `**${format(this.#scenarios)}**`],
      ['flows', String(this.#flows.size)],
      ['violations', String(this.#violated)],
      ['wrong designs caught', `${this.#caught} of ${this.#bites.length}`],
      ['seconds for these', String(Math.round(this.#crashSeconds))],
      ...this.#simulated,
    ];
    const table = tableOf([['what', 'count'], ...rows]);
    const mark = this.#options.short ? 'short' : 'full';
    const between = new RegExp(`(<!-- ${mark} -->)[^]*?(<!-- /${mark} -->)`);
    const text = readFileSync(README, 'utf8');
    writeFileSync(README, text.replace(between, `$1\n\n${table}\n\n$2`));
  }

  get #simulated(): string[][] {
    if (this.#simulation === undefined) return [];
    const { histories, events, byTier, failures, seconds } = this.#simulation;
    return [
      ['case histories simulated', format(histories)],
      ['of them through the real functions', format(byTier.functions.histories)],
      ['events in them', format(events)],
      ['simulated worlds with violations', String(failures.length)],
      ['seconds for the simulation', String(Math.round(seconds))],
    ];
  }

  get #seconds(): number {
    return (performance.now() - this.#startedMs) / 1_000;
  }

  get #scenarios(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  get #caught(): number {
    return this.#bites.filter(({ violation }) => violation !== undefined).length;
  }

  #showProgress(): void {
    if (!process.stdout.isTTY || this.#scenarios % PROGRESS_EVERY !== 0) return;
    process.stdout.write(`\r${format(this.#scenarios)} scenarios, ${this.#violated} violations`);
  }
}

/** A Markdown table as the formatter writes it; the first row is its head. */
function tableOf([head = [], ...rows]: readonly string[][]): string {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [line(head), line([], '-'), ...rows.map((row) => line(row))].join('\n');
}

function format(count: number): string {
  return count.toLocaleString('en-US');
}
