import type { Marked } from './mark-names.ts';
import { type OwnReading, type OwnRow, shareOf, sumOf, write } from './own-reading.ts';

/** The texts of one message, as Discord is sent them. */
export interface Texts {
  readonly content: string;
  readonly description: string;
  /** The alt text of its picture. */
  readonly alt: string;
  readonly labels: readonly string[];
}

/**
 * Figures in a message that are not what they are said to be. Each number must be the count, share or rank of a row that the same
 * line names, a total, or a difference, ratio or sum of such rows; and a number beside a name must be that row's.
 */
export function checkTruth({ content, description, alt, labels }: Texts, own: OwnReading): readonly string[] {
  // How many names have no room is no figure: "no figure for Robbery, Theft, and 3 more in Denver".
  const sentence = own.mark(content.replace(/(has no figure for .*), and [\d,]+ more in /u, '$1 in '));
  const lines = description.split('\n').map(line => own.mark(line));
  const picture = own.mark(alt.replaceAll(/; \+[\d,]+/gu, ''));
  const all = [sentence, ...lines, picture].flatMap(({ rows }) => rows);
  const about = [...new Set(sentence.rows)];
  return [
    ...checkLine(sentence, { own, about: [...new Set(all)] }),
    ...lines.filter(line => !isSum(line)).flatMap(line => checkRow(line, own) ?? checkLine(line, { own, about })),
    ...checkLine(picture, { own, about: [] }),
    ...labels.flatMap(label => checkLine(own.mark(label), { own, about: [] })),
    ...checkSums(lines),
  ];
}

interface Scope {
  readonly own: OwnReading;
  /** Rows that the message is about, with which those of a line may be compared or added up. */
  readonly about: readonly OwnRow[];
}

const name = String.raw`[\u{F0000}-\u{FFFFD}]`;
const number = String.raw`(?<![\d.,])\d{1,3}(?:,\d{3})*(?![\d%]|[.,]\d|st|nd|rd|th)`;
/** `Denver (63`, `Denver · 63`, `Denver: 63`, `Denver 63`; not `in Denver: 12 more in …`, nor the kinds of a heading. */
const behind = new RegExp(`(${name})(?: · |: | \\(| )(${number})(?! more| kinds?| labels?| places?)`, 'gu');
/** `63 in Denver`, `The report counts 33 of 498 people arrested (6.6%) in Portland`; not `38 more in Denver`. */
const before = new RegExp(
  `(${number})(?: of [\\d,]+ (?:people arrested|convictions) \\(\\S+\\))?(?: \\(\\w+\\))? (?:in|as|for) (${name})`,
  'gu',
);
/** `38 fewer than Los Angeles`, `13 more in Denver` */
const compared = new RegExp(`(${number}) (more|fewer) (?:than|in) (${name})`, 'gu');
const most = new RegExp(`most (?:in|for) (${name})[^:;]*: (${number})`, 'gu');
const anyNumber = /[<>]?(?<![\d.,])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?:%|(?:st|nd|rd|th)\b)?/gu;

function checkLine(line: Marked, scope: Scope): string[] {
  const { text, rowsOf, plain } = line;
  const isOf = (mark: string, count: string) => rowsOf(mark).some(row => write(row.count) === count);
  const isMostOf = (mark: string, count: string) =>
    rowsOf(mark).some(row => write(row.count) === count && isMost(row, line, scope.own));
  const differs = (by: string, way: string, mark: string) =>
    rowsOf(mark).some(({ count: other }) =>
      [...scope.about, ...line.rows].some(({ count }) => write((count - other) * (way === 'fewer' ? -1 : 1)) === by),
    );
  const known = allowed(line, scope);
  return [
    ...[...text.matchAll(behind)].filter(([, mark = '', count = '']) => !isOf(mark, count)),
    ...[...text.matchAll(before)].filter(([, count = '', mark = '']) => !isOf(mark, count)),
    ...[...text.matchAll(compared)].filter(
      ([found, by = '', way = '', mark = '']) =>
        // "13 more in Denver" says that Denver has more than the other, "13 more than Denver" that it has fewer.
        !differs(by, found.includes(' in ') ? 'fewer' : way, mark),
    ),
    ...[...text.matchAll(most)].filter(([, mark = '', count = '']) => !isMostOf(mark, count)),
    ...[...text.matchAll(anyNumber)].filter(([figure]) => !known.has(figure)),
    ...findWrongParts(line, scope.own).map(part => [part]),
  ].map(([found]) => `“${found}” is not so: ${plain.slice(0, 240)}`);
}

/** `63 of 498 people arrested (12.7%), 3rd of 10 places` */
function findWrongParts({ text, rows }: Marked, { totals, rows: all }: OwnReading): string[] {
  const part =
    /([\d,]+) of ([\d,]+) (people arrested|convictions)(?: \(([^)]*)\))?(?:, (tied )?(\d+\w\w) of ([\d,]+))?/gu;
  return [...text.matchAll(part)].flatMap(([found, count = '', whole = '', what, share, tied, rank, among]) => {
    const total = totals[what === 'convictions' ? 'convictions' : 'arrests'];
    const isRanked = rows.some(
      row =>
        write(row.count) === count &&
        row.rank === rank &&
        row.tied === Boolean(tied) &&
        write(all.filter(({ table }) => table === row.table).length) === among,
    );
    const right =
      whole === write(total) &&
      (share === undefined || share === shareOf(Number(count.replaceAll(',', '')), total)) &&
      (rank === undefined || isRanked);
    return right ? [] : [found];
  });
}

