import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.ts';

/** Builds the page that is tested. Without a browser it says so: in a line, and in CI with an error. */
export default function setup(): void {
  if (findChromium() === undefined) {
    const missing = 'no Chromium at /usr/bin/chromium, or where CHROMIUM says';
    if (process.env.CI === 'true') throw new Error(`The browser tests cannot run: ${missing}.`);
    process.stdout.write(`Browser tests SKIPPED: ${missing}. With it, run: npm run test:browser\n`);
    return;
  }
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  // In a process of its own: within Vitest, Vite would build for tests, not for use.
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = ['run', '--silent', 'build', '-w', 'src/playground', '--', '--logLevel', 'error'];
  execFileSync('npm', build, { cwd, env });
}
