import { mentionsIn } from '../../../functions/desk/view-case.ts';
import type { CaseId, CustomerId } from '../../../shared/case/case.ts';
import type { ChannelEvent } from '../../../shared/channels/channel.ts';
import { AppError, PayloadError } from '../../../shared/errors.ts';
import type {
  Configuration,
  ConnectionConfiguration,
} from '../../../shared/policy/configuration.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { EffectMessage } from '../../../shared/queue/effect-message.ts';
import { customerIdOf } from '../../../shared/triage/customer-id.ts';
import { applyEvent } from './core-intake.ts';
import type { Origin } from './core-intake.ts';
import { answer } from './core-desk.ts';
import { People } from './core-parts.ts';
import type { Parts } from './core-parts.ts';
import { CoreTable } from './core-table.ts';
import { publish, sweep } from './core-work.ts';
import { CUSTOMER_KEY } from './customers.ts';
import { authorIdOf, eventOf } from './deliveries.ts';
import type { Delivery } from './deliveries.ts';
import type { Dice } from './dice.ts';
import { MemoryQueue } from './memory-queue.ts';
import type { Message, QueueDisorder } from './memory-queue.ts';
import type { Lag } from './lagging-index.ts';
import type { Process } from './scheduler.ts';
import { begin, write } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Answer, Request, System } from './system.ts';
import type { Tally } from './tally.ts';

/** A delivery on its queue: what the parser would make of it, or nothing that it could read. */
type Queued = {
  readonly delivery: Delivery;
  readonly event: ChannelEvent;
  readonly origin: Origin;
};

/** The pure core with edges of a few lines: what a functions' world costs twenty times as much for. */
export class CoreSystem implements System {
  readonly notices: Record<string, unknown>[] = [];
  readonly unexpected: string[] = [];
  readonly #parts: Parts;
  readonly #deliveries: MemoryQueue<Queued>;
  readonly #parked: Delivery[] = [];
  readonly #customerIds = new Map<string, CustomerId>();
  #requests = 0;

  constructor(given: {
    readonly dice: Dice;
    readonly clock: { nowMs: number };
    readonly tally: Tally;
    readonly configuration: Configuration;
    readonly policy: Policy;
    readonly disorder: QueueDisorder;
    readonly lag: Lag | undefined;
  }) {
    const { dice, clock, tally, configuration, policy, disorder, lag } = given;
    const table = new CoreTable(clock, lag);
    this.#deliveries = new MemoryQueue(dice.fork(), tally, disorder);
    const effects = new MemoryQueue<EffectMessage>(dice.fork(), tally, disorder);
    this.#parts = {
      clock,
      configuration,
      table,
      effects,
      people: new People(table, policy, clock),
    };
  }

  receive(delivery: Delivery, heard: (status: number | undefined) => void): Process {
    this.#requests += 1;
    const { connection, words } = delivery;
    const customerId = this.#customerIdOf(connection, words.author);
    const { clock } = this.#parts;
    const deliveryId = `request-${this.#requests}`;
    const origin = { connection, customerId, deliveryId, receivedAtMs: clock.nowMs };
    const queued = { delivery, event: eventOf(delivery), origin };
    const deliveries = this.#deliveries;
    const steps = write('SendMessage', () => deliveries.send(queued, clock.nowMs));
    return begin('receive', steps, ({ how }) =>
      heard(how === 'killed' ? undefined : how === 'answered' ? 200 : 503),
    );
  }

  #customerIdOf(connection: ConnectionConfiguration, author: string): CustomerId {
    const { channel } = connection;
    const authorId = authorIdOf(connection, author);
    const known =
      this.#customerIds.get(authorId) ?? customerIdOf({ channel, authorId }, CUSTOMER_KEY);
    this.#customerIds.set(authorId, known);
    return known;
  }

  feed(name: 'deliveries' | 'effects'): Process | undefined {
    return name === 'deliveries'
      ? this.#feed('triage', this.#deliveries, (queued) => this.#takeIn(queued))
      : this.#feed('publish', this.#parts.effects, (message) =>
          publish(this.#parts, message, this.notices),
        );
  }

  tick(scheduledAtMs: number): Process {
    return begin('escalate', sweep(this.#parts, scheduledAtMs), (ended) => this.#expect(ended));
  }

  press(request: Request, heard: (answer: Answer | undefined) => void): Process {
    return begin('desk', answer(this.#parts, request), (ended) => {
      this.#expect(ended);
      heard(ended.how === 'answered' ? (ended.result as Answer) : undefined);
    });
  }

  redrive(): void {
    const { clock, effects } = this.#parts;
    for (const queue of [this.#deliveries, effects]) queue.redrive(clock.nowMs);
  }

  calm(): void {
    this.#parts.table.calm();
    for (const queue of [this.#deliveries, this.#parts.effects]) queue.calm();
  }

  isDrained(): boolean {
    return this.#deliveries.depth + this.#parts.effects.depth === 0;
  }

  caseIdsOf(customerId: CustomerId): readonly CaseId[] {
    return this.#parts.table.caseIdsOf(customerId);
  }

  caseOf(caseId: CaseId) {
    return this.#parts.table.cases.get(caseId);
  }

  mentionsOf(caseId: CaseId) {
    return mentionsIn(this.#parts.table.commits.get(caseId) ?? []);
  }

  committedAtMs(caseId: CaseId, version: number): number {
    return this.#parts.table.committedAtMs(caseId, version);
  }

  everything() {
    return Promise.resolve(this.#parts.table.everything());
  }

  queues() {
    const texts = (bodies: readonly unknown[]) => bodies.map((body) => JSON.stringify(body));
    const { effects } = this.#parts;
    return {
      deliveries: texts(this.#deliveries.bodies()),
      effects: texts(effects.bodies()),
      'deliveries-dead': this.#parked.map(({ words }) => JSON.stringify({ body: words })),
      'effects-dead': texts(effects.dead),
    };
  }

  *#takeIn({ delivery, event, origin }: Queued): Steps<void> {
    if (delivery.poison) {
      yield* write('Park', () => this.#parked.push(delivery));
      return;
    }
    yield* applyEvent(this.#parts, event, origin);
  }

  #feed<Body>(
    verb: string,
    queue: MemoryQueue<Body>,
    work: (body: Body) => Steps<void>,
  ): Process | undefined {
    const messages = queue.receive(this.#parts.clock.nowMs);
    if (messages.length === 0) return undefined;
    return begin(verb, this.#workAll(messages, work), (ended) => {
      this.#expect(ended);
      if (ended.how !== 'answered') return;
      for (const id of ended.result as string[]) queue.finish(id);
    });
  }

  /** Ids of the messages that were worked off. */
  *#workAll<Body>(
    messages: readonly Message<Body>[],
    work: (body: Body) => Steps<void>,
  ): Steps<string[]> {
    const done: string[] = [];
    for (const { id, body } of messages) {
      try {
        yield* work(body);
        done.push(id);
      } catch (error) {
        if (!(error instanceof AppError) || error instanceof PayloadError) throw error;
      }
    }
    return done;
  }

  #expect(ended: { readonly how: string; readonly error?: unknown }): void {
    const { error } = ended;
    if (ended.how === 'failed' && !(error instanceof AppError)) {
      this.unexpected.push(error instanceof Error ? String(error.stack) : String(error));
    }
  }
}
