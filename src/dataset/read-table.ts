import type { z } from 'zod';
import { quote, type Tell } from './problem.ts';

/** The rows of a CSV table, typed by the schema; the line that each begins on goes into `rowLines`. One with a problem is left out. */
export function readTable<S extends z.ZodObject>(
  file: string,
  text: string,
  schema: S,
  rowLines: Map<object, number>,
  tell: Tell,
) {
  const rows: z.infer<S>[] = [];
  const lines = parseLines(file, text, tell);
  const header = lines?.[0]?.cells ?? [];
  // Older packages may lack a column that is optional.
  const isOptional = (column: string) => schema.shape[column]?.safeParse(undefined).success === true;
  const columns = Object.keys(schema.shape).filter(column => header.includes(column) || !isOptional(column));
  if (!lines) return rows;
  if (header.join() !== columns.join()) {
    const found = header.length === 0 ? 'an empty file' : `the columns ${header.join(', ')}`;
    tell({ file, row: 1, found, expected: `the columns ${columns.join(', ')}, in this order` });
    return rows;
  }
  for (const { line, cells } of lines.slice(1)) {
    if (cells.length !== columns.length) {
      const found = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;
      tell({ file, row: line, found, expected: `${columns.length}, and quotes around a cell with a comma in it` });
      continue;
    }
    const named = Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
    const { success, data, error } = schema.safeParse(named);
    if (success) {
      rows.push(data);
      rowLines.set(data, line);
    }
    for (const { path, message } of error?.issues ?? []) {
      const column = path.join('.');
      tell({ file, row: line, column, found: quote(named[column]), expected: message });
    }
  }
  return rows;
}

/** A cell, in quotes or without, and what ends it. A library would take a fifth of the bot's start to do the same. */
const cellPattern = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n)/y;

function parseLines(file: string, text: string, tell: Tell) {
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  const lines: { readonly line: number; readonly cells: readonly string[] }[] = [];
  let [line, next] = [1, 1];
  let cells: string[] = [];
  for (let at = 0; at < whole.length; at = cellPattern.lastIndex) {
    cellPattern.lastIndex = at;
    const [cell, quoted, plain = '', end] = cellPattern.exec(whole) ?? [];
    if (cell === undefined) {
      const expected = 'cells separated by commas, quotes only around a cell and doubled in it';
      tell({ file, row: next, found: quote(whole.slice(at).split('\n')[0]), expected });
      return undefined;
    }
    // Written anew, for a part of a text with other letters in it takes twice as long to compare.
    cells.push(Buffer.from(quoted?.replaceAll('""', '"') ?? plain).toString());
    next += cell.split('\n').length - 1;
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '') lines.push({ line, cells });
    [line, cells] = [next, []];
  }
  return lines;
}
