import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/build.ts',
    testTimeout: 30_000,
    maxWorkers: 3,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        // Modules are loaded once for all files: they keep nothing but what is worked out from a dataset.
        test: { name: 'bot', include: ['test/**/*.test.ts'], exclude: ['test/reply/chart/**'], isolate: false },
      },
      // The renderer can be loaded only once in a process.
      { extends: true, test: { name: 'charts', include: ['test/reply/chart/**/*.test.ts'] } },
    ],
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
