import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const APP = fileURLToPath(new URL('../app.ts', import.meta.url));

/** Synthesizes the real stack into a folder: what runs here is what would be deployed. */
export async function synthesize(outdir: string, configFile: string | undefined): Promise<void> {
  const child = spawn(process.execPath, [APP], {
    env: {
      ...process.env,
      CDK_OUTDIR: outdir,
      ...(configFile === undefined ? {} : { REDRESS_CONFIG: configFile }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk);
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error(`The stack does not synthesize:\n${said.trim()}`);
}
