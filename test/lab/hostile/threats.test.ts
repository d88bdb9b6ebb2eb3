import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { THREATS } from './threats.ts';

const TESTS = fileURLToPath(new URL('../..', import.meta.url));
/** Names of groups and tests that stand against a threat; what a template puts in is left out. */
const NAMED = /['"`]threat: ([^'"`$]+)/g;

function namesIn(file: string): string[] {
  return [...readFileSync(path.join(TESTS, file), 'utf8').matchAll(NAMED)].map(
    ([, name = '']) => name,
  );
}

const isOf = (threat: string) => (name: string) => name === threat || name.startsWith(`${threat},`);

describe('the table of threats', () => {
  it.each(THREATS)('names tests that exist against $name', (threat) => {
    const files = 'files' in threat ? threat.files : [];

    expect(files.filter((file) => !namesIn(file).some(isOf(threat.name)))).toEqual([]);
    expect('comesWith' in threat || files.length > 0).toBe(true);
  });

  it('leaves out no test that is named for a threat', () => {
    const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.test.ts'),
    );
    const unlisted = files.flatMap((file) =>
      namesIn(file)
        .filter(
          (name) =>
            !THREATS.some(
              (threat) =>
                isOf(threat.name)(name) && 'files' in threat && threat.files.includes(file),
            ),
        )
        .map((name) => `${file}: ${name}`),
    );

    expect(unlisted).toEqual([]);
  });
});