/** Whether no row of its table, or of the heading that the line names, has a larger figure. */
function isMost(row: OwnRow, { rows }: Marked, { rows: all }: OwnReading): boolean {
  const heading = rows.find(({ table, parts }) => table === 'categories' && parts.includes(row));
  const among = heading ? heading.parts : all.filter(({ table }) => table === row.table);
  return among.every(({ count }) => count <= row.count);
}

/** All that a number in a line may be. */
function allowed({ rows, text, plain }: Marked, { own, about }: Scope): ReadonlySet<string> {
  const named = [...new Set(rows)];
  const { totals, days } = own;
  const sizes = new Map<string, number>();
  for (const { table } of own.rows) sizes.set(table, (sizes.get(table) ?? 0) + 1);
  const topics = own.rows.filter(({ table, parts }) => table === 'topics' && parts.some(part => named.includes(part)));
  const pairs = named.flatMap(left =>
    [...named, ...about].filter(right => right.of === left.of).map(right => [left, right] as const),
  );
  const labels = about.filter(({ table }) => table === 'convictions');
  const inState = placesInState(plain, own);
  const whole = [named, about, labels, inState].map(sumOf);
  const counts = [
    totals.arrests,
    totals.convictions,
    days,
    own.statements,
    own.revisions.length,
    own.revisions.filter(({ row }) => row.table === 'jurisdictions').length,
    ...sizes.values(),
    ...[...named, ...topics].map(({ count }) => count),
    ...named.flatMap(({ parts }) => [parts.length, parts.length - 1]),
    ...(/ (?:more|fewer) (?:in|for|than)\b/u.test(text) ? pairs : []).map(([left, right]) =>
      Math.abs(left.count - right.count),
    ),
    ...(/sum|together|Together/u.test(text) ? whole : []),
    ...(/our sum of [\d,]+ labels/u.test(text) ? [labels.length] : []),
    ...(/ are tied for /u.test(text) ? [tiedWith(named, own)] : []),
    ...placesOfKinds(text, own),
    ...(inState.length > 0 ? [inState.length] : []),
    // "and 3 more"
    ...(/ more\b/u.test(text) ? [about.length - named.length] : []),
  ];
  const left = subtracted(text, own);
  const shares = (part: number) => [totals.arrests, totals.convictions].map(total => shareOf(part, total));
  return new Set([
    ...[...counts, ...left].map(write),
    ...left.flatMap(shares),
    ...[...named.map(({ count }) => count), ...whole].flatMap(shares),
    ...named.map(({ rank }) => rank),
    ...pairs
      .filter(([, right]) => right.count > 0)
      .map(([left, right]) =>
        (left.count / right.count).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      ),
  ]);
}

/** How many rows have as many as the first that is named, without those that are named. */
function tiedWith(named: readonly OwnRow[], { rows }: OwnReading): number {
  const [first] = named.filter(({ parts }) => parts.length === 0);
  const isTied = ({ table, count }: OwnRow) => table === first?.table && count === first.count;
  return rows.filter(isTied).length - named.filter(isTied).length;
}

/** `6 cities, 2 counties`: how many places there are of each kind that is named. */
function placesOfKinds(text: string, { rows }: OwnReading): readonly number[] {
  const kinds = [...text.matchAll(/[\d,]+ (cit|count|state|district)(?:y|ies|s)?\b/gu)];
  return kinds.map(
    ([, kind = '']) => rows.filter(row => row.table === 'jurisdictions' && row.kind.startsWith(kind)).length,
  );
}

/** `California as a whole`: the places in it. */
function placesInState(plain: string, { rows }: OwnReading): readonly OwnRow[] {
  const [, state] = /no figure for (.+?) as a whole/u.exec(plain) ?? [];
  return state === undefined ? [] : rows.filter(row => row.state === state);
}

/** `498 − 317 is our subtraction`, of a total and what a row has, and how far what is left is from that row */
function subtracted(text: string, { rows, totals }: OwnReading): readonly number[] {
  const [, whole = '', part = ''] = /([\d,]+) − ([\d,]+) is our subtraction/u.exec(text) ?? [];
  const total = Object.values(totals).find(each => write(each) === whole);
  const row = rows.find(({ count }) => write(count) === part);
  return total === undefined || row === undefined
    ? []
    : [row.count, total - row.count, Math.abs(total - 2 * row.count)];
}

/** `▸ 3. Denver, Colorado 63 · 12.7%`; undefined where it is no row of a list. */
function checkRow({ text, rowsOf, plain }: Marked, { totals }: OwnReading): string[] | undefined {
  const pattern = new RegExp(`^(?:▸ )?(?:([\\d,]+[.=]) )?(${name}) (${number})(?:†|, \\w+)?(?: · (\\S+))?$`, 'u');
  const [, rank, mark, count, share] = pattern.exec(text) ?? [];
  if (mark === undefined) return undefined;
  const right = rowsOf(mark).some(
    row =>
      write(row.count) === count &&
      (rank === undefined || rank === row.rank.replace(/\D+$/u, row.tied ? '=' : '.')) &&
      (share === undefined || share === shareOf(row.count, totals[row.of])),
  );
  return right ? [] : [`a row that is not the report's: ${plain}`];
}

/** `Together 7`: what the rows right above it add up to. */
function checkSums(lines: readonly Marked[]): string[] {
  const at = lines.findIndex(isSum);
  if (at === -1) return [];
  const above = lines.slice(0, at).findLastIndex(({ text }) => !/ \d/u.test(text));
  const rows = lines
    .slice(above + 1, at)
    .flatMap(({ rows: named }) => named.filter(({ table }) => table === 'convictions'));
  return lines[at]?.text.startsWith(`Together ${write(sumOf(rows))} `) ? [] : [`another sum: ${lines[at]?.plain}`];
}

function isSum({ text }: Marked): boolean {
  return text.startsWith('Together ');
}
