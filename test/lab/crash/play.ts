import { objectOf, parseObject, textOf } from '../../../infra/local/json.ts';
import { buildEvent } from '../../../infra/local/build-event.ts';
import { facebookCommentId } from '../../../infra/local/simulate/facebook.ts';
import { numericId } from '../../../infra/local/simulate/ids.ts';
import type { SimulatedPost } from '../../../infra/local/simulate/network.ts';
import { NETWORKS } from '../../../infra/local/simulate/networks.ts';
import type { CaseDetail } from '../../../shared/desk-api/contract.ts';
import type { Channel } from '../../../shared/policy/configuration.ts';
import { connectionSecretName } from '../../../shared/secrets/names.ts';
import { MINUTE, SECOND, toIso } from '../../../shared/time.ts';
import { readCases, readEverything } from '../../support/table.ts';
import { QUEUES } from './engines.ts';
import type { Said, Seen } from '../judge.ts';
import type { Stage } from './stage.ts';

export type Posted = Partial<SimulatedPost> & {
  readonly channel?: Channel;
  readonly author: string;
  readonly text: string;
};

/** Attempts of a platform, or of a person who got no answer. */
const ATTEMPTS = 6;
const PAUSE_MS = 30 * SECOND;
const RECOVERY_TICKS = 3;

