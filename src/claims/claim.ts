import type { Dataset, Row } from '../dataset/dataset.ts';
import type { Item } from '../english/item.ts';
import type { Stated } from '../english/tolerance.ts';
import { has, isMark, isName, isOf, isStranger, isWord, keyOf, type NameItem } from '../english/words.ts';
import type { Absence, Figure } from './finding.ts';
import type { Bond, Spot } from './pair-numbers.ts';
import type { About } from './read-about.ts';

/** A number and what it is said of, before they are set beside each other. */
export interface Claim {
  readonly spot: Spot;
  /** The figures that it may be, the likeliest first; or why the report has none, and the rows that come nearest. */
  readonly figures: readonly Figure[];
  readonly absence?: Absence;
  readonly rows: readonly Row[];
  /** The number in the report's unit. */
  readonly stated: Stated;
  /** The items beside the number that the quotation holds. */
  readonly used: readonly Item[];
  readonly bond: Bond;
  /** A name and a number with no word on arrests or convictions: told unless the message is about something else. */
  readonly bare: boolean;
}

/** What a reader found: undefined where the number is said of something else. */
export type Read = (Partial<Omit<Claim, 'spot'>> & Pick<Claim, 'bond'>) | undefined;

/**
 * What a number counts, by the words behind it. `predicate`: a verb or "in", and what it counts is named before it or behind;
 * `none`: what it counts is named before it; `foreign`: something that no report of arrests counts.
 */
type Head = (typeof counted)[number] | 'name' | 'predicate' | 'none' | 'foreign';

const counted = ['arrest', 'people', 'conviction', 'charge', 'caseNoun', 'placeNoun', 'kindNoun', 'day'] as const;

/** A number with all that tells what it is said of. */
export interface Reading {
  readonly spot: Spot;
  readonly head: Head;
  /** Whether what it counts is named elsewhere. */
  readonly isOpen: boolean;
  /** The words behind the number up to what it counts. */
  readonly noun: readonly Item[];
  /** The number's own clause. */
  readonly words: readonly Item[];
  readonly items: readonly Item[];
  readonly sentence: About;
  readonly message: About;
  /** Everything that the message names. */
  readonly named: readonly NameItem[];
  /** Numbers before it in the sentence. */
  readonly before: readonly Spot[];
  /** The claim before it, in whatever sentence. */
  readonly last: Claim | undefined;
  /** The rows whose figures the message gave before it, in its order. */
  readonly told: readonly Row[];
  readonly dataset: Dataset;
}

/** What stands around a number, sorted: what it counts, and whether other words may say what it is of. */
export function makeReading(
  spot: Spot,
  around: Pick<Reading, 'items' | 'sentence' | 'message' | 'named' | 'before' | 'last' | 'told' | 'dataset'>,
): Reading {
  const { left, right, row, place } = spot;
  const told = readHead(right);
  // "Illegal re-entry 5 appears on the chart": what is not known is a verb.
  const pair = row ?? place;
  const isVerb = told.head === 'foreign' && pair?.gap.length === 0 && right[1]?.kind === 'word';
  const read = isVerb ? ({ head: 'predicate', length: 0 } as const) : told;
  // "Arrested 63 Guatemalans in Denver", "33 Mexicanos arrested": whoever they were, it stands beside the report's figure.
  const isCounted =
    has(left.slice(isWord(left.at(-1), 'of') ? -2 : -1), 'arrest') ||
    (row?.isBehind === true && isOurs(around.message)) ||
    (isOurs(around.message) && has(right.slice(1, isWord(right[1], 'were', 'was') ? 3 : 2), 'arrest'));
  const head = read.head === 'foreign' && isCounted ? 'people' : read.head;
  const isOpen = head === 'none' || head === 'predicate';
  return { spot, head, isOpen, noun: right.slice(0, read.length), words: [...left, ...right], ...around };
}

/** Whether arrests or the report are spoken of. */
export function isOurs({ title, reporter, domain }: About): boolean {
  return title || reporter || domain;
}

const quoted = ['arrest', 'people', 'conviction', 'charge', 'caseNoun', 'placeNoun', 'kindNoun', 'negation'] as const;

/** The words that say what is counted. */
export function saidWords(items: readonly Item[]): readonly Item[] {
  return items.filter(item => item.kind === 'reporter' || has([item], ...quoted));
}

interface Counted {
  readonly head: Head;
  /** Of the words that say so. */
  readonly length: number;
}

function headOf(item: Item): Head | undefined {
  if (has([item], 'untold')) return 'people';
  if (has([item], 'have', 'link', 'negation')) return 'predicate';
  return has([item], 'join', 'speech') ? 'none' : counted.find(name => has([item], name));
}

/** How many words that say nothing here may stand before "people": `63 hard-working people`. */
const mostStrangers = 2;

/** Reads on from a number to what it counts; a word that is not known is a thing that is counted where it may be a plural. */
function readHead(right: readonly Item[]): Counted {
  const strangers: Item[] = [];
  const isThing = (item: Item) => /[^s]s$/.test(keyOf(item)) || isOf(item, 'things');
  const found = (head: Head, length: number): Counted => ({ head: strangers.some(isThing) ? 'foreign' : head, length });
  for (const [index, item] of right.entries()) {
    if (isName(item)) return found('name', index);
    if (item.kind === 'reporter' || item.kind === 'title' || isMark(item, '-', '@')) continue;
    if (item.kind !== 'word' || item.key === 'per') return found('none', index);
    if (item.class === 'otherActor' || isOf(item, 'harmed')) return { head: 'foreign', length: index };
    if (item.class === 'preposition') {
      if (item.key === 'of' && strangers.length === 0) continue;
      return found('predicate', index);
    }
    const head = headOf(item) ?? (isStranger(item) && strangers.length === mostStrangers ? 'predicate' : undefined);
    if (head) return found(head, index + 1);
    if (item.class === undefined) strangers.push(item);
  }
  return found('none', right.length);
}
