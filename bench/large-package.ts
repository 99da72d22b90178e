import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLargeDataset, type Size, writePackage } from '../test/datasets/large-dataset.ts';

/** Does something with the folder of an invented report of that size, which is gone afterwards. */
export async function withLargePackage<Result>(size: Size, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await writePackage(folder, makeLargeDataset(size));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
