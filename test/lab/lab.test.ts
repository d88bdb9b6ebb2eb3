import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const LAB = fileURLToPath(new URL('lab.ts', import.meta.url));
const WITHIN_MS = 600_000;
/** A tenth of what the short form simulates by itself, so that the whole suite stays short. */
const HISTORIES = 10_000;

describe('the lab in its short form', () => {
  it(
    'plays a thousand crash scenarios without a violation and finds every wrong design out',
    async () => {
      const run = promisify(execFile)(
        process.execPath,
        [LAB, '--short', '--histories', String(HISTORIES)],
        { timeout: WITHIN_MS },
      );
      // A failing lab has said on its output what failed and how to play it again.
      const stdout = await run.then(
        (ended) => ended.stdout,
        (error: { readonly stdout: string }) => error.stdout,
      );
      console.info(stdout);

      const [, scenarios = '0', violations] =
        /([\d,]+) crash scenarios over \d+ flows, (\d+) violations/.exec(stdout) ?? [];
      expect(Number(scenarios.replaceAll(',', ''))).toBeGreaterThanOrEqual(1_000);
      expect(violations).toBe('0');
      const [, caught, designs] = /(\d+) of (\d+) wrong designs caught/.exec(stdout) ?? [];
      expect(Number(caught)).toBeGreaterThanOrEqual(10);
      expect(caught).toBe(designs);
      expect(stdout).toContain('0 simulated worlds with violations');
    },
    WITHIN_MS,
  );
});
