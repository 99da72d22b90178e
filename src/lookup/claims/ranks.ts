import type { Dataset } from '../../dataset/dataset.ts';
import type { Item } from '../../english/item.ts';
import { has, isStranger, isWord } from '../../english/words.ts';
import { formatCount, ordinal } from '../../figures.ts';
import { isSeparator } from './cells.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import type { Judgement, Row } from './judgement.ts';
import { firstNames, type Named, pathBefore } from './paths.ts';
import { explainUnanswered } from './unanswered.ts';

/** A place in an order, from the top or from the bottom. */
interface Superlative {
  readonly rank: number;
  readonly from: 'top' | 'bottom';
  readonly at: number;
  readonly length: number;
}

const MOST = new Set('most highest largest biggest greatest top leading'.split(' '));
const FEWEST = new Set('fewest least lowest smallest bottom'.split(' '));
const COMMON = ['common', 'frequent', 'cited'];
/** How far "than" may be from "more". */
const REACH = 7;
const RANKING = 'ranked ranks finished placed came comes was is were in at'.split(' ');

/** "Denver had the third most arrests", "DUI was the most common conviction", "the top city was Philadelphia". */
export function findRanks(
  items: readonly Item[],
  context: Context,
  message: Context,
  dataset: Dataset,
): readonly Found[] {
  return items.flatMap((_, at) => {
    const superlative = readSuperlative(items, at);
    if (!superlative || isHedged(items, superlative)) return [];
    const found = judgeRank(items, superlative, context, message, dataset);
    return found ? [found] : [];
  });
}

function readSuperlative(items: readonly Item[], at: number): Superlative | undefined {
  const item = items[at];
  const before = items[at - 1];
  if (item?.kind === 'rank') {
    const word = items[at + 1];
    if (word?.kind === 'word' && (MOST.has(word.key) || FEWEST.has(word.key))) {
      return { rank: item.rank, from: MOST.has(word.key) ? 'top' : 'bottom', at, length: 2 };
    }
    const verb = isWord(before, 'the') ? items[at - 2] : before;
    const ranking = isWord(verb, ...RANKING);
    const closes =
      word === undefined ||
      word.kind === 'mark' ||
      isWord(word, 'place', 'with') ||
      (word.kind === 'word' && (word.class === 'preposition' || word.class === 'join'));
    const opens = before === undefined && (isWord(word, 'was', 'is') || (word?.kind === 'mark' && word.key === ':'));
    return (ranking && closes) || opens ? { rank: item.rank, from: 'top', at, length: 1 } : undefined;
  }
  const lasts = isWord(item, 'last') && isWord(before, ...RANKING) && !has(items.slice(at + 1, at + 2), 'day');
  if (lasts) return { rank: 1, from: 'bottom', at, length: 1 };
  const verb = readLeading(items, at);
  if (verb) return verb;
  if (item?.kind !== 'word' || before?.kind === 'rank' || (before && isWord(before, 'at'))) return undefined;
  const from = MOST.has(item.key) ? 'top' : FEWEST.has(item.key) ? 'bottom' : undefined;
  return from && isWord(before ?? item, 'the')
    ? { rank: 1, from, at, length: 1 }
    : from && items[at + 1] && before === undefined && item.key !== 'most'
      ? { rank: 1, from, at, length: 1 }
      : undefined;
}

/** "Topped the list", "led the way", "more than anywhere else", "more arrests than any other city". */
function readLeading(items: readonly Item[], at: number): Superlative | undefined {
  const item = items[at];
  if (
    isWord(item, 'topped', 'tops', 'led', 'leads') &&
    items.slice(at + 1, at + 3).some(next => isWord(next, 'list', 'way', 'pack', 'chart', 'country', 'nation'))
  ) {
    return { rank: 1, from: 'top', at, length: 1 };
  }
  if (!isWord(item, 'more', 'fewer', 'less', 'higher', 'lower')) return undefined;
  const than = items.slice(at, at + REACH).findIndex(next => isWord(next, 'than'));
  if (than === -1 || items.slice(at, at + than).some(isStranger)) return undefined;
  const all = isWord(items[at + than + 1], 'in') ? than + 2 : than + 1;
  const word = items[at + all];
  const other = isWord(word, 'any', 'all', 'every') && isWord(items[at + all + 1], 'other', 'others');
  if (!other && !isWord(word, 'anywhere', 'anyone', 'anything', 'everywhere', 'everyone')) return undefined;
  return { rank: 1, from: isWord(item, 'more', 'higher') ? 'top' : 'bottom', at, length: all + 1 };
}

