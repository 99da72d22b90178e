import type { Dataset } from '../dataset/dataset.ts';
import { readDate } from './dates.ts';
import type { Item, ItemReading } from './item.ts';
import { classOf, classOfPair, deedOf } from './lexicon.ts';
import { mentionFinder } from './mentions.ts';
import { readEveryday, readNamedItem, readOther, readReporter, readTitle } from './named-items.ts';
import { readOrdinal } from './ordinals.ts';
import { readQuantity } from './quantities.ts';
import type { Token } from './tokens.ts';
import { isNone, isWord } from './words.ts';

/** A word for who did something is read as what they did, and a short one whole: `5 robbers`, `Cook Co`. */
function nameDeed(token: Token, at: number, tokens: readonly Token[]): Token {
  const isCounty = token.key === 'co' && tokens[at - 1]?.kind === 'word';
  const deed = token.kind === 'word' ? (isCounty ? 'county' : deedOf(token.key)) : undefined;
  return deed === undefined ? token : { ...token, key: deed };
}

/** Puts tokens together to what they stand for, from left to right. */
export function readItems(written: readonly Token[], dataset: Dataset): readonly Item[] {
  const tokens = written.map(nameDeed);
  const findMention = mentionFinder(dataset, tokens);
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const reading =
      readSilent(token, at) ??
      readListNumber(tokens, at) ??
      readPoint(tokens, at) ??
      readTitle(tokens, at, dataset) ??
      readReporter(tokens, at, dataset) ??
      readNamedItem(tokens, at, findMention, dataset) ??
      readOther(tokens, at, items) ??
      readEveryday(tokens, at, findMention, dataset) ??
      readFigure(tokens, at, items) ??
      readPlain(tokens, at, token, items.at(-1));
    const last = tokens[reading.next - 1] ?? token;
    items.push({ ...reading.payload, start: token.start, end: last.end });
    at = reading.next;
  }
  return items;
}

/** Line ends, code and links say nothing, and need no looking at. */
function readSilent({ kind }: Token, at: number): ItemReading | undefined {
  return kind === 'break' || kind === 'opaque' ? { payload: { kind }, next: at + 1 } : undefined;
}

/** The number of a line or a part in a list: `1.`, `2)`. */
function readListNumber(tokens: readonly Token[], at: number): ItemReading | undefined {
  const after = tokens[at + 1];
  if (tokens[at]?.kind !== 'number' || !after?.glued) return undefined;
  const before = tokens[at - 1];
  const opens = before === undefined || before.kind === 'break';
  // `63.` in a line of its own is an answer.
  const leads = (tokens[at + 2]?.kind ?? 'break') !== 'break';
  const listed = after.text === ')' ? !isWithinBrackets(tokens, at) : opens && leads && after.text === '.';
  return listed ? { payload: { kind: 'opaque' }, next: at + 2 } : undefined;
}

/** `(1) Denver`: a bracket of its own, where a sentence begins. */
function readPoint(tokens: readonly Token[], at: number): ItemReading | undefined {
  const [open, number, close] = tokens.slice(at, at + 3);
  const isFirst = /^[.!?;:\n]$/.test(tokens[at - 1]?.text ?? '\n');
  const isPoint = open?.text === '(' && number?.kind === 'number' && Number(number.text) < 10 && close?.text === ')';
  return isPoint && isFirst ? { payload: { kind: 'opaque' }, next: at + 3 } : undefined;
}

/** Whether a bracket that was opened in the line is still open. */
function isWithinBrackets(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 80), at).findLast(({ text }) => /^[()\n]$/.test(text))?.text === '(';
}

function readFigure(tokens: readonly Token[], at: number, before: readonly Item[]): ItemReading | undefined {
  const date = readDate(tokens, at);
  if (date) return { payload: { kind: 'date', date }, next: date.next };
  const quantity = readQuantity(tokens, at);
  // "The 28 September 2017"
  const isDate =
    quantity && [1, 2].some(step => at + step < quantity.next && readDate(tokens, at + step)?.month !== undefined);
  if (isDate) return undefined;
  // "A quarter of all convictions": "all" says what the quarter is of.
  if (quantity?.quantifier && isWord(before.at(-1), 'of', 'at')) return undefined;
  const ordinal = quantity === undefined || quantity.form === 'foreign' ? readOrdinal(tokens, at) : undefined;
  if (ordinal) return { payload: { kind: 'rank', rank: ordinal.rank }, next: ordinal.next };
  return quantity && { payload: { kind: 'quantity', quantity }, next: quantity.next };
}

function readPlain(tokens: readonly Token[], at: number, token: Token, before: Item | undefined): ItemReading {
  switch (token.kind) {
    case 'word': {
      const short = readShort(tokens, at);
      if (short) return short;
      const pair = classOfPair(token.key, tokens[at + 1]?.key ?? '');
      // "No record" has a number of its own.
      const record =
        /^records?$/.test(token.key) &&
        (isNone(before) || isWord(before, 'clean', 'a', 'prior', 'with', 'had', 'have', 'has', 'their', 'his'));
      const known = record ? 'conviction' : (pair ?? classOf(token.key));
      const key = pair ? `${token.key} ${tokens[at + 1]?.key}` : token.key;
      const payload = { kind: 'word', key, text: token.text, class: known } as const;
      return { payload, next: pair ? at + 2 : at + 1 };
    }
    case 'mark':
      return { payload: { kind: 'mark', key: token.text }, next: at + 1 };
    default:
      return { payload: { kind: 'opaque' }, next: at + 1 };
  }
}

/** A word with a mark inside. */
function readShort(tokens: readonly Token[], at: number): ItemReading | undefined {
  const [first, mark, last] = tokens.slice(at, at + 3);
  if (first?.key !== 'ms' || mark?.text !== '-' || last?.text !== '13') return undefined;
  return { payload: { kind: 'word', key: 'ms13', text: 'ms13', class: classOf('ms13') }, next: at + 3 };
}
