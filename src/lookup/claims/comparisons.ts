import type { Dataset } from '../../dataset/dataset.ts';
import type { Item } from '../../english/item.ts';
import { type Comparison, compare, type Stated } from '../../english/tolerance.ts';
import { has, isStranger, isWord } from '../../english/words.ts';
import { isName, isSeparator } from './cells.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import type { Judgement } from './judgement.ts';
import { firstNames, lastNames, type Named, pathBefore } from './paths.ts';
import { readingsOf } from './readings.ts';
import type { Reading } from './row-readings.ts';
import type { Subject } from './subjects.ts';
import { explainUnanswered } from './unanswered.ts';

/** What is said of two figures. */
type Relation =
  | { readonly kind: 'more' | 'fewer' }
  | { readonly kind: 'difference'; readonly more: boolean; readonly stated: Stated }
  | { readonly kind: 'times'; readonly stated: Stated };

interface Comparative {
  readonly relation: Relation;
  readonly from: number;
  /** The index of "than" or the second "as". */
  readonly link: number;
}

const MORE = new Set('more higher greater bigger larger'.split(' '));
const FEWER = new Set('fewer less lower smaller'.split(' '));
const SURPASSED = new Set('topped surpassed exceeded outnumbered outpaced'.split(' '));
const TIMES = new Map([
  ['twice', 2],
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
]);
/** How far the second name may be from its "than". */
const REACH = 9;
/** A multiple holds within a twentieth of itself, and is doubtful within a seventh. */
const TIMES_HOLD = 0.05;
const TIMES_DOUBT = 0.15;

/** "More arrests in Denver than in Portland", "twice as many as", "38 fewer than LA", "Philly topped LA". */
export function findComparisons(items: readonly Item[], message: Context, dataset: Dataset): readonly Found[] {
  return items.flatMap((_, at) => {
    const comparative = readComparative(items, at);
    const found = comparative && judgeComparison(items, comparative, message, dataset);
    return found ? [found] : [];
  });
}

function readComparative(items: readonly Item[], at: number): Comparative | undefined {
  const item = items[at];
  const next = items[at + 1];
  if (item?.kind === 'word' && SURPASSED.has(item.key)) return { relation: { kind: 'more' }, from: at, link: at };
  if (item?.kind === 'word' && TIMES.has(item.key)) {
    const link = linkBehind(items, at + 1, 'as') ?? linkBehind(items, at + 1, 'of');
    const stated = { value: TIMES.get(item.key) ?? 0, modifier: 'exact', precision: 0, loose: false } as const;
    return link === undefined ? undefined : { relation: { kind: 'times', stated }, from: at, link };
  }
  if (item?.kind === 'quantity' && isWord(next, 'times')) {
    const link = linkBehind(items, at + 2, 'as') ?? linkBehind(items, at + 2, 'than');
    return link === undefined
      ? undefined
      : { relation: { kind: 'times', stated: item.quantity.stated }, from: at, link };
  }
  if (item?.kind === 'quantity' && item.quantity.form === 'share' && isWord(next, 'as')) {
    const link = linkBehind(items, at + 1, 'as');
    const { stated } = item.quantity;
    const times = { ...stated, value: stated.value / 100, precision: 0 };
    return link === undefined ? undefined : { relation: { kind: 'times', stated: times }, from: at, link };
  }
  if (item?.kind !== 'word' || !(MORE.has(item.key) || FEWER.has(item.key))) return undefined;
  const link = linkBehind(items, at + 1, 'than');
  if (link === undefined) return undefined;
  const before = items[at - 1];
  const more = MORE.has(item.key);
  if (before?.kind === 'quantity' && before.quantity.form === 'count') {
    return { relation: { kind: 'difference', more, stated: before.quantity.stated }, from: at - 1, link };
  }
  if (isWord(items[at - 1], 'times')) return undefined;
  return { relation: { kind: more ? 'more' : 'fewer' }, from: at, link };
}

/** The "than" or "as" that belongs to a comparative, and no one behind the end of the clause. Of "as many … as" the second. */
function linkBehind(items: readonly Item[], from: number, key: 'than' | 'as' | 'of'): number | undefined {
  const first = items[from];
  const start = isWord(first, key) && key === 'as' ? from + 1 : from;
  for (let at = start; at < Math.min(items.length, from + REACH); at += 1) {
    const item = items[at];
    if (item === undefined || (item.kind === 'mark' && isSeparator(item) && !/^[()]$/.test(item.key))) return undefined;
    if (isWord(item, key)) return at;
  }
  return undefined;
}

