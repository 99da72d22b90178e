/** How a number is qualified. */
export type Modifier = 'exact' | 'about' | 'nearly' | 'over' | 'barelyOver' | 'atLeast' | 'under' | 'atMost';

/** A number as stated. */
export interface Stated {
  readonly modifier: Modifier;
  readonly value: number;
  /** The upper end of a range: `between 40 and 50`. */
  readonly upTo?: number | undefined;
  /** Half of the last place that the statement gives: 0.5 for `13%`, 0.05 for `12.7%`; 0 for a count. */
  readonly precision: number;
  /** Words that people use for a rounded number. */
  readonly loose: boolean;
}

/** `doubtful`: neither can be said in good conscience, and there is no verdict. */
export type Comparison = 'matches' | 'differs' | 'doubtful';

/** How far off "about" may be, as a part of the number stated; up to twice as far is doubtful. At least one. */
const aboutPart = 0.1;
/** The same for words that are rounded of themselves: "about two dozen". */
const aboutLoosePart = 0.15;
/** How far off a rounded word may be without a modifier: "a hundred" for 101. */
const loosePart = 0.02;
/** A fraction in words holds within a tenth of itself, and is doubtful to this much of that tenth. */
const fractionDoubt = 1.4;
/** A whole number of people is at most this far off by counting once more or less. */
const oneMore = 1;

/**
 * Sets a number stated against the report's.
 *
 * - A plain count matches only itself. A rounded word ("a hundred", "two dozen") matches within 2% and is doubtful within 10%.
 * - "about 60" matches 54 to 66 and is doubtful to 48 and 72. A difference of one always matches.
 * - "nearly 500" matches 450 to 500 and is doubtful from 400; above 500 it is doubtful to 550.
 * - "over 100" matches anything above 100, "at least" and "+" from 100; "just over" up to 110, and is doubtful above.
 * - "under", "at most" the other way round. Exactly the number stated is doubtful for "over" and "under".
 * - A range matches from end to end.
 * - A percentage matches within the precision it is stated with: 12.7% for 12.65%, 13% for 12.65%. It is doubtful within twice
 *   that, and where it is cut instead of rounded; a plain multiple of five is doubtful within 2.5 points.
 */
export function compare(stated: Stated, actual: number): Comparison {
  const { modifier, value, upTo, precision, loose } = stated;
  if (upTo !== undefined) return actual >= value - precision && actual <= upTo + precision ? 'matches' : 'differs';
  const off = actual - value;
  const near = Math.abs(off) <= precision + 1e-9;
  switch (modifier) {
    case 'exact':
      return compareExact(stated, actual);
    case 'about':
      return within(
        Math.abs(off),
        Math.max(value * (loose ? aboutLoosePart : aboutPart), precision > 0 ? precision * 2 : oneMore),
      );
    case 'nearly':
      if (off > Math.min(precision, 0.5)) return off <= value * aboutPart ? 'doubtful' : 'differs';
      return within(-off, Math.max(value * aboutPart, oneMore) + precision);
    case 'over':
      return off > 0 ? 'matches' : near ? 'doubtful' : 'differs';
    case 'barelyOver':
      return off > 0 ? (off <= value * aboutPart ? 'matches' : 'doubtful') : near ? 'doubtful' : 'differs';
    case 'atLeast':
      return off >= 0 ? 'matches' : near ? 'doubtful' : 'differs';
    case 'under':
      return off < 0 ? 'matches' : near ? 'doubtful' : 'differs';
    case 'atMost':
      return off <= 0 ? 'matches' : near ? 'doubtful' : 'differs';
  }
}

function compareExact({ value, precision, loose }: Stated, actual: number): Comparison {
  const off = Math.abs(actual - value);
  if (precision === 0) {
    if (off === 0) return 'matches';
    if (!loose) return 'differs';
    return off <= value * loosePart ? 'matches' : off <= value * aboutPart * 2 ? 'doubtful' : 'differs';
  }
  if (off <= precision + 1e-9) return 'matches';
  const rounded = precision === 0.5 && value % 5 === 0 && off <= 2.5;
  return rounded || off <= precision * (loose ? fractionDoubt : 2) ? 'doubtful' : 'differs';
}

function within(off: number, allowed: number): Comparison {
  return off <= allowed + 1e-9 ? 'matches' : off <= allowed * 2 ? 'doubtful' : 'differs';
}
