import type { Item } from './item.ts';
import { isWord } from './words.ts';

const unreal = new Set(
  (
    'would could should might may gonna wanna imagine suppose supposing supposed assume assuming hypothetically wish hope ' +
    'hoping unless will wont shall expect expects expected predict predicts tomorrow ' +
    'plan plans planned want wants wanted threatened promised goal quota aim aims pretend shouldve wouldve couldve'
  ).split(' '),
);
const looking = 'look read check count add scroll open see click go'.split(' ');
const disowned = new Set('false lie myth untrue wrong hoax'.split(' '));

/**
 * Tells, for each place in a sentence, whether what stands before or beside it makes it no statement: a condition, a wish, a
 * plan, a denial. What follows in a clause of its own does not: "498 were arrested, many will be deported".
 */
export function findUnreal(items: readonly Item[]): (at: number) => boolean {
  const first = items.findIndex((_, at) => isUnreal(items, at));
  if (first === -1) return () => false;
  return at => {
    const end = items.findIndex((item, index) => index > at && closesClause(item));
    return end === -1 || first < end;
  };
}

function isUnreal(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item?.kind !== 'word') return false;
  switch (item.key) {
    case 'if':
      return !(isWord(next, 'you') && isWord(items[at + 2], ...looking));
    case 'let':
    case 'lets':
      return isWord(next, 'say', 'assume') || isWord(items[at + 2], 'say', 'assume');
    case 'going':
      return isWord(next, 'to');
    case 'not':
      return isWord(next, 'true');
    default:
      return unreal.has(item.key) || (disowned.has(item.key) && isWord(next, 'that'));
  }
}

function closesClause(item: Item): boolean {
  return (item.kind === 'mark' && /^[,:()–—]$/u.test(item.key)) || (item.kind === 'word' && item.class === 'join');
}
