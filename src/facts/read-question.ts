import type { Dataset } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { readDate } from '../english/dates.ts';
import { readOrdinal } from '../english/ordinals.ts';
import { readQuantity } from '../english/quantities.ts';
import { type Token, tokenize } from '../english/tokens.ts';
import { nameAlone } from '../names/name-alone.ts';
import { nameState } from '../names/named.ts';
import { placeTables } from '../names/names.ts';
import { findState, findUsState } from '../names/states.ts';
import { isPlace } from './fact-types.ts';
import { readLabels } from './label-words.ts';
import { mendWord } from './mend-word.ts';
import { namePieces } from './name-pieces.ts';
import { isRow, longestQuestion, type Piece } from './piece.ts';
import { keysOf, outside, type PieceReading, textOf } from './piece-reading.ts';
import { type Cue, cueOf, readQuestionPhrase } from './question-phrases.ts';
import { readDated } from './read-dated.ts';
import { mendRepairs } from './self-repairs.ts';
import spellings from './spellings.json' with { type: 'json' };
import { setTalkAside } from './talk.ts';

/** Takes a question apart. Every word of it is in one piece: what is not understood is a stranger, and is not passed over unsaid. */
export function readPieces(text: string, dataset: Dataset): readonly Piece[] {
  const tokens = tokenize(spellOut(text.slice(0, longestQuestion))).map(token =>
    token.kind === 'word' ? { ...token, key: mendWord(token, dataset) } : token,
  );
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; ) {
    const { meaning, next } = readAt(tokens, at, dataset) ?? { meaning: undefined, next: at + 1 };
    const isLonger = meaning?.kind === 'stranger' && pieces.at(-1)?.kind === 'stranger';
    if (meaning) {
      from = isLonger ? from : at;
      if (isLonger) pieces.pop();
      pieces.push({ ...meaning, text: textOf(tokens, from, next), key: keysOf(tokens, from, next) });
    }
    at = next;
  }
  return setTalkAside(mendRepairs(namePieces(pieces, dataset)));
}

const writtenAs = Object.entries(spellings).map(([written, meant]) => [new RegExp(written, 'giu'), meant] as const);

/** What is written in several ways, in one of them. */
function spellOut(text: string): string {
  return writtenAs.reduce((spelt, [written, meant]) => spelt.replace(written, meant), text);
}

/** The longest of what a token may begin; of two as long the first of these. */
function readAt(tokens: readonly Token[], at: number, dataset: Dataset): PieceReading | undefined {
  const phrase = readQuestionPhrase(tokens, at, dataset);
  const isName = phrase?.meaning.kind === 'row' || phrase?.meaning.kind === 'limit';
  const labels = readLabels(tokens, at, dataset);
  const readings: readonly (PieceReading | undefined)[] = [
    isName ? phrase : undefined,
    readFigure(tokens, at),
    phrase,
    readPart(tokens, at, dataset),
    labels && { meaning: { kind: 'row', named: labels.named }, next: labels.next },
    readDated(tokens, at, dataset),
    readOperation(tokens, at, dataset),
  ];
  const longest = readings.reduce((best, each) => (!each || (best && best.next >= each.next) ? best : each), undefined);
  return longest ? readOn(tokens, at, longest, dataset) : readAlone(tokens, at, dataset);
}

/** What stands in no list: a word or a number that is not known, the abbreviation of a state. */
function readAlone(tokens: readonly Token[], at: number, dataset: Dataset): PieceReading | undefined {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const next = at + 1;
  if (token?.kind === 'break') return { meaning: { kind: 'cue', cue: 'stop' }, next };
  if (token?.kind === 'opaque' || /^(?:ha){2,}h?$|^lo+l$|^hm+$|^a+h+$|^hi+$/.test(token?.key ?? ''))
    return { meaning: { kind: 'cue', cue: 'chatter' }, next };
  if (token?.kind !== 'word' && token?.kind !== 'number') return undefined;
  // "The NE corridor" is no Nebraska.
  const isBefore = before?.kind !== 'word' || /^(?:in|from|of|for|and|or|to|vs)$/.test(before.key);
  const isName = isBefore && (behind?.kind !== 'word' || cueOf(behind.key) !== undefined);
  const state = isName && /^[A-Z]{2}$/.test(token.text) ? findUsState(token.key) : undefined;
  const named = state && nameState(state, dataset);
  if (named) return { meaning: { kind: 'row', named }, next };
  if (state) return { meaning: { kind: 'outside', what: 'place', name: state.name }, next };
  // Adverbs change nothing: "previously", "reportedly"; "how many were smelly" has none.
  const isOfThem = /^(?:are|is|was|were)$/.test(before?.key ?? '') && behind?.kind !== 'word';
  const isAdverb = /.{3}ly$/.test(token.key) && !isOfThem;
  return { meaning: isAdverb ? { kind: 'cue', cue: 'filler' } : { kind: 'stranger' }, next };
}

/** Nobody asks for the row at a later place of a ranking by "number". */
const mostRank = 12;
const hours =
  /^(?:clos|start|end|open|begin|due$|meet|leav|land|class|shift|live$|off$|back$|dinner|lunch|deadline|exam)/;
const ofOne: readonly Cue[] = ['crime', 'arrest', 'conviction', 'people'];

