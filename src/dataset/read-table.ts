import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { type Problem, quote } from './problem.ts';

/** A row of a table and the line of the file it stands on. */
export interface Row<T> {
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
): { rows: Row<z.infer<S>>[]; problems: Problem[] } {
  const lines = parseLines(file, bytes);
  if ('problem' in lines) return { rows: [], problems: [lines.problem] };

  const columns = Object.keys(schema.shape);
  const [header, ...body] = lines;
  const problems = checkHeader(file, header?.cells ?? [], columns);
  if (problems.length > 0) return { rows: [], problems };

  const rows: Row<z.infer<S>>[] = [];
  for (const { line, cells } of body) {
    if (cells.length !== columns.length) {
      problems.push({ file, row: line, found: `${cells.length} cells`, expected: `${columns.length}` });
      continue;
    }
    const named = Object.fromEntries((header?.cells ?? []).map((column, index) => [column, cells[index] ?? '']));
    const read = schema.safeParse(named);
    if (read.success) rows.push({ line, value: read.data });
    else {
      for (const issue of read.error.issues) {
        const column = String(issue.path[0]);
        problems.push({ file, row: line, column, found: quote(named[column] ?? ''), expected: issue.message });
      }
    }
  }
  return { rows, problems };
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
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: string[], { lines: line }) {
        lines.push({ line, cells });
        return null;
      },
    });
  } catch (error) {
    return { problem: { file, found: error instanceof Error ? error.message : String(error), expected: 'CSV' } };
  }
  return lines;
}

function checkHeader(file: string, header: readonly string[], columns: readonly string[]): Problem[] {
  const expected = `the columns ${columns.join(', ')}`;
  const missing = columns.filter(column => !header.includes(column));
  const extra = header.filter((column, index) => !columns.includes(column) || header.indexOf(column) !== index);
  return [
    ...missing.map(column => ({ file, row: 1, column, found: 'no such column', expected })),
    ...extra.map(column => ({ file, row: 1, column, found: 'a column too many', expected })),
  ];
}
