import type { Item } from './item.ts';
import { has, isMark } from './words.ts';

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
const longestAnswer = 6;
const sentenceEnds = new Set(['.', '!', '?', ';']);
const abbreviations = new Set(
  'acc approx ca no nos vs st mr mrs ms dr dept gov sen rep etc resp incl est avg min max jan feb mar apr jun jul aug sep sept oct nov dec agg'.split(
    ' ',
  ),
);
/** A sentence that begins so may speak of what the one before it named: "It was 18." */
const resuming = new Set('it that this they the so a answer'.split(' '));

/** A line of names and, below it, a line of as many numbers: each name is put before its number, on a line of its own. */
export function turnTables(items: readonly Item[]): readonly Item[] {
  const lines: Item[][] = [[]];
  for (const item of items) {
    lines.at(-1)?.push(item);
    if (item.kind === 'break') lines.push([]);
  }
  // `|---|---|`
  const isRule = (line: readonly Item[]) =>
    line.length > 1 && line.every(item => isMark(item) || item.kind === 'break');
  const told = lines.filter(line => !isRule(line));
  const isHead = (at: number) => {
    const names = namesAbove(told[at]).length;
    return names > 1 && names === numbersOf(told[at + 1]).length;
  };
  return told.flatMap((line, at) => {
    if (isHead(at - 1)) return [];
    const names = isHead(at) ? namesAbove(line) : [];
    const rows = names.flatMap((name, index) => [
      name,
      ...numbersOf(told[at + 1]).slice(index, index + 1),
      lineEnd(name),
    ]);
    return names.length > 0 ? rows : line;
  });
}

/** The names of a line that has no numbers. */
function namesAbove(line: readonly Item[] = []): readonly Item[] {
  return line.some(({ kind }) => kind === 'quantity') ? [] : line.filter(({ kind }) => isNamed(kind));
}

/** The numbers of a line that names nothing. */
function numbersOf(line: readonly Item[] = []): readonly Item[] {
  return line.some(({ kind }) => isNamed(kind) || kind === 'word')
    ? []
    : line.filter(({ kind }) => kind === 'quantity');
}

function lineEnd({ end }: Item): Item {
  return { kind: 'break', start: end, end };
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
    const isQuestion = item?.kind === 'mark' && item.key === '?';
    sentences.push({ items: stretch, heading, isQuestion });
    if (isSubject(stretch)) {
      const next = items.slice(at + 1).find(({ kind }) => kind !== 'break' && kind !== 'opaque');
      const isLead = isQuestion || stretch.length <= 2 || isColon(stretch.at(-1)) || resuming.has(keyOf(next));
      heading = isLead ? stretch : [];
    } else if (item?.kind !== 'break' || !(isListed(stretch) || isAnswer(stretch))) heading = [];
  }
  return sentences;
}

/** Where a sentence that is too long is cut: at its last comma, or after its last whole word. */
function lastSeparator(items: readonly Item[], from: number, to: number): number {
  for (let at = to; at > from; at -= 1) {
    const item = items[at];
    if (item?.kind === 'mark' && item.key === ',') return at;
  }
  return to;
}

function endsSentence(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind === 'break') return true;
  if (item?.kind !== 'mark' || !sentenceEnds.has(item.key)) return false;
  const before = items[at - 1];
  if (item.key === '.' && (isDot(before) || isDot(items[at + 1]))) return false;
  // "Baltimore, Md. (28)": what follows belongs to what is abbreviated.
  const after = items[at + 1];
  if (item.key === '.' && after?.kind === 'mark' && /^[(,:;=–—-]$/u.test(after.key)) return false;
  // "A. One": who speaks.
  if (item.key === '.' && before?.kind === 'word' && before.text.length === 1) return false;
  // "Mass. had 50".
  const isShort = before?.kind === 'place' || before?.kind === 'otherPlace';
  if (item.key === '.' && isShort && after?.kind === 'word' && /^\p{Ll}/u.test(after.text)) return false;
  const abbreviated = item.key === '.' && before?.kind === 'word' && abbreviations.has(before.key);
  return !abbreviated || before.end !== item.start;
}

/** What names something that is counted, and gives no number. */
function isSubject(items: readonly Item[]): boolean {
  if (items.length > longestHeading || items.some(({ kind }) => kind === 'quantity')) return false;
  return items.some(({ kind }) => isNamed(kind)) || has(items, 'arrest', 'conviction');
}

function isNamed(kind: Item['kind']): boolean {
  return kind === 'place' || kind === 'row' || kind === 'otherPlace' || kind === 'otherCrime';
}

function isColon(item: Item | undefined): boolean {
  return item?.kind === 'mark' && item.key === ':';
}

/** A line that names nothing may be one of several answers to a question. */
function isAnswer(items: readonly Item[]): boolean {
  return items.length <= longestAnswer && !items.some(({ kind }) => isNamed(kind));
}

/** A line that begins with a dash or a dot stands under the same heading as the one before. */
function isListed(items: readonly Item[]): boolean {
  return items[0]?.kind === 'mark' && /^[-–—•·]$/u.test(items[0].key);
}

function isDot(item: Item | undefined): boolean {
  return item?.kind === 'mark' && item.key === '.';
}

function keyOf(item: Item | undefined): string {
  return item?.kind === 'word' ? item.key : '';
}
