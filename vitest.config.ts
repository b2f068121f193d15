import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/prepare-databases.ts',
    // Processes, not threads: the database driver is native code, and a crash must name the test it happened in.
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
