import http from 'node:http';
import { readAll } from '../../infra/local/http-client.ts';
import { readLocalSecrets } from '../../infra/local/secrets.ts';
import { NETWORKS } from '../../infra/local/simulate/networks.ts';
import { connectionSecretName } from '../../shared/secrets/names.ts';
import { SECOND } from '../../shared/time.ts';
import { exampleConfiguration } from '../support/configuration.ts';
import type { TrafficPost } from './traffic.ts';

/** The time that API Gateway gives a function, and a platform gives us. */
const ANSWER_WITHIN_MS = 30 * SECOND;

/** Whether a platform takes an answer for a yes. */
export function isTaken(status: number): boolean {
  return status >= 200 && status < 300;
}

/** All simulated networks: they sign and send over connections that stay open. */
export class Platform {
  readonly #url: string;
  readonly #agent: http.Agent;
  readonly #connections = exampleConfiguration().connections;
  readonly #secrets = readLocalSecrets(this.#connections, undefined);

  constructor(url: string, maxConnections: number) {
    this.#url = url;
    this.#agent = new http.Agent({ keepAlive: true, maxSockets: maxConnections });
  }

  /** Status of one attempt; 0 when nobody answered. */
  async send(post: TrafficPost, createdAtMs: number): Promise<number> {
    const connection = this.#connections.find(({ channel }) => channel === post.channel);
    if (connection === undefined) throw new Error(`no connection for ${post.channel}`);
    const secret = this.#secrets.get(connectionSecretName(connection.id)) ?? '';
    const signed = NETWORKS[post.channel]({ ...post, connection, createdAtMs }, secret, Date.now());
    try {
      return await this.#post(`/webhooks/${connection.id}`, signed);
    } catch {
      // Refused, cut off or silent: to a platform all are the same.
      return 0;
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  #post(
    path: string,
    { headers, body }: { readonly headers: http.OutgoingHttpHeaders; readonly body: Buffer },
  ): Promise<number> {
    return new Promise((resolve, reject) => {
      const request = http.request(
        this.#url + path,
        {
          agent: this.#agent,
          method: 'POST',
          headers: { ...headers, 'content-length': body.byteLength },
          timeout: ANSWER_WITHIN_MS,
        },
        (response) => {
          readAll(response).then(() => resolve(response.statusCode ?? 0), reject);
        },
      );
      request.on('timeout', () => request.destroy(new Error('no answer')));
      request.on('error', reject);
      request.end(body);
    });
  }
}
