import { defineConfig } from 'vitest/config';

/** The tests that judge the pure core: fast enough to be run once for every mutant. */
export default defineConfig({
  test: {
    include: ['test/unit/{case,policy}/**/*.test.ts', 'test/mutation/**/*.test.ts'],
    environment: 'node',
  },
});
