import type { CustomerId } from '../../../shared/case/case.ts';
import type { ConnectionConfiguration } from '../../../shared/policy/configuration.ts';
import type { StatedInputs } from '../../../shared/triage/inputs.ts';
import { customerIdOf } from '../../../shared/triage/customer-id.ts';
import { HOUR } from '../../../shared/time.ts';
import { authorIdOf } from './deliveries.ts';
import type { Delivery, Words } from './deliveries.ts';
import type { Dice } from './dice.ts';

/** The key that customer ids are made with on this machine. */
export const CUSTOMER_KEY = 'local-customer-key';

export type Customer = {
  readonly author: string;
  readonly customerId: CustomerId;
  readonly connection: ConnectionConfiguration;
  /** Order numbers of the matters that they have, oldest first. */
  readonly orders: string[];
  readonly posts: Words[];
};

/** What a customer can come with. Without a way to state it, every post is a complaint. */
const REASONS = {
  matter: 12,
  again: 2,
  message: 1.5,
  thanks: 0.7,
  rating: 1,
  joke: 1,
  question: 0.2,
  spam: 0.1,
  echo: 0.4,
  edit: 1.5,
  delete: 0.7,
  poison: 0.05,
} as const;
type Reason = keyof typeof REASONS;

const STATED: Readonly<Partial<Record<Reason, StatedInputs>>> = {
  message: { issue: 'no', valence: 'neutral' },
  thanks: { issue: 'no', valence: 'positive' },
  rating: { issue: 'no', valence: 'neutral' },
  joke: { issue: 'no', valence: 'negative', intent: 'joke' },
  question: { issue: 'no', question: 'yes' },
  spam: { issue: 'no', intent: 'spam' },
};

const MAX_MATTERS = 5;
const STORIES = [
  'never came at all',
  'is three days late now',
  'arrived open and empty',
  'went to the neighbours',
  'was left out in the rain',
];

/** Everybody who writes, and all that they wrote. */
export class Customers {
  readonly all: readonly Customer[];
  readonly #dice: Dice;
  #posts = 0;
  #takes = 0;
  #changedAtMs = 0;

  constructor(dice: Dice, connections: readonly ConnectionConfiguration[], count: number) {
    this.#dice = dice;
    const generic = connections.find(
      ({ channel }) => channel === 'standard-webhooks',
    ) as ConnectionConfiguration;
    this.all = Array.from({ length: count }, (_, at) => {
      // The generic schema says most, and a page has one thread for all.
      const connection = dice.chance(0.6) ? generic : dice.pick(connections);
      const author = `customer-${at + 1}`;
      const { channel } = connection;
      const authorId = authorIdOf(connection, author);
      const customerId = customerIdOf({ channel, authorId }, CUSTOMER_KEY);
      return { author, customerId, connection, orders: [], posts: [] };
    });
  }

  /** The next thing that somebody says. */
  speak(nowMs: number): Delivery {
    const customer = this.#dice.pick(this.all);
    const { connection, posts } = customer;
    const stating = connection.channel === 'standard-webhooks';
    let reason: Reason = stating
      ? this.#dice.weigh<Reason>(REASONS)
      : this.#dice.weigh<Reason>({ matter: 5, again: 1 });
    if (posts.length === 0 && (reason === 'edit' || reason === 'delete' || reason === 'echo')) {
      reason = 'matter';
    }
    const words = this.#wordsFor(reason, customer, nowMs);
    if (words.kind === 'posted' && reason !== 'poison' && reason !== 'echo') posts.push(words);
    return { connection, words, poison: reason === 'poison' };
  }

  #wordsFor(reason: Reason, customer: Customer, nowMs: number): Words {
    const dice = this.#dice;
    const { posts } = customer;
    if (reason === 'edit' || reason === 'delete') {
      // Often at once: then the change meets the post itself on its way.
      const post = dice.chance(0.5) ? (posts.at(-1) ?? dice.pick(posts)) : dice.pick(posts);
      // No two changes of one post at one instant: nobody could tell which came last.
      const atMs = Math.max(nowMs, this.#changedAtMs + 1);
      this.#changedAtMs = atMs;
      if (reason === 'delete') return { ...post, kind: 'deleted', text: '', atMs };
      const noun = dice.pick(['complaint', 'mention'] as const);
      this.#takes += 1;
      return { ...post, kind: 'edited', noun, text: `${post.text}, take ${this.#takes}`, atMs };
    }
    this.#posts += 1;
    const answered =
      posts.length > 0 && reason !== 'matter' && dice.chance(0.4) ? dice.pick(posts) : undefined;
    const stated = STATED[reason];
    const about =
      reason === 'matter' ? this.#newOrder(customer) : dice.pick([...customer.orders, '']);
    const parentId = reason === 'echo' ? dice.pick(posts).postId : answered?.postId;
    return {
      kind: 'posted',
      noun: reason === 'rating' ? 'review' : stated === undefined ? 'complaint' : 'mention',
      postId: String(10_000 + this.#posts),
      author: reason === 'echo' ? (customer.connection.ownAuthorIds[0] ?? '') : customer.author,
      text: `@brand my parcel ${about} ${dice.pick(STORIES)}`,
      atMs: nowMs,
      createdAtMs: nowMs - dice.between(0, HOUR),
      ...(parentId === undefined ? {} : { parentId }),
      ...(dice.chance(0.15) ? { private: true } : {}),
      ...(reason === 'rating' ? { rating: dice.between(1, 6) } : {}),
      ...(stated === undefined || (reason === 'rating' && dice.chance(0.3)) ? {} : { stated }),
    };
  }

  #newOrder({ orders }: Customer): string {
    if (orders.length >= MAX_MATTERS) return this.#dice.pick(orders);
    const order = `BX-${10_000 + this.#dice.between(0, 89_999)}`;
    orders.push(order);
    return order;
  }
}
