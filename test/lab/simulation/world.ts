import type { CaseId } from '../../../shared/case/case.ts';
import { DAY, MINUTE, SECOND } from '../../../shared/time.ts';
import type { Everything } from '../../support/table.ts';
import { T0 } from '../../support/tell.ts';
import { judge, judgeTable } from '../judge.ts';
import type { Seen } from '../judge.ts';
import { Crowd } from './crowd.ts';
import { Customers } from './customers.ts';
import { Dice } from './dice.ts';
import { Faults } from './faults.ts';
import { judgeHistory } from './judge-history.ts';
import { judgeMatters } from './judge-matters.ts';
import { judgePresses } from './judge-presses.ts';
import type { Pressed } from './judge-presses.ts';
import { POSTS, drawPauseMs, drawPlan } from './plan.ts';
import type { Plan } from './plan.ts';
import { Platforms } from './platforms.ts';
import { Scheduler } from './scheduler.ts';
import type { Hear, Process } from './scheduler.ts';
import type { System } from './system.ts';
import { systemOf } from './tiers.ts';
import type { Tier } from './tiers.ts';
import { Tally } from './tally.ts';

/** What became of one world. */
export type Played = {
  readonly histories: number;
  readonly events: number;
  /** Virtual time that passed in it. */
  readonly days: number;
  /** Sentences; none means that every promise was kept. */
  readonly violations: readonly string[];
  readonly tally: Tally;
  /** How it all ended. */
  readonly seen: Seen;
};

/** A function ends by then; whatever is under way is over before a longer pause. */
const LONGEST_RUN_MS = 20 * SECOND;
/** Rounds of a minute within which all must be done once nothing goes wrong any more. */
const MAX_ROUNDS = 60;
/** Rounds without anything to do after which nothing comes any more: effects may wait a minute. */
const QUIET_ROUNDS = 5;
const MAX_FEEDS = 10_000;

/** What may begin at each step, besides what customers say: shares of beginnings or of steps. */
const SHARES = {
  triage: 0.5,
  publish: 0.3,
  act: 0.45,
  changePeople: 0.06,
  look: 0.02,
  redrive: 0.01,
  /** Steps whose processes are not waited for. */
  leave: 0.2,
  tickTwice: 0.2,
  judge: 0.006,
} as const;

/**
 * Plays one world to its end and judges it: customers, platforms, people, a schedule and time, with
 * faults and disorder, and then some minutes without. The same tier and seed give the same, always.
 */
export function playWorld(tier: Tier, seed: number, hear?: Hear): Promise<Played> {
  return new World(tier, seed, hear).play();
}

class World {
  readonly #dice: Dice;
  readonly #plan: Plan;
  readonly #clock = { nowMs: T0 };
  readonly #tally = new Tally();
  readonly #faults: Faults;
  readonly #scheduler: Scheduler;
  readonly #system: System;
  readonly #customers: Customers;
  readonly #platforms: Platforms;
  readonly #crowd: Crowd;
  readonly #violations: string[] = [];
  /** When nothing was under way last. */
  #idleAtMs = T0;

