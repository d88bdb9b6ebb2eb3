import http from 'node:http';
import net from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONNECTIONS, HostileRedress, UNPROVEN_BODY } from './hostile-redress.ts';
import type { HostileChannel } from './hostile-redress.ts';
import { pageChange, pageComment, xMention } from '../../support/post-fixtures.ts';

const CHANNELS = Object.keys(CONNECTIONS) as HostileChannel[];
const OTHER = '5555555555555555555';
const FLOOD = 500;
/** What the schedule runs each minute of real time, whoever knocks meanwhile. */
const SCHEDULED: ReadonlySet<string> = new Set(['escalate', 'catch-up', 'learn']);

const json = (value: unknown) => Buffer.from(JSON.stringify(value));

describe('the door of a running stack', () => {
  let hostile: HostileRedress;

  beforeAll(async () => {
    hostile = await HostileRedress.start();
  });
  afterAll(() => hostile.stop());
  beforeEach(() => hostile.redress.local('DELETE', 'calls'));

  /** AWS calls since the test began but the schedule's, as `<function> <operation>`. */
  async function calls(): Promise<string[]> {
    const { body } = await hostile.redress.local<{
      calls: { function: string; operation: string }[];
    }>('GET', 'calls');
    return body.calls
      .filter((call) => !SCHEDULED.has(call.function))
      .map((call) => `${call.function} ${call.operation}`);
  }

  /** Writes a request byte by byte as given, and reads what comes back before the end. */
  function speak(head: readonly string[], body: Buffer): Promise<string> {
    const { hostname, port } = new URL(hostile.redress.engine.url);
    return new Promise((resolve, reject) => {
      let heard = '';
      const socket = net.connect(Number(port), hostname, () => {
        socket.end(Buffer.concat([Buffer.from([...head, '', ''].join('\r\n')), body]));
      });
      socket.on('data', (chunk) => (heard += String(chunk)));
      socket.on('close', () => resolve(heard));
      socket.on('error', reject);
    });
  }

  function headOf(signed: ReturnType<HostileRedress['sign']>, more: readonly string[]): string[] {
    const headers = Object.entries(signed.headers).map(([name, value]) => `${name}: ${value}`);
    return [`POST ${signed.path} HTTP/1.1`, 'host: 127.0.0.1', ...headers, ...more];
  }

  /** Status of an upload in pieces, over a connection of its own; a server may hang up on it. */
  function upload(
    { path, headers }: ReturnType<HostileRedress['sign']>,
    pieces: readonly Buffer[],
  ): Promise<number | 'hung up' | undefined> {
    return new Promise((resolve) => {
      const to = hostile.redress.engine.url + path;
      const request = http.request(to, { method: 'POST', headers, agent: false });
      request.on('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on('error', () => resolve('hung up'));
      for (const piece of pieces) request.write(piece);
      request.end();
    });
  }

  it.each([
    ['longer than the body', 10, /^$|^HTTP\/1\.1 4\d\d /],
    ['shorter than the body', -10, /^HTTP\/1\.1 40[01] /],
  ])('threat: oversized body, a content-length %s brings nothing in', async (_, by, answer) => {
    const signed = hostile.sign('x', json(xMention));
    const head = headOf(signed, [`content-length: ${signed.body.byteLength + by}`]);

    expect(await speak(head, signed.body)).toMatch(answer);
    await hostile.redress.settle();
    expect((await calls()).filter((call) => call.endsWith('SendMessage'))).toEqual([]);
  });

  it('threat: oversized body, two lengths or a length beside chunks are refused', async () => {
    const signed = hostile.sign('x', json(xMention));
    const length = `content-length: ${signed.body.byteLength}`;

    for (const more of [
      [length, 'content-length: 1'],
      [length, 'transfer-encoding: chunked'],
    ]) {
      expect(await speak(headOf(signed, more), signed.body)).toMatch(/^HTTP\/1\.1 400 /);
    }
    expect(await calls()).toEqual([]);
  });

  it('threat: oversized body, chunks of a proven sender are one body', async () => {
    const signed = hostile.sign('x', json({ data: { event_type: 'like.create' } }));
    const pieces = Array.from({ length: Math.ceil(signed.body.byteLength / 7) }, (_, at) =>
      signed.body.subarray(at * 7, at * 7 + 7),
    );
    const status = await upload(signed, pieces);

    expect(status).toBe(200);
  });

  it('threat: oversized body, 6 MB and more than the gateway takes are refused', async () => {
    for (const megabytes of [6, 11]) {
      const signed = hostile.sign('facebook', Buffer.alloc(megabytes * 1_048_576, ' '));
      expect([413, 'hung up']).toContain(await upload(signed, [signed.body]));
    }
    expect((await calls()).filter((call) => call.endsWith('SendMessage'))).toEqual([]);
  });

  it('threat: confused deputy, a proof of one connection opens no other', async () => {
    for (const own of CHANNELS) {
      for (const other of CHANNELS.filter((channel) => channel !== own)) {
        const { headers, body } = hostile.sign(own, json(xMention));
        const to = `/webhooks/${CONNECTIONS[other]}`;
        const { status } = await hostile.send({ path: to, headers, body });
        expect([400, 401, 415]).toContain(status);
      }
    }
    expect((await calls()).filter((call) => call.endsWith('SendMessage'))).toEqual([]);
  });

  it('threat: confused deputy, a proven delivery for the account of another is ignored and counted', async () => {
    const since = hostile.lines.length;
    await hostile.deliver([
      { channel: 'facebook', body: json(pageChange('feed', pageComment, OTHER)) },
      { channel: 'x', body: json({ data: { ...xMention.data, filter: { user_id: OTHER } } }) },
    ]);
    const said = hostile.logged(since).map(({ message, reason }) => `${message} ${reason}`);

    expect(said.filter((line) => line === 'event_ignored other_account')).toHaveLength(2);
    // Both connections are alive, which is noted; no post is.
    expect(said.filter((line) => line.startsWith('mention_stored'))).toEqual([]);
    expect((await calls()).filter((call) => /Transact|Update/.test(call))).toEqual([]);
    expect(await hostile.takeParked()).toEqual([]);
  });

  it(`threat: enumeration and flooding, ${FLOOD} bad requests reach no queue and no table`, async () => {
    const good = json(xMention);
    const proving = CHANNELS.filter((channel) => !UNPROVEN_BODY.has(channel));
    const statuses = new Set<number>();
    for (let at = 0; at < FLOOD; at += 1) {
      const channel = proving[at % proving.length] ?? 'x';
      const signed = hostile.sign(channel, good);
      const changed = { ...signed, body: Buffer.concat([good, Buffer.from(' ')]) };
      const unknown = { ...signed, path: `/webhooks/nobody-${at}` };
      statuses.add((await hostile.send(at % 2 === 0 ? changed : unknown)).status);
    }

    expect([...statuses].toSorted((a, b) => a - b)).toEqual([401, 404]);
    expect((await calls()).filter((call) => call !== 'receive GetSecretValue')).toEqual([]);
  });
});
