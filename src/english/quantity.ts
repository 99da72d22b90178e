import lexicon from './lexicon.json' with { type: 'json' };
import { classOf, phrasesIn } from './lexicon.ts';
import { readNumber } from './numbers.ts';
import { indexPhrases, readPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Modifier, Stated } from './tolerance.ts';

/** A quantity in a message, with its modifiers. */
export interface Quantity {
  /**
   * `count`: a number of something. `share`: a part of a whole, in percent. `part`: a number of a stated whole.
   * `foreign`: a number that can be no claim, such as a price, a time, a score.
   */
  readonly form: 'count' | 'share' | 'part' | 'foreign';
  readonly stated: Stated;
  /** Of `part`, and of a `share` that says it: the whole as stated. */
  readonly whole?: Stated | undefined;
  /** `all`, `none`, `most` stand for a share, but only where they say of what. */
  readonly quantifier: boolean;
  /** Index after its last token. */
  readonly next: number;
}

/** A percentage or a quantifier is as exact as its first decimal. */
const percentPrecision = 0.05;
/** A fraction in words is rounded by nature: it holds within a tenth of itself. */
const fractionPrecision = 0.1;

export function makeCount(value: number, modifier: Modifier, next: number, loose = false): Quantity {
  return { form: 'count', stated: { value, modifier, precision: 0, loose }, quantifier: false, next };
}

export function makeShare(percent: number, modifier: Modifier, next: number, precision = percentPrecision): Quantity {
  const stated = { value: percent, modifier, precision, loose: false };
  return { form: 'share', stated, quantifier: false, next };
}

export function makeFraction(percent: number, modifier: Modifier, next: number): Quantity {
  const stated = { value: percent, modifier, precision: percent * fractionPrecision, loose: true };
  return { form: 'share', stated, quantifier: false, next };
}

export function makeForeign(next: number): Quantity {
  return { ...makeCount(0, 'exact', next), form: 'foreign' };
}

/** How many of them make a whole. */
const fractionUnits = new Map(Object.entries(lexicon.fractions));
const quantifiers = indexPhrases(phrasesIn(lexicon.quantifiers));
const shares = { all: [100, 'exact'], none: [0, 'exact'], most: [50, 'over'], minority: [50, 'under'] } as const;
/** "The most", "as most": ranks, not shares. */
const beforeRank = /^(?:the|single|second|third|as|at)$/;

/** `half`, `a third`, `two-thirds`, `three quarters`; not "the third", "a fifth time" and not "half a dozen". */
export function readFraction(tokens: readonly Token[], at: number, modifier: Modifier): Quantity | undefined {
  const [first = '', second = ''] = tokens.slice(at, at + 2).map(({ key }) => key);
  if (first === 'half' && !/^(an?|-|dozen)$/.test(second)) return makeFraction(50, modifier, at + 1);
  const isArticle = first === 'a' || first === 'an';
  const count = isArticle || first === 'one' ? 1 : readNumber(tokens, at)?.value;
  if (count === undefined || count > 9) return undefined;
  const unit = second === '-' ? at + 2 : at + 1;
  const word = tokens[unit]?.key ?? '';
  const isPlural = word.endsWith('s');
  const parts = fractionUnits.get(isPlural ? word.slice(0, -1) : word);
  if (parts === undefined || isPlural !== count > 1) return undefined;
  const after = tokens[unit + 1];
  const isOrdinal = isArticle && !/^(?:third|quarter)$/.test(word) && after?.kind === 'word' && after.key !== 'of';
  return isOrdinal ? undefined : makeFraction((100 / parts) * count, modifier, unit + 1);
}

/** `all`, `every single one`, `most`, `none`, `no one`; `no` before a noun is a count of zero. */
export function readQuantifier(tokens: readonly Token[], at: number, modifier: Modifier): Quantity | undefined {
  const [key, second = ''] = tokens.slice(at, at + 2).map(each => each.key);
  if (key === 'no' && second !== 'one' && tokens[at + 1]?.kind === 'word')
    return { ...makeCount(0, 'exact', at + 1), quantifier: true };
  const found = readPhrase(quantifiers, tokens, at);
  // "Every week" is a rate.
  if (!found || modifier === 'over' || (key === 'every' && classOf(second) === 'day')) return undefined;
  const isRank = beforeRank.test(tokens[at - 1]?.key ?? '') || /^(?:commonly|often|frequently)$/.test(second);
  if (key === 'most' && isRank) return undefined;
  const [percent, implied] = shares[found.value];
  return { ...makeShare(percent, implied, found.next), quantifier: true };
}
