import type { Caveat, Dataset } from '../dataset/dataset.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import type { Figured } from '../dataset/revisions.ts';
import type { Receipt } from './reply.ts';

/** Rows that an answer takes figures from; without an id, the whole table. */
export type Use = Figured;

/** Where the figures come from: the first source, and one line that names the report, who made it, when, and the data's version. */
export const receiptOf = perDataset(
  (dataset): Receipt => ({ source: dataset.sources[0], line: `${reportLine(dataset)} · data v${dataset.version}` }),
);

/** `Operation Safe City · reported by ICE, 28 Sep 2017` */
export function reportLine({ title, report }: Dataset): string {
  return `${title} · reported by ${report.reporter}, ${formatDay(report.date)}`;
}

// By hand: the first format that Intl makes takes a tenth of the time that the bot needs to start.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO day as people write it: `28 Sep 2017`. */
export function formatDay(day: string): string {
  const [year = '', month, date] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

/**
 * The caveats that stand beside these figures: those of their rows first, then of their tables, then of the whole report.
 *
 * @param detail whether to add the lesser ones
 * @throws RangeError if none applies, which a checked dataset rules out: no figure leaves without a caveat
 */
export function caveatsFor(dataset: Dataset, uses: readonly Use[], detail = false): readonly [Caveat, ...Caveat[]] {
  const applies = (caveat: Caveat): boolean =>
    caveat.table === 'dataset' ||
    uses.some(
      ({ table, row }) =>
        caveat.table === table && (caveat.row === undefined || row === undefined || caveat.row === row),
    );
  const found = dataset.caveats.filter(caveat => (detail || caveat.severity === 'essential') && applies(caveat));
  const weight = (caveat: Caveat) => (caveat.row !== undefined ? 0 : caveat.table !== 'dataset' ? 1 : 2);
  const [first, ...others] = found.toSorted((a, b) => weight(a) - weight(b));
  if (!first) throw new RangeError(`No caveat applies to ${uses.map(use => use.table).join(', ')}`);
  return [first, ...others];
}
