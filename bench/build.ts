import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Compiles the bot and what it is measured against into a folder of its own: what is measured is what production runs. */
export function build(): void {
  execFileSync('npx', ['tsc', '-p', 'bench/tsconfig.json'], { cwd: root, stdio: 'inherit' });
}

/** Where a compiled script is: `compiled('src/main')`. */
export function compiled(script: string): string {
  return fileURLToPath(new URL(`../dist/bench/${script}.js`, import.meta.url));
}
