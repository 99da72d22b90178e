import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { DatasetError } from '../../src/dataset/problem.ts';
import { packageFiles, parseDataset } from '../../src/dataset/read-dataset.ts';

export type Files = ReadonlyMap<string, Uint8Array>;
export type Edit = (files: Files) => Files;

/** The files of a package, as `parseDataset` takes them. */
export async function readFiles(folder: string): Promise<Files> {
  return new Map(
    await Promise.all(packageFiles.map(async name => [name, await readFile(join(folder, name))] as const)),
  );
}

/** What is wrong with a package, a line for each problem. */
export function findProblems(files: Files): readonly string[] {
  try {
    parseDataset('data/example', files);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.message.split('\n- ').slice(1);
    throw error;
  }
}

export function readText(files: Files, file: string): string {
  return new TextDecoder().decode(files.get(file));
}

/** The rows of a table by their columns, as texts. */
export function readRows(files: Files, table: string): Readonly<Partial<Record<string, string>>>[] {
  const [header = [], ...body] = readCells(files, `${table}.csv`);
  return body.map(cells => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])));
}

/** The lines of a table, the header first: line 1 is at index 0. */
function readCells(files: Files, file: string): string[][] {
  return z.array(z.array(z.string())).parse(parse(readText(files, file)));
}

export function remove(file: string): Edit {
  return files => new Map([...files].filter(([name]) => name !== file));
}

export function replaceBytes(file: string, bytes: Uint8Array): Edit {
  return files => new Map([...files, [file, bytes]]);
}

export function editText(file: string, edit: (text: string) => string): Edit {
  return files => replaceBytes(file, new TextEncoder().encode(edit(readText(files, file))))(files);
}

export function editCells(file: string, edit: (lines: string[][]) => string[][]): Edit {
  return files => editText(file, () => writeCells(edit(readCells(files, file))))(files);
}

/** Changes one cell: the row is named by its id, or by its alias. */
export function setCell(file: string, row: string, column: string, cell: string): Edit {
  return editCells(file, ([header = [], ...body]) => {
    const index = header.indexOf(column);
    if (index < 0 || !body.some(([id]) => id === row)) throw new Error(`${file} has no ${column} of ${row}`);
    return [header, ...body.map(cells => (cells[0] === row ? cells.with(index, cell) : cells))];
  });
}

/** Leaves the header of a table alone. */
export function empty(file: string): Edit {
  return editCells(file, ([header = []]) => [header]);
}

export function addRow(file: string, ...cells: string[]): Edit {
  return editCells(file, lines => [...lines, cells]);
}

/** Changes a property of `datapackage.json`, such as `totals.arrests` or `sources.0.path`; undefined takes it out. */
export function setProperty(path: string, value: unknown): Edit {
  return editText('datapackage.json', text => JSON.stringify(setIn(JSON.parse(text), path.split('.'), value)));
}

function setIn(json: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const list = z.array(z.unknown()).safeParse(json).data;
  if (list) return list.map((item, index) => (index === Number(key) ? setIn(item, rest, value) : item));
  const object = z.record(z.string(), z.unknown()).parse(json);
  return { ...object, [key]: setIn(object[key], rest, value) };
}

export function all(...edits: Edit[]): Edit {
  return files => edits.reduce((edited, edit) => edit(edited), files);
}

function writeCells(lines: readonly (readonly string[])[]): string {
  return lines.map(cells => `${cells.map(cell => `"${cell.replaceAll('"', '""')}"`)}\n`).join('');
}
