import { spawnSync } from 'node:child_process';

/**
 * Compiles the bot as `npm run build:bot` does, into a folder of its own, so that what is tested is what the sources say now.
 *
 * @param name of the folder; it lies in the project, so that the packages are found from there
 * @returns the path of the compiled front door
 * @throws where it does not compile
 */
export function buildBot(name: string): string {
  const folder = `dist/for-tests/${name}`;
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The bot does not compile:\n${stdout}`);
  return `${folder}/src/main.js`;
}
