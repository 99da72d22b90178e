import type { Bar, BarChart, MapChart } from '../chart/chart.ts';
import { byCount, revisionsOf } from '../dataset/counted.ts';
import type { Row, Table } from '../dataset/dataset.ts';
import { noteRevisions } from './lines.ts';
import { pageAround } from './page.ts';
import type { Context } from './reply.ts';
import { wholeOf } from './word-rows.ts';

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
    title: part === undefined ? context.say('chart-title', { table }) : context.say('chart-part', { part }),
    ...sayAround('bars', shown, context),
    panels: [scaleOf(table, shown, context, marked)],
  };
}

/** Bars of the rows that stand around these in the ranking of their table. */
export function chartAround(table: Table, marked: readonly Row[], context: Context): BarChart {
  return chartRows(table, pageAround<Row>(byCount<Row>(context.dataset.rows[table]), marked), context, marked);
}

/** All places on a map, with the ones asked for marked. */
export function mapPlaces(context: Context, marked: readonly Row[]): MapChart {
  const places = context.dataset.rows.jurisdictions;
  return {
    kind: 'map',
    title: context.say('chart-title', { table: 'jurisdictions' }),
    ...sayAround('map', places, context),
    points: places.map(place => {
      const { latitude, longitude } = place;
      const isKnown = latitude !== undefined && longitude !== undefined;
      return { ...toBar(place, marked, context), coordinates: isKnown ? { latitude, longitude } : undefined };
    }),
  };
}

/** So few that each name has room in half a picture. */
const leading = 5;

/** Leading places, leading convictions and the groups in one picture. */
export function chartOverview(context: Context): BarChart {
  const { dataset, say } = context;
  const lists = (['jurisdictions', 'convictions', 'groups'] as const)
    .map(table => ({ table, rows: byCount<Row>(dataset.rows[table]).slice(0, leading) }))
    .filter(({ rows }) => rows.length > 0);
  const shown = lists.flatMap(({ rows }) => rows);
  return {
    kind: 'overview',
    title: dataset.title,
    ...sayAround('overview', shown, context),
    panels: lists.map(({ table, rows }) => ({
      heading: say('chart-panel', { table, total: dataset.totals.arrests }),
      ...scaleOf(table, rows, context),
    })),
  };
}

/** The words in and under a picture. */
function sayAround(kind: 'bars' | 'map' | 'overview', rows: readonly Row[], context: Context) {
  const { say } = context;
  return {
    words: {
      kind: say('chart-kind', { kind }),
      marked: say('chart-marked'),
      away: say('chart-away'),
      unnamed: say('chart-unnamed'),
      moved: say('chart-moved'),
    },
    source: say('chart-source', wholeOf(context)),
    note: noteRevisions(revisionsOf(rows), say),
  };
}

/** Bars on the scale of their table. Groups overlap, so that each is drawn as a part of all people arrested. */
function scaleOf(table: Table, shown: readonly Row[], context: Context, marked: readonly Row[] = []) {
  const { rows, totals } = context.dataset;
  const max = table === 'groups' ? totals.arrests : Math.max(...rows[table].map(({ count }) => count));
  return { bars: shown.map(row => toBar(row, marked, context)), max, scale: context.say('chart-scale', { max }) };
}

/** Its name stands alone where no other row of its table has it: `Denver`. */
function toBar(row: Row, marked: readonly Row[], { dataset: { rows } }: Context): Bar {
  const isAlone = rows[row.table].every(other => other === row || other.name !== row.name);
  const [label, revised] = [isAlone ? row.name : row.title, row.revision !== undefined];
  return { label, value: row.count, marked: marked.includes(row), revised };
}
