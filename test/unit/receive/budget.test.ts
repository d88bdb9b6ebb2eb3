import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { CHANNELS } from '../../../shared/policy/configuration.ts';
import type { Channel } from '../../../shared/policy/configuration.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** 502 kB with thirteen channels; another costs one or two. */
const MAX_BUNDLE_BYTES = 560_000;

/** Modules of the project, and packages, that a process evaluates to receive for a channel. */
function evaluatedFor(channel: Channel): string[] {
  const script = `
    import { registerHooks } from 'node:module';
    const seen = [];
    registerHooks({ load: (url, context, next) => { seen.push(url); return next(url, context); } });
    const { loadReceivers } = await import('./shared/channels/registry-receivers.ts');
    await loadReceivers(['${channel}']);
    process.stdout.write(JSON.stringify(seen));`;
  const arguments_ = ['--input-type=module', '-e', script];
  const seen = execFileSync(process.execPath, arguments_, { cwd: ROOT, encoding: 'utf8' });
  return (JSON.parse(seen) as string[]).map((url) =>
    url.startsWith('file:') ? path.relative(ROOT, fileURLToPath(url)) : url,
  );
}

describe('what a channel costs the others', () => {
  /** Folders that several channels share. */
  const shared: Readonly<Partial<Record<Channel, string>>> = {
    facebook: 'meta',
    instagram: 'meta',
    messenger: 'meta',
    whatsapp: 'meta',
    threads: 'meta',
  };

  it.each(CHANNELS)('%s: no module of another is evaluated, no parser and no schema', (channel) => {
    const evaluated = evaluatedFor(channel);
    const folders = evaluated.flatMap(
      (file) => /^shared\/channels\/([^/]+)\//.exec(file)?.[1] ?? [],
    );

    expect(evaluated).toContain(`shared/channels/${channel}/receiver.ts`);
    expect(folders.filter((name) => name !== channel && name !== shared[channel])).toEqual([]);
    expect(
      evaluated.filter((file) => /\/(parse|schema|reply|profile|mapping)[\w-]*\.ts$/.test(file)),
    ).toEqual([]);
    expect(evaluated.filter((file) => file.includes('node_modules/'))).toEqual([]);
  });

  it('the bundle stays small, with no parser in it', () => {
    const folder = inject('assemblyDir');
    const bundles = readdirSync(folder)
      .filter((name) => name.startsWith('asset.'))
      .map((name) => path.join(folder, name, 'index.mjs'))
      .map((file) => readFileSync(file, 'utf8'))
      .filter((text) => text.includes('x-hub-signature-256'));
    const [receive = '', ...others] = bundles;

    expect(others).toEqual([]);
    expect(Buffer.byteLength(receive)).toBeGreaterThan(100_000);
    expect(Buffer.byteLength(receive)).toBeLessThan(MAX_BUNDLE_BYTES);
    expect(
      ['XMLParser', 'tweet_create_events', 'message_changed'].filter((word) =>
        receive.includes(word),
      ),
    ).toEqual([]);
  });
});
