import { createHash } from 'node:crypto';
import { buildDataset } from './build-dataset.ts';
import { checkNames } from './check-names.ts';
import { checkRows } from './check-rows.ts';
import type { Dataset } from './dataset.ts';
import { readDescriptor } from './descriptor.ts';
import { freeze } from './freeze.ts';
import { descriptorFile, type optionalTables, type TableName, tableFile } from './package-files.ts';
import { DatasetError, type Problem } from './problem.ts';
import { readTable } from './read-table.ts';
import { mayBeEmpty, tables } from './tables.ts';

/**
 * The dataset that the files of a package make, checked whole and frozen.
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

  const readOptional = <N extends (typeof optionalTables)[number]>(name: N) =>
    files.has(tableFile(name)) ? read(name) : [];

  const bytes = open(descriptorFile);
  const { descriptor, problems: described } = bytes
    ? readDescriptor(bytes, table => files.has(tableFile(table)))
    : { descriptor: undefined, problems: [] };
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
    'later-statements': readOptional('later-statements'),
    'later-figures': readOptional('later-figures'),
    limits: readOptional('limits'),
    'report-statements': readOptional('report-statements'),
    'everyday-words': readOptional('everyday-words'),
  };
  problems.push(...checkNames(rows), ...checkRows(rows, broken));
  const built =
    descriptor &&
    buildDataset(descriptor, rows, {
      hash: hashFiles(files),
      broken,
      looked: files.has(tableFile('later-statements')),
    });
  problems.push(...(built?.problems ?? []));
  if (!built || problems.length > 0) throw new DatasetError(folder, problems);
  return freeze(built.dataset);
}

/** SHA-256 over files by name, hexadecimal. */
function hashFiles(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}
