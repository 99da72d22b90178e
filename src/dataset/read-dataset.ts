import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from './dataset.ts';
import { packageFiles } from './package-files.ts';
import { parseDataset } from './parse-dataset.ts';
import { DatasetError } from './problem.ts';

/**
 * Reads the data package in a folder, checks it whole and freezes it.
 *
 * @throws {DatasetError} with every problem found
 */
export async function readDataset(folder: string): Promise<Dataset> {
  return parseDataset(folder, await readFiles(folder));
}

/**
 * The bytes of the files of a package by name, without those that there are not.
 *
 * @throws {DatasetError} where one is there and cannot be read
 */
async function readFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await Promise.all(packageFiles.map(async name => [name, await readIfThere(folder, name)] as const));
  return new Map(files.flatMap(([name, bytes]) => (bytes ? [[name, bytes]] : [])));
}

async function readIfThere(folder: string, name: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(join(folder, name)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    const problem = { file: name, found: `a file that cannot be read (${code})`, expected: 'one that can' };
    throw new DatasetError(folder, [problem]);
  }
}
