import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SCRIPT = fileURLToPath(new URL('../../infra/local/redrive.ts', import.meta.url));

/** Runs the redrive command against a running engine, and what it printed. */
export async function redrive(engineUrl: string, queue: string): Promise<string> {
  const { port } = new URL(engineUrl);
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [SCRIPT, '--queue', queue, '--port', port]);
  return stdout;
}
