import type { Cell } from './cells.ts';
import type { Context } from './context.ts';
import { type Head, phraseBehind, readHead } from './heads.ts';
import type { Item } from './items.ts';
import type { WordClass } from './lexicon.ts';
import { firstNames, type Named, type Path, pathBefore } from './paths.ts';
import type { Mode, Subject } from './subjects.ts';

/** A quantity and what it is said of. */
export interface Bound {
  readonly cell: Cell;
  readonly subject: Subject;
  /** What a share is stated to be of. */
  readonly base: 'arrests' | 'convictions' | undefined;
  /** The items that the claim is made of, in any order. */
  readonly used: readonly Item[];
  /** Another reading is possible: only a match is to be told. */
  readonly doubtful: boolean;
  /** A name and a number with nothing else: a claim only where the message is about arrests. */
  readonly bare: boolean;
}

/** What is known about a cell before its subject is. */
interface Reading {
  readonly cell: Cell;
  readonly head: Head;
  readonly phrase: readonly Item[];
  readonly path: Path;
  readonly behind: Named;
  readonly sentence: Context;
  readonly message: Context;
}

const DENIALS = new Set(
  'not never didnt wasnt werent hasnt havent hadnt dont doesnt isnt arent cannot cant'.split(' '),
);

/** Finds what a quantity is said of; undefined where it is no claim, or one that cannot be told from its words. */
export function bind(cell: Cell, sentence: Context, message: Context): Bound | undefined {
  const { quantity } = cell;
  const head = readHead(cell.right);
  if (quantity.form === 'foreign' || quantity.negated || head.kind === 'foreign' || head.kind === 'day')
    return undefined;
  if (isComparative(cell.right) || isDenied(cell.left)) return undefined;
  if (sentence.otherActor && !message.title && !message.reporter) return undefined;
  const phrase = phraseBehind(cell.right);
  const reading = {
    cell,
    head,
    phrase,
    path: pathBefore(cell.left),
    behind: firstNames(phrase),
    sentence,
    message,
  };
  if (head.kind === 'placeNoun' || head.kind === 'kindNoun') return bindNumberOf(reading, head.kind);
  return bindRows(reading) ?? bindConvictions(reading) ?? bindPlaces(reading) ?? bindWhole(reading);
}

/** "Did not arrest 600": what a number is not. "Without" and "no" deny what follows them only. */
function isDenied(left: readonly Item[]): boolean {
  const clause = left.slice(left.findLastIndex(({ kind }) => kind === 'mark') + 1);
  return clause.slice(-6).some(item => item.kind === 'word' && DENIALS.has(item.key));
}

/** `38 fewer`, `three times`: the number is not a count but a difference, read with the comparison or not at all. */
function isComparative(right: readonly Item[]): boolean {
  const [first] = right;
  return first?.kind === 'word' && ['more', 'fewer', 'less', 'higher', 'lower', 'times'].includes(first.key);
}

/** Rows of the chart, the groups, crimes that have no row. */
function bindRows(reading: Reading): Bound | undefined {
  const { head, phrase, path, behind, cell } = reading;
  const fromBehind = behind.rows.length > 0 || behind.otherCrimes.length > 0;
  const named = fromBehind ? behind : bringsOwnSubject(head, phrase) ? undefined : path.named;
  if (!named || (named.rows.length === 0 && named.otherCrimes.length === 0)) return undefined;
  if (fromBehind ? !reachesBehind(phrase, named) : !reachesBefore(reading)) return undefined;
  const used = [...named.items, ...clauseWords(phrase), ...clauseWords(path.items)];
  const places = [...behind.places, ...path.named.places].map(({ place }) => place);
  const bare = !has([...phrase, ...path.items], 'conviction', 'arrest');
  const make = (subject: Subject) => bound(reading, subject, used, { bare });
  const [crime] = named.otherCrimes;
  if (crime && named.rows.length === 0) {
    return make({ kind: 'unanswered', why: { kind: 'otherCrime', name: crime.name } });
  }
  const groups = named.rows.some(names => names.some(({ table }) => table === 'groups'));
  if (places.length > 0 || behind.otherPlaces.length > 0) {
    const kind = groups ? 'groupsByPlace' : 'convictionsByPlace';
    return make({ kind: 'unanswered', why: { kind, places } });
  }
  const words = [...phrase, ...path.items];
  const carried = has(words, 'conviction') || has(phrase, 'have') || phrase.some(item => isWord(item, 'with'));
  if (!groups && !carried && (has(words, 'arrest') || has(words, 'charge'))) {
    return make({ kind: 'unanswered', why: { kind: 'arrestsByOffense', rows: named.rows } });
  }
  if (has(phrase, 'negation')) return undefined;
  const whole = cell.quantity.form === 'share' && cell.quantity.stated.value >= 100;
  return whole ? undefined : make({ kind: 'rows', rows: named.rows, mode: modeOf(reading) });
}

