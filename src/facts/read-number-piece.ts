import { readNumber } from '../english/numbers.ts';
import type { Token } from '../english/tokens.ts';
import type { Bound } from './fact-types.ts';
import { type NumberPiece, textOf } from './piece.ts';

/** Words in front of a number that make a bound of it. */
const before: readonly (readonly [Bound | 'about', string])[] = [
  ['upto', 'no more than, not more than, at most, up to, a maximum of'],
  ['from', 'no fewer than, no less than, not less than, at least, a minimum of'],
  ['over', 'more than, greater than, higher than, bigger than, larger than, over, above, exceeding, beyond'],
  ['under', 'fewer than, less than, lower than, smaller than, under, below'],
  ['is', 'exactly, precisely, only, just'],
  ['about', 'about, around, nearly, almost, roughly, approximately, approx, some, close to, like'],
];
const phrases = before.flatMap(([bound, list]) => list.split(', ').map(text => ({ bound, words: text.split(' ') })));

/** Words behind a number that do. */
const behind: readonly (readonly [Bound, readonly string[]])[] = [
  ['from', ['+']],
  ['from', ['or', 'more']],
  ['from', ['or', 'above']],
  ['from', ['and', 'up']],
  ['upto', ['or', 'fewer']],
  ['upto', ['or', 'less']],
  ['upto', ['or', 'under']],
];

/** A number, with the words before and behind it that make a bound of it: `more than 50`, `100+`, `63%`. */
export function readNumberPiece(
  tokens: readonly Token[],
  at: number,
): { readonly piece: NumberPiece; readonly next: number } | undefined {
  for (const { bound, words } of phrases) {
    if (!words.every((word, index) => tokens[at + index]?.key === word)) continue;
    const read = readPlain(tokens, at + words.length);
    return read && { piece: { ...read.piece, bound: read.piece.bound ?? bound }, next: read.next };
  }
  return readBetween(tokens, at) ?? readPlain(tokens, at);
}

/** `between 40 and 70`, `from 40 to 70`, `40-70`. */
function readBetween(tokens: readonly Token[], at: number) {
  const opens = /^(?:between|from)$/.test(tokens[at]?.key ?? '');
  const low = readPlain(tokens, opens ? at + 1 : at);
  if (!low || low.piece.percent || !/^(?:and|to|-|–)$/.test(tokens[low.next]?.key ?? '')) return undefined;
  if (!opens && tokens[low.next]?.key === 'and') return undefined;
  const high = readPlain(tokens, low.next + 1);
  if (!high || high.piece.percent || high.piece.value <= low.piece.value) return undefined;
  const { value: last } = high.piece;
  return {
    piece: { ...low.piece, bound: 'between', last, text: textOf(tokens, at, high.next) } as const,
    next: high.next,
  };
}

function readPlain(tokens: readonly Token[], at: number) {
  const key = tokens[at]?.key ?? '';
  const single = key === 'a' && tokens[at + 1]?.key === 'single';
  const number = single ? { value: 1, next: at + 2 } : key === 'single' ? undefined : readNumber(tokens, at);
  if (!number || (key === 'a' && number.next === at + 1)) return undefined;
  const percent = tokens[number.next]?.key === '%' || /^(?:percent|pct)$/.test(tokens[number.next]?.key ?? '');
  const from = percent ? number.next + 1 : number.next;
  const trail = behind.find(
    ([, words]) =>
      words.every((word, index) => tokens[from + index]?.key === word) && (words[0] !== '+' || tokens[from]?.glued),
  );
  const next = trail ? from + trail[1].length : from;
  const piece: NumberPiece = {
    kind: 'number',
    value: number.value,
    last: number.value,
    text: textOf(tokens, at, number.next),
    bound: trail?.[0],
    percent,
  };
  return { piece, next };
}
