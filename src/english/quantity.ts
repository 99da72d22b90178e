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
  /** "not 80": what it is not. */
  readonly negated: boolean;
  /** Index after its last token. */
  readonly next: number;
}

/** A quantity without what stands before it. */
export type Core = Omit<Quantity, 'negated'>;

/** A percentage or a quantifier is as exact as its first decimal. */
const percentPrecision = 0.05;
/** A fraction in words is rounded by nature: it holds within a tenth of itself. */
const fractionPrecision = 0.1;

export function makeCount(value: number, modifier: Modifier, next: number, loose = false): Core {
  return { form: 'count', stated: { value, modifier, precision: 0, loose }, quantifier: false, next };
}

export function makeShare(percent: number, modifier: Modifier, next: number, precision = percentPrecision): Core {
  const stated = { value: percent, modifier, precision, loose: false };
  return { form: 'share', stated, quantifier: false, next };
}

export function makeFraction(percent: number, modifier: Modifier, next: number): Core {
  const stated = { value: percent, modifier, precision: percent * fractionPrecision, loose: true };
  return { form: 'share', stated, quantifier: false, next };
}

export function makeForeign(next: number): Core {
  return { ...makeCount(0, 'exact', next), form: 'foreign' };
}
