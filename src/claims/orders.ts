import type { Dataset } from '../dataset/dataset.ts';
import type { Item } from '../english/item.ts';
import { has, isMark, isName, isOf, isQuantity, isStranger, isWord, type NameItem } from '../english/words.ts';
import { rowsNamed } from './figures.ts';
import type { Absence, Verdict } from './finding.ts';
import { groupNames, isBoundary, type NameGroup } from './name-groups.ts';

/** What a message says of the order of figures, by a comparison or a rank. */
export interface Order {
  readonly names: readonly NameItem[];
  /** The words that say so, in front of the names. */
  readonly used: readonly Item[];
  readonly isRank: boolean;
  readonly at: number;
}

/** How far "than" may be from "more", and a name from either. */
const reach = 9;

/** "More arrests in Denver than in Portland", "Philly topped LA", "the most arrests", "Denver was third". */
export function findOrders(items: readonly Item[], isOfReport: boolean): readonly Order[] {
  const groups = groupNames(items);
  const isPlain = isOfReport || !items.some(isStranger);
  const found: Order[] = [];
  for (const at of items.keys()) {
    const said = compareAt(items, at, groups) ?? rankAt(items, at, groups, isPlain);
    // "Ranked third, the most …" says one thing of one row.
    if (said && !found.some(({ used }) => used.some(item => said.used.includes(item)))) found.push(said);
  }
  return found;
}

/** The names on either side of "than", of "as" or of a verb: "more … than", "twice as many as", "harder than", "beat". */
function compareAt(items: readonly Item[], at: number, groups: readonly NameGroup[]): Order | undefined {
  const [item, next] = items.slice(at, at + 2);
  const isVerb = isOf(item, 'surpassing');
  const isHarder = item?.kind === 'word' && item.key.endsWith('er') && isWord(next, 'than');
  const isAs = item?.kind === 'quantity' && isWord(next, 'as');
  if (!isVerb && !isHarder && !isAs && !isOf(item, 'comparatives')) return undefined;
  const than = items
    .slice(at, at + reach)
    .findIndex((each, index) => isWord(each, 'than') || (index > 1 && isWord(each, 'as')));
  const link = isVerb ? at : at + than;
  const isOpen = items.slice(at + 1, link).some(each => isStranger(each) || has([each], 'otherActor'));
  const first = groups.findLast(({ to }) => to <= link);
  const second = groups.find(({ from }) => from > link);
  if (link < at || isOpen || !first || !second || first.sort !== second.sort) return undefined;
  const names = [...first.names, ...second.names];
  // "Six more in Philly than in LA"
  const from = items[at - 1]?.kind === 'quantity' ? at - 1 : at;
  return { names, used: [...items.slice(from, link), ...names], isRank: false, at };
}

/** The one name that a rank is said of: the nearest in its clause, or behind it. */
function rankAt(items: readonly Item[], at: number, groups: readonly NameGroup[], isPlain: boolean): Order | undefined {
  const length = rankLength(items, at);
  const end = at + length;
  if (length === 0 || isHedged(items, at, end)) return undefined;
  const before = groups.findLast(({ to }) => to <= at && !items.slice(to, at).some(isStranger));
  const behind = groups.find(({ from }) => from >= at && !items.slice(end, from).some(isStranger));
  const group = before && !items.slice(before.to, at).some(isBoundary) ? before : (behind ?? before);
  // "No way NYC is only fifth": nothing else is said of it.
  if (group?.names.length !== 1 || !(isPlain || items[end] === undefined || isMark(items[end]))) return undefined;
  const counted = items.slice(end, end + 3).filter(item => has([item], 'arrest', 'conviction', 'caseNoun'));
  return { names: group.names, used: [...items.slice(at, end), ...group.names, ...counted], isRank: true, at };
}

/** How many items tell a rank: "the most", "second most", "was third", "topped the list", "more than any other". */
function rankLength(items: readonly Item[], at: number): number {
  const [item, next, third] = items.slice(at, at + 3);
  const before = items[at - 1];
  const verb = items.slice(0, at).findLast(each => !has([each], 'filler'));
  if (item?.kind === 'rank') {
    if (isOf(next, 'superlatives')) return 2;
    if (isMark(next, '-') && isOf(third, 'superlatives')) return 3;
    const closes =
      !next || isMark(next) || isWord(next, 'place', 'with') || has([next], 'preposition', 'join', 'conviction');
    const isSaid =
      before && !isMark(before)
        ? closes && (isOf(verb, 'ranking') || isName(verb) || has(items.slice(0, at), 'negation'))
        : closes || isWord(next, 'was', 'is');
    return isSaid ? 1 : 0;
  }
  if (isWord(item, 'topped', 'tops', 'led', 'leads')) return isOf(next, 'rankings') || isOf(third, 'rankings') ? 1 : 0;
  if (isWord(item, 'more', 'fewer', 'less')) {
    return items.slice(at, at + reach).findIndex(each => isOf(each, 'wholes')) + 1;
  }
  if (isWord(item, 'last')) return isOf(verb, 'ranking') && !(next && has([next], 'day')) ? 1 : 0;
  const isLed = before ? isWord(before, 'the', 'single') || isMark(before, ',') : !isWord(item, 'most');
  return isOf(item, 'superlatives') && isLed ? 1 : 0;
}

/** "One of the most", "not the most", "the most beautiful", "top ten", "the top convictions". */
function isHedged(items: readonly Item[], at: number, end: number): boolean {
  const before = items.slice(Math.max(0, at - 4), at);
  const isCommon = isWord(items[end], 'common');
  const next = items[isCommon ? end + 1 : end];
  const isMany = isCommon || isWord(items[end - 1], 'top', 'leading', 'biggest', 'largest', 'smallest');
  const isPlural = isMany && next?.kind === 'word' && next.key.endsWith('s');
  return isWord(before.at(-1), 'of') || isPlural || isQuantity(next) || isStranger(next);
}

/** The figures of what is named, which stand by themselves, or that the report does not have one of them. */
export function tellOrder({ names, isRank }: Order, dataset: Dataset): Verdict {
  const rows = rowsNamed(names, dataset);
  const [absence] = names.flatMap(item => absenceOf(item) ?? []);
  if (absence) return { kind: 'absent', absence, rows: absence.reason === 'part-of-place' ? rows : [] };
  const [row] = rows;
  return { kind: 'has', figure: isRank && row ? { of: 'rank', rows: [row] } : { of: 'each', rows } };
}

function absenceOf(item: NameItem): Absence | undefined {
  if (item.kind === 'otherPlace') return { reason: 'other-place', name: item.name };
  return item.kind === 'place' && item.part ? { reason: 'part-of-place', note: item.note ?? '' } : undefined;
}
