import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Asked = {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
};
type Answer = { readonly status: number; readonly body: unknown };

/** A network's API on this machine: keeps what it was asked and answers as it is told to. */
export class ListeningNetwork {
  readonly asked: Asked[] = [];
  readonly url: string;
  answer: (asked: Asked) => Answer | Promise<Answer> = () => ({ status: 200, body: {} });
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        const asked = { method, url, headers, body: Buffer.concat(chunks).toString('utf8') };
        this.asked.push(asked);
        void Promise.resolve(this.answer(asked)).then(({ status, body }) => {
          response.writeHead(status, { 'content-type': 'application/json' });
          response.end(JSON.stringify(body));
        });
      });
    });
  }

  static async start(): Promise<ListeningNetwork> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new ListeningNetwork(server);
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
