import type { Item } from './item.ts';
import { has, isMark, isOf, isWord } from './words.ts';

/**
 * Tells, for each place in a sentence, whether what stands before or beside it makes it no statement: a condition, a wish or a
 * plan. What follows in a clause of its own does not: "498 were arrested, many will be deported".
 */
export function findUnreal(items: readonly Item[]): (at: number) => boolean {
  const unreal = items.flatMap((_, at) => (isUnreal(items, at) ? [at] : []));
  return at => {
    const end = items.findIndex((item, index) => index > at && closesClause(item));
    // "The editor wants one line: Denver had 63.", "it would be better, he said: 95 in Houston"
    const from = items.findLastIndex((item, index) => index < at && isMark(item, ':'));
    const isTold = from > 0 && has(items.slice(from - 1, from), 'speech');
    const reaches = (index: number) => index > from || !(isTold || isWord(items[index], 'want', 'wants', 'wanted'));
    return unreal.some(index => reaches(index) && (end === -1 || index < end));
  };
}

function isUnreal(items: readonly Item[], at: number): boolean {
  const [item, next, third] = items.slice(at, at + 3);
  // "If you look at the chart", "if I remember right" lead to what is said.
  if (isWord(item, 'if'))
    return !(isWord(next, 'i', 'im', 'memory') || (isWord(next, 'you') && isOf(third, 'looking')));
  if (isWord(item, 'lets')) return isWord(next, 'say', 'assume');
  if (isWord(item, 'going')) return isWord(next, 'to');
  // "It should read 30"
  if (isWord(item, 'could') && (isWord(next, 'swear') || isWord(third, 'sworn'))) return false;
  // "Why would ICE go there for 72 people"
  if (isWord(item, 'would') && isWord(items[at - 1], 'why')) return false;
  if (isWord(item, 'should')) return !isWord(next, 'read', 'say', 'be');
  return isOf(item, 'unreal');
}

function closesClause(item: Item): boolean {
  return isMark(item, ',', ':', '(', ')', '–', '—') || (item.kind === 'word' && item.class === 'join');
}
