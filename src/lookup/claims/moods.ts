import type { Item } from './item.ts';

const UNREAL = new Set(
  (
    'would could should might may gonna wanna imagine suppose supposing supposed assume assuming hypothetically wish hope ' +
    'hoping bet guess unless whether perhaps maybe will wont shall expect expects expected predict predicts tomorrow ' +
    'plan plans planned want wants wanted threatened promised goal quota aim aims pretend shouldve wouldve couldve'
  ).split(' '),
);
const LOOKING = new Set('look read check count add scroll open see click go'.split(' '));
const DISOWNED = new Set('false lie myth untrue wrong hoax'.split(' '));

/**
 * Whether what stands before or beside a quantity makes it no statement: a condition, a wish, a plan, a denial.
 * What follows in a clause of its own does not: "498 were arrested, many will be deported".
 */
export function isUnreal(items: readonly Item[], at: number): boolean {
  const keys = items.map(item => (item.kind === 'word' ? item.key : ''));
  const end = items.findIndex((item, index) => index > at && closesClause(item));
  return keys.slice(0, end === -1 ? undefined : end).some((key, index) => {
    if (key === 'if') return !(keys[index + 1] === 'you' && LOOKING.has(keys[index + 2] ?? ''));
    if (key === 'lets' || key === 'let')
      return keys.slice(index + 1, index + 3).some(next => next === 'say' || next === 'assume');
    if (key === 'going') return keys[index + 1] === 'to';
    if (DISOWNED.has(key)) return keys[index + 1] === 'that';
    if (key === 'not') return keys[index + 1] === 'true';
    return UNREAL.has(key);
  });
}

function closesClause(item: Item): boolean {
  return (item.kind === 'mark' && /^[,:()–—]$/u.test(item.key)) || (item.kind === 'word' && item.class === 'join');
}
