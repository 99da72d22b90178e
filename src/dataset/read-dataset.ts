import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildDataset } from './build-dataset.ts';
import { checkPackage } from './check-package.ts';
import type { Dataset } from './dataset.ts';
import { readDescriptor } from './descriptor.ts';
import { freeze } from './freeze.ts';
import { DatasetError, type Problem } from './problem.ts';
import { readTable } from './read-table.ts';
import { type Columns, descriptorFile, type TableName, tableFile, tables } from './tables.ts';

/** Every file that a package can have. */
export const packageFiles: readonly string[] = [descriptorFile, ...Object.keys(tables).map(tableFile)];

/** Reads the data package in a folder, checks it whole and freezes it. @throws {DatasetError} with every problem found */
export async function readDataset(folder: string): Promise<Dataset> {
  const read = async (name: string): Promise<[string, Uint8Array][]> => {
    try {
      return [[name, await readFile(join(folder, name))]];
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return [];
      const problem = { file: name, found: `a file that cannot be read (${code})`, expected: 'one that can' };
      throw new DatasetError(folder, [problem]);
    }
  };
  const files = (await Promise.all(packageFiles.map(read))).flat();
  if (files.length === 0) throw new DatasetError(resolve(folder), []);
  return parseDataset(folder, new Map(files));
}

/** The same of the bytes of its files by name; the folder is only named in the error. */
export function parseDataset(folder: string, files: ReadonlyMap<string, Uint8Array>): Dataset {
  const problems: Problem[] = [];
  const tell = (problem: Problem) => problems.push(problem);
  const lines = new Map<object, number>();
  const broken = new Set<string>();
  const open = (file: string): string | undefined => {
    const bytes = files.get(file);
    if (!bytes) tell({ file, found: 'no such file', expected: `one that can be read in ${folder}` });
    try {
      return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      tell({ file, found: 'bytes that are not UTF-8', expected: 'a text file saved as UTF-8' });
      return undefined;
    }
  };
  const read = <N extends TableName>(name: N, rule?: 'has rows' | 'may be absent'): readonly Columns<N>[] => {
    const file = tableFile(name);
    if (!files.has(file) && rule === 'may be absent') return [];
    const before = problems.length;
    const text = open(file);
    const rows = text === undefined ? [] : readTable(file, text, tables[name], lines, tell);
    if (rows.length === 0 && problems.length === before && rule === 'has rows')
      tell({ file, found: 'a header without rows', expected: 'at least one row' });
    if (problems.length > before) broken.add(name);
    return rows;
  };

  const content = open(descriptorFile);
  const descriptor = content === undefined ? undefined : readDescriptor(content, tell);
  // A report need not have groups, nor several labels for one thing.
  const rows = {
    jurisdictions: read('jurisdictions', 'has rows'),
    convictions: read('convictions', 'has rows'),
    categories: read('categories', 'has rows'),
    topics: read('topics'),
    groups: read('groups'),
    aliases: read('aliases'),
    caveats: read('caveats', 'has rows'),
    misreadings: read('misreadings'),
    'later-statements': read('later-statements', 'may be absent'),
    'later-figures': read('later-figures', 'may be absent'),
    limits: read('limits', 'may be absent'),
    'report-statements': read('report-statements', 'may be absent'),
    'everyday-words': read('everyday-words', 'may be absent'),
  };
  const found = { descriptor, rows, lines, broken };
  checkPackage(found, tell);
  const isLookedFor = files.has(tableFile('later-statements'));
  const dataset = descriptor && broken.size === 0 && buildDataset(descriptor, found, isLookedFor, tell);
  if (!dataset || problems.length > 0) throw new DatasetError(folder, problems);
  return freeze(dataset);
}