/** A name behind a quantity is what it counts when the words between say so: `86 were for DUI`, not `63 in a fraud case`. */
function reachesBehind(phrase: readonly Item[], named: Named): boolean {
  const first = named.items.find(({ kind }) => kind === 'row' || kind === 'otherCrime');
  const at = first ? phrase.indexOf(first) : -1;
  const after = phrase[at + 1];
  if (after?.kind === 'word' && after.class === undefined && after.start - (first?.end ?? 0) < 3) return false;
  for (let index = at - 1; index >= 0; index -= 1) {
    const item = phrase[index];
    if (item?.kind !== 'word') return item?.kind === 'mark' || item?.kind === 'place';
    if (item.class === undefined || item.class === 'speech') return false;
    if (item.class === 'preposition') return ['for', 'of', 'on'].includes(item.key);
    if (item.class === 'have' || item.class === 'link' || item.class === 'conviction') return true;
  }
  return true;
}

/** A name before a quantity is what it counts when nothing else is behind it but convictions or cases. */
function reachesBefore({ head, phrase }: Reading): boolean {
  if (head.kind === 'none' || head.kind === 'conviction' || head.kind === 'case' || head.kind === 'charge') return true;
  if (head.kind === 'people' || head.kind === 'arrest') return true;
  return head.kind === 'predicate' && !phrase.some(item => item.kind === 'word' && item.class === undefined);
}

/** "86 people with convictions": what is said behind counts more than a name before. */
function bringsOwnSubject(head: Head, phrase: readonly Item[]): boolean {
  return head.kind === 'predicate' && has(phrase, 'conviction', 'arrest');
}

function bindConvictions(reading: Reading): Bound | undefined {
  const { head, phrase, path, behind, sentence } = reading;
  const inPath = has(path.items, 'conviction');
  if (!has(phrase, 'conviction') && !(inPath && (head.kind === 'none' || head.kind === 'predicate'))) return undefined;
  if (!has(phrase, 'conviction') && inPath && has(phrase, 'arrest')) return undefined;
  const used = [...clauseWords(phrase), ...(inPath ? clauseWords(path.items) : [])];
  const places = [...behind.places, ...path.named.places];
  const [other] = [...behind.otherPlaces, ...path.named.otherPlaces];
  if (places.length > 0 || other) {
    const why = { kind: 'convictionsByPlace', places: places.map(({ place }) => place) } as const;
    return bound(reading, { kind: 'unanswered', why }, [...used, ...behind.items, ...path.named.items]);
  }
  const without = has(phrase, 'negation') || phrase.some(item => item.kind === 'quantity');
  const strangers = phrase.filter(item => item.kind === 'word' && item.class === undefined).length;
  const base = baseOf(phrase);
  return bound(reading, { kind: without ? 'unconvicted' : 'convicted' }, used, {
    base,
    doubtful: strangers > 1 || sentence.places > 0,
  });
}

function bindPlaces(reading: Reading): Bound | undefined {
  const { cell, head, phrase, path, behind, sentence, message } = reading;
  const hasBehind = behind.places.length > 0 || behind.otherPlaces.length > 0;
  if (hasBehind && isDestination(phrase, behind)) return undefined;
  const named = hasBehind ? behind : path.named;
  const [other] = named.otherPlaces;
  if (named.places.length === 0 && !other) return undefined;
  const arrests = has([...phrase, ...path.items], 'arrest');
  if (head.kind === 'people' && !arrests && !sentence.reporter && !sentence.title) return undefined;
  if (head.kind === 'people' && !has(phrase, 'arrest') && !hasBehind && endsIn(path.items, 'have')) return undefined;
  if (head.kind === 'charge' || head.kind === 'case') return undefined;
  if (!has(phrase, 'arrest') && hasStrangersBeforePlace(phrase, hasBehind)) return undefined;
  const used = [...named.items, ...clauseWords(phrase), ...(hasBehind ? [] : clauseWords(path.items))];
  const bare = !arrests && !sentence.title && !sentence.reporter;
  const strangers = phrase.filter(item => item.kind === 'word' && item.class === undefined).length;
  const make = (subject: Subject) =>
    bound(reading, subject, used, { bare, doubtful: strangers > 1 || phrase.some(item => isWord(item, 'there')) });
  if (other && named.places.length === 0) {
    if (other.place.state !== undefined) return make({ kind: 'state', state: other.place.state });
    return make({ kind: 'unanswered', why: { kind: 'otherPlace', name: other.place.name } });
  }
  if (cell.quantity.quantifier && !arrests && !message.domain) return undefined;
  return make({ kind: 'places', places: named.places, mode: modeOf(reading) });
}

/** "498 to Berlin". */
function isDestination(phrase: readonly Item[], { items }: Named): boolean {
  const [first] = items;
  const before = first && phrase[phrase.indexOf(first) - 1];
  return before !== undefined && isWord(before, 'to');
}

