import { spawnSync } from 'node:child_process';

/** Where the compiled bot is that tests start as a process. It lies in the project, so that the packages are found from there. */
export const compiledBot = 'dist/for-tests';

/**
 * Compiles the bot once for all tests, as `npm run build:bot` does, so that what is tested is what the sources say now.
 *
 * @throws where it does not compile
 */
export default function setup(): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/rolldown/bin/cli.mjs', '-c', '--dir', `${compiledBot}/src`],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The bot does not compile:\n${stdout}${stderr}`);
}
