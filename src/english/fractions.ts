import { readNumber } from './numbers.ts';
import { type Core, makeCount, makeFraction, makeShare, stateExactly } from './quantity.ts';
import type { Token } from './tokens.ts';
import type { Modifier } from './tolerance.ts';

/** In percent. */
const fractionUnits = new Map([
  ['third', 100 / 3],
  ['quarter', 25],
  ['fifth', 20],
  ['sixth', 100 / 6],
  ['eighth', 12.5],
  ['tenth', 10],
]);
const quantifiers = new Map<string, readonly [percent: number, modifier: Modifier]>([
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
/** "The most", "as most": ranks, not shares. */
const beforeRank = new Set(['the', 'second', 'third', 'as', 'at']);

/** `half`, `a third`, `two-thirds`, `three quarters`; not "the third", "a fifth time" and not "half a dozen". */
export function readFraction(tokens: readonly Token[], at: number, modifier: Modifier): Core | undefined {
  const first = tokens[at]?.key ?? '';
  const second = tokens[at + 1]?.key ?? '';
  if (first === 'half' && !/^(an?|-|dozen)$/.test(second)) return makeFraction(50, modifier, at + 1);
  const article = first === 'a' || first === 'an';
  const count = article || first === 'one' ? 1 : readNumber(tokens, at)?.value;
  if (count === undefined || count > 9) return undefined;
  const unit = second === '-' ? at + 2 : at + 1;
  const word = tokens[unit]?.key ?? '';
  const plural = word.endsWith('s');
  const percent = fractionUnits.get(plural ? word.slice(0, -1) : word);
  if (percent === undefined || plural !== count > 1) return undefined;
  const after = tokens[unit + 1];
  const isOrdinal = article && word !== 'third' && word !== 'quarter' && after?.kind === 'word' && after.key !== 'of';
  return isOrdinal ? undefined : makeFraction(percent * count, modifier, unit + 1);
}

/** `all`, `most`, `none`, `no one`; `no` before a noun is a count of zero. */
export function readQuantifier(tokens: readonly Token[], at: number, modifier: Modifier): Core | undefined {
  const key = tokens[at]?.key ?? '';
  const next = tokens[at + 1];
  if (key === 'no' && next?.kind === 'word') {
    const core = next.key === 'one' ? makeShare(0, 'exact', at + 2) : makeCount(stateExactly(0, 'exact'), at + 1);
    return { ...core, quantifier: true };
  }
  if (key === 'every' && tokens[at + 1]?.key === 'single' && tokens[at + 2]?.key === 'one')
    return { ...makeShare(100, 'exact', at + 3), quantifier: true };
  if (key === 'every' && tokens[at + 1]?.key === 'one') return { ...makeShare(100, 'exact', at + 2), quantifier: true };
  const [percent, implied] = quantifiers.get(key) ?? [];
  if (percent === undefined || implied === undefined || modifier === 'over') return undefined;
  if (key === 'most' && beforeRank.has(tokens[at - 1]?.key ?? '')) return undefined;
  // "Nearly all" is not quite all of it.
  const core =
    percent === 100 && modifier === 'nearly'
      ? makeShare(99, 'nearly', at + 1, 0.5)
      : makeShare(percent, implied, at + 1);
  return { ...core, quantifier: true };
}
