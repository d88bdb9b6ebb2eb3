import { readFileSync, readdirSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readBundles } from '../../support/bundles.ts';
import {
  pageChange,
  pageComment,
  standardComplaint,
  xMention,
} from '../../support/post-fixtures.ts';
import { HostileRedress } from './hostile-redress.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Ways out of a process. */
const WAYS_OUT =
  /\bfetch\(|XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon|from ?['"](?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process)(?:\/[a-z]+)?['"]|undici|axios/;
/** What the AWS SDK's own HTTP handler and its readers of credentials stand on. */
const SDK_BUILT_INS = /^node:https?$/;
const BUILT_INS = /(?:from ?|import\()"(node:[a-z0-9_/]+)"/g;
const SERVICES = new Set(['dynamodb', 'sqs', 'sns', 's3', 'secretsmanager']);

describe('threat: SSRF outbound', () => {
  let hostile: HostileRedress;
  let trap: http.Server;
  const caught: string[] = [];

  beforeAll(async () => {
    hostile = await HostileRedress.start();
    trap = http.createServer((request, response) => {
      caught.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => trap.listen(0, '::', resolve));
  });
  afterAll(async () => {
    trap.close();
    await hostile.stop();
  });

  it('no source that is deployed has a way out of its own but the page and catch-up', () => {
    const sources = ['functions', 'shared'].flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.startsWith('console/web/'))
        .map((file) => path.join(folder, file)),
    );
    const open = sources.filter((file) =>
      WAYS_OUT.test(readFileSync(path.join(ROOT, file), 'utf8')),
    );

    expect(sources.length).toBeGreaterThan(100);
    // Its addresses are the configuration's and its adapters', never a payload's.
    expect(open).toEqual(['functions/catch-up/ask-network.ts']);
  });

  it('no bundle has one but the SDK’s, and catch-up its own', () => {
    const bundles = readBundles(inject('assemblyDir')).map(({ code }) => code);
    const found = new Set(
      bundles.flatMap((text) => [...text.matchAll(BUILT_INS)].map(([, name = '']) => name)),
    );
    const ways = [...found].filter((name) => WAYS_OUT.test(`from '${name}'`));

    expect(bundles.length).toBeGreaterThan(5);
    expect(bundles.filter((text) => /(?<![\w.$])fetch\(/.test(text))).toEqual([
      expect.stringContaining('network_answer_too_long'),
    ]);
    expect(bundles.filter((text) => /undici|WebSocket\(/.test(text))).toEqual([]);
    expect(ways.filter((name) => !SDK_BUILT_INS.test(name))).toEqual([]);
    // Once in each bundle: in the handler of the SDK.
    expect(bundles.filter((text) => text.split('from"node:https"').length > 2)).toEqual([]);
  });

  it('no address in a payload is fetched, in any of its spellings', async () => {
    const { port } = trap.address() as AddressInfo;
    const hosts = [
      ['127.0.0.1', 'localhost', '2130706433', '0177.0.0.1', '0x7f.0.0.1', '127.1', '0.0.0.0'],
      ['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', 'brand.example@127.0.0.1'],
    ].flat();
    const urls = hosts.map((host, at) => `http://${host}:${port}/${at}`);
    // The trap works: what goes there is caught.
    await fetch(`http://127.0.0.1:${port}/probe`);
    expect(caught).toEqual(['/probe']);

    await hostile.deliver(
      urls.flatMap((url, at) => {
        const id = `20990000000000${String(at).padStart(5, '0')}`;
        const { payload, includes } = xMention.data;
        const [user] = includes.users;
        const pictures = { profile_image_url: url, url, entities: { url: { urls: [{ url }] } } };
        const post = { ...payload, id, edit_history_tweet_ids: [id], text: `@brand ${url}` };
        const links = { urls: [{ url, expanded_url: url, unwound_url: url }] };
        const x = {
          data: {
            ...xMention.data,
            payload: { ...post, entities: { ...payload.entities, ...links } },
            includes: {
              users: [{ ...user, ...pictures }],
              media: [{ url, preview_image_url: url }],
            },
          },
        };
        const page = pageChange('feed', {
          ...pageComment,
          comment_id: id,
          message: url,
          photo: url,
          video: url,
          link: url,
          photos: [url],
          permalink_url: url,
          post: { permalink_url: url.replace('http:', 'https:') },
        });
        const data = { ...standardComplaint.data, id, text: url, url, attachments: [{ url }] };
        return [
          { channel: 'x' as const, body: Buffer.from(JSON.stringify(x)) },
          { channel: 'facebook' as const, body: Buffer.from(JSON.stringify(page)) },
          {
            channel: 'standard-webhooks' as const,
            body: Buffer.from(JSON.stringify({ ...standardComplaint, data })),
          },
        ];
      }),
    );
    await hostile.redress.advance('PT2H', 'PT30M');
    for (const { caseId } of await hostile.redress.cases()) await hostile.redress.detail(caseId);
    const { calls } = (
      await hostile.redress.local<{ calls: { service: string }[] }>('GET', 'calls')
    ).body;

    expect(await hostile.takeParked()).toEqual([]);
    expect(caught).toEqual(['/probe']);
    expect(calls.filter(({ service }) => !SERVICES.has(service))).toEqual([]);
  });
});
