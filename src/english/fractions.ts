import { readNumber } from './numbers.ts';
import { type Core, makeCount, makeFraction, makeShare } from './quantity.ts';
import type { Token } from './tokens.ts';
import type { Modifier } from './tolerance.ts';

/** In percent. */
const fractionUnits: ReadonlyMap<string, number> = new Map(
  Object.entries({ third: 100 / 3, quarter: 25, fifth: 20, sixth: 100 / 6, eighth: 12.5, tenth: 10 }),
);
const quantifiers = new Map<string, readonly [percent: number, modifier: Modifier]>([
  ...['all', 'everyone', 'everybody', 'every'].map(key => [key, [100, 'exact']] as const),
  ...['none', 'nobody'].map(key => [key, [0, 'exact']] as const),
  ...['most', 'majority'].map(key => [key, [50, 'over']] as const),
  ['minority', [50, 'under']],
]);
/** "The most", "as most": ranks, not shares. */
const beforeRank = /^(?:the|single|second|third|as|at)$/;

/** `half`, `a third`, `two-thirds`, `three quarters`; not "the third", "a fifth time" and not "half a dozen". */
export function readFraction(tokens: readonly Token[], at: number, modifier: Modifier): Core | undefined {
  const [first = '', second = ''] = tokens.slice(at, at + 2).map(({ key }) => key);
  if (first === 'half' && !/^(an?|-|dozen)$/.test(second)) return makeFraction(50, modifier, at + 1);
  const isArticle = first === 'a' || first === 'an';
  const count = isArticle || first === 'one' ? 1 : readNumber(tokens, at)?.value;
  if (count === undefined || count > 9) return undefined;
  const unit = second === '-' ? at + 2 : at + 1;
  const word = tokens[unit]?.key ?? '';
  const isPlural = word.endsWith('s');
  const percent = fractionUnits.get(isPlural ? word.slice(0, -1) : word);
  if (percent === undefined || isPlural !== count > 1) return undefined;
  const after = tokens[unit + 1];
  const isOrdinal = isArticle && !/^(?:third|quarter)$/.test(word) && after?.kind === 'word' && after.key !== 'of';
  return isOrdinal ? undefined : makeFraction(percent * count, modifier, unit + 1);
}

/** `all`, `every single one`, `most`, `none`, `no one`; `no` before a noun is a count of zero. */
export function readQuantifier(tokens: readonly Token[], at: number, modifier: Modifier): Core | undefined {
  const [key = '', second = '', third = ''] = tokens.slice(at, at + 3).map(each => each.key);
  const tell = (core: Core) => ({ ...core, quantifier: true });
  if (key === 'no' && tokens[at + 1]?.kind === 'word')
    return tell(second === 'one' ? makeShare(0, 'exact', at + 2) : makeCount(0, 'exact', at + 1));
  if (key === 'every' && second === 'single' && third === 'one') return tell(makeShare(100, 'exact', at + 3));
  if (key === 'every' && second === 'one') return tell(makeShare(100, 'exact', at + 2));
  const [percent, implied] = quantifiers.get(key) ?? [];
  if (percent === undefined || implied === undefined || modifier === 'over') return undefined;
  if (key === 'most' && beforeRank.test(tokens[at - 1]?.key ?? '')) return undefined;
  // "Nearly all" is not quite all of it.
  const isNearly = percent === 100 && modifier === 'nearly';
  return tell(isNearly ? makeShare(99, 'nearly', at + 1, 0.5) : makeShare(percent, implied, at + 1));
}
