/**
 * `npm run post`: plays one customer on one simulated network and prints what the network is
 * answered. `--edit` and `--delete` change or withdraw the post of the same author whose words
 * `--of` repeats; `--handshake` is the network asking whether we are there.
 */
import { createHash } from 'node:crypto';
import type { Channel } from '../../shared/policy/configuration.ts';
import { DAY, parseInstantMs } from '../../shared/time.ts';
import { connectionSecretName } from '../../shared/secrets/names.ts';
import { configurationFile, loadConfiguration } from '../config.ts';
import { quit, readFlags, readPort } from './arguments.ts';
import { numericId } from './simulate/ids.ts';
import { HANDSHAKES } from './simulate/handshakes.ts';
import type { HandshakeRequest } from './simulate/handshakes.ts';
import type { SimulatedPost } from './simulate/network.ts';
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
  edit: { type: 'boolean', default: false },
  delete: { type: 'boolean', default: false },
  of: { type: 'string' },
  handshake: { type: 'boolean', default: false },
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
// An edit or a deletion is of the post whose words are given by --of.
const words = flags.of ?? flags.text;
const identity = [connection.id, flags.author, words, flags.parent ?? ''].join('\n');
const createdAtMs = flags.at === undefined ? instantOf(identity) : parseInstantMs(flags.at);
if (createdAtMs === undefined) quit(`--at: found "${flags.at}", allowed: an instant of ISO 8601`);
const secrets = readLocalSecrets(connections, flags.secrets);
const secret = secrets.get(connectionSecretName(connection.id)) ?? '';
const sent = flags.handshake
  ? askFirst(connection.channel)
  : say({
      connection,
      author: flags.author,
      text: flags.text,
      postId: flags['post-id'] ?? numericId(identity),
      createdAtMs,
      parentId: flags.parent,
      language: flags.language,
      private: flags.private,
      ...typeOf(),
    });
const address = new URL(`http://127.0.0.1:${readPort(flags.port)}/webhooks/${connection.id}`);
address.search = new URLSearchParams(sent.query).toString();
try {
  const { method, headers = {}, body = null } = sent;
  const answer = await fetch(address, { method, headers, body });
  process.stdout.write(`${answer.status} ${await answer.text()}\n`);
} catch {
  // Nothing listens: say how to start it instead of showing a stack.
  quit(`Nothing answers at ${address.origin}. Is \`npm start\` running there?`);
}

function askFirst(channel: Channel): HandshakeRequest {
  const handshake = HANDSHAKES[channel];
  if (handshake !== undefined) return handshake(secret, Date.now());
  const asking = Object.keys(HANDSHAKES).join(', ');
  return quit(`--handshake: ${channel} sends none; these do: ${asking}`);
}

function say(post: SimulatedPost & { readonly connection: { readonly channel: Channel } }) {
  const { body, ...signed } = NETWORKS[post.connection.channel](post, secret, Date.now());
  // One bit of the body, after it was signed: nobody may take this in.
  if (flags.flip) body.writeUInt8(body.readUInt8(body.byteLength - 3) ^ 1, body.byteLength - 3);
  return { method: 'POST', query: {}, ...signed, body: new Uint8Array(body) };
}

function typeOf(): { type?: string } {
  if (flags.delete) return { type: 'mention.deleted' };
  if (flags.edit) return { type: 'mention.edited' };
  return flags.complaint ? { type: 'complaint.posted' } : {};
}

/** A moment of the year 2026 that depends on the words alone. */
function instantOf(text: string): number {
  const offset = createHash('sha256').update(text).digest().readUInt32BE() % (300 * DAY);
  return Date.UTC(2026, 0, 1) + offset;
}
