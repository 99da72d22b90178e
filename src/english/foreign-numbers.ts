import type { ReadNumber } from './numbers.ts';
import type { Token } from './tokens.ts';

/** Letters that may follow a number without a space; others make it a thing of its own: `63F`, `5pm`, `3D`. */
const glued = new Set(['ppl', 'people', 'arrests', 'arrested', 'plus', 'ish', 'k']);

/** Prices, times, scores, versions, phone numbers, and numbers with letters of their own. */
export function isForeign(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const before = tokens[at]?.glued === true ? tokens[at - 1] : undefined;
  if (before && /^[$€£#.\p{L}&^@'’]/u.test(before.text)) return true;
  // `12:40`, but not `Denver:63`.
  if (before && /^[:/]/.test(before.text) && tokens[at - 2]?.kind !== 'word') return true;
  const isAreaCode =
    before?.text === '(' && tokens[number.next]?.text === ')' && tokens[number.next + 1]?.kind === 'number';
  return isAreaCode || (before?.glued === true && /^[-–+]$/.test(before.text)) || isForeignBehind(tokens, number);
}

/** The same, by what stands behind the number only. */
export function isForeignBehind(tokens: readonly Token[], number: ReadNumber): boolean {
  const after = tokens[number.next];
  if (after === undefined || !after.glued || number.decimals === undefined) return false;
  if (after.kind === 'word') return !glued.has(after.key);
  if (after.kind === 'number' || /^[°$€£]$/.test(after.text)) return true;
  const beyond = tokens[number.next + 1];
  if (after.text === '-' && /^years?$/.test(beyond?.key ?? '')) return true;
  return /^[:.-]$/.test(after.text) && beyond?.kind === 'number' && beyond.glued;
}

/** Steps over the rest of a phone number, a time or a version. */
export function endOfForeign(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isRest(tokens[next])) next += 1;
  return next;
}

function isRest(token: Token | undefined): boolean {
  return token?.glued === true && token.kind !== 'break' && !/^[,;!?)]$/.test(token.text);
}
