import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { CHANNELS } from '../../../shared/policy/configuration.ts';
import type { Channel } from '../../../shared/policy/configuration.ts';
import { readBundles } from '../../support/bundles.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** 276 kB with thirteen channels; another costs one or two. */
const MAX_BYTES_AT_START = 320_000;
/** What only the code of S3's client holds. */
const S3 = 'com.amazonaws.s3';

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

  it('what is read at a start stays small, with no parser in it and no client of S3', () => {
    const bundles = readBundles(inject('assemblyDir')).filter(({ code }) =>
      code.includes('x-hub-signature-256'),
    );
    const [{ code, atStart } = { code: '', atStart: '' }, ...others] = bundles;

    expect(others).toEqual([]);
    expect(Buffer.byteLength(atStart)).toBeGreaterThan(100_000);
    expect(Buffer.byteLength(atStart)).toBeLessThan(MAX_BYTES_AT_START);
    expect(
      ['XMLParser', 'tweet_create_events', 'message_changed'].filter((word) => code.includes(word)),
    ).toEqual([]);
    // It is in the bundle, for the rare body that is too long for a queue.
    expect([code, atStart].map((text) => text.includes(S3))).toEqual([true, false]);
  });
});
