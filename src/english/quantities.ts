import { readDate } from './dates.ts';
import lexicon from './lexicon.json' with { type: 'json' };
import { phrasesIn } from './lexicon.ts';
import { endOfForeign, isForeign, isForeignBehind, type ReadNumber, readNumber } from './numbers.ts';
import { indexPhrases, readPhrase } from './phrases.ts';
import {
  makeCount,
  makeForeign,
  makeFraction,
  makeShare,
  type Quantity,
  readFraction,
  readQuantifier,
} from './quantity.ts';
import type { Token } from './tokens.ts';
import type { Modifier, Stated } from './tolerance.ts';

const modifiers = indexPhrases<Modifier>(phrasesIn(lexicon.modifiers));
const modifiersBehind = indexPhrases<Modifier>(phrasesIn(lexicon.modifiersBehind));
const percentWords = /^(?:%|percents?|pct)$/;
/** Words between a number and its whole: `63 of all the 498`. */
const skipped = /^(?:the|those|these|all|a|every|total|of|its|their)$/;
/** "Only about just over" has three modifiers; nobody writes more than this. */
const mostModifiers = 4;
/** A whole as small as this makes a share, not a count: `nine out of ten`. */
const smallWhole = 10;
/** `one in 25` */
const largestOneIn = 50;

/** The quantity that begins at a token, with all its modifiers; undefined where none begins. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | undefined {
  let next = at;
  let modifier: Modifier = 'exact';
  for (let steps = 0; steps < mostModifiers; steps += 1) {
    const found = readPhrase(modifiers, tokens, next);
    if (!found || isQuantifier(tokens, next)) break;
    if (found.value !== 'exact') modifier = found.value;
    next = found.next;
  }
  // "All of 2018"
  if (tokens[at]?.key === 'all' && readDate(tokens, next)?.year !== undefined) return undefined;
  const core = readRange(tokens, next) ?? readFraction(tokens, next, modifier) ?? readPlain(tokens, next, modifier);
  return core && withWhole(tokens, core);
}

/** "All of them": no number follows that "all" would only stress, as in "all 498". */
function isQuantifier(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'all') return false;
  let next = at + 1;
  while (skipped.test(tokens[next]?.key ?? '')) next += 1;
  return readNumber(tokens, next) === undefined;
}

/** `between 40 and 50`, `40 to 50`, `40-50`. A dash between other numbers is a score, a date, a telephone number. */
function readRange(tokens: readonly Token[], at: number): Quantity | undefined {
  const isBetween = tokens[at]?.key === 'between';
  const low = readNumber(tokens, isBetween ? at + 1 : at);
  const link = low && tokens[low.next];
  if (!low || !link) return undefined;
  const isDash = /^[-–−]$/u.test(link.text);
  if (!(isBetween ? link.key === 'and' : link.key === 'to' || isDash)) return undefined;
  const high = readNumber(tokens, low.next + 1);
  if (!high) return undefined;
  const after = tokens[high.next];
  // `498-317=181`
  if (after?.text === '=') return undefined;
  if (high.value <= low.value || isForeignBehind(tokens, high))
    return isDash ? makeForeign(endOfForeign(tokens, high.next)) : undefined;
  const core = percentWords.test(after?.key ?? '')
    ? makeShare(low.value, 'exact', high.next + 1, 0.5)
    : makeCount(low.value, 'exact', high.next);
  return { ...core, stated: { ...core.stated, upTo: high.value } };
}

/** A number, and what stands behind it: a percent sign, a modifier, the whole of a part. */
function readPlain(tokens: readonly Token[], at: number, before: Modifier): Quantity | undefined {
  const number = readNumber(tokens, at);
  if (!number) return readQuantifier(tokens, at, before);
  if (isForeign(tokens, at, number)) return makeForeign(endOfForeign(tokens, number.next));
  // `100+`, but not `Philly 107 + Mass 50` and not `107+50`.
  const [plus, more] = tokens.slice(number.next, number.next + 2);
  const isSum = plus?.text === '+' && (!plus.glued || more?.kind === 'number');
  const behind = isSum ? undefined : readPhrase(modifiersBehind, tokens, number.next);
  const modifier = behind && before === 'exact' ? behind.value : before;
  const next = skipSame(tokens, behind?.next ?? number.next, number.value);
  const percent = skipPercent(tokens, next);
  if (percent !== next) return makeShare(number.value, modifier, percent, 0.5 / 10 ** (number.decimals ?? 0));
  const count = makeCount(number.value, modifier, next, number.loose);
  const whole = readWhole(tokens, next);
  if (!whole || whole.stated.value < number.value) return count;
  const { link, stated } = whole;
  const isOneIn = link === 'in' && number.value === 1 && stated.value <= largestOneIn;
  if (isOneIn || (stated.value <= smallWhole && (link === 'in' || stated.value > number.value)))
    return makeFraction((number.value / stated.value) * 100, modifier, whole.next);
  return link === 'in' ? count : { ...count, form: 'part', whole: stated, next: whole.next };
}

/** `64% of the 498`: a share with the whole that it is of. A small one may count anything: `half of the ten`. */
function withWhole(tokens: readonly Token[], core: Quantity): Quantity {
  const whole = core.form === 'share' ? readWhole(tokens, core.next) : undefined;
  const isWhole = whole?.link === 'of' && whole.stated.value > smallWhole;
  return isWhole && skipPercent(tokens, whole.next) === whole.next
    ? { ...core, next: whole.next, whole: whole.stated }
    : core;
}

/** `One (1)`: the same number once more. */
function skipSame(tokens: readonly Token[], at: number, value: number): number {
  const again = tokens[at]?.text === '(' ? readNumber(tokens, at + 1) : undefined;
  return again?.value === value && tokens[again.next]?.text === ')' ? again.next + 1 : at;
}

function skipPercent(tokens: readonly Token[], at: number): number {
  if (percentWords.test(tokens[at]?.key ?? '')) return at + 1;
  return tokens[at]?.key === 'per' && tokens[at + 1]?.key === 'cent' ? at + 2 : at;
}

interface Whole {
  readonly link: 'of' | 'in';
  readonly stated: Stated;
  readonly next: number;
}

/** The whole in `63 of the 498`, `317/498`, `1 in 4`. */
function readWhole(tokens: readonly Token[], at: number): Whole | undefined {
  const [first, second] = tokens.slice(at, at + 2);
  const make = (link: Whole['link'], from: number, number: ReadNumber | undefined, modifier: Modifier = 'exact') =>
    number && !(first?.text !== '/' && isForeign(tokens, from, number))
      ? { link, stated: { value: number.value, modifier, precision: 0, loose: number.loose }, next: number.next }
      : undefined;
  if (first?.key === 'in') return make('in', at + 1, readNumber(tokens, at + 1));
  if (first?.text === '/')
    return first.glued && second?.glued ? make('of', at + 1, readNumber(tokens, at + 1)) : undefined;
  const isOutOf = first?.key === 'out' && second?.key === 'of';
  if (first?.key !== 'of' && !isOutOf) return undefined;
  let next = isOutOf ? at + 2 : at + 1;
  let modifier: Modifier = 'exact';
  for (let steps = 0; steps < mostModifiers; steps += 1) {
    const number = readNumber(tokens, next);
    if (number) return make('of', next, number, modifier);
    const qualifier = readPhrase(modifiers, tokens, next);
    if (qualifier && qualifier.value !== 'exact') {
      modifier = qualifier.value;
      next = qualifier.next;
    } else if (skipped.test(tokens[next]?.key ?? '')) next += 1;
    else return undefined;
  }
  return undefined;
}
