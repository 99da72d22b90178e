import type { Bar, BarChart, MapChart, OverviewChart, Panel } from '../chart/chart.ts';
import type { ChartWords } from '../chart/chart-words.ts';
import { byCount, revisionsOf } from '../dataset/counted.ts';
import type { Place, Row, Table } from '../dataset/dataset.ts';
import type { Context } from './context.ts';
import { pageAround, rowsPerPage } from './page.ts';
import { noteRevisions } from './revisions.ts';

/**
 * Bars of these rows of one table, on the scale of the whole table, with the ones asked for marked. A single row is marked among
 * those around it.
 *
 * @param part what convictions these are, where they are not the leading ones or a page of all
 */
export function chartRows(
  table: Table,
  shown: readonly Row[],
  context: Context,
  marked: readonly Row[] = [],
  part?: string,
): BarChart {
  if (shown.length === 1 && marked.length === 0) return chartAround(table, shown, context);
  return {
    kind: 'bars',
    words: chartWords('chart-bars', context),
    title: part === undefined ? context.say('chart-title', { table }) : context.say('chart-part', { part }),
    ...sayUnder(shown, context),
    bars: barsOf(shown, context, marked),
    ...scaleOf(table, context),
  };
}

/** Bars of the rows that stand around these in the ranking of their table. */
export function chartAround(table: Table, marked: readonly Row[], context: Context): BarChart {
  return chartRows(table, pageAround<Row>(byCount<Row>(context.dataset.rows[table]), marked), context, marked);
}

/** All places on a map, with the ones asked for marked. */
export function mapPlaces(context: Context, marked: readonly Row[] = []): MapChart {
  const places = context.dataset.rows.jurisdictions;
  const bars = barsOf(places, context, marked);
  return {
    kind: 'map',
    words: chartWords('chart-map', context),
    title: context.say('chart-title', { table: 'jurisdictions' }),
    ...sayUnder(places, context),
    points: places.flatMap((place, index) => {
      const bar = bars[index];
      return bar ? [{ ...bar, coordinates: coordinatesOf(place) }] : [];
    }),
  };
}

/** So few that each name has room in half a picture. */
const leading = 5;

/** Leading places, leading convictions and the groups in one picture. */
export function chartOverview(context: Context): OverviewChart {
  const tables = (['jurisdictions', 'convictions', 'groups'] as const).map(
    table => [table, byCount<Row>(context.dataset.rows[table]).slice(0, leading)] as const,
  );
  return {
    kind: 'overview',
    words: chartWords('chart-overview', context),
    title: context.dataset.title,
    ...sayUnder(
      tables.flatMap(([, rows]) => rows),
      context,
    ),
    panels: tables.flatMap(([table, rows]): Panel[] =>
      rows.length === 0
        ? []
        : [
            {
              heading: context.say('chart-panel', { table, total: context.dataset.totals.arrests }),
              bars: barsOf(rows, context),
              ...scaleOf(table, context),
            },
          ],
    ),
  };
}

function chartWords(kind: 'chart-bars' | 'chart-map' | 'chart-overview', { say }: Context): ChartWords {
  return {
    kind: say(kind),
    marked: say('chart-marked'),
    away: say('chart-away'),
    unnamed: say('chart-unnamed'),
    moved: say('chart-moved'),
  };
}

/** Groups overlap, so that each is drawn as a part of all people arrested. */
function scaleOf(table: Table, { dataset: { rows, totals }, say }: Context) {
  const max = table === 'groups' ? totals.arrests : Math.max(...rows[table].map(({ count }) => count));
  return { max, scale: say('chart-scale', { max }) };
}

function barsOf(rows: readonly Row[], { dataset }: Context, marked: readonly Row[] = []): Bar[] {
  return rows.map(row => ({
    label: shortTitle(row, dataset.rows[row.table]),
    value: row.count,
    marked: marked.includes(row),
    revised: row.revision !== undefined,
  }));
}

/** The name alone where no other row of its table has it: `Denver`. */
function shortTitle(row: Row, rows: readonly Row[]): string {
  return rows.some(other => other !== row && other.name === row.name) ? row.title : row.name;
}

function sayUnder(rows: readonly Row[], { dataset: { title, report }, say }: Context) {
  return {
    source: say('chart-source', { report: title, reporter: report.reporter, day: report.date }),
    note: noteRevisions(revisionsOf(rows), say),
  };
}

function coordinatesOf({ latitude, longitude }: Place) {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** The first rows of a table by count, as many as one picture has room for. */
export function leadingRows(table: Table, { dataset }: Context): readonly Row[] {
  return byCount<Row>(dataset.rows[table]).slice(0, rowsPerPage);
}
