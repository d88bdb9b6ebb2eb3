import { setTimeout as sleep } from 'node:timers/promises';
import { SECOND } from '../../shared/time.ts';
import type { CaseList, CaseSummary } from '../../shared/desk-api/contract.ts';
import type { Everything } from '../support/table.ts';
import type { EngineRoutes } from './engine-routes.ts';
import type { Dice } from './simulation/dice.ts';

const TURN_MS = 150;
/** Commands that are done at least, on however slow a machine, and turns that this may take. */
const MIN_DONE = 3;
const MAX_TURNS = 10_000;
const ANSWER_WITHIN_MS = 10 * SECOND;

type Done = { readonly caseId: string; readonly version: number };

/** A person who tells customers' cases, one after another, that they were answered. */
export class SteadyDesk {
  /** Commands that the person was told are done. */
  readonly done: Done[] = [];
  readonly #routes: EngineRoutes;
  readonly #dice: Dice;
  readonly #turns: Promise<void>;
  #finished = false;

  constructor(routes: EngineRoutes, dice: Dice) {
    this.#routes = routes;
    this.#dice = dice;
    this.#turns = this.#work();
  }

  async finish(): Promise<void> {
    this.#finished = true;
    await this.#turns;
  }

  async #work(): Promise<void> {
    const lena = { sub: 'lena', role: 'lead' };
    const { token } = await this.#routes.ask<{ token: string }>('POST', 'token', lena);
    for (let turn = 0; turn < MAX_TURNS; turn += 1) {
      if (this.#finished && this.done.length >= MIN_DONE) return;
      // A person who sees an error looks again at what is there.
      await this.#answerOne(token).catch(() => undefined);
      await sleep(TURN_MS);
    }
  }

  async #answerOne(token: string): Promise<void> {
    const { cases } = await this.#desk<CaseList>(token, 'cases?view=all');
    if (cases.length === 0) return;
    const { caseId, version } = this.#dice.pick(cases);
    const command = { type: 'recordReply', visibility: 'public', expectedVersion: version };
    const path = `cases/${caseId}/commands`;
    const after = await this.#desk<{ case: CaseSummary }>(token, path, command);
    this.done.push({ caseId, version: after.case.version });
  }

  async #desk<Body>(token: string, path: string, command?: object): Promise<Body> {
    const answer = await fetch(`${this.#routes.url}/desk/${path}`, {
      method: command === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      ...(command === undefined ? {} : { body: JSON.stringify(command) }),
    });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    return (await answer.json()) as Body;
  }
}

/** Commands that were acknowledged and are not in their case's history. */
export function lostCommands(done: readonly Done[], { commits }: Everything): string[] {
  return done.flatMap(({ caseId, version }) => {
    const commit = commits.get(caseId)?.find((found) => found.version === version);
    const isThere = commit?.events.some(({ type }) => type === 'replyRecorded') === true;
    return isThere ? [] : [`${caseId}.${version}`];
  });
}
