import type { Dataset, Place } from '../../dataset/dataset.ts';
import { toSingular } from '../name-index.ts';
import type { Name } from '../names.ts';
import { normalize } from '../normalize.ts';
import { readDate, type StatedDate } from './dates.ts';
import { classOf, classOfPair, isDomainWord, type WordClass } from './lexicon.ts';
import { mentionFinder } from './mentions.ts';
import { readOrdinal } from './ordinals.ts';
import { readOtherCrime } from './other-crimes.ts';
import { type OtherPlace, readOtherPlace, readProperName, readStateBehind } from './other-places.ts';
import { namesPart } from './parts.ts';
import { readQuantity } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

interface Span {
  /** Offsets in the message. */
  readonly start: number;
  readonly end: number;
}

/** What a claim can be made of. */
export type Item = Span &
  (
    | { readonly kind: 'quantity'; readonly quantity: Quantity }
    | { readonly kind: 'place'; readonly place: Place; readonly note: string | undefined; readonly part: boolean }
    | { readonly kind: 'row'; readonly names: readonly Name[] }
    | { readonly kind: 'otherPlace'; readonly place: OtherPlace }
    | { readonly kind: 'otherCrime'; readonly name: string }
    | { readonly kind: 'otherOperation'; readonly name: string }
    | { readonly kind: 'title' }
    | { readonly kind: 'reporter' }
    | { readonly kind: 'date'; readonly date: StatedDate }
    | { readonly kind: 'rank'; readonly rank: number }
    | { readonly kind: 'word'; readonly key: string; readonly text: string; readonly class: WordClass | undefined }
    | { readonly kind: 'mark'; readonly key: string }
    | { readonly kind: 'break' }
    | { readonly kind: 'opaque' }
  );

type Payload = Item extends infer Each ? (Each extends Span ? Omit<Each, keyof Span> : never) : never;
interface Reading {
  readonly payload: Payload;
  readonly next: number;
}

/** What follows a place and makes something else of it: the `Denver Post`, `LA County`, `Washington state`. */
const PAPERS = new Set('times post globe herald inquirer tribune sun journal magazine airport university'.split(' '));

const LONGEST_INITIALS = 6;

/** Puts tokens together to what they stand for, from left to right. */
export function readItems(tokens: readonly Token[], dataset: Dataset): readonly Item[] {
  const findMention = mentionFinder(dataset, tokens);
  const places = new Map(dataset.places.map(place => [place.id, place] as const));
  const title = titleOf(dataset);
  const reporter = reporterOf(dataset);
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const reading =
      readSilent(token, at) ??
      readListNumber(tokens, at) ??
      readTitle(tokens, at, title) ??
      readReporter(tokens, at, reporter) ??
      readNamed(tokens, at, findMention, places, dataset) ??
      readOther(tokens, at, items) ??
      readFigure(tokens, at, items) ??
      readPlain(tokens, at, token, items.at(-1));
    const last = tokens[reading.next - 1] ?? token;
    items.push({ ...reading.payload, start: token.start, end: last.end });
    at = reading.next;
  }
  return items;
}

/** Line ends, code and links say nothing, and need no looking at. */
function readSilent({ kind }: Token, at: number): Reading | undefined {
  return kind === 'break' || kind === 'opaque' ? { payload: { kind }, next: at + 1 } : undefined;
}

/** The number of a line or a part in a list: `1.`, `2)`. */
function readListNumber(tokens: readonly Token[], at: number): Reading | undefined {
  const after = tokens[at + 1];
  if (tokens[at]?.kind !== 'number' || !after?.glued) return undefined;
  const before = tokens[at - 1];
  const opens = before === undefined || before.kind === 'break';
  const listed =
    after.text === ')'
      ? !tokens.slice(Math.max(0, at - 6), at).some(({ text }) => text === '(')
      : opens && after.text === '.';
  return listed ? { payload: { kind: 'opaque' }, next: at + 2 } : undefined;
}

interface Title {
  readonly words: readonly string[];
  /** Words before its name proper: `operation`. */
  readonly kind: number;
}

function titleOf({ title }: Dataset): Title {
  const words = normalize(title).split(' ').map(toSingular);
  return { words, kind: words.length > 2 && classOf(words[0] ?? '') === 'operation' ? 1 : 0 };
}

/** The title, also without "Operation", abbreviated or in one word: `Op Safe City`, `SafeCity`. */
function readTitle(tokens: readonly Token[], at: number, { words, kind }: Title): Reading | undefined {
  const opening = tokens[at]?.key ?? '';
  const named = kind === 1 && classOf(opening) === 'operation' ? at + 1 : at;
  const proper = words.slice(kind);
  if (toSingular(tokens[named]?.key ?? '') === proper.join('')) return { payload: { kind: 'title' }, next: named + 1 };
  const matches = proper.every((word, offset) => toSingular(tokens[named + offset]?.key ?? '') === word);
  return matches && proper.length > 0 ? { payload: { kind: 'title' }, next: named + proper.length } : undefined;
}

interface Reporter {
  readonly words: readonly string[];
  /** A short name in capitals, such as ICE. */
  readonly capitals: boolean;
}

function reporterOf({ report: { reporter } }: Dataset): Reporter {
  return {
    words: normalize(reporter)
      .split(' ')
      .filter((word, at) => at > 0 || word !== 'the'),
    capitals: reporter === reporter.toUpperCase() && reporter.length <= LONGEST_INITIALS,
  };
}

