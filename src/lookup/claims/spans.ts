import type { Dataset } from '../../dataset/dataset.ts';
import type { StatedDate } from '../../english/dates.ts';
import type { Item } from '../../english/item.ts';
import { compare, type Stated } from '../../english/tolerance.ts';
import { has, isWord } from '../../english/words.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { readHead } from './heads.ts';
import { readingsOf } from './readings.ts';
import { explainUnanswered } from './unanswered.ts';
import { writeDate } from './write-date.ts';

/** Days in a unit. */
const UNITS = new Map([
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 30],
  ['year', 365],
]);
const LASTING = new Set('lasted lasting lasts took ran spanned spanning long course'.split(' '));
const WITHIN = new Set('in over within during of across'.split(' '));
/** Words behind a unit that make another time of it: `3 days ago`. */
const OTHER = new Set('ago later before after old until left earlier away jail prison per since'.split(' '));
const PUBLISHED = new Set('published released issued dated announced out reported'.split(' '));
const PAPER = new Set('report release article news announcement statement numbers figures data'.split(' '));
const HAPPENED = new Set('took happened ran occurred was conducted in'.split(' '));

/** How long it lasted: "a four-day operation", "498 arrests in 4 days". */
export function findDuration(
  items: readonly Item[],
  at: number,
  sentence: Context,
  message: Context,
  dataset: Dataset,
): Found | undefined {
  const item = items[at];
  const number = item && readAmount(item, items[at + 1]);
  if (!item || !number) return undefined;
  const left = items.slice(0, at);
  const right = items.slice(at + 1);
  const head = readHead(right);
  const unit = right[head.length - 1];
  if (head.kind !== 'day' || unit?.kind !== 'word') return undefined;
  const days = UNITS.get(unit.key.replace(/s$/, ''));
  if (days === undefined) return undefined;
  const behind = right.slice(head.length, head.length + 4);
  if (behind.some(item => item.kind === 'word' && OTHER.has(item.key))) return undefined;
  const operation = behind.find(item => item.kind === 'title' || (item.kind === 'word' && item.class === 'operation'));
  const lasting = left.slice(-6).some(item => item.kind === 'word' && LASTING.has(item.key)) || operation !== undefined;
  const before = left.at(-1);
  const within = (before?.kind === 'word' && WITHIN.has(before.key)) || number.modifier === 'over';
  const known = sentence.title || sentence.reporter || sentence.total;
  const about = known || (message.title && (lasting || has(items, 'arrest', 'operation')));
  const listed = sentence.title && (before === undefined || before.kind === 'mark');
  if (!about || !(lasting || listed || (within && (has(items, 'arrest') || sentence.title)))) return undefined;
  // "Over four days" says during, not longer than.
  const modifier = number.modifier === 'over' ? 'exact' : number.modifier;
  const stated = { ...number, modifier, value: number.value * days };
  const [reading] = readingsOf({ kind: 'days' }, dataset);
  const comparison = reading && compare(stated, reading.value);
  if (!reading || comparison === undefined || comparison === 'doubtful') return undefined;
  if (comparison === 'differs' && !(lasting && (sentence.title || operation !== undefined)) && !sentence.title)
    return undefined;
  const used = [item, ...right.slice(0, head.length), ...(operation ? [operation] : [])];
  return { verdict: comparison, report: reading.report, rows: [], used, at };
}

/** The number of a unit of time: a count, or the article of "a week". */
function readAmount(item: Item, next: Item | undefined): Stated | undefined {
  if (item.kind === 'quantity') {
    return item.quantity.form === 'count' && !item.quantity.negated ? item.quantity.stated : undefined;
  }
  const article = isWord(item, 'a') && next !== undefined && has([next], 'day');
  return article ? { value: 1, modifier: 'exact', precision: 0, loose: false } : undefined;
}

/** When the report was published; and that the operation is placed in another year. */
export function findDates(
  items: readonly Item[],
  sentence: Context,
  message: Context,
  dataset: Dataset,
): readonly Found[] {
  const paper = items.some(item => item.kind === 'word' && PAPER.has(item.key));
  const published = items.some(item => item.kind === 'word' && PUBLISHED.has(item.key));
  return items.flatMap((item, at): readonly Found[] => {
    if (item.kind !== 'date') return [];
    const before = items.slice(Math.max(0, at - 6), at);
    if (paper && published && (sentence.title || sentence.reporter || message.title)) {
      const verdict = agrees(item.date, dataset) ? 'matches' : 'differs';
      const report = `The report on ${dataset.title} is of ${writeDate(dataset.report.date)}.`;
      return [{ verdict, report, rows: [], used: [item, ...before.filter(isPublishing)], at }];
    }
    const placed =
      before.some(each => each.kind === 'title') && before.some(each => each.kind === 'word' && HAPPENED.has(each.key));
    if (!placed || item.date.day !== undefined || items.some(({ kind }) => kind === 'quantity')) return [];
    const used = [...before.filter(each => each.kind === 'title'), item];
    if (agrees(item.date, dataset)) {
      const report = `The report on ${dataset.title} is of ${writeDate(dataset.report.date)}.`;
      return [{ verdict: 'matches', report, rows: [], used, at }];
    }
    const name = String(item.date.year ?? 'another month');
    return [{ ...explainUnanswered({ kind: 'otherDate', name }, dataset), used, at }];
  });
}

function isPublishing(item: Item): boolean {
  return item.kind === 'word' && (PUBLISHED.has(item.key) || isWord(item, 'came'));
}

/** Whether a date is the report's, as far as it is given. */
function agrees({ year, month, day }: StatedDate, { report }: Dataset): boolean {
  const date = new Date(report.date);
  const own = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return [year, month, day].every((part, index) => part === undefined || part === own[index]);
}
