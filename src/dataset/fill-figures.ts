import { formatCount } from '../figures.ts';
import type { Totals } from './dataset.ts';

/** The rows that a sentence of the package may take its figures from. */
export interface FigureSource {
  readonly totals: Totals;
  readonly days: number;
  readonly tables: Readonly<Record<string, readonly { readonly id: string; readonly count: number }[]>>;
}

/**
 * Fills the figures into a sentence of the package, so that none is written down twice: `{groups.gang}` is the figure of a
 * row, `{groups.sum}` and `{groups.rows}` are of a table, `{totals.arrests}`, `{totals.convictions}` and `{report.days}` are
 * the report's own.
 *
 * @returns the sentence, and every placeholder or stray brace that stands for nothing
 */
export function fillFigures(sentence: string, source: FigureSource): { text: string; unknown: string[] } {
  const unknown: string[] = [];
  const text = sentence.replace(/\{([^{}]*)\}|[{}]/g, (placeholder: string, path = '') => {
    const figure = findFigure(path, source);
    if (figure === undefined) unknown.push(placeholder);
    return figure === undefined ? placeholder : formatCount(figure);
  });
  return { text, unknown };
}

function findFigure(path: string, { totals, days, tables }: FigureSource): number | undefined {
  if (path === 'totals.arrests') return totals.arrests;
  if (path === 'totals.convictions') return totals.convictions;
  if (path === 'report.days') return days;
  const [table = '', id, ...rest] = path.split('.');
  if (!Object.hasOwn(tables, table) || rest.length > 0) return undefined;
  const rows = tables[table];
  if (id === 'rows') return rows?.length;
  if (id === 'sum') return rows?.reduce((sum, row) => sum + row.count, 0);
  return rows?.find(row => row.id === id)?.count;
}
