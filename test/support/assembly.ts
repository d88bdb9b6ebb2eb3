import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { synthesize } from '../../infra/local/synthesize.ts';
import { EVERY_CHANNEL } from './configuration.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the synthesized and bundled example, made once for the whole run. */
    assemblyDir: string;
    /** The same of a stack with a connection for each channel. */
    channelsAssemblyDir: string;
  }
}

/**
 * Global set-up of the tests: two syntheses with bundles, shared by all that runs one of the stacks.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-test-assemblies-'));
  const [assemblyDir, channelsAssemblyDir] = [
    path.join(folder, 'example'),
    path.join(folder, 'channels'),
  ];
  await Promise.all([
    synthesize(assemblyDir, undefined),
    synthesize(channelsAssemblyDir, EVERY_CHANNEL),
  ]);
  project.provide('assemblyDir', assemblyDir);
  project.provide('channelsAssemblyDir', channelsAssemblyDir);
  return () => rmSync(folder, { recursive: true, force: true });
}