function judgeComparison(
  items: readonly Item[],
  { relation, from, link }: Comparative,
  message: Context,
  dataset: Dataset,
): Found | undefined {
  const middle = items.slice(from, link);
  const behind = items.slice(link + 1, link + 1 + REACH);
  const path = pathBefore(items.slice(0, from));
  const inside = lastNames(middle);
  const first = inside.items.length > 0 ? inside : path.named;
  const own = firstNames(behind.slice(0, endOfNames(behind)));
  const words = [...path.items, ...middle, ...behind];
  const about = has(words, 'arrest', 'conviction') || ((message.title || message.domain) && !message.otherDomain);
  if (!about || has([...path.items, ...middle], 'negation') || path.broken) return undefined;
  // "More police than", "fewer protests than": something else is compared.
  if (middle.some(isStranger) || has(middle, 'otherActor')) return undefined;
  // A number within the comparison is a claim of its own: "more in Denver (63) than".
  const said = items.slice(from, link + 1).filter((item, index) => index === 0 || item.kind !== 'quantity');
  const used = [...said, ...first.items, ...own.items];
  const judgement = answer(first, own, relation, words, dataset);
  return (
    judgement && { ...judgement, used, at: relation.kind === 'difference' || relation.kind === 'times' ? from : link }
  );
}

/** Names that are strung together behind "than", up to what begins something new. */
function endOfNames(items: readonly Item[]): number {
  const end = items.findIndex(
    (item, at) => item.kind === 'quantity' || (isSeparator(item) && !items.slice(at + 1, at + 3).some(isName)),
  );
  return end === -1 ? items.length : end;
}

function answer(
  first: Named,
  second: Named,
  relation: Relation,
  words: readonly Item[],
  dataset: Dataset,
): Judgement | undefined {
  const [a, b] = [first, second].map(toSubject);
  if (!a || !b) return undefined;
  for (const side of [a, b]) if (side.kind === 'unanswered') return explainUnanswered(side.why, dataset);
  if (a.kind !== b.kind) return undefined;
  if (
    a.kind === 'places' &&
    words.some(item => item.kind === 'row' || (item.kind === 'word' && item.class === 'conviction'))
  ) {
    return explainUnanswered({ kind: 'convictionsByPlace', places: [], rows: [] }, dataset);
  }
  const pairs = readingsOf(a, dataset).flatMap(left =>
    readingsOf(b, dataset).map(right => ({ left, right, holds: holds(left, right, relation) })),
  );
  const match = pairs.find(pair => pair.holds === 'matches');
  const [pair = match] = match ? [match] : pairs;
  if (!pair || (!match && pairs.some(each => each.holds === 'doubtful'))) return undefined;
  const { left, right } = pair;
  return {
    verdict: match ? 'matches' : 'differs',
    report: `${left.report} ${right.report}`,
    rows: [...left.rows, ...right.rows],
  };
}

function toSubject({ places, rows, otherPlaces, otherCrimes }: Named): Subject | undefined {
  const [other] = otherPlaces;
  const [crime] = otherCrimes;
  if (other) return { kind: 'unanswered', why: { kind: 'otherPlace', name: other.place.name } };
  if (crime) return { kind: 'unanswered', why: { kind: 'otherCrime', name: crime.name } };
  const part = places.find(each => each.part);
  if (part) return { kind: 'unanswered', why: { kind: 'partOfPlace', place: part.place, note: part.note ?? '' } };
  if (places.length > 0) return { kind: 'places', places, mode: 'sum' };
  return rows.length > 0 ? { kind: 'rows', rows, mode: 'sum' } : undefined;
}

function holds({ value: a }: Reading, { value: b }: Reading, relation: Relation): Comparison {
  switch (relation.kind) {
    case 'more':
      return a > b ? 'matches' : 'differs';
    case 'fewer':
      return a < b ? 'matches' : 'differs';
    case 'difference':
      return (relation.more ? a > b : a < b) ? compare(relation.stated, Math.abs(a - b)) : 'differs';
    case 'times': {
      if (b === 0) return 'doubtful';
      const { stated } = relation;
      if (stated.modifier !== 'exact') return compare(stated, a / b);
      const off = Math.abs(a / b - stated.value) / stated.value;
      return off <= TIMES_HOLD ? 'matches' : off <= TIMES_DOUBT ? 'doubtful' : 'differs';
    }
  }
}
