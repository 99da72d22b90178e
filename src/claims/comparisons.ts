import type { Dataset, Row } from '../dataset/dataset.ts';
import type { Item } from '../english/item.ts';
import { has, hasWord, isStranger, isWord } from '../english/words.ts';
import type { About } from './about.ts';
import { figuresOfNames, findRow } from './figures.ts';
import type { Absence, Verdict } from './finding.ts';
import { groupNames, isBoundary, isName, type NameGroup } from './name-groups.ts';

/** What a message says of the order of figures: no number to set beside one, so that the figures stand by themselves. */
export interface Compared {
  readonly verdict: Verdict;
  readonly used: readonly Item[];
  readonly at: number;
}

const comparatives = 'more fewer less higher lower greater bigger larger smaller as twice double triple times'.split(
  ' ',
);
const surpassing = 'topped surpassed exceeded outnumbered outpaced beat'.split(' ');
const superlatives = 'most highest largest biggest greatest top leading fewest least lowest smallest last'.split(' ');
const ranking = 'ranked ranks finished placed came comes was is were in at came'.split(' ');
const lists = ['list', 'way', 'pack', 'chart', 'country', 'nation'];
/** How far "than" may be from "more", and a name from either. */
const reach = 9;

/** "More arrests in Denver than in Portland", "Philly topped LA", "the most arrests", "Denver was third". */
export function findComparisons(items: readonly Item[], message: About, dataset: Dataset): readonly Compared[] {
  const groups = groupNames(items);
  const isCounted = has(items, 'arrest', 'conviction', 'caseNoun') || hasWord(items, 'group', 'category');
  const isPlain = message.title || message.domain || !items.some(isStranger);
  const about = isCounted || (isPlain && !message.otherDomain);
  const isOthers = has(items, 'otherActor') && !message.title && !message.reporter;
  if (groups.length === 0 || !about || isOthers) return [];
  const found = items.flatMap(
    (_, at) => compareAt(items, at, groups, dataset) ?? rankAt(items, at, groups, dataset) ?? [],
  );
  // "Ranked third, the most …" says one thing of one row.
  return found.filter(
    (each, index) => !found.slice(0, index).some(other => other.used.some(item => each.used.includes(item))),
  );
}

function compareAt(
  items: readonly Item[],
  at: number,
  groups: readonly NameGroup[],
  dataset: Dataset,
): Compared | undefined {
  const isSurpassing = isWord(items[at], ...surpassing);
  const isHalf = isWord(items[at + 1], 'as') && items[at]?.kind === 'quantity';
  const isThan = items[at]?.kind === 'word' && /er$/.test(items[at].key) && isWord(items[at + 1], 'than');
  if (!isSurpassing && !isHalf && !isThan && !isWord(items[at], ...comparatives)) return undefined;
  const link = isSurpassing
    ? at
    : items.findIndex(
        (item, index) =>
          index > at && index <= at + reach && (isWord(item, 'than') || (index > at + 1 && isWord(item, 'as'))),
      );
  const middle = items.slice(at, link);
  if (
    link === -1 ||
    middle
      .slice(isThan ? 1 : 0)
      .some(item => isStranger(item) || has([item], 'otherActor', 'negation') || item.kind === 'break')
  )
    return undefined;
  const first = groups.findLast(({ to, from }) => to <= link && (from > at || at - to <= reach));
  const second = groups.find(({ from }) => from > link && from <= link + reach);
  if (!first || !second || first.sort !== second.sort) return undefined;
  const names = [...first.names, ...second.names];
  return { ...standFor([first, second], items, dataset), used: [...middle, ...names], at: link };
}

function rankAt(
  items: readonly Item[],
  at: number,
  groups: readonly NameGroup[],
  dataset: Dataset,
): Compared | undefined {
  const length = rankLength(items, at);
  if (length === 0 || isHedged(items, at, length)) return undefined;
  const end = at + length;
  const before = groups.findLast(({ to }) => to <= at && !items.slice(to, at).some(isStranger));
  const behind = groups.find(({ from }) => from >= end && !items.slice(end, from).some(isStranger));
  const inside = groups.find(({ from, to }) => from >= at && to <= end);
  const inClause = before && !items.slice(before.to, at).some(isBoundary);
  const group = inside ?? (inClause ? before : behind && behind.from - end <= reach ? behind : before);
  if (group?.names.length !== 1) return undefined;
  const counted = items
    .slice(end, end + 3)
    .filter(item => has([item], 'arrest', 'conviction', 'caseNoun') || isWord(item, 'common'));
  const { verdict } = standFor([group], items, dataset);
  const rank = verdict.kind === 'has' ? rankOf(verdict.figure.rows[0]) : verdict;
  return rank && { verdict: rank, used: [...items.slice(at, end), ...group.names, ...counted], at };
}

