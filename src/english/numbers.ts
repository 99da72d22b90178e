import lexicon from './lexicon.json' with { type: 'json' };
import type { Token } from './tokens.ts';

/** A number in a message. */
export interface ReadNumber {
  readonly value: number;
  /** Index after its last token. */
  readonly next: number;
  /** Decimals as written; undefined where it is in words. */
  readonly decimals: number | undefined;
  /** Words that people use for a rounded number: `a hundred`, `two dozen`. */
  readonly loose: boolean;
}

const smallNumbers = new Map(Object.entries(lexicon.numbers));
const scales = new Map(Object.entries(lexicon.scales));

/** Whether a word can be part of a number in words. */
export function isNumberWord(key: string): boolean {
  return smallNumbers.has(key) || scales.has(key);
}

/**
 * The number that begins at a token, in digits or words: `1,498`, `5 hundred`, `sixty-three`, `a hundred and one`,
 * `half a dozen`. Undefined where none begins.
 */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const first = tokens[at];
  if (first?.kind === 'number') return readDigits(tokens, at, first);
  return first?.kind === 'word' ? readWords(tokens, at, first.key) : undefined;
}

function readDigits(tokens: readonly Token[], at: number, first: Token): ReadNumber | undefined {
  const plain = first.text.replaceAll(',', '');
  const [whole = '', fraction, ...rest] = plain.split('.');
  if (rest.length > 0 || whole.length > 12) return undefined;
  const scale = tokens[at + 1];
  const factor = scale?.kind === 'word' && (scale.key !== 'k' || scale.glued) ? scales.get(scale.key) : undefined;
  return factor === undefined
    ? { value: Number(plain), next: at + 1, decimals: fraction?.length ?? 0, loose: false }
    : { value: Number(plain) * factor, next: at + 2, decimals: 0, loose: true };
}

/** Reads the words of a number by the usual sum: a scale multiplies what stands before it, everything else adds up. */
function readWords(tokens: readonly Token[], at: number, first: string): ReadNumber | undefined {
  const wordAt = (index: number) => (tokens[index]?.kind === 'word' ? (tokens[index]?.key ?? '') : '');
  if (first === 'half' && wordAt(at + 2) === 'dozen')
    return { value: 6, next: at + 3, decimals: undefined, loose: true };
  const isArticle = first === 'a' || first === 'an';
  if (isArticle && !scales.has(wordAt(at + 1))) return undefined;

  let next = isArticle ? at + 1 : at;
  let total = 0;
  let group = isArticle ? 1 : 0;
  let units = 0;
  let room = isArticle ? 1 : 1000;
  while (next < tokens.length) {
    const join = units > 0 ? skipJoint(tokens, next, group + total) : next;
    const word = wordAt(join);
    const small = smallNumbers.get(word);
    const scale = scales.get(word);
    if (small !== undefined && small < room) {
      group += small;
      room = small >= 20 ? 10 : 0;
    } else if (scale !== undefined && word !== 'k' && (group > 0 || units > 0) && join === next) {
      total += scale >= 1000 ? Math.max(group, 1) * scale : 0;
      group = scale >= 1000 ? 0 : group * scale;
      room = scale >= 1000 ? 1000 : scale === 100 ? 100 : 0;
    } else break;
    units += 1;
    next = join + 1;
  }
  const isHalved = wordAt(next) === 'and' && wordAt(next + 1) === 'a' && wordAt(next + 2) === 'half';
  if (units > 0 && isHalved) return { value: total + group + 0.5, next: next + 3, decimals: 1, loose: true };
  const loose = units <= (isArticle ? 1 : 2) && scales.has(wordAt(next - 1));
  return units === 0 ? undefined : { value: total + group, next, decimals: undefined, loose };
}

/** Steps over the hyphen of `sixty-three` and the "and" of `a hundred and one`. */
function skipJoint(tokens: readonly Token[], at: number, sofar: number): number {
  const { text, key, glued } = tokens[at] ?? {};
  return (text === '-' && glued) || (key === 'and' && sofar >= 100 && sofar % 100 === 0) ? at + 1 : at;
}

/** Letters that may follow a number without a space; others make it a thing of its own: `63F`, `5pm`, `3D`. */
const countedLetters = /^(?:ppl|people|arrests|arrested|plus|ish|k)$/;

/** Prices, times, scores, versions, phone numbers, and numbers with letters of their own. */
export function isForeign(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const before = tokens[at]?.glued === true ? tokens[at - 1] : undefined;
  if (before && /^[$€£#.\p{L}&^@'’]/u.test(before.text)) return true;
  // `12:40`, but not `Denver:63`.
  if (before && /^[:/]/.test(before.text) && tokens[at - 2]?.kind !== 'word') return true;
  if (before?.glued && /^[-–]$/.test(before.text) && !isLine(tokens, at) && !isDifference(tokens, number.next))
    return true;
  // `317+68` adds up.
  if (before?.glued && before.text === '+' && tokens[at - 2]?.kind !== 'number') return true;
  const isAreaCode =
    before?.text === '(' && tokens[number.next]?.text === ')' && tokens[number.next + 1]?.kind === 'number';
  return isAreaCode || isForeignBehind(tokens, number);
}

/** `philly-107`, and nothing else in the line. */
function isLine(tokens: readonly Token[], at: number): boolean {
  const from = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'break') + 1;
  const isEnd = (tokens[at + 1]?.kind ?? 'break') === 'break';
  return isEnd && at - from > 1 && tokens.slice(from, at - 1).every(({ kind }) => kind === 'word');
}

/** `498-317=181`: what stands behind the second number. */
function isDifference(tokens: readonly Token[], next: number): boolean {
  return tokens[next]?.text === '=';
}

/** The same, by what stands behind the number only. */
export function isForeignBehind(tokens: readonly Token[], { next, decimals }: ReadNumber): boolean {
  const [after, beyond] = tokens.slice(next, next + 2);
  if (after === undefined || !after.glued || decimals === undefined) return false;
  if (after.kind === 'word') return !countedLetters.test(after.key);
  if (after.kind === 'number' || /^[°$€£]$/.test(after.text)) return true;
  if (after.text === '-' && /^years?$/.test(beyond?.key ?? '')) return true;
  const isMore = beyond?.kind === 'number' && beyond.glued;
  return /^[:.-]$/.test(after.text) && isMore && !(after.text === '-' && isDifference(tokens, next + 2));
}

/** Steps over the rest of a phone number, a time or a version. */
export function endOfForeign(tokens: readonly Token[], at: number): number {
  const end = tokens.findIndex(
    ({ kind, glued, text }, index) => index >= at && (!glued || kind === 'break' || /^[,;!?)]$/.test(text)),
  );
  return end === -1 ? tokens.length : end;
}
