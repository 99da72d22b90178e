import { defineConfig } from 'vitest/config';

/** Tests of the playground's page in a real Chromium: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    globalSetup: 'test/browser/global-setup.ts',
    fileParallelism: false,
    isolate: false,
    testTimeout: 120_000,
    // What is waited for comes when it comes; only what never comes fails.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 60_000,
  },
});
