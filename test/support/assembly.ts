import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { synthesize } from '../../infra/local/synthesize.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the synthesized and bundled stack, made once for the whole run. */
    assemblyDir: string;
  }
}

/**
 * Global set-up of the tests: one synthesis with bundles, shared by everything that runs the stack.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const assemblyDir = mkdtempSync(path.join(tmpdir(), 'redress-test-assembly-'));
  await synthesize(assemblyDir, undefined);
  project.provide('assemblyDir', assemblyDir);
  return () => rmSync(assemblyDir, { recursive: true, force: true });
}
