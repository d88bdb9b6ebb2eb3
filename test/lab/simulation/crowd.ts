import type { CustomerId } from '../../../shared/case/case.ts';
import { VIEWS } from '../../../shared/desk-api/contract.ts';
import type { Customer, Customers } from './customers.ts';
import type { Dice } from './dice.ts';
import type { Pressed } from './judge-presses.ts';
import { PEOPLE, chooseAct, chooseRosterChange } from './people.ts';
import type { Request, System } from './system.ts';
import type { Tally } from './tally.ts';

const DOUBLE_CLICKS = 0.08;
const STALE = 0.03;

/** Everybody at the desk: what they press, and what they were told. */
export class Crowd {
  readonly pressed: Pressed[] = [];
  readonly #system: System;
  readonly #customers: Customers;
  readonly #dice: Dice;
  readonly #tally: Tally;
  /** Whom somebody has tried to link. */
  readonly #linked: CustomerId[] = [];

  constructor(parts: {
    readonly system: System;
    readonly customers: Customers;
    readonly dice: Dice;
    readonly tally: Tally;
  }) {
    this.#system = parts.system;
    this.#customers = parts.customers;
    this.#dice = parts.dice;
    this.#tally = parts.tally;
  }

  /** Somebody does something about a case, perhaps on an old page or with a double click. */
  act(nowMs: number): readonly Pressed[] {
    const dice = this.#dice;
    const caseIds = this.#system.caseIdsOf(dice.pick(this.#customers.all).customerId);
    const caseId = caseIds.length === 0 ? undefined : dice.pick(caseIds);
    const seen = caseId === undefined ? undefined : this.#system.caseOf(caseId);
    if (caseId === undefined || seen === undefined) return [];
    const fresh = `words ${this.pressed.length}`;
    const { by, wish } = chooseAct(
      {
        state: seen.case,
        mentionsOf: () => this.#system.mentionsOf(caseId),
        others: caseIds.filter((other) => other !== caseId),
        nowMs,
        fresh,
      },
      dice,
    );
    const isStale = seen.version > 1 && dice.chance(STALE);
    if (isStale) this.#tally.count('fault', 'stale-version');
    const expectedVersion = isStale ? seen.version - 1 : seen.version;
    const body = { ...wish, expectedVersion };
    const request: Request = { to: 'case', caseId, by, role: 'handler', body };
    const isDouble = dice.chance(DOUBLE_CLICKS);
    if (isDouble) this.#tally.count('fault', 'double-click');
    return [this.#press(request, fresh), ...(isDouble ? [this.#press(request, fresh)] : [])];
  }

  /** Somebody comes, goes or takes more, or two authors turn out to be one person. */
  changePeople(nowMs: number): Pressed {
    const dice = this.#dice;
    const lead = { by: 'lena', role: 'lead' } as const;
    if (dice.chance(0.7)) {
      const body = chooseRosterChange(dice, nowMs);
      return this.#press({ ...lead, to: 'handler', handlerId: dice.pick(PEOPLE), body });
    }
    const linked =
      this.#linked.length > 0 && dice.chance(0.4) ? dice.pick(this.#linked) : undefined;
    if (linked !== undefined) {
      return this.#press({ ...lead, to: 'customer', customerId: linked, body: { type: 'unlink' } });
    }
    const [one, other] = dice.draw(this.#customers.all, 2) as [Customer, Customer];
    this.#linked.push(one.customerId);
    const body = { type: 'link', customerId: other.customerId } as const;
    return this.#press({ ...lead, to: 'customer', customerId: one.customerId, body });
  }

  /** Somebody only looks. */
  look(): Pressed {
    const dice = this.#dice;
    const { customerId } = dice.pick(this.#customers.all);
    const caseIds = this.#system.caseIdsOf(customerId);
    const paths = [
      `/desk/cases?view=${dice.pick(VIEWS)}`,
      '/desk/roster',
      ...(caseIds.length === 0 ? [] : [`/desk/customers/${customerId}`]),
      ...caseIds.map((caseId) => `/desk/cases/${caseId}`),
    ];
    return this.#press({
      to: 'read',
      path: dice.pick(paths),
      by: dice.pick(PEOPLE),
      role: 'handler',
    });
  }

  #press(request: Request, words?: string): Pressed {
    const pressed: Pressed = { request, words, answer: undefined };
    this.pressed.push(pressed);
    return pressed;
  }
}
