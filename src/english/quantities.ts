import { endOfForeign, isForeign, isForeignBehind } from './foreign-numbers.ts';
import { readFraction, readQuantifier } from './fractions.ts';
import { readModifier, readModifierAfter } from './modifiers.ts';
import { type ReadNumber, readNumber } from './numbers.ts';
import { type Core, makeCount, makeForeign, makeFraction, makeShare, type Quantity, stateExactly } from './quantity.ts';
import type { Token } from './tokens.ts';
import type { Modifier } from './tolerance.ts';

const percentWords = new Set(['%', 'percent', 'pct', 'percents']);
const denials = new Set('not never isnt arent wasnt werent didnt hadnt havent hasnt doesnt'.split(' '));
/** Words between a number and its whole: `63 of all the 498`. */
const skipped = new Set(['the', 'those', 'these', 'all', 'a', 'total', 'of', 'its', 'their']);
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
    const found = readModifier(tokens, next);
    if (!found || isQuantifier(tokens, next)) break;
    if (found.modifier !== 'exact') modifier = found.modifier;
    next = found.next;
  }
  const core = statedWhole(tokens, readCore(tokens, next, modifier));
  return core && { ...core, negated: denials.has(tokens[at - 1]?.key ?? '') };
}

/** "All of them": no number follows that "all" would only stress, as in "all 498". */
function isQuantifier(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'all') return false;
  let next = at + 1;
  while (skipped.has(tokens[next]?.key ?? '')) next += 1;
  return readNumber(tokens, next) === undefined;
}

function readCore(tokens: readonly Token[], at: number, modifier: Modifier): Core | undefined {
  const known = readRange(tokens, at) ?? readFraction(tokens, at, modifier);
  if (known) return known;
  const number = readNumber(tokens, at);
  if (!number) return readQuantifier(tokens, at, modifier);
  return isForeign(tokens, at, number)
    ? makeForeign(endOfForeign(tokens, number.next))
    : finish(tokens, number, modifier);
}

/** `between 40 and 50`, `40 to 50`, `40-50`. A dash between other numbers is a score, a date, a telephone number. */
function readRange(tokens: readonly Token[], at: number): Core | undefined {
  const between = tokens[at]?.key === 'between';
  const low = readNumber(tokens, between ? at + 1 : at);
  if (!low) return undefined;
  const link = tokens[low.next];
  const dash = link !== undefined && /^[-–−]$/u.test(link.text);
  if (!(between ? link?.key === 'and' : link?.key === 'to' || dash)) return undefined;
  const high = readNumber(tokens, low.next + 1);
  if (!high) return undefined;
  const after = tokens[high.next];
  const goesOn = isForeignBehind(tokens, high) || (dash && after?.glued === true && /^[-–—/:]$/u.test(after.text));
  const alike = (high.decimals === undefined) === (low.decimals === undefined);
  if (high.value <= low.value || !alike || goesOn) {
    return dash ? makeForeign(endOfForeign(tokens, high.next)) : undefined;
  }
  const percent = percentWords.has(after?.key ?? '');
  const core = percent
    ? makeShare(low.value, 'exact', high.next + 1, 0.5)
    : makeCount(stateExactly(low.value, 'exact'), high.next);
  return { ...core, stated: { ...core.stated, upTo: high.value } };
}

/** `64% of the 498`: a share with the whole that it is of. A small one may count anything: `half of the ten`. */
function statedWhole(tokens: readonly Token[], core: Core | undefined): Core | undefined {
  const whole = core?.form === 'share' ? readWhole(tokens, core.next) : undefined;
  if (!core || whole?.link !== 'of') return core;
  const { value, loose, next } = whole.number;
  if (value <= smallWhole || skipPercent(tokens, next) !== next) return core;
  return { ...core, next, whole: { ...stateExactly(value, whole.modifier), loose } };
}

/** What stands behind the number: a percent sign, a modifier, the whole of a part. */
function finish(tokens: readonly Token[], number: ReadNumber, before: Modifier): Core {
  const after = readModifierAfter(tokens, number.next);
  const modifier = after && before === 'exact' ? after.modifier : before;
  const next = skipSame(tokens, after?.next ?? number.next, number.value);
  const percent = skipPercent(tokens, next);
  if (percent !== next) return makeShare(number.value, modifier, percent, 0.5 / 10 ** (number.decimals ?? 0));
  const stated = { ...stateExactly(number.value, modifier), loose: number.loose };
  const whole = readWhole(tokens, next);
  if (!whole || whole.number.value < number.value) return makeCount(stated, next);
  const { value, loose } = whole.number;
  const isOneIn = whole.link === 'in' && number.value === 1 && value <= largestOneIn;
  if (isOneIn || (value <= smallWhole && (whole.link === 'in' || value > number.value))) {
    return makeFraction((number.value / value) * 100, modifier, whole.number.next);
  }
  if (whole.link === 'in') return makeCount(stated, next);
  return {
    ...makeCount(stated, whole.number.next),
    form: 'part',
    whole: { ...stateExactly(value, whole.modifier), loose },
  };
}

/** `One (1)`: the same number once more. */
function skipSame(tokens: readonly Token[], at: number, value: number): number {
  const again = tokens[at]?.text === '(' ? readNumber(tokens, at + 1) : undefined;
  return again?.value === value && tokens[again.next]?.text === ')' ? again.next + 1 : at;
}

function skipPercent(tokens: readonly Token[], at: number): number {
  if (percentWords.has(tokens[at]?.key ?? '')) return at + 1;
  return tokens[at]?.key === 'per' && tokens[at + 1]?.key === 'cent' ? at + 2 : at;
}

interface Whole {
  readonly number: ReadNumber;
  readonly modifier: Modifier;
  readonly link: 'of' | 'in' | '/';
}

/** The whole in `63 of the 498`, `317/498`, `1 in 4`. */
function readWhole(tokens: readonly Token[], at: number): Whole | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.key === 'in') return makeWhole('in', readNumber(tokens, at + 1), 'exact', tokens, at + 1);
  if (first.text === '/') {
    const number = readNumber(tokens, at + 1);
    return first.glued && tokens[at + 1]?.glued && number ? { number, modifier: 'exact', link: '/' } : undefined;
  }
  const outOf = first.key === 'out' && tokens[at + 1]?.key === 'of';
  if (first.key !== 'of' && !outOf) return undefined;
  let next = outOf ? at + 2 : at + 1;
  let modifier: Modifier = 'exact';
  for (let steps = 0; steps < mostModifiers; steps += 1) {
    const number = readNumber(tokens, next);
    if (number) return makeWhole('of', number, modifier, tokens, next);
    const qualifier = readModifier(tokens, next);
    if (qualifier && qualifier.modifier !== 'exact') {
      modifier = qualifier.modifier;
      next = qualifier.next;
    } else if (skipped.has(tokens[next]?.key ?? '')) next += 1;
    else return undefined;
  }
  return undefined;
}

function makeWhole(
  link: Whole['link'],
  number: ReadNumber | undefined,
  modifier: Modifier,
  tokens: readonly Token[],
  at: number,
): Whole | undefined {
  return number && !isForeign(tokens, at, number) ? { number, modifier, link } : undefined;
}