/** "63 tourists were robbed in": unknown words between a number and its place tell of something else. */
function hasStrangersBeforePlace(phrase: readonly Item[], placed: boolean): boolean {
  const strangers = phrase.some(item => item.kind === 'word' && item.class === undefined);
  return strangers && !placed ? true : strangers && !has(phrase, 'people', 'arrest');
}

function bindWhole(reading: Reading): Bound | undefined {
  const { cell, head, phrase, path, sentence, message } = reading;
  const words = [...phrase, ...path.items];
  const arrests = has(words, 'arrest');
  const counted =
    head.kind === 'arrest' ||
    head.kind === 'people' ||
    ((head.kind === 'none' || head.kind === 'predicate') && (arrests || isTotal(words)));
  const about = arrests || ((sentence.reporter || sentence.title) && (head.kind === 'people' || isTotal(words)));
  if (!counted || !about || cell.quantity.quantifier || cell.quantity.form === 'share') return undefined;
  if (has(phrase, 'charge', 'negation')) return undefined;
  const criminals = phrase.some(item => isWord(item, 'criminals'));
  const strangers = words.filter(item => item.kind === 'word' && item.class === undefined).length;
  const sure = message.title || sentence.reporter || isTotal(words);
  const doubtful =
    !sure ||
    message.places > 0 ||
    path.broken ||
    strangers > 1 ||
    words.some(item => isWord(item, 'there') || isWord(item, 'more'));
  return bound(reading, { kind: criminals ? 'criminals' : 'whole' }, clauseWords(words), { doubtful });
}

/** The number of places, of kinds of conviction. */
function bindNumberOf(reading: Reading, kind: 'placeNoun' | 'kindNoun'): Bound | undefined {
  const { cell, phrase, head, path, sentence, message } = reading;
  if (cell.quantity.form !== 'count' || cell.quantity.quantifier) return undefined;
  const used = phrase.slice(0, head.length);
  if (kind === 'kindNoun') {
    if (!has(phrase, 'conviction', 'caseNoun')) return undefined;
    return bound(reading, { kind: 'kindCount' }, clauseWords(phrase), { doubtful: !has(phrase, 'conviction') });
  }
  const arrests = has([...cell.left, ...cell.right], 'arrest');
  const about = sentence.title || sentence.reporter || arrests || message.title;
  const counts = has(phrase, 'have') || phrase.some(({ kind }) => kind === 'place' || kind === 'rank');
  const some = path.items.some(item => isWord(item, 'top') || isWord(item, 'other') || isWord(item, 'these'));
  if (!about || counts || some || path.named.places.length > 0 || cell.right.some(({ kind }) => kind === 'place')) {
    return undefined;
  }
  return bound(reading, { kind: 'placeCount' }, used, { doubtful: !sentence.title && !(sentence.reporter && arrests) });
}

function bound(
  { cell }: Reading,
  subject: Subject,
  used: readonly Item[],
  { base, doubtful = false, bare = false }: Partial<Pick<Bound, 'base' | 'doubtful' | 'bare'>> = {},
): Bound {
  return { cell, subject, base, used: [cell.item, ...used], doubtful, bare };
}

/** What a share is of: `of the convictions`, `of those arrested`. */
function baseOf(phrase: readonly Item[]): Bound['base'] {
  const of = phrase.findIndex(item => isWord(item, 'of'));
  if (of === -1 || of > 2) return undefined;
  for (const item of phrase.slice(of + 1)) {
    if (item.kind !== 'word') return undefined;
    if (item.class === 'conviction') return 'convictions';
    if (item.class === 'arrest' || item.class === 'people') return 'arrests';
    if (item.class === 'have' || item.class === 'link') return undefined;
  }
  return undefined;
}

function modeOf({ phrase, path }: Reading): Mode {
  const words = [...phrase, ...path.items];
  if (words.some(item => isWord(item, 'each') || isWord(item, 'apiece') || isWord(item, 'both'))) return 'each';
  return words.some(item => isWord(item, 'combined') || isWord(item, 'together')) ? 'sum' : 'either';
}

function isTotal(items: readonly Item[]): boolean {
  return items.some(item => ['total', 'overall', 'altogether', 'nationwide'].some(key => isWord(item, key)));
}

const QUOTED: readonly (WordClass | undefined)[] = [
  'arrest',
  'people',
  'conviction',
  'charge',
  'caseNoun',
  'placeNoun',
  'kindNoun',
  'negation',
];

/** The items of a stretch that say what is counted, for the quotation. */
function clauseWords(items: readonly Item[]): readonly Item[] {
  return items.filter(item => (item.kind === 'word' ? QUOTED.includes(item.class) : item.kind === 'reporter'));
}

export function has(items: readonly Item[], ...names: readonly WordClass[]): boolean {
  return items.some(item => item.kind === 'word' && item.class !== undefined && names.includes(item.class));
}

function endsIn(items: readonly Item[], name: WordClass): boolean {
  const last = items.at(-1);
  return last?.kind === 'word' && last.class === name;
}

export function isWord(item: Item, key: string): boolean {
  return item.kind === 'word' && item.key === key;
}
