import type { Item } from './item.ts';

/** A stretch of a message that says something of its own. */
export interface Sentence {
  readonly items: readonly Item[];
  /** Items that are read as the subject of a line that has none: the line above, where it only names one. */
  readonly heading: readonly Item[];
}

/** More items than a sentence has: a longer one is read in pieces, so that the work grows with the length and not its square. */
const longestSentence = 120;
const longestHeading = 12;
const sentenceEnds = new Set(['.', '!', '?', ';']);
const abbreviations = new Set(
  'acc approx ca no nos vs st mr mrs ms dr dept gov sen rep etc resp incl est avg min max jan feb mar apr jun jul aug sep sept oct nov dec agg'.split(
    ' ',
  ),
);
const asking = new Set(
  'how what which who whom whose when where why is are was were do does did has have had can could would should will am isnt arent wasnt werent didnt doesnt dont really any'.split(
    ' ',
  ),
);
const tails = new Set('so why how who what and since when'.split(' '));

/**
 * Splits items into the sentences that state something. Questions state nothing and are left out, but for "did you know that"
 * and for what stands before a question that is only tacked on: "Denver had 63, so what?"
 */
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
    const stated = item?.kind === 'mark' && item.key === '?' ? statedPart(stretch) : stretch;
    if (stated.length > 0) sentences.push({ items: stated, heading });
    if (stated.length === 0) heading = isTopic(stretch) ? stretch : [];
    else if (item?.kind === 'break') heading = isHeading(stated) ? stated : isListed(stated) ? heading : [];
    else heading = [];
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
  const abbreviated = item.key === '.' && before?.kind === 'word' && abbreviations.has(before.key);
  return !abbreviated || before.end !== item.start;
}

/** What a sentence with a question mark states all the same. */
function statedPart(stretch: readonly Item[]): readonly Item[] {
  const keys = stretch.slice(0, 5).map(keyOf);
  const [first = ''] = keys;
  const know = keys.indexOf('know');
  if (know >= 0 && keys.includes('you')) return stretch.slice(know + 1);
  if (asking.has(first)) return [];
  const comma = stretch.findLastIndex(item => item.kind === 'mark' && /^[,:–—-]$/u.test(item.key));
  const tail = stretch.slice(comma + 1);
  const tacked = comma > 0 && tails.has(keyOf(tail[0])) && tail.every(({ kind }) => kind === 'word' || kind === 'mark');
  return tacked ? stretch.slice(0, comma) : [];
}

/** A line that only names a subject for the lines below. */
function isHeading(items: readonly Item[]): boolean {
  const last = items.at(-1);
  const named = items.some(({ kind }) => kind === 'place' || kind === 'row' || kind === 'otherPlace');
  const colon = last?.kind === 'mark' && last.key === ':';
  if (items.length > longestHeading) return false;
  return named && items.every(({ kind }) => kind !== 'quantity') && (colon || items.length <= 2);
}

/** "Massachusetts? 50 arrests." */
function isTopic(items: readonly Item[]): boolean {
  return items.length <= 2 && items.some(({ kind }) => kind === 'place' || kind === 'row' || kind === 'otherPlace');
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
