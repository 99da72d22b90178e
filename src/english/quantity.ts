import { classOf } from './lexicon.ts';
import { readNumber } from './numbers.ts';
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

/** In percent. */
const fractionUnits: ReadonlyMap<string, number> = new Map(
  Object.entries({ third: 100 / 3, quarter: 25, fifth: 20, sixth: 100 / 6, eighth: 12.5, tenth: 10 }),
);
const quantifiers = new Map<string, readonly [percent: number, modifier: Modifier]>([
  ...['all', 'everyone', 'everybody', 'every'].map(key => [key, [100, 'exact']] as const),
  ...['none', 'nobody'].map(key => [key, [0, 'exact']] as const),
  ...['most', 'majority'].map(key => [key, [50, 'over']] as const),
  ['minority', [50, 'under']],
]);
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
  const percent = fractionUnits.get(isPlural ? word.slice(0, -1) : word);
  if (percent === undefined || isPlural !== count > 1) return undefined;
  const after = tokens[unit + 1];
  const isOrdinal = isArticle && !/^(?:third|quarter)$/.test(word) && after?.kind === 'word' && after.key !== 'of';
  return isOrdinal ? undefined : makeFraction(percent * count, modifier, unit + 1);
}

/** `all`, `every single one`, `most`, `none`, `no one`; `no` before a noun is a count of zero. */
export function readQuantifier(tokens: readonly Token[], at: number, modifier: Modifier): Quantity | undefined {
  const [key = '', second = '', third = ''] = tokens.slice(at, at + 3).map(each => each.key);
  const tell = (core: Quantity) => ({ ...core, quantifier: true });
  if (key === 'no' && tokens[at + 1]?.kind === 'word')
    return tell(second === 'one' ? makeShare(0, 'exact', at + 2) : makeCount(0, 'exact', at + 1));
  if (key === 'every' && second === 'single' && third === 'one') return tell(makeShare(100, 'exact', at + 3));
  if (key === 'every' && second === 'one') return tell(makeShare(100, 'exact', at + 2));
  // "Every week" is a rate.
  if (key === 'every' && classOf(second) === 'day') return undefined;
  const [percent, implied] = quantifiers.get(key) ?? [];
  if (percent === undefined || implied === undefined || modifier === 'over') return undefined;
  if (
    key === 'most' &&
    (beforeRank.test(tokens[at - 1]?.key ?? '') || /^(?:commonly|often|frequently)$/.test(tokens[at + 1]?.key ?? ''))
  )
    return undefined;
  return tell(makeShare(percent, implied, at + 1));
}
