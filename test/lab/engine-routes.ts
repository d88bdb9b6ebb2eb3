import type { Vitals } from '../../infra/local/vitals.ts';

/** Waits of the engine for its own queues; each is bounded there by a minute. */
const SETTLE_ATTEMPTS = 10;

/** A running engine, asked from outside over its own routes. */
export class EngineRoutes {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async ask<Body>(method: string, path: string, body?: object): Promise<Body> {
    const answer = await fetch(`${this.url}/local/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Body;
  }

  vitals(): Promise<Vitals> {
    return this.ask<Vitals>('GET', 'vitals');
  }

  /** Waits until nothing is left to do. @throws when that takes longer than ten minutes. */
  async settle(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.ask('POST', 'settle');
        return;
      } catch (error) {
        if (attempt === SETTLE_ATTEMPTS) throw error;
      }
    }
  }
}
