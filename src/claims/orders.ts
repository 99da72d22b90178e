import type { Dataset } from '../dataset/dataset.ts';
import type { Item } from '../english/item.ts';
import { has, isOf, isStranger, isWord } from '../english/words.ts';
import type { About } from './about.ts';
import { rowsNamed } from './figures.ts';
import type { Verdict } from './finding.ts';
import { groupNames, isBoundary, isName, type NameGroup, type NameItem } from './name-groups.ts';

/** What a message says of the order of figures: no number to set beside one, so that the figures stand by themselves. */
export interface Compared {
  readonly verdict: Verdict;
  readonly used: readonly Item[];
  readonly at: number;
}

/** How far "than" may be from "more", and a name from either. */
const reach = 9;

/** "More arrests in Denver than in Portland", "Philly topped LA", "the most arrests", "Denver was third". */
export function findOrders(items: readonly Item[], message: About, dataset: Dataset): readonly Compared[] {
  const groups = groupNames(items);
  const isCounted = has(items, 'arrest', 'conviction', 'caseNoun');
  const isPlain = message.title || message.domain || !items.some(isStranger);
  const isOthers = has(items, 'otherActor') && !message.title && !message.reporter;
  if (groups.length === 0 || isOthers || !(isCounted || (isPlain && !message.otherDomain))) return [];
  const found = items.flatMap((_, at) => {
    const said = compareAt(items, at, groups) ?? rankAt(items, at, groups);
    return said ? { ...said, at, verdict: tellOrder(said.names, said.of, dataset) } : [];
  });
  // "Ranked third, the most …" says one thing of one row.
  const isSaidBefore = ({ used }: Compared, index: number) =>
    found.slice(0, index).some(other => other.used.some(item => used.includes(item)));
  return found.filter((each, index) => !isSaidBefore(each, index));
}

interface Said {
  readonly of: 'each' | 'rank';
  readonly names: readonly NameItem[];
  readonly used: readonly Item[];
}

/** The names on either side of "than". */
function compareAt(items: readonly Item[], at: number, groups: readonly NameGroup[]): Said | undefined {
  const isHarder = items[at]?.kind === 'word' && /er$/.test(items[at].key) && isWord(items[at + 1], 'than');
  const isAs = isWord(items[at + 1], 'as') && items[at]?.kind === 'quantity';
  const isSurpassing = isOf(items[at], 'surpassing');
  if (!isSurpassing && !isAs && !isHarder && !isOf(items[at], 'comparatives')) return undefined;
  const than = items
    .slice(at, at + reach)
    .findIndex((item, index) => isWord(item, 'than') || (index > 1 && isWord(item, 'as')));
  const link = isSurpassing ? at : at + than;
  const middle = items.slice(at + 1, link);
  if (link < at || middle.some(item => isStranger(item) || has([item], 'otherActor', 'negation'))) return undefined;
  const first = groups.findLast(({ to, from }) => to <= link && (from > at || at - to <= reach));
  const second = groups.find(({ from }) => from > link && from <= link + reach);
  if (!first || !second || first.sort !== second.sort) return undefined;
  const names = [...first.names, ...second.names];
  return { of: 'each', names, used: [...items.slice(at, link), ...names] };
}

/** The one name that a rank is said of: the nearest in its clause, or behind it. */
function rankAt(items: readonly Item[], at: number, groups: readonly NameGroup[]): Said | undefined {
  const length = rankLength(items, at);
  const end = at + length;
  if (length === 0 || isHedged(items, at, end)) return undefined;
  const isNear = (from: number, to: number) => !items.slice(from, to).some(isStranger);
  const before = groups.findLast(({ to }) => to <= at && isNear(to, at));
  const behind = groups.find(({ from }) => from >= at && from - end <= reach && isNear(end, from));
  const group = before && !items.slice(before.to, at).some(isBoundary) ? before : (behind ?? before);
  if (group?.names.length !== 1) return undefined;
  const counted = items.slice(end, end + 3).filter(item => has([item], 'arrest', 'conviction', 'caseNoun'));
  return { of: 'rank', names: group.names, used: [...items.slice(at, end), ...group.names, ...counted] };
}

/** How many items tell a rank: "the most", "second most", "was third", "topped the list", "more than any other". */
function rankLength(items: readonly Item[], at: number): number {
  const [item, next] = items.slice(at, at + 2);
  const before = items[at - 1];
  if (item?.kind === 'rank') {
    if (isOf(next, 'superlatives')) return 2;
    const closes = !next || next.kind === 'mark' || isWord(next, 'place', 'with') || has([next], 'preposition', 'join');
    const verb = items.slice(0, at).findLast(each => !has([each], 'filler'));
    const opens = !before && isWord(next, 'was', 'is');
    return opens || (closes && (!before || isOf(verb, 'ranking') || isName(verb))) ? 1 : 0;
  }
  if (isWord(item, 'topped', 'tops', 'led', 'leads'))
    return items.slice(at, at + 3).some(each => isWord(each, 'list', 'way', 'pack', 'chart', 'country', 'nation'))
      ? 1
      : 0;
  const whole = items
    .slice(at, at + reach)
    .findIndex(
      (each, index) =>
        isWord(each, 'any', 'anywhere', 'all', 'every', 'everywhere') && isWord(items[at + index - 1], 'than', 'in'),
    );
  if (isWord(item, 'more', 'fewer', 'less') && whole > 0)
    return items.slice(at, at + whole).some(isStranger) ? 0 : whole + 1;
  if (!isOf(item, 'superlatives') || before?.kind === 'rank' || isWord(before, 'at')) return 0;
  if (isWord(item, 'last')) return isOf(before, 'ranking') && !(next && has([next], 'day')) ? 1 : 0;
  return isWord(before, 'the') || (!before && !isWord(item, 'most')) ? 1 : 0;
}

/** "One of the most", "not the most", "the most beautiful", "top ten", "the top convictions". */
function isHedged(items: readonly Item[], at: number, end: number): boolean {
  const isPart = items
    .slice(Math.max(0, at - 4), at)
    .some(item => isWord(item, 'of', 'among') || has([item], 'negation'));
  const isCommon = isWord(items[end], 'common', 'frequent', 'cited');
  const next = items[isCommon ? end + 1 : end];
  const isMany = isCommon || isWord(items[end - 1], 'top', 'leading', 'biggest', 'largest', 'smallest');
  const isPlural = isMany && next?.kind === 'word' && next.class !== 'arrest' && next.key.endsWith('s');
  return isPart || isPlural || next?.kind === 'quantity' || next?.kind === 'rank' || isStranger(next);
}

/** The figures of what is named, or that the report does not have one of them. */
function tellOrder(names: readonly NameItem[], of: Said['of'], dataset: Dataset): Verdict {
  const rows = rowsNamed(names, dataset);
  const other = names.find(item => item.kind === 'otherPlace' || item.kind === 'otherCrime');
  const part = names.find(item => item.kind === 'place' && item.part);
  if (other?.kind === 'otherPlace')
    return { kind: 'absent', absence: { reason: 'other-place', name: other.place.name }, rows: [] };
  if (other?.kind === 'otherCrime')
    return { kind: 'absent', absence: { reason: 'other-crime', name: other.name }, rows: [] };
  if (part?.kind === 'place')
    return { kind: 'absent', absence: { reason: 'part-of-place', note: part.note ?? '' }, rows };
  const [row] = rows;
  return { kind: 'has', figure: of === 'rank' && row ? { of, rows: [row] } : { of: 'each', rows } };
}
