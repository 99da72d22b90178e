import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.ts';

/** Builds the page that is tested. Without a browser it says so: in a line, and in CI with an error. */
export default function setup(): void {
  if (findChromium() === undefined) {
    const reason = 'Browser tests need Chromium: install it at /usr/bin/chromium, or set CHROMIUM to its path';
    if (process.env.CI === 'true') throw new Error(`${reason}.`);
    process.stdout.write(`Browser tests SKIPPED. ${reason}, and run: npm run test:browser\n`);
    return;
  }
  const root = fileURLToPath(new URL('../..', import.meta.url));
  // In a process of its own: within Vitest, Vite would build for tests, not for use.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { cwd: root, env });
}
