import { readModifier, readModifierAfter } from './modifiers.ts';
import { type ReadNumber, readNumber } from './numbers.ts';
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
  /** Of `part`: the whole as stated. */
  readonly whole?: Stated | undefined;
  /** `all`, `none`, `most` stand for a share, but only where they say of what. */
  readonly quantifier: boolean;
  /** "not 80": what it is not. */
  readonly negated: boolean;
  readonly next: number;
}

const SHARES = new Map<string, readonly [percent: number, modifier?: Modifier]>([
  ['half', [50]],
  ['third', [100 / 3]],
  ['quarter', [25]],
  ['fifth', [20]],
  ['tenth', [10]],
  ['thirds', [100 / 3]],
  ['quarters', [25]],
  ['fourths', [25]],
  ['fifths', [20]],
  ['tenths', [10]],
]);
const QUANTIFIERS = new Map<string, readonly [percent: number, modifier: Modifier]>([
  ['all', [100, 'exact']],
  ['everyone', [100, 'exact']],
  ['everybody', [100, 'exact']],
  ['every', [100, 'exact']],
  ['none', [0, 'exact']],
  ['nobody', [0, 'exact']],
  ['most', [50, 'over']],
  ['majority', [50, 'over']],
  ['minority', [50, 'under']],
]);
const PERCENT = new Set(['%', 'percent', 'pct', 'percents']);
/** Letters that may follow a number without a space; others make it a thing of its own: `63F`, `5pm`, `3D`. */
const GLUED = new Set(['ppl', 'people', 'arrests', 'arrested', 'plus', 'ish', 'k']);
const NOTS = new Set('isnt arent wasnt werent didnt hadnt havent hasnt doesnt'.split(' '));
const LINKS = new Set(['of', 'out']);
const SKIPPED = new Set(['the', 'those', 'these', 'all', 'a', 'total', 'of', 'its', 'their']);

/** The quantity that begins at a token, with all its modifiers; undefined where none begins. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | undefined {
  let next = at;
  let modifier: Modifier = 'exact';
  let vague = false;
  for (let steps = 0; steps < 4; steps += 1) {
    const found = readModifier(tokens, next);
    if (!found || (found.modifier === 'exact' && isQuantifier(tokens, next))) break;
    if (found.modifier !== 'exact') modifier = found.modifier;
    vague ||= found.modifier === 'about';
    next = found.next;
  }
  const core = readCore(tokens, next, vague && modifier === 'exact' ? 'about' : modifier);
  if (!core) return undefined;
  return { ...core, negated: isNegated(tokens, at) };
}

type Core = Omit<Quantity, 'negated'>;

function readCore(tokens: readonly Token[], at: number, modifier: Modifier): Core | undefined {
  const range = readRange(tokens, at);
  if (range) return range;
  const fraction = readFraction(tokens, at, modifier);
  if (fraction) return fraction;
  const number = readNumber(tokens, at);
  if (!number) return readQuantifier(tokens, at, modifier);
  return isForeign(tokens, at, number) ? foreign(endOfForeign(tokens, number.next)) : finish(tokens, number, modifier);
}

/** What stands behind the number: a percent sign, a modifier, the whole of a part. */
function finish(tokens: readonly Token[], number: ReadNumber, before: Modifier): Core {
  const after = readModifierAfter(tokens, number.next);
  const modifier = after && before === 'exact' ? after.modifier : before;
  let next = after?.next ?? number.next;
  if (PERCENT.has(tokens[next]?.key ?? '') || (tokens[next]?.key === 'per' && tokens[next + 1]?.key === 'cent')) {
    next += tokens[next]?.key === 'per' ? 2 : 1;
    const precision = 0.5 / 10 ** (number.decimals ?? 0);
    return { form: 'share', stated: state(number.value, modifier, precision), quantifier: false, next };
  }
  const stated = { ...state(number.value, modifier, 0), loose: number.loose };
  const whole = readWhole(tokens, next);
  if (whole && whole.number.value >= number.value) {
    const { number: of, link } = whole;
    if (of.value <= 10 && (link === 'in' || of.value > number.value)) {
      return fraction((number.value / of.value) * 100, modifier, of.next);
    }
    if (link !== 'in') {
      const { next: end, modifier: qualifier } = whole;
      return {
        form: 'part',
        stated,
        whole: { ...state(of.value, qualifier, 0), loose: of.loose },
        quantifier: false,
        next: end,
      };
    }
  }
  return { form: 'count', stated, quantifier: false, next };
}

/** The whole in `63 of the 498`, `317/498`, `1 in 4`. */
function readWhole(tokens: readonly Token[], at: number) {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const slash = first.text === '/' && first.glued && tokens[at + 1]?.glued === true;
  if (!slash && !LINKS.has(first.key) && first.key !== 'in') return undefined;
  let next = at + 1;
  if (first.key === 'out' && tokens[next]?.key !== 'of') return undefined;
  let modifier: Modifier = 'exact';
  for (let steps = 0; steps < 4; steps += 1) {
    const number = readNumber(tokens, next);
    if (number) {
      if (isForeign(tokens, next, number) && !slash) return undefined;
      return { number, modifier, next: number.next, link: slash ? '/' : first.key };
    }
    if (first.key === 'in' || slash) return undefined;
    const qualifier = readModifier(tokens, next);
    if (qualifier && qualifier.modifier !== 'exact') {
      modifier = qualifier.modifier;
      next = qualifier.next;
    } else if (SKIPPED.has(tokens[next]?.key ?? '')) next += 1;
    else return undefined;
  }
  return undefined;
}