/** What platforms, people and time do in a flow. */
export class Play {
  readonly stage: Stage;
  readonly said: Said[] = [];

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** A platform sends one webhook, again and again until it is told 2xx. */
  async post({ channel = 'x', ...post }: Posted): Promise<void> {
    const { stage } = this;
    const connection = this.#connectionOf(channel);
    const postId = postIdOf(post);
    const signed = NETWORKS[channel](
      { connection, createdAtMs: stage.nowMs, ...post, postId },
      stage.secret(connectionSecretName(connection.id)),
      stage.nowMs,
    );
    const kinds = { 'mention.edited': 'edited', 'mention.deleted': 'deleted' } as const;
    const said = {
      ...this.mentionOf({ channel, ...post }),
      kind: kinds[post.type as keyof typeof kinds] ?? 'posted',
      text: post.text,
      atMs: stage.nowMs,
    };
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const { status } = await this.#request('receive', {
        method: 'POST',
        path: `/webhooks/${connection.id}`,
        parameters: { connectionId: connection.id },
        ...signed,
      });
      if (status >= 200 && status < 300) {
        this.said.push({ ...said, acknowledged: true });
        return;
      }
      stage.nowMs += PAUSE_MS;
    }
    this.said.push({ ...said, acknowledged: false });
    throw new Error('the delivery was never taken');
  }

  /** The functions work until their queues are empty. */
  drain(): Promise<void> {
    return this.stage.drain();
  }

  /** Nothing that `triage` tries works until `during` is over. */
  async outage(during: () => Promise<void>): Promise<void> {
    this.stage.triageDown = true;
    await during();
    this.stage.triageDown = false;
  }

  /** Time passes with one tick of the sweep at its end, and what that sets off is done. */
  async pass(ms: number): Promise<void> {
    this.stage.nowMs += ms;
    await this.stage.tick();
    await this.stage.drain();
  }

  /**
   * After all faults: a few ticks of the sweep, as long as something is due, so that whatever was
   * left to it is carried on; then what can be seen. What is still due, the judge finds.
   */
  async recover(): Promise<Seen> {
    await this.drain();
    this.stage.nowMs += 2 * MINUTE;
    for (let tick = 0; tick < RECOVERY_TICKS; tick += 1) {
      const seen = await this.look();
      const now = toIso(seen.nowMs);
      const isDue = ({ dueSk }: Record<string, unknown>) =>
        dueSk !== undefined && textOf(dueSk) <= now;
      if (!seen.table.items.some(isDue)) return seen;
      await this.pass(MINUTE);
    }
    return this.look();
  }

  /**
   * A person presses a button on a case (by its id, or its author's first one) until they are told
   * or see that it is done: `isDone` looks at the types of the case's events.
   */
  async press(
    of: string,
    command: Readonly<Record<string, unknown>>,
    isDone: (types: readonly string[]) => boolean,
  ): Promise<void> {
    const caseId = /-\d+$/.test(of) ? of : await this.caseIdOf(of);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const seen = await this.#desk<CaseDetail>('GET', `/desk/cases/${caseId}`);
      if (seen !== undefined) {
        if (isDone(seen.timeline.map(({ type }) => type))) return;
        const body = { ...command, expectedVersion: seen.case.version };
        const done = await this.#desk('POST', `/desk/cases/${caseId}/commands`, body);
        if (done !== undefined) return;
      }
      this.stage.nowMs += SECOND;
    }
    const seen = await this.#desk<CaseDetail>('GET', `/desk/cases/${caseId}`);
    if (seen === undefined || !isDone(seen.timeline.map(({ type }) => type))) {
      throw new Error(`not live: ${String(command['type'])} was never done`);
    }
  }

  /** A person changes who is on duty, until they are told that it is done. */
  duty(handlerId: string, type: 'dutyOff' | 'dutyOn'): Promise<void> {
    return this.#untilTold(`/desk/roster/${handlerId}/commands`, { type });
  }

  /** A person says that two authors are one customer, until they are told that it is done. */
  async link(author: string, other: string): Promise<void> {
    const [one = '', two = ''] = [await this.caseIdOf(author), await this.caseIdOf(other)].map(
      (caseId) => caseId.replace(/-\d+$/, ''),
    );
    await this.#untilTold(`/desk/customers/${one}/commands`, { type: 'link', customerId: two });
  }

  async #untilTold(path: string, command: object): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if ((await this.#desk('POST', path, command)) !== undefined) return;
      this.stage.nowMs += SECOND;
    }
    throw new Error(`not live: ${path} was never done`);
  }

  /** A person starts the redrive until it ends by itself. */
  async redrive(queue: 'deliveries' | 'effects'): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const ended = await this.stage.invoke('redrive', { queue });
      if (ended.how === 'answered') return;
      await this.stage.release(`${queue}-dead`);
    }
    throw new Error('not live: the redrive never ended');
  }

  /** A post by the name under which it is stored. */
  mentionOf({ channel = 'x', ...post }: Posted): { channel: Channel; postId: string } {
    const id = postIdOf(post);
    switch (channel) {
      case 'facebook':
        return { channel, postId: facebookCommentId(id) };
      case 'standard-webhooks':
        return { channel, postId: `${this.#connectionOf(channel).id}::${id}` };
      case 'x':
      default:
        return { channel, postId: id };
    }
  }

  /** What can be seen from outside now. */
  async look(): Promise<Seen> {
    const { engines, notices, nowMs } = this.stage;
    const queues = Object.fromEntries(QUEUES.map((name) => [name, this.stage.bodies(name)]));
    const table = await readEverything(engines.table);
    const parkedFor = this.stage.reasonsParked();
    return { said: this.said, table, queues, parkedFor, notices, nowMs };
  }

  /** An author's nth case, found as a person finds it: by looking. */
  async caseIdOf(author: string, nth = 1): Promise<string> {
    const cases = await readCases(this.stage.engines.table);
    const own = cases.filter(
      ({
        case: {
          author: { handle = '', name = '' },
        },
      }) => [handle, name].includes(author),
    );
    const found = own.find(({ case: { caseId } }) => caseId.endsWith(`-${nth}`));
    if (found === undefined) throw new Error(`no case ${nth} of ${author}`);
    return found.case.caseId;
  }

  #connectionOf(channel: Channel) {
    const found = this.stage.configuration.connections.find((item) => item.channel === channel);
    if (found === undefined) throw new Error(`no connection for ${channel}`);
    return found;
  }

  async #desk<Body>(method: string, path: string, body?: object): Promise<Body | undefined> {
    const answer = await this.#request('desk', {
      method,
      path,
      parameters: {},
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
    });
    return answer.status === 200 ? (answer.body as Body) : undefined;
  }

  /** One request through the gateway; a function that failed or died is a 5xx there. */
  async #request(
    verb: 'receive' | 'desk',
    {
      method,
      path,
      parameters,
      headers,
      body,
    }: {
      readonly method: string;
      readonly path: string;
      readonly parameters: Readonly<Record<string, string>>;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Buffer;
    },
  ): Promise<{ readonly status: number; readonly body: unknown }> {
    const rawHeaders = Object.entries(headers).flat();
    const claims = verb === 'desk' ? { sub: 'lena', 'redress:role': 'lead' } : undefined;
    const matched = { routeKey: 'ANY', parameters, claims, atMs: this.stage.nowMs, host: 'lab' };
    const event = buildEvent({ method, url: path, rawHeaders }, body, matched);
    const ended = await this.stage.invoke(verb, event);
    if (ended.how !== 'answered') return { status: 502, body: {} };
    const result = objectOf(ended.result);
    return { status: Number(result['statusCode']), body: parseObject(textOf(result['body'])) };
  }
}

function postIdOf({ postId, author, text }: Posted): string {
  return postId ?? numericId(author + text);
}
