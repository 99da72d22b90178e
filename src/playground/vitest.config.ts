import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'playground',
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // On a busy machine the usual second is not enough for what comes later.
    expect: { poll: { timeout: 20_000 } },
    isolate: false,
  },
});
