import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build.ts',
    testTimeout: 30_000,
    // On a busy machine the usual second is not enough for what comes later.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 3,
    unstubEnvs: true,
    // Modules are loaded once for all files: they keep nothing but what is worked out from a dataset.
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts'],
      // The last three run in processes of their own, in test/main.test.ts and test/register.test.ts.
      exclude: ['src/playground/**', 'src/main.ts', 'src/register.ts', 'src/log.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
