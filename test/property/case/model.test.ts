import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClosed } from '../../../shared/case/case.ts';
import { replay } from '../../../shared/case/evolve.ts';
import { nextDue } from '../../../shared/case/next-due.ts';
import { caseItem } from '../../../shared/store/items.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { anyCommand } from '../../support/arbitrary-life.ts';
import { INTENTS } from '../../support/intents.ts';
import { World } from '../../support/world.ts';
import type { Delivery } from '../../support/world.ts';

/** What must come out of all of it, known without looking into any case. */
type Model = { readonly posts: Set<string> };

class Step implements fc.Command<Model, World> {
  readonly name: string;
  readonly play: (model: Model, world: World) => void;

  constructor(name: string, play: (model: Model, world: World) => void) {
    this.name = name;
    this.play = play;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, world: World): void {
    this.play(model, world);
    expectSound(model, world);
  }

  toString(): string {
    return this.name;
  }
}

const person = fc.constantFrom('robin', 'sam', 'lena', 'maarten', 'tuan');
const at = fc.nat({ max: 4 });
const delivery: fc.Arbitrary<Delivery> = fc.record({
  // Few ids, so that many deliveries are copies.
  postId: fc.nat({ max: 12 }).map(String),
  meaning: fc.constantFrom(
    'complaint',
    'complaint',
    'recomplaint',
    'message',
    'thanks',
    'outbound',
  ),
  reference: fc.constantFrom(undefined, undefined, 'a', 'b'),
  lateMs: fc.constantFrom(0, 0, MINUTE, 2 * HOUR, 3 * DAY),
});
const step = (name: string, play: Step['play']) => new Step(name, play);
const intents = fc.tuple(at, fc.constantFrom(...INTENTS)).map(([n, intent]) =>
  step(`${intent} on case ${n}`, (model, world) => {
    const before = new Set(world.posts.keys());
    world.act(n, intent);
    // What a customer says while people act is a post like any other.
    for (const id of world.posts.keys()) if (!before.has(id)) model.posts.add(id);
  }),
);
const commands = fc.commands(
  [
    delivery.map((each) =>
      step(`deliver ${JSON.stringify(each)}`, (model, world) => {
        model.posts.add(each.postId);
        world.deliver(each);
      }),
    ),
    // Most of the time people mean well, or no life would get far.
    intents,
    intents,
    intents,
    intents,
    fc
      .tuple(at, anyCommand)
      .map(([n, command]) =>
        step(`${JSON.stringify(command)} on case ${n}`, (_model, world) =>
          world.command(n, command),
        ),
      ),
    fc
      .constantFrom(0, MINUTE, HOUR, 7 * HOUR, DAY, 4 * DAY, 9 * DAY)
      .map((ms) =>
        step(`${ms / MINUTE} minutes pass`, (_model, world) => void (world.nowMs += ms)),
      ),
    fc.constant(step('sweep', (_model, world) => world.sweep())),
    fc.nat({ max: 2 }).map((n) => step(`policy ${n}`, (_model, world) => world.usePolicy(n))),
    fc
      .tuple(person, fc.boolean())
      .map(([id, off]) =>
        step(`${id} ${off ? 'off' : 'on'} duty`, (_model, world) =>
          world.changeRoster(id, { type: off ? 'dutyOff' : 'dutyOn' }),
        ),
      ),
    at.map((n) => step(`split case ${n}`, (_model, world) => world.split(n))),
    fc
      .tuple(at, at)
      .map(([from, into]) =>
        step(`merge case ${from} into ${into}`, (_model, world) => world.merge(from, into)),
      ),
  ],
  { maxCommands: 60, size: 'max' },
);

function expectSound(model: Model, world: World): void {
  expect(new Set(world.posts.keys())).toEqual(model.posts);
  for (const { events, state } of world.cases) {
    const item = caseItem({ case: state, version: 1 }, DAY);
    if (isClosed(state)) {
      expect(nextDue(state)).toBeUndefined();
      continue;
    }
    expect(item).toMatchObject({
      duePk: expect.stringMatching(/^DUE#/),
      queuePk: `OWNER#${state.ownerId}`,
    });
    expect(state.priority <= 'P1').toBe(true);
    const accepted = events.findLast(({ type }) => type === 'sponsorAssigned');
    expect(accepted).toMatchObject({ sponsorId: state.sponsorId });
  }
}

/** Judged once at the end: it reads every history from its beginning. */
function expectTold(world: World): void {
  const homes = new Map<string, number>();
  for (const { events, state } of world.cases) {
    expect(replay(events)).toEqual(state);
    let offered: string | undefined;
    let sponsored = false;
    const words = new Set<string>();
    for (const event of events) {
      if (event.type === 'opened')
        homes.set(event.mention.postId, (homes.get(event.mention.postId) ?? 0) + 1);
      if (event.type === 'mentionJoined') {
        homes.set(event.mention.postId, (homes.get(event.mention.postId) ?? 0) + 1);
        if (event.meaning !== 'outbound') words.add(event.mention.postId);
      }
      if (event.type === 'splitOff')
        for (const { postId } of event.mentions) homes.set(postId, (homes.get(postId) ?? 0) - 1);
      if (event.type === 'resolved') words.clear();
      if (event.type === 'closedConfirmed') expect(words.has(event.mention.postId)).toBe(true);
      if (event.type === 'sponsorOffered') offered = event.toId;
      if (event.type === 'sponsorAssigned') {
        if (sponsored) expect(event.sponsorId).toBe(offered);
        sponsored = true;
      }
    }
  }
  expect([...homes.values()].every((count) => count === 1)).toBe(true);
}

describe('a customer, their cases, a roster and policies that change', () => {
  it('loses no post, forgets no case and lets only the customer confirm, whatever happens in whatever order', () => {
    let confirmed = 0;
    let cases = 0;
    fc.assert(
      fc.property(commands, (played) => {
        const world = new World();
        fc.modelRun(() => ({ model: { posts: new Set<string>() }, real: world }), played);
        expectTold(world);
        cases += world.cases.length;
        confirmed += world.cases.filter(({ events }) =>
          events.some(({ type }) => type === 'closedConfirmed'),
        ).length;
      }),
      { numRuns: 2_000 },
    );

    expect(cases).toBeGreaterThan(1_500);
    expect(confirmed).toBeGreaterThan(30);
  });
});
