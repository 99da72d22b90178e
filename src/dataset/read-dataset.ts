import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDataset } from './build-dataset.ts';
import { checkNames } from './check-names.ts';
import { checkRows } from './check-rows.ts';
import type { Dataset } from './dataset.ts';
import { descriptorFile, readDescriptor, tableFile } from './descriptor.ts';
import { DatasetError, type Problem } from './problem.ts';
import { readTable } from './read-table.ts';
import { mayBeEmpty, type TableName, tableNames, tables } from './tables.ts';

/**
 * Reads the data package in a folder, checks it whole and freezes it.
 *
 * @throws {DatasetError} with every problem found
 */
export async function readDataset(folder: string): Promise<Dataset> {
  const names = [descriptorFile, ...tableNames.map(tableFile)];
  const files = await Promise.all(
    names.map(async name => [name, await readFile(join(folder, name)).catch(() => undefined)] as const),
  );
  return parseDataset(
    folder,
    new Map(files.flatMap(([name, bytes]) => (bytes ? [[name, new Uint8Array(bytes)]] : []))),
  );
}

/**
 * The dataset that the files of a package make: the pure part of {@link readDataset}.
 *
 * @param folder only to be named in the error
 * @throws {DatasetError} with every problem found
 */
export function parseDataset(folder: string, files: ReadonlyMap<string, Uint8Array>): Dataset {
  const problems: Problem[] = [];
  const broken = new Set<TableName>();
  const open = (file: string): Uint8Array | undefined => {
    const bytes = files.get(file);
    if (!bytes) problems.push({ file, found: 'no such file', expected: `one that can be read in ${folder}` });
    return bytes;
  };
  const read = <N extends TableName>(name: N) => {
    const file = tableFile(name);
    const bytes = open(file);
    if (!bytes) {
      broken.add(name);
      return [];
    }
    const table = readTable(file, bytes, tables[name]);
    problems.push(...table.problems);
    const empty = table.rows.length === 0 && table.problems.length === 0 && !mayBeEmpty.includes(name);
    if (empty) problems.push({ file, found: 'a header without rows', expected: 'at least one row' });
    if (empty || table.problems.length > 0) broken.add(name);
    return table.rows;
  };

  const bytes = open(descriptorFile);
  const { descriptor, problems: described } = bytes ? readDescriptor(bytes) : { descriptor: undefined, problems: [] };
  problems.push(...described);
  const rows = {
    jurisdictions: read('jurisdictions'),
    convictions: read('convictions'),
    categories: read('categories'),
    topics: read('topics'),
    groups: read('groups'),
    aliases: read('aliases'),
    caveats: read('caveats'),
    misreadings: read('misreadings'),
  };
  problems.push(...checkNames(rows), ...checkRows(rows, broken));
  const built = descriptor && buildDataset(descriptor, rows, hashFiles(files), broken);
  problems.push(...(built?.problems ?? []));
  if (!built || problems.length > 0) throw new DatasetError(folder, problems);
  return freeze(built.dataset);
}

function hashFiles(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

function freeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) freeze(inner);
  return Object.freeze(value);
}
