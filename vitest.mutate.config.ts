import { defineConfig } from 'vitest/config';

/** Tests that Stryker runs for each mutant: those of the edge that need no process of their own and are over in seconds. */
export default defineConfig({
  test: {
    include: ['test/transport/**/*.test.ts'],
    exclude: [
      // Property tests of thousands of runs.
      'test/transport/any-*.test.ts',
      // Processes, whole walks, and what waits for Discord's five seconds between two logins.
      'test/transport/{hostile,parity}.test.ts',
      'test/transport/gateway/faults.test.ts',
    ],
    testTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
    isolate: false,
  },
});
