import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { makeLargeDataset, writePackage } from '../../test/datasets/large-dataset.ts';
import { compiled } from '../build.ts';
import { type Figures, takeTurns } from '../figures.ts';
import { compare } from '../table.ts';
import type { Surroundings } from './surroundings.ts';

const run = promisify(execFile);
const figures = z.record(z.string(), z.number());
const size = { places: 100, offenses: 500, categories: 60 };

/** Each command with today's dataset, and with an invented one of 100 places and 500 offenses: what an answer costs must not grow. */
export async function measureCore(today: string, { rounds, scale, say }: Surroundings): Promise<string> {
  const large = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await writePackage(large, makeLargeDataset(size));
    const milliseconds = String(300 * scale);
    const turn = (folder: string) => async (): Promise<Figures> => {
      const { stdout } = await run(process.execPath, [compiled('bench/targets/core'), folder, milliseconds]);
      return figures.parse(JSON.parse(stdout));
    };
    const taken = await takeTurns(rounds, turn(large), turn(today), say);
    const target = { of: 'ratio', is: 'at most', value: 1.5 } as const;
    const rows = Object.keys(taken.floor[0] ?? {}).map(label => ({ what: label, figure: label, unit: ' µs', target }));
    return compare(rows, taken, [`${size.places} places, ${size.offenses} offenses`, 'today’s dataset']);
  } finally {
    await rm(large, { recursive: true });
  }
}
