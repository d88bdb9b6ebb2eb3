import { inject } from 'vitest';
import type { CaseDetail, CaseSummary, Problem } from '../../shared/desk-api/contract.ts';
import { connectionSecretName } from '../../shared/secrets/names.ts';
import { startEngine } from '../../infra/local/engine.ts';
import type { Engine, EngineOptions } from '../../infra/local/engine.ts';
import { numericId } from '../../infra/local/simulate/ids.ts';
import { NETWORKS } from '../../infra/local/simulate/networks.ts';
import type { SimulatedPost } from '../../infra/local/simulate/network.ts';
import type { Channel } from '../../shared/policy/configuration.ts';
import { EVERY_CHANNEL, exampleConfiguration } from './configuration.ts';

type Posted = Partial<SimulatedPost> & {
  readonly channel?: Channel;
  readonly author: string;
  readonly text: string;
};
type Answered<Body> = { readonly status: number; readonly body: Body };

/** A running stack with the verbs that tests speak in. */
export class LocalRedress {
  readonly engine: Engine;

  private constructor(engine: Engine) {
    this.engine = engine;
  }

  /** A configuration file other than those of the whole run is synthesized now. */
  static async start(options: Partial<EngineOptions> = {}): Promise<LocalRedress> {
    const assemblyDir = assemblyOf(options.configFile);
    return new LocalRedress(await startEngine({ assemblyDir, port: 0, ...options }));
  }

  /** @throws when a function made a call that its role does not allow, whatever it made of that. */
  async stop(): Promise<void> {
    const { refused } = this.engine.state.calls.toJson();
    await this.engine.stop();
    if (refused.length > 0) throw new Error(refused.join('\n'));
  }

  /** One signed webhook, as the network would send it. */
  sign({ channel = 'x', ...post }: Posted): {
    path: string;
    headers: Record<string, string>;
    body: Buffer;
  } {
    const connection = exampleConfiguration().connections.find((item) => item.channel === channel);
    if (connection === undefined) throw new Error(`no connection for ${channel}`);
    const nowMs = this.engine.state.clock.now();
    const { headers, body } = NETWORKS[channel](
      { connection, postId: numericId(post.author + post.text), createdAtMs: nowMs, ...post },
      this.engine.secrets.get(connectionSecretName(connection.id)) ?? '',
      nowMs,
    );
    return { path: `/webhooks/${connection.id}`, headers: { ...headers }, body };
  }

  async deliver(request: ReturnType<LocalRedress['sign']>): Promise<number> {
    const { path, headers, body } = request;
    const answer = await fetch(this.engine.url + path, {
      method: 'POST',
      headers,
      body: new Uint8Array(body),
    });
    await answer.arrayBuffer();
    return answer.status;
  }

  post(post: Posted): Promise<number> {
    return this.deliver(this.sign(post));
  }

  /** Posts as a platform does: again until it is taken. */
  async postUntilTaken(post: Posted): Promise<void> {
    const request = this.sign(post);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if ((await this.deliver(request).catch(() => 0)) === 200) return;
    }
    throw new Error('the delivery was never taken');
  }

  async local<Body>(method: string, path: string, body?: object): Promise<Answered<Body>> {
    const answer = await fetch(`${this.engine.url}/local/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Body };
  }

  async settle(): Promise<void> {
    const { status, body } = await this.local('POST', 'settle');
    if (status !== 200) throw new Error(`not settled: ${JSON.stringify(body)}`);
  }

  async advance(advance: string, every?: string): Promise<void> {
    const { status, body } = await this.local('POST', 'clock', {
      advance,
      ...(every ? { every } : {}),
    });
    if (status !== 200) throw new Error(`clock: ${JSON.stringify(body)}`);
  }

  async desk<Body>(
    path: string,
    options: { readonly sub?: string; readonly role?: string; readonly command?: object } = {},
  ): Promise<Answered<Body>> {
    const { sub = 'lena', role = 'lead', command } = options;
    const { body: issued } = await this.local<{ token: string }>('POST', 'token', { sub, role });
    const answer = await fetch(`${this.engine.url}/desk${path}`, {
      method: command === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${issued.token}`, 'content-type': 'application/json' },
      ...(command === undefined ? {} : { body: JSON.stringify(command) }),
    });
    return { status: answer.status, body: (await answer.json()) as Body };
  }

  /** Every open case, over all pages. */
  async cases(view = 'all', sub = 'lena'): Promise<CaseSummary[]> {
    const found: CaseSummary[] = [];
    for (let cursor: string | undefined, page = 0; page < 100; page += 1) {
      const next = cursor === undefined ? '' : `&cursor=${cursor}`;
      const { body } = await this.desk<{ cases: CaseSummary[]; cursor?: string }>(
        `/cases?view=${view}${next}`,
        { sub },
      );
      found.push(...body.cases);
      cursor = body.cursor;
      if (cursor === undefined) break;
    }
    return found;
  }

  async caseOf(author: string): Promise<CaseSummary> {
    const handles = new Set([author, author.replaceAll(/\W/g, '_').slice(0, 15)]);
    const found = (await this.cases()).find(
      ({ customer }) => handles.has(customer.handle ?? '') || customer.name === author,
    );
    if (found === undefined) throw new Error(`no open case of ${author}`);
    return found;
  }

  async detail(caseId: string): Promise<CaseDetail> {
    return (await this.desk<CaseDetail>(`/cases/${caseId}`)).body;
  }

  command(
    caseId: string,
    command: {
      readonly type: string;
      readonly expectedVersion: number;
      readonly [field: string]: unknown;
    },
    sub = 'lena',
  ): Promise<Answered<{ case: CaseSummary } & Problem>> {
    return this.desk(`/cases/${caseId}/commands`, { sub, command });
  }
}

function assemblyOf(configFile: string | undefined): string | undefined {
  if (configFile === undefined) return inject('assemblyDir');
  return configFile === EVERY_CHANNEL ? inject('channelsAssemblyDir') : undefined;
}
