/**
 * `npm run post`: plays one customer on one simulated network and prints what the network is
 * answered.
 */
import { createHash } from 'node:crypto';
import { DAY, parseInstantMs } from '../../shared/time.ts';
import { connectionSecretName } from '../../shared/secrets/names.ts';
import { configurationFile, loadConfiguration } from '../config.ts';
import { quit, readFlags, readPort } from './arguments.ts';
import { numericId } from './simulate/ids.ts';
import { NETWORKS } from './simulate/networks.ts';
import { readLocalSecrets } from './secrets.ts';

const flags = readFlags({
  connection: { type: 'string', default: 'x-main' },
  author: { type: 'string', default: 'customer-1' },
  text: { type: 'string', default: '@brand my parcel never came' },
  'post-id': { type: 'string' },
  parent: { type: 'string' },
  language: { type: 'string' },
  private: { type: 'boolean', default: false },
  complaint: { type: 'boolean', default: false },
  flip: { type: 'boolean', default: false },
  at: { type: 'string' },
  port: { type: 'string', default: '3000' },
  config: { type: 'string' },
  secrets: { type: 'string' },
});

const { connections } = loadConfiguration(configurationFile(flags.config));
const connection = connections.find(({ id }) => id === flags.connection);
if (connection === undefined) {
  const allowed = connections.map(({ id }) => id).join(', ');
  quit(`--connection: found "${flags.connection}", allowed: ${allowed}`);
}
// The same words give the same bytes, so that posting again is the network's own redelivery.
const identity = [connection.id, flags.author, flags.text, flags.parent ?? ''].join('\n');
const createdAtMs = flags.at === undefined ? instantOf(identity) : parseInstantMs(flags.at);
if (createdAtMs === undefined) quit(`--at: found "${flags.at}", allowed: an instant of ISO 8601`);
const secret = readLocalSecrets(connections, flags.secrets).get(
  connectionSecretName(connection.id),
);
const { headers, body } = NETWORKS[connection.channel](
  {
    connection,
    author: flags.author,
    text: flags.text,
    postId: flags['post-id'] ?? numericId(identity),
    createdAtMs,
    parentId: flags.parent,
    language: flags.language,
    private: flags.private,
    ...(flags.complaint ? { type: 'complaint.posted' } : {}),
  },
  secret ?? '',
  Date.now(),
);
// One bit of the body, after it was signed: nobody may take this in.
if (flags.flip) body.writeUInt8(body.readUInt8(body.byteLength - 3) ^ 1, body.byteLength - 3);
const url = `http://127.0.0.1:${readPort(flags.port)}/webhooks/${connection.id}`;
try {
  const answer = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) });
  process.stdout.write(`${answer.status} ${await answer.text()}\n`);
} catch {
  // Nothing listens: say how to start it instead of showing a stack.
  quit(`Nothing answers at ${url}. Is \`npm start\` running there?`);
}

/** A moment of the year 2026 that depends on the words alone. */
function instantOf(text: string): number {
  const offset = createHash('sha256').update(text).digest().readUInt32BE() % (300 * DAY);
  return Date.UTC(2026, 0, 1) + offset;
}
