import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Problem, quote } from './problem.ts';

/** A row of a table and the line of the file it begins on. */
export interface FileRow<T> {
  readonly line: number;
  readonly value: T;
}

/**
 * Reads a CSV table: its rows, typed by the schema, and every problem found on the way. A row with a problem is left out.
 *
 * @param file the name to give in problems
 * @param bytes the file as read; it must be UTF-8
 */
export function readTable<S extends z.ZodObject>(
  file: string,
  bytes: Uint8Array,
  schema: S,
): { rows: FileRow<z.infer<S>>[]; problems: Problem[] } {
  const lines = parseLines(file, bytes);
  if ('problem' in lines) return { rows: [], problems: [lines.problem] };

  const [header = { cells: [] }, ...body] = lines;
  const columns = columnsOf(schema, header.cells);
  const problems = checkHeader(file, header.cells, columns);
  if (problems.length > 0) return { rows: [], problems };

  const rows: FileRow<z.infer<S>>[] = [];
  for (const { line, cells } of body) {
    if (cells.length !== columns.length) {
      problems.push({
        file,
        row: line,
        found: `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`,
        expected: `${columns.length}, and quotes around a cell with a comma in it`,
      });
      continue;
    }
    const named = Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
    const read = schema.safeParse(named, { reportInput: true });
    if (read.success) rows.push({ line, value: read.data });
    else {
      for (const issue of read.error.issues) {
        const found = quote(String(issue.input));
        problems.push({ file, row: line, column: issue.path.join('.'), found, expected: issue.message });
      }
    }
  }
  return { rows, problems };
}

/** The columns that a table must have in this order, given those that it has: one that came later may be lacking. */
export function columnsOf(schema: z.ZodObject, present: readonly string[]): readonly string[] {
  return Object.entries(schema.shape)
    .filter(([column, cell]) => present.includes(column) || !z.safeParse(cell, undefined).success)
    .map(([column]) => column);
}

/** UTF-8 text, or a problem that says it is not. */
export function decodeText(file: string, bytes: Uint8Array): string | { problem: Problem } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: { file, found: 'bytes that are not UTF-8', expected: 'a text file saved as UTF-8' } };
  }
}

function parseLines(file: string, bytes: Uint8Array): { line: number; cells: string[] }[] | { problem: Problem } {
  const text = decodeText(file, bytes);
  if (typeof text !== 'string') return text;
  const lines: { line: number; cells: string[] }[] = [];
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: string[], { lines: end }) {
        lines.push({ line: end - cells.join().split('\n').length + 1, cells });
        return null;
      },
    });
  } catch (error) {
    return {
      problem: {
        file,
        found: String(error),
        expected: 'cells separated by commas, quotes only around a cell and doubled in it',
      },
    };
  }
  return lines;
}

function checkHeader(file: string, header: readonly string[], columns: readonly string[]): Problem[] {
  const expected = `the columns ${columns.join(', ')}`;
  if (header.length === 0) return [{ file, row: 1, found: 'an empty file', expected }];
  const missing = columns.filter(column => !header.includes(column));
  const extra = header.filter((column, index) => !columns.includes(column) || header.indexOf(column) !== index);
  if (missing.length + extra.length === 0 && header.join() !== columns.join()) {
    return [{ file, row: 1, found: `the columns ${header.join(', ')}`, expected: `${expected}, in this order` }];
  }
  return [
    ...missing.map(column => ({ file, row: 1, column, found: 'no such column', expected })),
    ...extra.map(column => ({ file, row: 1, column, found: 'a column too many', expected })),
  ];
}
