import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { quote, type Tell } from './problem.ts';

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a CSV table: its rows, typed by the schema, each with the line of the file it begins on. A row with a problem is left out.
 *
 * @param file the name to give in problems
 */
export function readTable<S extends z.ZodObject>(
  file: string,
  text: string,
  schema: S,
  tell: Tell,
): ReadonlyMap<z.infer<S>, number> {
  const rows = new Map<z.infer<S>, number>();
  const columns = Object.keys(schema.shape);
  const lines = parseLines(file, text, tell);
  if (!lines || !checkHeader(file, lines[0]?.cells ?? [], columns, tell)) return rows;
  for (const { line, cells } of lines.slice(1)) {
    if (cells.length !== columns.length) {
      const found = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;
      tell({ file, row: line, found, expected: `${columns.length}, and quotes around a cell with a comma in it` });
      continue;
    }
    const named = Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
    const { success, data, error } = schema.safeParse(named);
    if (success) rows.set(data, line);
    for (const { path, message } of error?.issues ?? []) {
      const column = path.join('.');
      tell({ file, row: line, column, found: quote(named[column]), expected: message });
    }
  }
  return rows;
}

function parseLines(file: string, text: string, tell: Tell): readonly Line[] | undefined {
  const lines: Line[] = [];
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: string[], { lines: end }) {
        lines.push({ line: end - cells.join().split('\n').length + 1, cells });
        return null;
      },
    });
    return lines;
  } catch (error) {
    const expected = 'cells separated by commas, quotes only around a cell and doubled in it';
    tell({ file, found: String(error), expected });
    return undefined;
  }
}

/** Whether the columns are those that there must be, in this order. */
function checkHeader(file: string, header: readonly string[], columns: readonly string[], tell: Tell): boolean {
  if (header.join() === columns.join()) return true;
  const at = { file, row: 1, expected: `the columns ${columns.join(', ')}` };
  const missing = columns.filter(column => !header.includes(column));
  const extra = header.filter((column, index) => !columns.includes(column) || header.indexOf(column) !== index);
  if (header.length === 0) tell({ ...at, found: 'an empty file' });
  else if (missing.length + extra.length === 0)
    tell({ ...at, found: `the columns ${header.join(', ')}`, expected: `${at.expected}, in this order` });
  else {
    for (const column of missing) tell({ ...at, column, found: 'no such column' });
    for (const column of extra) tell({ ...at, column, found: 'a column too many' });
  }
  return false;
}