/** `half`, `a third`, `two-thirds`, `three quarters`; not "the third" and not "third place". */
function readFraction(tokens: readonly Token[], at: number, modifier: Modifier): Core | undefined {
  const first = tokens[at]?.key ?? '';
  const second = tokens[at + 1]?.key ?? '';
  if (first === 'half' && !/^(an?|-|dozen)$/.test(second)) return fraction(50, modifier, at + 1);
  const count = first === 'a' || first === 'one' ? 1 : readNumber(tokens, at)?.value;
  if (count === undefined || count > 9) return undefined;
  const unit = second === '-' ? at + 2 : at + 1;
  const word = tokens[unit]?.key ?? '';
  const [percent] = SHARES.get(word) ?? [];
  if (percent === undefined || count > 1 !== word.endsWith('s')) return undefined;
  const of = tokens[unit + 1]?.key;
  if (count === 1 && word !== 'half' && of !== 'of' && first === 'a' && word !== 'third' && word !== 'quarter')
    return undefined;
  return fraction(percent * count, modifier, unit + 1);
}

/** `between 40 and 50`, `40 to 50`, `40-50`. */
function readRange(tokens: readonly Token[], at: number): Core | undefined {
  const between = tokens[at]?.key === 'between';
  const low = readNumber(tokens, between ? at + 1 : at);
  if (!low) return undefined;
  const link = tokens[low.next];
  const dash = link !== undefined && /^[-–—−]$/u.test(link.text);
  if (!(between ? link?.key === 'and' : link?.key === 'to' || dash)) return undefined;
  const high = readNumber(tokens, low.next + 1);
  const alike = (high?.decimals === undefined) === (low.decimals === undefined);
  if (!high || high.value <= low.value || !alike || isForeignBehind(tokens, high)) {
    return dash && high ? foreign(endOfForeign(tokens, high.next)) : undefined;
  }
  const after = tokens[high.next];
  if (dash && after?.glued && /^[-–—/:]$/u.test(after.text)) return foreign(endOfForeign(tokens, high.next));
  const percent = PERCENT.has(after?.key ?? '');
  const stated = { ...state(low.value, 'exact', percent ? 0.5 : 0), upTo: high.value };
  return {
    form: percent ? 'share' : 'count',
    stated,
    quantifier: false,
    next: percent ? high.next + 1 : high.next,
  };
}

function readQuantifier(tokens: readonly Token[], at: number, modifier: Modifier): Core | undefined {
  const token = tokens[at];
  const key = token?.key ?? '';
  if (key === 'no' && tokens[at + 1]?.kind === 'word') {
    if (tokens[at + 1]?.key === 'one') return { ...share(0, 'exact', at + 2), quantifier: true };
    return { form: 'count', stated: state(0, 'exact', 0), quantifier: true, next: at + 1 };
  }
  const [percent, implied] = QUANTIFIERS.get(key) ?? [];
  if (percent === undefined || implied === undefined || modifier === 'over') return undefined;
  // "The most" is a rank, not a share.
  if (
    key === 'most' &&
    tokens[at - 1]?.kind === 'word' &&
    /^(the|rank|second|third|as|at)$/.test(tokens[at - 1]?.key ?? '')
  )
    return undefined;
  const all = percent === 100;
  const stated = all && modifier === 'nearly' ? state(99, 'nearly', 0.5) : state(percent, implied, all ? 0.05 : 0.05);
  return { form: 'share', stated, quantifier: true, next: at + 1 };
}

function isQuantifier(tokens: readonly Token[], at: number): boolean {
  const all = tokens[at]?.key === 'all';
  return all && readNumber(tokens, at + 1) === undefined && !SKIPPED.has(tokens[at + 1]?.key ?? '')
    ? true
    : all && endsInQuantifier(tokens, at + 1);
}

/** "All of them", "all the people": the number does not follow. */
function endsInQuantifier(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (SKIPPED.has(tokens[next]?.key ?? '')) next += 1;
  return readNumber(tokens, next) === undefined;
}

/** Prices, times, scores, versions, phone numbers, and numbers with letters of their own. */
function isForeign(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const before = tokens[at]?.glued === true ? (tokens[at - 1]?.text ?? '') : '';
  if (/^[$€£#:/.\p{L}&^@]/u.test(before)) return true;
  return (/^[-–+]$/.test(before) && tokens[at - 1]?.glued === true) || isForeignBehind(tokens, number);
}

function isForeignBehind(tokens: readonly Token[], number: ReadNumber): boolean {
  const after = tokens[number.next];
  if (after === undefined || !after.glued || number.decimals === undefined) return false;
  if (after.kind === 'word') return !GLUED.has(after.key);
  if (after.kind === 'number' || /^[°$€£]$/.test(after.text)) return true;
  const beyond = tokens[number.next + 1];
  return /^[:.-]$/.test(after.text) && beyond?.kind === 'number' && beyond.glued;
}

/** Steps over the rest of a phone number, a time or a version. */
function endOfForeign(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.glued === true && tokens[next]?.kind !== 'break' && !/^[,;!?)]$/.test(tokens[next]?.text ?? ''))
    next += 1;
  return next;
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  return before === 'not' || before === 'never' || NOTS.has(before);
}

function state(value: number, modifier: Modifier, precision: number): Stated {
  return { value, modifier, precision, loose: false };
}

/** A fraction in words is rounded by nature: it holds within a tenth of itself. */
function fraction(percent: number, modifier: Modifier, next: number): Core {
  return { ...share(percent, modifier, next), stated: { ...state(percent, modifier, percent / 10), loose: true } };
}

function share(percent: number, modifier: Modifier, next: number): Core {
  return { form: 'share', stated: state(percent, modifier, 0.05), quantifier: false, next };
}

function foreign(next: number): Core {
  return { form: 'foreign', stated: state(0, 'exact', 0), quantifier: false, next };
}
