import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the bot as production runs it, and what it is measured against, into a folder of its own. */
export function build(): void {
  execFileSync('npx', ['rolldown', '-c', '--dir', 'dist/bench/bot'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  execFileSync('npx', ['tsc', '-p', 'bench/tsconfig.json'], { cwd: root, stdio: 'inherit' });
}

/** Where the built bot is. */
export const builtBot = fileURLToPath(new URL('../dist/bench/bot/main.js', import.meta.url));

/** Where what the bot is measured against is, compiled: `builtTarget('bare-http')`. */
export function builtTarget(name: 'bare-http' | 'idiomatic-bot'): string {
  return fileURLToPath(new URL(`../dist/bench/targets/${name}.js`, import.meta.url));
}
