import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { compiled } from '../build.ts';
import type { Surroundings } from './surroundings.ts';

const run = promisify(execFile);

/** What pictures cost, as its own script prints it. */
export async function measureCharts({ scale }: Surroundings): Promise<string> {
  const { stdout } = await run(process.execPath, [compiled('bench/pictures'), String(1000 * scale)]);
  return ['```', stdout.trimEnd(), '```'].join('\n');
}