/** A reporter with a short name in capitals is meant in small letters only where an arrest follows. */
function readReporter(tokens: readonly Token[], at: number, { words, capitals }: Reporter): Reading | undefined {
  if (!words.every((word, offset) => tokens[at + offset]?.key === word)) return undefined;
  const text = tokens[at]?.text ?? '';
  const next = at + words.length;
  if (capitals && text !== text.toUpperCase() && !isDomainWord(tokens[next]?.key ?? '')) return undefined;
  return { payload: { kind: 'reporter' }, next };
}

function readNamed(
  tokens: readonly Token[],
  at: number,
  findMention: ReturnType<typeof mentionFinder>,
  places: ReadonlyMap<string, Place>,
  dataset: Dataset,
): Reading | undefined {
  const mention = findMention(at);
  if (!mention) return undefined;
  const name = mention.names.find(({ table, id }) => table === 'jurisdictions' && places.has(id));
  const place = name && places.get(name.id);
  if (!place) {
    const names = mention.names.filter(({ table }) => table !== 'jurisdictions');
    return names.length > 0 ? { payload: { kind: 'row', names }, next: mention.next } : undefined;
  }
  const after = tokens[mention.next];
  if (after && PAPERS.has(after.key) && /^\p{Lu}/u.test(after.text)) return undefined;
  if (after?.key === 'county' && place.kind !== 'county') {
    return otherPlace({ name: `${place.name} County`, state: undefined, next: mention.next + 1 });
  }
  const state = readStateBehind(tokens, mention.next);
  if (state && state.state !== place.state && place.kind === 'city' && !findMention(state.next - 1)) {
    return otherPlace({ name: `${place.name}, ${state.name}`, state: undefined, next: state.next });
  }
  const next = state && state.state === place.state && place.title !== place.name ? state.next : mention.next;
  return { payload: { kind: 'place', place, note: name.note, part: namesPart(name, dataset) }, next };
}

/** What no row is about: other operations, places and crimes. */
function readOther(tokens: readonly Token[], at: number, before: readonly Item[]): Reading | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (classOf(token.key) === 'operation' && /^\p{Lu}/u.test(token.text)) {
    const name = readProperName(tokens, at + 1);
    if (name) return { payload: { kind: 'otherOperation', name: `${token.text} ${name.name}` }, next: name.next };
  }
  const known = readOtherPlace(tokens, at);
  if (known) {
    const state = readStateBehind(tokens, known.next);
    const after = tokens[known.next];
    if (after && PAPERS.has(after.key) && /^\p{Lu}/u.test(after.text)) return undefined;
    if (after?.key === 'county')
      return otherPlace({ name: `${known.name} County`, state: undefined, next: known.next + 1 });
    return otherPlace(state && known.state === undefined ? { ...known, next: state.next } : known);
  }
  const crime = readOtherCrime(tokens, at);
  if (crime) return { payload: { kind: 'otherCrime', name: crime.name }, next: crime.next };
  const last = before.at(-1);
  if (last?.kind !== 'word' || last.key !== 'in' || classOf(token.key) !== undefined) return undefined;
  const proper = readDate(tokens, at) ? undefined : readProperName(tokens, at);
  return proper && otherPlace(proper);
}

function otherPlace(place: OtherPlace): Reading {
  return { payload: { kind: 'otherPlace', place }, next: place.next };
}

function readFigure(tokens: readonly Token[], at: number, before: readonly Item[]): Reading | undefined {
  const date = readDate(tokens, at);
  if (date) return { payload: { kind: 'date', date }, next: date.next };
  const quantity = readQuantity(tokens, at);
  // "A quarter of all convictions": "all" says what the quarter is of.
  if (quantity?.quantifier && isWord(before.at(-1), 'of')) return undefined;
  const ordinal = quantity === undefined || quantity.form === 'foreign' ? readOrdinal(tokens, at) : undefined;
  if (ordinal) return { payload: { kind: 'rank', rank: ordinal.rank }, next: ordinal.next };
  return quantity && { payload: { kind: 'quantity', quantity }, next: quantity.next };
}

function readPlain(tokens: readonly Token[], at: number, token: Token, before: Item | undefined): Reading {
  switch (token.kind) {
    case 'word': {
      const pair = classOfPair(token.key, tokens[at + 1]?.key ?? '');
      const record = /^records?$/.test(token.key) && (isNone(before) || isWord(before, 'clean', 'a', 'prior'));
      const known = record ? 'conviction' : (pair ?? classOf(token.key));
      const payload = { kind: 'word', key: token.key, text: token.text, class: known } as const;
      return { payload, next: pair ? at + 2 : at + 1 };
    }
    case 'mark':
      return { payload: { kind: 'mark', key: token.text }, next: at + 1 };
    case 'number':
      return { payload: { kind: 'opaque' }, next: at + 1 };
    default:
      return { payload: { kind: 'opaque' }, next: at + 1 };
  }
}

/** "No record" has a number of its own. */
function isNone(item: Item | undefined): boolean {
  return (
    isWord(item, 'no') || (item?.kind === 'quantity' && item.quantity.quantifier && item.quantity.stated.value === 0)
  );
}
