import type { Dataset, Group } from '../../dataset/dataset.ts';
import { formatCount, formatShare } from '../../figures.ts';
import type { Name } from '../names.ts';
import type { Row } from './judgement.ts';
import type { PlaceMention } from './subjects.ts';

/** One way to read a subject: its figure in the report. */
export interface Reading {
  readonly value: number;
  /** What a share of it can be of, the likeliest first. */
  readonly bases: readonly number[];
  readonly rows: readonly Row[];
  readonly report: string;
  /** Whether it was asked for by a name that is not quite the row's: only a match is then said of it. */
  readonly inexact?: boolean;
}

export function readPlaces(mentions: readonly PlaceMention[], { totals }: Dataset): Reading {
  const places = [...new Map(mentions.map(({ place }) => [place.id, place] as const)).values()];
  const value = places.reduce((sum, { count }) => sum + count, 0);
  const share = formatShare(value, totals.arrests);
  const notes = new Set(mentions.flatMap(({ note }) => note ?? []));
  const title = places.map(place => (places.length > 1 ? `${place.title} (${formatCount(place.count)})` : place.title));
  return {
    value,
    bases: [totals.arrests],
    rows: places.map(({ id }) => ({ table: 'jurisdictions', id })),
    report: [
      `${joinTitles(title)}: ${formatCount(value)} of ${formatCount(totals.arrests)} people arrested (${share}).`,
      ...notes,
    ].join(' '),
  };
}

/** Each row that a name may stand for, and the sums where several names share one number. */
export function readRows(rows: readonly (readonly Name[])[], dataset: Dataset): readonly Reading[] {
  const [first, ...others] = rows.map(names =>
    names.flatMap(name => readRow(name, dataset).map(reading => addNote(reading, name))),
  );
  if (first === undefined) return [];
  return others.reduce(
    (sums, next) => sums.flatMap(sum => next.slice(0, 3).map(each => addReadings(sum, each))).slice(0, 27),
    first,
  );
}

/** An alias with a note is not quite the row: `gun` for the one label that names firearms. A heading is exactly its labels. */
function addNote(reading: Reading, { note, table }: Name): Reading {
  if (note === undefined) return reading;
  return { ...reading, report: `${reading.report} ${note}`, inexact: table === 'convictions' };
}

function addReadings(a: Reading, b: Reading): Reading {
  return { value: a.value + b.value, bases: a.bases, rows: [...a.rows, ...b.rows], report: `${a.report} ${b.report}` };
}

function readRow({ table, id }: Row, dataset: Dataset): readonly Reading[] {
  const {
    rows: { convictions: offenses, categories, topics, groups },
    totals,
  } = dataset;
  const rows: readonly Row[] = [{ table, id }];
  if (table === 'groups') {
    const group = groups.find(each => each.id === id);
    return group ? [{ value: group.count, bases: [totals.arrests], rows, report: groupSentence(group, dataset) }] : [];
  }
  const found = [
    { table: 'convictions', list: offenses, suffix: '' },
    { table: 'topics', list: topics, suffix: ', several labels together' },
    { table: 'categories', list: categories, suffix: ', a heading of several labels' },
  ].find(each => each.table === table);
  const row = found?.list.find(each => each.id === id);
  if (!found || !row) return [];
  const share = formatShare(row.count, totals.convictions);
  const report = `${row.name}${found.suffix}: ${formatCount(row.count)} of ${formatCount(totals.convictions)} convictions (${share}).`;
  const reading = { value: row.count, bases: [totals.convictions, totals.arrests], rows, report };
  // A label may be one of several for the same thing, or share its name with the heading above it.
  const offense = table === 'convictions' ? offenses.find(each => each.id === id) : undefined;
  const topic = offense?.topic === undefined ? [] : readRow({ table: 'topics', id: offense.topic }, dataset);
  return [reading, ...topic];
}

export function groupSentence({ name, count }: Pick<Group, 'name' | 'count'>, { totals }: Dataset): string {
  return `${name}: ${formatCount(count)} of ${formatCount(totals.arrests)} people arrested (${formatShare(count, totals.arrests)}).`;
}

function joinTitles(titles: readonly string[]): string {
  if (titles.length < 2) return titles.join('');
  return `${titles.slice(0, -1).join('; ')} and ${titles.slice(-1).join('')} together`;
}