/** How many items tell a rank: "the most", "second most", "was third", "topped the list", "more than any other". */
function rankLength(items: readonly Item[], at: number): number {
  const item = items[at];
  const before = items[at - 1];
  const next = items[at + 1];
  if (item?.kind === 'rank') {
    if (isWord(next, ...superlatives)) return 2;
    const verb = items.slice(0, at).findLast(each => !has([each], 'filler'));
    const closes =
      next === undefined || next.kind === 'mark' || isWord(next, 'place', 'with') || has([next], 'preposition', 'join');
    const opens = before === undefined && (isWord(next, 'was', 'is') || next?.kind === 'mark');
    return ((isWord(verb, ...ranking) || isName(verb)) && closes) || opens ? 1 : 0;
  }
  if (
    isWord(item, 'topped', 'tops', 'led', 'leads') &&
    items.slice(at + 1, at + 3).some(each => isWord(each, ...lists))
  )
    return 1;
  if (isWord(item, 'more', 'fewer', 'less', 'higher', 'lower')) {
    const than = items.slice(at, at + reach).findIndex(each => isWord(each, 'than'));
    const any = items
      .slice(at + than + 1, at + than + 4)
      .findIndex(each => isWord(each, 'any', 'anywhere', 'all', 'every', 'everywhere'));
    return than === -1 || any === -1 || items.slice(at, at + than).some(isStranger) ? 0 : than + any + 2;
  }
  if (!isWord(item, ...superlatives) || before?.kind === 'rank' || isWord(before, 'at')) return 0;
  if (isWord(item, 'last')) return isWord(before, ...ranking) && !has(items.slice(at + 1, at + 2), 'day') ? 1 : 0;
  return isWord(before, 'the') || (before === undefined && !isWord(item, 'most')) ? 1 : 0;
}

/** "One of the most", "not the most", "the most beautiful", "top ten", "the top convictions". */
function isHedged(items: readonly Item[], at: number, length: number): boolean {
  const before = items.slice(Math.max(0, at - 4), at);
  if (before.some(item => isWord(item, 'of', 'among') || has([item], 'negation'))) return true;
  const isCommon = isWord(items[at + length], 'common', 'frequent', 'cited');
  const next = items[at + length + (isCommon ? 1 : 0)];
  const isMany = isCommon || isWord(items[at + length - 1], 'top', 'leading', 'biggest', 'largest', 'smallest');
  if (isMany && next?.kind === 'word' && next.class !== 'arrest' && next.key.endsWith('s')) return true;
  return next?.kind === 'quantity' || next?.kind === 'rank' || isStranger(next);
}

/** The rows of names beside each other, or why the report does not have them. */
function standFor(
  groups: readonly NameGroup[],
  items: readonly Item[],
  dataset: Dataset,
): { readonly verdict: Verdict } {
  const names = groups.flatMap(group => group.names);
  const rows = names.flatMap((item): readonly Row[] => {
    if (item.kind === 'place')
      return [findRow('jurisdictions', item.place.id, dataset)].filter(row => row !== undefined);
    return item.kind === 'row' ? (figuresOfNames([item.names], dataset)[0]?.rows ?? []) : [];
  });
  const isPlace = groups[0]?.sort === 'place';
  const absence = names.flatMap((item): readonly Absence[] => {
    if (item.kind === 'otherPlace') return [{ reason: 'other-place', name: item.place.name }];
    if (item.kind === 'otherCrime') return [{ reason: 'other-crime', name: item.name }];
    return item.kind === 'place' && item.part ? [{ reason: 'part-of-place', note: item.note ?? '' }] : [];
  })[0];
  const byPlace = isPlace && (has(items, 'conviction') || items.some(({ kind }) => kind === 'row'));
  const why =
    absence ?? (byPlace && !has(items, 'arrest') ? ({ reason: 'no-breakdown-by-place' } as const) : undefined);
  if (why)
    return { verdict: { kind: 'absent', absence: why, rows: absence && why.reason !== 'part-of-place' ? [] : rows } };
  return { verdict: { kind: 'has', figure: { of: 'each', rows } } };
}

function rankOf(row: Row | undefined): Verdict | undefined {
  return row && { kind: 'has', figure: { of: 'rank', rows: [row] } };
}
