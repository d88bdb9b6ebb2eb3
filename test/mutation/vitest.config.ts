import { defineConfig } from 'vitest/config';

/** The tests that judge the pure core: fast enough to be run once for every mutant. */
export default defineConfig({
  test: {
    include: ['test/unit/{case,policy}/**/*.test.ts'],
    // Many deadlines one after the other: what it finds, the shorter tests find too.
    exclude: ['test/unit/case/boundaries.test.ts'],
    environment: 'node',
  },
});
