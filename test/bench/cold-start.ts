import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Deployment } from '../../infra/local/deployment.ts';
import { readBundle } from '../support/bundles.ts';
import { median, ratio } from './figures.ts';

const RUNS = 25;
const EXTERNAL = ['ini', 'sso', 'process', 'web-identity', 'http', 'login'].map(
  (name) => `@aws-sdk/credential-provider-${name}`,
);

/** Importing each function's bundle in a fresh process, against a bundle of the SQS client alone. */
export async function benchColdStart({ functions }: Deployment): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-cold-'));
  const floor = path.join(folder, 'index.mjs');
  writeFileSync(
    path.join(folder, 'sqs.ts'),
    "import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'; export const client = new SQSClient({ region: 'eu-west-1' }); export const command = SendMessageCommand;",
  );
  await build({
    entryPoints: [path.join(folder, 'sqs.ts')],
    outfile: floor,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    external: [...EXTERNAL, '@smithy/credential-provider-imds'],
    nodePaths: [path.resolve('node_modules')],
    logLevel: 'error',
  });
  const subjects = [
    { name: 'sqs alone', file: floor, environment: {} },
    ...functions
      .filter(({ verb }) => verb !== 'console')
      .map(({ verb, directory, environment }) => ({
        name: verb,
        file: path.join(directory, 'index.mjs'),
        environment,
      })),
  ];
  const times = new Map(subjects.map(({ name }) => [name, [] as number[]]));
  for (let run = 0; run <= RUNS; run += 1) {
    for (const { name, file, environment } of subjects) {
      const ms = importMs(file, environment);
      if (run > 0) times.get(name)?.push(ms);
    }
  }
  const least = median(times.get('sqs alone') ?? []);
  const said = subjects.map(({ name, file }) => {
    const ms = median(times.get(name) ?? []);
    const { atStart } = readBundle(path.dirname(file));
    const kb = (Buffer.byteLength(atStart) / 1_000).toFixed(0);
    return `${name} ${ms.toFixed(0)} ms (${kb} kB read, ratio ${ratio(ms, least)})`;
  });
  console.info(`cold import: ${said.join(', ')} (aim for receive ≤ 1.3)`);
  rmSync(folder, { recursive: true, force: true });
}

function importMs(file: string, environment: Readonly<Record<string, string>>): number {
  const script = `const at = performance.now(); await import('${pathToFileURL(file).href}'); process.stdout.write(String(performance.now() - at)); process.exit(0);`;
  const env = { ...process.env, ...environment, AWS_REGION: 'eu-west-1', NODE_OPTIONS: '' };
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { env }).toString(),
  );
}