  constructor(tier: Tier, seed: number, hear: Hear | undefined) {
    const dice = new Dice(seed);
    const tally = this.#tally;
    const clock = this.#clock;
    this.#dice = dice;
    this.#plan = drawPlan(dice);
    const { configuration, lagMs, queues, platforms, customers, faults } = this.#plan;
    this.#faults = new Faults(dice.fork(), tally, faults);
    const lag = lagMs === undefined ? undefined : { maxMs: lagMs, dice: dice.fork() };
    const parts = { ...this.#plan, dice: dice.fork(), clock, tally, disorder: queues, lag };
    const { system, settle } = systemOf(tier, parts);
    this.#system = system;
    this.#scheduler = new Scheduler({
      dice: dice.fork(),
      faults: this.#faults,
      clock,
      settle,
      hear,
    });
    this.#platforms = new Platforms(dice.fork(), tally, platforms);
    // The core tier has no parsers; it takes what the generic schema can say.
    const connections = configuration.connections.filter(
      ({ channel }) => tier === 'functions' || channel === 'standard-webhooks',
    );
    this.#customers = new Customers(dice.fork(), connections, customers);
    this.#crowd = new Crowd({ system, customers: this.#customers, dice: dice.fork(), tally });
  }

  async play(): Promise<Played> {
    for (let step = 0; step < this.#plan.steps && this.#violations.length === 0; step += 1) {
      await this.#pass(drawPauseMs(this.#plan, this.#dice));
      this.#begin(step < this.#plan.talkative);
      const leave = this.#dice.chance(SHARES.leave);
      await this.#scheduler.run(leave ? this.#dice.between(1, 12) : undefined);
      if (this.#dice.chance(SHARES.judge)) await this.#judgeInBetween();
    }
    if (this.#violations.length === 0) await this.#finish();
    return this.#judge();
  }

  async #pass(pauseMs: number): Promise<void> {
    if (this.#clock.nowMs + pauseMs - this.#idleAtMs > LONGEST_RUN_MS) await this.#scheduler.run();
    this.#clock.nowMs += pauseMs;
    if (this.#scheduler.isIdle) this.#idleAtMs = this.#clock.nowMs;
  }

  /** Begins what the world has in store now, all at once. */
  #begin(isTalkative: boolean): void {
    const dice = this.#dice;
    const { nowMs } = this.#clock;
    const { atOnce, ticks, peopleChange } = this.#plan;
    for (let begun = 0; begun < atOnce; begun += 1) {
      if (isTalkative && dice.chance(POSTS)) {
        this.#platforms.send(this.#customers.speak(nowMs), nowMs);
      }
      if (dice.chance(SHARES.triage)) this.#start(this.#system.feed('deliveries'));
      if (dice.chance(SHARES.publish)) this.#start(this.#system.feed('effects'));
      if (dice.chance(SHARES.act))
        this.#crowd.act(nowMs).forEach((pressed) => this.#press(pressed));
    }
    this.#deliver();
    if (dice.chance(ticks)) this.#tick();
    if (peopleChange && dice.chance(SHARES.changePeople)) {
      this.#press(this.#crowd.changePeople(nowMs));
    }
    if (dice.chance(SHARES.look)) this.#press(this.#crowd.look());
    if (dice.chance(SHARES.redrive)) this.#system.redrive();
  }

  #deliver(): void {
    for (const { delivery, heard } of this.#platforms.due(this.#clock.nowMs)) {
      this.#start(this.#system.receive(delivery, heard));
    }
  }

  /** The schedule names the minute; it comes late, and sometimes twice. */
  #tick(): void {
    const { nowMs } = this.#clock;
    const scheduledAtMs = nowMs - (nowMs % MINUTE);
    this.#start(this.#system.tick(scheduledAtMs));
    if (!this.#dice.chance(SHARES.tickTwice)) return;
    this.#tally.count('fault', 'tick-twice');
    this.#start(this.#system.tick(scheduledAtMs));
  }

  #press(pressed: Pressed): void {
    const process = this.#system.press(pressed.request, (answer) => {
      pressed.answer = answer;
    });
    this.#start(process);
  }

  #start(process: Process | undefined): void {
    if (process !== undefined) this.#scheduler.add(process);
  }

  /** Nothing goes wrong any more: within minutes all has to be done. */
  async #finish(): Promise<void> {
    await this.#scheduler.run();
    this.#faults.stop();
    this.#system.calm();
    this.#platforms.calm();
    this.#scheduler.takesTime = false;
    let quiet = 0;
    for (let round = 0; round < MAX_ROUNDS && quiet < QUIET_ROUNDS; round += 1) {
      this.#clock.nowMs += MINUTE;
      this.#system.redrive();
      this.#deliver();
      await this.#drain();
      this.#start(this.#system.tick(this.#clock.nowMs));
      await this.#drain();
      quiet = this.#platforms.isDone && this.#system.isDrained() ? quiet + 1 : 0;
    }
    if (quiet < QUIET_ROUNDS) this.#violations.push(`not live: busy after ${MAX_ROUNDS} minutes`);
  }

  async #drain(): Promise<void> {
    await this.#scheduler.run();
    for (let feeds = 0; feeds < MAX_FEEDS; feeds += 1) {
      const fed = [this.#system.feed('deliveries'), this.#system.feed('effects')];
      if (fed.every((process) => process === undefined)) return;
      fed.forEach((process) => this.#start(process));
      await this.#scheduler.run();
    }
    throw new Error('not live: the queues never drain');
  }

  /** What has to hold at any moment, whatever is still under way. */
  async #judgeInBetween(): Promise<void> {
    const table = await this.#system.everything();
    this.#tally.count('check', 'in between');
    this.#violations.push(...judgeTable(table), ...this.#judgeCases(table));
  }

  async #judge(): Promise<Played> {
    const { nowMs } = this.#clock;
    const table = await this.#system.everything();
    const queues = this.#system.queues();
    const seen = {
      said: this.#platforms.said(),
      table,
      queues,
      notices: this.#system.notices,
      nowMs,
    };
    if (this.#violations.length === 0) {
      const bodies = queues['deliveries-dead'] ?? [];
      const isParked = (postId: string) => bodies.some((body) => body.includes(postId));
      this.#violations.push(
        ...judge(seen, this.#platforms.poison().filter(isParked).length),
        ...this.#judgeCases(table, this.#tally),
        ...judgePresses(this.#crowd.pressed, table, this.#tally),
      );
    }
    this.#violations.push(...this.#system.unexpected, ...this.#platforms.unexpected);
    return {
      histories: table.cases.length,
      events: this.#tally.sum('event'),
      days: (nowMs - T0) / DAY,
      violations: this.#violations,
      tally: this.#tally,
      seen,
    };
  }

  /** What the end of a case does not show: the order of its events, and the customer's others. */
  #judgeCases(table: Everything, tally?: Tally): string[] {
    const { nowMs } = this.#clock;
    const committedAtMs = (caseId: CaseId, version: number) =>
      this.#system.committedAtMs(caseId, version);
    const wrong = [...table.commits].flatMap(([caseId, log]) => {
      const events = log.toSorted((a, b) => a.version - b.version).flatMap((each) => each.events);
      return judgeHistory(events, nowMs, tally).map((sentence) => `${caseId}: ${sentence}`);
    });
    return [...wrong, ...judgeMatters(table, committedAtMs, this.#tally)];
  }
}
