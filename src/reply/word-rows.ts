import type { Row, Table } from '../dataset/dataset.ts';
import type { Say } from '../words/speak.ts';
import { cut } from './discord/escape.ts';
import type { Context } from './reply.ts';

/** What messages take of a row: its figure and what became of it, what that is a part of, and where it stands in its table. */
export function figureOf(row: Row, { dataset }: Context) {
  const { table, title, count, of, rank, tied, revision } = row;
  const standing = { rank, tied: tied ? 'yes' : 'no', rows: dataset.rows[table].length } as const;
  const figure = { of, count, total: dataset.totals[of], became: revision?.kind ?? 'none' } as const;
  return { what: kindOf(table), title, ...figure, ...standing };
}

/** What messages take of the report as a whole. */
export function wholeOf({ dataset: { title, report, rows, totals } }: Context) {
  return {
    ...report,
    ...totals,
    report: title,
    day: report.date,
    places: rows.jurisdictions.length,
    kinds: rows.convictions.length,
    headings: rows.categories.length,
    groups: rows.groups.length,
  };
}

/** The first of a ranking, which is never empty where it is spoken of, and how many share its place. */
export function leaderOf(ranking: readonly Row[]) {
  const [leader] = ranking;
  const leaders = ranking.filter(({ count }) => count === leader?.count).length;
  return { leader: leader?.title ?? '', most: leader?.count ?? 0, leaders };
}

/** What the rows of a table are: labels, headings and topics are all convictions. */
export function kindOf(table: Table): 'jurisdictions' | 'groups' | 'convictions' {
  return table === 'jurisdictions' || table === 'groups' ? table : 'convictions';
}

/** `33`, or `33, withdrawn`, for where no note has room. */
export function wordCount({ count, revision }: Pick<Row, 'count' | 'revision'>, say: Say): string {
  return say('count-told', { count, became: revision?.kind ?? 'none' });
}

/** `Denver, Colorado (63)`, `Portland, Oregon (33, withdrawn)` */
export function nameWithCount(row: Row, { say }: Context, name = row.title): string {
  return say('name-with-count', { name, figure: wordCount(row, say) });
}

/** A text that begins with a name, in so much room: a name that is too long is cut, what stands behind it never. */
export function fitName(name: string, room: number, write: (name: string) => string): string {
  return write(cut(name, room - write('').length));
}

/** `Denver, Colorado · 63`, `Portland, Oregon · 33, withdrawn` */
export function labelRow(row: Row, room: number, { say }: Context): string {
  return fitName(row.title, room, name => say('choice', { name, figure: wordCount(row, say) }));
}

/** The first of these texts, as many as one sentence names, and how many more there are. */
export function nameSome(names: readonly string[], { say }: Context, most = 5): readonly string[] {
  return names.length <= most ? names : [...names.slice(0, most), say('more', { count: names.length - most })];
}

/** How far a count is from another. */
export function differenceOf(count: number, other: number) {
  const than = count === other ? 'same' : count > other ? 'more' : 'fewer';
  return { than, by: Math.abs(count - other) } as const;
}

type Titled = Pick<Row, 'title' | 'count'>;

/** How two figures differ: `38 more in Los Angeles, California, 1.6 times as many`. */
export function tellDifference(left: Titled, right: Titled, at: 'place' | 'other', { say }: Context): string {
  const [more, fewer] = left.count >= right.count ? [left, right] : [right, left];
  const [by, ratio] = [more.count - fewer.count, more.count / fewer.count];
  const isTold = ratio >= 1.05 && Number.isFinite(ratio);
  return say('difference', { by, ratio, at, name: more.title, as: by === 0 ? 'none' : isTold ? 'ratio' : 'number' });
}
