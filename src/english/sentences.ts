import type { Item } from './item.ts';
import { has, isMark, isName, isOf, isQuantity } from './words.ts';

/** A stretch of a message that says something of its own. */
export interface Sentence {
  readonly items: readonly Item[];
  /** Items that are read as the subject of a line that has none: the line above, where it only names one. */
  readonly heading: readonly Item[];
  readonly isQuestion: boolean;
}

/** More items than a sentence has: a longer one is read in pieces, so that the work grows with the length and not its square. */
const longestSentence = 120;
const longestHeading = 24;

/** A line of names and, below it, a line of as many numbers: each name is put before its number, on a line of its own. */
export function turnTables(items: readonly Item[]): readonly Item[] {
  const lines: Item[][] = [[]];
  for (const item of items) {
    lines.at(-1)?.push(item);
    if (item.kind === 'break') lines.push([]);
  }
  // `|---|---|`
  const told = lines.filter(line => line.length < 2 || !line.every(item => isMark(item) || item.kind === 'break'));
  const turned = told.map((line, at) => turnPair(line, told[at + 1] ?? []));
  return told.flatMap((line, at) => turned[at] ?? (turned[at - 1] ? [] : line));
}

function turnPair(above: readonly Item[], below: readonly Item[]): readonly Item[] | undefined {
  const names = above.filter(isName);
  const numbers = below.filter(isQuantity);
  const isOther = above.some(isQuantity) || below.some(item => isName(item) || item.kind === 'word');
  if (names.length < 2 || names.length !== numbers.length || isOther) return undefined;
  return names.flatMap((name, at) => [
    name,
    ...numbers.slice(at, at + 1),
    { kind: 'break', start: name.end, end: name.end } as const,
  ]);
}

/** Splits items into sentences. What names something and has no number is the subject of what follows. */
export function splitSentences(items: readonly Item[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let heading: readonly Item[] = [];
  let from = 0;
  for (let at = 0; at <= items.length; at += 1) {
    const item = items[at];
    const tooLong = at - from >= longestSentence;
    if (item !== undefined && !endsSentence(items, at) && !tooLong) continue;
    const end = tooLong ? lastSeparator(items, from, at) : at;
    const stretch = items.slice(from, end);
    from = end + 1;
    if (stretch.length === 0) {
      if (item?.kind === 'break' && items[at - 1]?.kind === 'break') heading = [];
      continue;
    }
    const isQuestion = isMark(item, '?');
    sentences.push({ items: stretch, heading, isQuestion });
    if (isSubject(stretch)) {
      const [next, behind] = items.slice(at + 1).filter(({ kind }) => kind !== 'break');
      // "The DUI thing is wild. Eighty-six??"
      const isNumber =
        next !== undefined && isQuantity(next) && (behind === undefined || isMark(behind, '?', '!', '.'));
      // "It was 18."
      const isLead =
        isQuestion || isNumber || stretch.length <= 2 || isMark(stretch.at(-1), ':') || isOf(next, 'resuming');
      heading = isLead ? stretch : [];
    } else if (item?.kind !== 'break') heading = [];
  }
  return sentences;
}

/** Where a sentence that is too long is cut: at its last comma, or after its last whole word. */
function lastSeparator(items: readonly Item[], from: number, to: number): number {
  const comma = items.slice(0, to + 1).findLastIndex(item => isMark(item, ','));
  return comma > from ? comma : to;
}

function endsSentence(items: readonly Item[], at: number): boolean {
  const [item, after] = items.slice(at, at + 2);
  if (item?.kind === 'break' || isMark(item, '!', '?', ';')) return true;
  if (!isMark(item, '.')) return false;
  const before = items[at - 1];
  // "Baltimore, Md. (28)": what follows belongs to what is abbreviated.
  if (isMark(before, '.') || isMark(after, '.', '(', ',', ':', ';', '=', '–', '—', '-')) return false;
  // "Mass. had 50".
  const isShort = before?.kind === 'place' || before?.kind === 'otherPlace';
  if (isShort && after?.kind === 'word' && /^\p{Ll}/u.test(after.text)) return false;
  if (before?.kind !== 'word') return true;
  // "A. One": who speaks.
  return before.text.length > 1 && !(isOf(before, 'abbreviations') && before.end === item?.start);
}

/** What names something that is counted, and gives no number. */
function isSubject(items: readonly Item[]): boolean {
  if (items.length > longestHeading || items.some(isQuantity)) return false;
  return items.some(isName) || has(items, 'arrest', 'conviction');
}
