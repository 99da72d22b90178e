import type { Dataset, Row } from '../dataset/dataset.ts';
import type { Item } from '../english/item.ts';
import type { Stated } from '../english/tolerance.ts';
import { has } from '../english/words.ts';
import type { Absence, Figure } from './finding.ts';
import { type Head, readHead } from './head.ts';
import type { NameItem } from './name-groups.ts';
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

/** A number with all that tells what it is said of. */
export interface Reading {
  readonly spot: Spot;
  readonly head: Head;
  /** Whether it counts people by a word that is not known. */
  readonly isVague: boolean;
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

export function makeReading(
  spot: Spot,
  around: Pick<Reading, 'items' | 'sentence' | 'message' | 'named' | 'before' | 'last' | 'told' | 'dataset'>,
): Reading {
  const { left, right, row, place } = spot;
  const told = readHead(right);
  // "Illegal re-entry 5 appears on the chart": what is not known is a verb.
  const pair = row ?? place;
  const isVerb = told.head === 'foreign' && pair?.gap.length === 0 && !pair.isBehind && right[1]?.kind === 'word';
  const read = isVerb ? ({ head: 'predicate', length: 0 } as const) : told;
  // "Arrested 63 Guatemalans in Denver": whoever they were, it stands beside the report's figure.
  const isArrested = has(left.slice(-1), 'arrest') || (has(right.slice(0, 3), 'arrest') && isOurs(around.message));
  const isCounted = isArrested || (row?.isBehind === true && isOurs(around.message));
  const isVague = read.head === 'foreign' && isCounted && !has(right.slice(0, 2), 'otherActor');
  const head = isVague ? 'people' : read.head;
  return { spot, head, isVague, noun: right.slice(0, read.length), words: [...left, ...right], ...around };
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
