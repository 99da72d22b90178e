import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'bot', include: ['test/**/*.test.ts'], globalSetup: 'test/build-once.ts' },
      },
      'src/playground',
    ],
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
      // The others run in processes of their own, in test/start and test/register.test.ts.
      exclude: [
        // The page is tried in Chromium; two entry points run in processes of their own.
        'src/playground/{page,test}/**',
        'src/playground/*.config.ts',
        'src/playground/{start,ask}.ts',
        'src/main.ts',
        'src/start-bot.ts',
        'src/register.ts',
        'src/log.ts',
        'src/write-text.ts',
        'src/chart/paint-worker.ts',
      ],
      reporter: ['text-summary', 'json-summary'],
      // The stand-in is the judge of the edge, so that it has a floor, too. Both leave room above for a change of mood.
      thresholds: {
        '{commands,src}/!(playground)/**': { lines: 95, branches: 95 },
        'src/playground/*.ts': { lines: 95, branches: 86 },
      },
    },
  },
});