function readFigure(tokens: readonly Token[], at: number): PieceReading | undefined {
  const ordinal = readOrdinal(tokens, at);
  // "The number 63" is no place in a ranking.
  const isNumber = tokens[at]?.key === 'number' && ordinal !== undefined && ordinal.rank > mostRank;
  if (isNumber) return { meaning: { kind: 'cue', cue: 'count' }, next: at + 1 };
  if (ordinal) return { meaning: { kind: 'rank', rank: ordinal.rank }, next: ordinal.next };
  const quantity = readQuantity(tokens, at);
  if (!quantity || quantity.quantifier || quantity.form === 'foreign') return undefined;
  const { next, stated } = quantity;
  const isCounted = ofOne.includes(cueOf(tokens[next]?.key ?? '') ?? 'filler');
  // "Which one", but not "one case"; and "about 2018" is a year.
  const isPronoun =
    !/^(?:exactly|precisely)$/.test(tokens[at]?.key ?? '') &&
    tokens[next - 1]?.key === 'one' &&
    stated.value === 1 &&
    !isCounted;
  const date = readDate(tokens, next - 1);
  const isYear = (date?.year ?? date?.month) !== undefined && cueOf(tokens[next]?.key ?? '') !== 'people';
  // "It closes at 5."
  const isTime = tokens[at - 1]?.key === 'at' && hours.test(tokens[at - 2]?.key ?? '');
  if (isPronoun || isYear || isTime) return undefined;
  return { meaning: { kind: 'number', quantity, value: stated.value }, next };
}

/** What stands before a place and makes a part of it, or another: "upstate New York"; "South Philly" is a name of its own. */
function readPart(tokens: readonly Token[], at: number, dataset: Dataset): PieceReading | undefined {
  if (!/^(?:upstate|downstate|suburban|rural|(?:nor|sou)thern|(?:ea|we)stern)$/.test(tokens[at]?.key ?? ''))
    return undefined;
  const place = readQuestionPhrase(tokens, at + 1, dataset);
  return place && isRow(place.meaning, isPlace) ? outside('place', tokens, at, place.next) : undefined;
}

/** A place together with the state or the kind of place behind it: "Portland, Maine" is not the Portland that is counted. */
function readOn(tokens: readonly Token[], at: number, read: PieceReading, dataset: Dataset): PieceReading {
  const { meaning, next } = read;
  const begin = tokens[next]?.text === ',' ? next + 1 : next;
  const length = [3, 2, 1].find(each => findState(keysOf(tokens, begin, begin + each), dataset));
  const row = isRow(meaning, isPlace) && meaning.named.kind !== 'state' ? meaning.named.rows[0] : undefined;
  const widened = (end: number): PieceReading => {
    const { named } = nameAlone(textOf(tokens, at, end), dataset, placeTables, false);
    return named ? { meaning: { kind: 'row', named }, next: end } : outside('place', tokens, at, end);
  };
  // "Eugene, Oregon"
  const isOutside = meaning.kind === 'outside' && meaning.what === 'place';
  if (isOutside && length !== undefined && begin > next) return widened(begin + length);
  if (row?.table !== 'jurisdictions') return read;
  const after = tokens[next]?.key ?? '';
  if (/^(?:area|metro|region)$/.test(after)) return { meaning, next: next + 1 };
  if (/^(?:county|suburbs?|state|post|times)$/.test(after))
    return row.kind === after ? { meaning, next: next + 1 } : widened(next + 1);
  if (length === undefined) return read;
  const isCueWord = cueOf(keysOf(tokens, begin, begin + length)) !== undefined && tokens.length > begin + length;
  const other = readQuestionPhrase(tokens, begin, dataset)?.meaning;
  const isOther = other?.kind === 'row' && other.named.kind !== 'state';
  // "By how many did Los Angeles miss first place?"
  return isCueWord || isOther || tokens[begin]?.text === 'miss' ? read : widened(begin + length);
}

/** What an operation has, and is not called. */
const ofOperations = /^(?:names|costs?|budget|agents?|officers?|targets?|results?|success|goals?|leaders?|victims?)$/;

/** `Operation Cross Check`: a name of one or two words that are no others; "the operation" has none. */
function readOperation(tokens: readonly Token[], at: number, dataset: Dataset): PieceReading | undefined {
  const { title } = dataset;
  if (!/^op(?:eration)?$/.test(tokens[at]?.key ?? '')) return undefined;
  const isNamed = !/^(?:the|this|that|an|each|every|whole)$/.test(tokens[at - 1]?.key ?? '');
  const isName = (next: number) => {
    const token = tokens[next];
    const isFree =
      token?.kind === 'word' && !ofOperations.test(token.key) && !readQuestionPhrase(tokens, next, dataset);
    return isFree && (isNamed || /^\p{Lu}/u.test(token.text));
  };
  const next = isName(at + 1) ? (isName(at + 2) ? at + 3 : at + 2) : undefined;
  if (next === undefined) return undefined;
  // "Operation Safe something"
  const isOwn = normalize(title).startsWith(keysOf(tokens, at, next)) && !/^\p{Lu}/u.test(tokens[next]?.text ?? '');
  return isOwn ? { meaning: { kind: 'cue', cue: 'title' }, next } : outside('operation', tokens, at, next);
}