/** "One of the most", "not the most", "the most beautiful", "top ten". */
function isHedged(items: readonly Item[], { at, length }: Superlative): boolean {
  const before = items.slice(Math.max(0, at - 4), at);
  if (
    before.some(
      item => isWord(item, 'of') || isWord(item, 'among') || (item.kind === 'word' && item.class === 'negation'),
    )
  )
    return true;
  const common = isWord(items[at + length], ...COMMON) ? 1 : 0;
  const next = items[at + length + common];
  // "The top convictions" are several; "the most arrests" is a number of them.
  const many = common === 1 || isWord(items[at + length - 1], 'top', 'leading', 'biggest', 'largest', 'smallest');
  if (many && next?.kind === 'word' && next.class !== 'arrest' && next.key.endsWith('s')) return true;
  if (next?.kind === 'quantity' || next?.kind === 'rank') return true;
  return next?.kind === 'word' && next.class === undefined;
}

function judgeRank(
  items: readonly Item[],
  superlative: Superlative,
  context: Context,
  message: Context,
  dataset: Dataset,
): Found | undefined {
  const end = superlative.at + superlative.length;
  const stop = items.findIndex((item, index) => index > end && (isSeparator(item) || item.kind === 'quantity'));
  const clause = items.slice(end, stop === -1 ? undefined : stop);
  const path = pathBefore(items.slice(0, superlative.at));
  const inside = firstNames(items.slice(superlative.at, end));
  const before = inside.items.length > 0 ? inside : path.named;
  const behind = firstNames(items.slice(end).slice(0, Math.max(clause.length, 8)));
  const named = before.items.length > 0 ? before : behind;
  const about = clause.some(isCounted) || path.items.some(isCounted);
  if (named.items.length !== 1 || !(about || ((message.title || message.domain) && !message.otherDomain)))
    return undefined;
  if (context.otherActor && !message.title && !message.reporter) return undefined;
  const used = [
    ...items.slice(superlative.at, end),
    ...named.items,
    ...clause.filter(item => isCounted(item) || isWord(item, 'common') || isWord(item, 'place')),
  ];
  const judgement = answerRank(named, superlative, [...clause, ...path.items], dataset);
  return judgement && { ...judgement, used, at: superlative.at };
}

function isCounted(item: Item): boolean {
  return item.kind === 'word' && (item.class === 'arrest' || item.class === 'conviction' || item.class === 'caseNoun');
}

function answerRank(
  named: Named,
  superlative: Superlative,
  words: readonly Item[],
  dataset: Dataset,
): Judgement | undefined {
  const [place] = named.places;
  const [names] = named.rows;
  const [other] = named.otherPlaces;
  if (other) return explainUnanswered({ kind: 'otherPlace', name: other.place.name }, dataset);
  if (place) {
    if (words.some(item => item.kind === 'row' || (item.kind === 'word' && item.class === 'conviction'))) {
      return explainUnanswered({ kind: 'convictionsByPlace', places: [place.place], rows: [] }, dataset);
    }
    if (place.part)
      return explainUnanswered({ kind: 'partOfPlace', place: place.place, note: place.note ?? '' }, dataset);
    const table = dataset.rows.jurisdictions.map(({ id, title, count }) => ({ id, title, value: count }));
    return standing(table, 'jurisdictions', place.place.id, superlative);
  }
  const judgements = (names ?? []).flatMap(
    ({ table, id }) => standing(tableOf(table, dataset), table, id, superlative) ?? [],
  );
  return judgements.find(({ verdict }) => verdict === 'matches') ?? judgements[0];
}

interface Standing {
  readonly id: string;
  readonly title: string;
  readonly value: number;
}

function tableOf(table: Row['table'], dataset: Dataset): readonly Standing[] {
  const {
    rows: { convictions: offenses, categories, groups, topics },
  } = dataset;
  const rows = { convictions: offenses, categories, groups, topics, jurisdictions: [] }[table];
  return rows.map(({ id, name, count }) => ({ id, title: name, value: count }));
}

/** Rows with equal figures share their ranks: "third" is right for each of two that are tied third. */
function standing(
  table: readonly Standing[],
  name: Row['table'],
  id: string,
  { rank, from }: Superlative,
): Judgement | undefined {
  const row = table.find(each => each.id === id);
  if (!row) return undefined;
  const sorted = [...table].sort((a, b) => (from === 'top' ? b.value - a.value : a.value - b.value));
  const ahead = sorted.filter(({ value }) => (from === 'top' ? value > row.value : value < row.value)).length;
  const tied = sorted.filter(({ value }) => value === row.value).length;
  const holder = sorted[rank - 1];
  const matches = rank > ahead && rank <= ahead + tied;
  const top = table.filter(({ value }) => value > row.value).length + 1;
  const own = `${row.title}: ${formatCount(row.value)}, ${tied > 1 ? 'tied ' : ''}${ordinal(top)} of ${formatCount(table.length)}.`;
  const first = holder && !matches ? ` ${holder.title}: ${formatCount(holder.value)}.` : '';
  const rows = [{ table: name, id }, ...(holder && !matches ? [{ table: name, id: holder.id }] : [])];
  return { verdict: matches ? 'matches' : 'differs', report: `${own}${first}`, rows };
}
