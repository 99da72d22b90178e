import type { Dataset } from '../../src/dataset/dataset.ts';
import { perDataset } from '../../src/dataset/per-dataset.ts';
import { escapeText } from '../../src/reply/discord/escape.ts';

/**
 * What is wrong with the figures in texts of a reply: a row with a count, share or rank that is not its own, a part of a
 * total that is no row's and no sum of those listed. Worked out anew from the dataset, without the code that printed them.
 */
export function checkFigures(texts: readonly string[], dataset: Dataset): readonly string[] {
  const lines = texts.flatMap(text => text.split('\n'));
  const listed = lines.flatMap(line => readRow(line) ?? []);
  return [...checkParts(lines, dataset), ...listed.flatMap(row => checkRow(row, dataset)), ...checkSums(listed)];
}

interface PrintedRow {
  readonly rank: string | undefined;
  readonly label: string;
  readonly count: number;
  readonly share: string | undefined;
}

const row = /^(?:▸ )?(?:([\d,]+(?:\\?\.|=)) )?(.+?) \*\*([\d,]+)†?\*\*(?: · ([<>\\\d]\S*).*)?$/;

function readRow(line: string): PrintedRow | undefined {
  const [, rank, label = '', count = '', share] = row.exec(line) ?? [];
  return count === ''
    ? undefined
    : { rank, label: label.replace(/^\*\*(.*)\*\*$/, '$1'), count: toNumber(count), share };
}

interface Row {
  readonly count: number;
  readonly total: number;
  /** Figures that it is ranked among. */
  readonly among: readonly number[];
}

/** By the name as Discord is sent it, every row that has it: an offense and a category may share one. */
const rowsByName = perDataset(
  ({ rows: { jurisdictions: places, convictions: offenses, categories, groups }, totals }: Dataset) => {
    const rows = new Map<string, Row[]>();
    const add = (named: readonly { name: string; count: number }[], total: number) => {
      const among = named.map(({ count }) => count);
      for (const { name, count } of named) {
        const key = escapeText(name);
        rows.set(key, [...(rows.get(key) ?? []), { count, total, among }]);
      }
    };
    add(
      places.map(({ title, count }) => ({ name: title, count: count })),
      totals.arrests,
    );
    add(offenses, totals.convictions);
    add(categories, totals.convictions);
    add(groups, totals.arrests);
    return rows;
  },
);

function checkRow({ rank, label, count, share }: PrintedRow, dataset: Dataset): string[] {
  const rows = rowsByName(dataset).get(label);
  if (!rows) return [];
  const right = rows.some(
    known =>
      known.count === count &&
      (share === undefined || share === shareOf(known.count, known.total)) &&
      (rank === undefined || rank.replace('\\', '') === rankOf(known)),
  );
  return right ? [] : [`${[rank, label, count, share].join(' ')} is not the report's`];
}

/** `x of 498 people arrested (y%)`, `x of 317 convictions (y%)`. */
function checkParts(lines: readonly string[], dataset: Dataset): string[] {
  const {
    rows: { jurisdictions: places, groups },
    totals,
  } = dataset;
  const people = new Set([totals.arrests, ...places.map(({ count }) => count), ...groups.map(({ count }) => count)]);
  return lines.flatMap(line =>
    [...line.matchAll(/([\d,]+) of ([\d,]+) (people arrested|convictions)(?: \(([^)]*)\))?/g)].flatMap(
      ([text, part = '', whole = '', what, share]) => {
        const total = what === 'convictions' ? totals.convictions : totals.arrests;
        const isRight =
          toNumber(whole) === total &&
          (share === undefined || share === shareOf(toNumber(part), total)) &&
          (what === 'convictions' || people.has(toNumber(part)));
        return isRight ? [] : [`“${text}” is not the report's`];
      },
    ),
  );
}

/** `Together` is the sum of the rows above it that have no rank. */
function checkSums(rows: readonly PrintedRow[]): string[] {
  const at = rows.findIndex(({ label }) => label === 'Together');
  if (at === -1) return [];
  const sum = rows.slice(0, at).reduce((total, { rank, count }) => total + (rank === undefined ? count : 0), 0);
  return sum === rows[at]?.count ? [] : [`Together ${rows[at]?.count}, but the rows add up to ${sum}`];
}

function shareOf(part: number, whole: number): string {
  const share = ((part / whole) * 100).toFixed(1);
  if (share === '0.0' && part > 0) return '<0.1%';
  return share === '100.0' && part < whole ? '>99.9%' : `${share}%`;
}

function rankOf({ count, among }: Row): string {
  const place = (1 + among.filter(other => other > count).length).toLocaleString('en-US');
  return among.filter(other => other === count).length > 1 ? `${place}=` : `${place}.`;
}

function toNumber(text: string): number {
  return Number(text.replaceAll(',', ''));
}
