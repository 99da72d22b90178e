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

const smallNumbers = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
);
const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['grand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['k', 1000],
]);

/** Whether a word can be part of a number in words. */
export function isNumberWord(key: string): boolean {
  return smallNumbers.has(key) || tens.has(key) || scales.has(key);
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
  const factor = scale?.kind === 'word' ? scales.get(scale.key) : undefined;
  if (scale === undefined || factor === undefined || (scale.key === 'k' && !scale.glued)) {
    return { value: Number(plain), next: at + 1, decimals: fraction?.length ?? 0, loose: false };
  }
  return { value: Number(plain) * factor, next: at + 2, decimals: 0, loose: true };
}

/** Reads the words of a number by the usual sum: a scale multiplies what stands before it, everything else adds up. */
function readWords(tokens: readonly Token[], at: number, first: string): ReadNumber | undefined {
  const half = first === 'half' && isArticle(tokens[at + 1]) && wordAt(tokens, at + 2) === 'dozen';
  if (half) return { value: 6, next: at + 3, decimals: undefined, loose: true };
  const article = first === 'a' || first === 'an';
  if (article && !scales.has(wordAt(tokens, at + 1))) return undefined;

  let next = article ? at + 1 : at;
  let total = 0;
  let group = article ? 1 : 0;
  let units = 0;
  let room = article ? 1 : 1000;
  while (next < tokens.length) {
    const join = units > 0 ? joinAt(tokens, next, group + total) : next;
    const word = wordAt(tokens, join);
    const small = smallNumbers.get(word) ?? tens.get(word);
    const scale = scales.get(word);
    if (small !== undefined && small < room) {
      group += small;
      room = tens.has(word) ? 10 : 0;
    } else if (scale !== undefined && word !== 'k' && (group > 0 || units > 0) && join === next) {
      if (scale >= 1000) {
        total += Math.max(group, 1) * scale;
        group = 0;
        room = 1000;
      } else {
        group *= scale;
        room = scale === 100 ? 100 : 0;
      }
    } else break;
    units += 1;
    next = join + 1;
  }
  if (units === 0) return undefined;
  const loose = units <= (article ? 1 : 2) && scales.has(wordAt(tokens, next - 1));
  return { value: total + group, next, decimals: undefined, loose };
}

/** Steps over the hyphen of `sixty-three` and the "and" of `a hundred and one`. */
function joinAt(tokens: readonly Token[], at: number, sofar: number): number {
  const token = tokens[at];
  if (token?.kind === 'mark' && token.text === '-' && token.glued) return at + 1;
  if (token?.key === 'and' && sofar >= 100 && sofar % 100 === 0) return at + 1;
  return at;
}

function isArticle(token: Token | undefined): boolean {
  return token?.key === 'a' || token?.key === 'an';
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.key : '';
}
