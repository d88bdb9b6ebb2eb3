import http from 'node:http';

export type HttpAnswer = {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
};

const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });

/** One request to an engine on this machine, over connections that stay open. */
export function send(
  endpoint: string,
  request: {
    readonly method: string;
    readonly path: string;
    readonly headers: http.OutgoingHttpHeaders;
    readonly body: Buffer;
  },
): Promise<HttpAnswer> {
  const { hostname, port } = new URL(endpoint);
  return new Promise((resolve, reject) => {
    const outgoing = http.request(
      {
        agent,
        hostname,
        port,
        method: request.method,
        path: request.path,
        headers: request.headers,
      },
      (incoming) => {
        readAll(incoming).then(
          (body) =>
            resolve({ status: incoming.statusCode ?? 502, headers: incoming.headers, body }),
          reject,
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(request.body);
  });
}

/** All bytes of a message. @throws when there are more than `maxBytes`. */
export async function readAll(
  incoming: http.IncomingMessage,
  maxBytes = Infinity,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    length += bytes.byteLength;
    if (length > maxBytes) throw new RangeError('The body is larger than the gateway takes');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** One call of a JSON-protocol AWS service on an engine, outside every fault and count. */
export async function callJson(
  endpoint: string,
  target: string,
  input: unknown,
): Promise<Record<string, unknown>> {
  const body = Buffer.from(JSON.stringify(input));
  const service = target.startsWith('AmazonSQS') ? 'sqs' : 'dynamodb';
  const answer = await send(endpoint, {
    method: 'POST',
    path: '/',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'content-length': body.byteLength,
      'x-amz-target': target,
      'x-amz-date': '20260101T000000Z',
      authorization: `AWS4-HMAC-SHA256 Credential=engine/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
      host: new URL(endpoint).host,
    },
    body,
  });
  const text = answer.body.toString('utf8');
  if (answer.status >= 400) throw new Error(`${target}: ${answer.status} ${text.slice(0, 300)}`);
  const value: unknown = text === '' ? {} : JSON.parse(text);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
