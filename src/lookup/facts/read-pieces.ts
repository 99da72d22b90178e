import type { Dataset } from '../../dataset/dataset.ts';
import { normalize } from '../../dataset/normalize.ts';
import { readDate } from '../../english/dates.ts';
import { classOf } from '../../english/lexicon.ts';
import { mentionFinder } from '../../english/mentions.ts';
import { readNumber } from '../../english/numbers.ts';
import { readOrdinal } from '../../english/ordinals.ts';
import { readOtherCrime } from '../../english/other-crimes.ts';
import { readOtherPlace } from '../../english/other-places.ts';
import { type Token, tokenize } from '../../english/tokens.ts';
import { findGroup } from '../find-group.ts';
import { toSingular } from '../name-index.ts';
import { cueOf, cueOfMisspelt, cueOfPair } from './cues.ts';
import type { FactRow } from './fact.ts';
import { limitOf } from './limits.ts';
import { rowOfGroup } from './name-row.ts';
import { readNamed, readUnknown } from './named.ts';
import { longestQuestion, type Piece, type Read, textOf } from './piece.ts';

/** Takes a question apart. Every word of it is in one piece: what is not understood is a stranger, and is not passed over. */
export function readPieces(text: string, dataset: Dataset): readonly Piece[] {
  // A message that begins with these marks is a command to some bot; in a question they say nothing.
  const tokens = tokenize(text.slice(0, longestQuestion).replace(/^[\s!/?$]+/u, ''));
  // In a question "la" is the city, as "LA" is in a message.
  const findMention = mentionFinder(
    dataset,
    tokens.map(token => ({ ...token, text: token.text.toUpperCase() })),
  );
  const own = ownNames(dataset);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { piece, next } =
      readOwn(tokens, at, own) ??
      readNamed(tokens, at, findMention, dataset) ??
      readDated(tokens, at, dataset) ??
      readOther(tokens, at) ??
      readFigure(tokens, at) ??
      readWord(tokens, at, dataset);
    const last = pieces.at(-1);
    if (piece?.kind === 'stranger' && last?.kind === 'stranger') {
      pieces[pieces.length - 1] = { kind: 'stranger', text: `${last.text} ${piece.text}` };
    } else if (piece) pieces.push(piece);
    at = next;
  }
  return pieces.map(piece => recognise(piece, dataset));
}

/** Unknown words may name a row after all, and so may a place elsewhere: its state. */
function recognise(piece: Piece, dataset: Dataset): Piece {
  const text = piece.kind === 'stranger' ? piece.text : piece.kind === 'otherPlace' ? piece.name : undefined;
  const row = text === undefined ? undefined : readUnknown(text, piece.kind === 'stranger', dataset);
  return row ? { kind: 'row', row } : piece;
}

interface OwnNames {
  readonly titles: readonly (readonly string[])[];
  readonly reporter: readonly string[];
}

/** The title, also without its first word where that is "Operation", and who made the report. */
function ownNames({ title, report }: Dataset): OwnNames {
  const words = normalize(title).split(' ');
  const [first = '', ...rest] = words;
  const short = rest.length > 1 && classOf(first) === 'operation' ? [rest] : [];
  return { titles: [words, ...short], reporter: normalize(report.reporter).split(' ') };
}

function readOwn(tokens: readonly Token[], at: number, { titles, reporter }: OwnNames): Read | undefined {
  const stands = (words: readonly string[]) =>
    words.every((word, offset) => normalize(tokens[at + offset]?.key ?? '') === word);
  const title = titles.find(stands);
  if (title) return { piece: { kind: 'title' }, next: at + title.length };
  return stands(reporter) ? { piece: { kind: 'reporter' }, next: at + reporter.length } : undefined;
}

/** A date that is not the report's own, as far as it is given. */
function readDated(tokens: readonly Token[], at: number, { report }: Dataset): Read | undefined {
  const date = readDate(tokens, at);
  if (!date) return undefined;
  const [year, month] = report.date.split('-').map(Number);
  // The day of the report is not the day of an arrest.
  const same =
    date.day === undefined &&
    (date.year === undefined || date.year === year) &&
    (date.month === undefined || date.month === month);
  const text = textOf(tokens, at, date.next);
  return { piece: same ? { kind: 'cue', cue: 'filler', key: text } : { kind: 'otherDate', text }, next: date.next };
}

function readOther(tokens: readonly Token[], at: number): Read | undefined {
  const place = readOtherPlace(tokens, at);
  if (place) {
    const county = tokens[place.next]?.key === 'county';
    const next = county ? place.next + 1 : place.next;
    return { piece: { kind: 'otherPlace', name: county ? `${place.name} County` : place.name }, next };
  }
  const crime = readOtherCrime(tokens, at);
  return crime && { piece: { kind: 'otherCrime', name: crime.name }, next: crime.next };
}

function readFigure(tokens: readonly Token[], at: number): Read | undefined {
  const ordinal = readOrdinal(tokens, at);
  if (ordinal) return { piece: { kind: 'rank', rank: ordinal.rank }, next: ordinal.next };
  if (isPronoun(tokens, at)) return undefined;
  const number = readNumber(tokens, at);
  if (!number) return undefined;
  return { piece: { kind: 'number', value: number.value, text: textOf(tokens, at, number.next) }, next: number.next };
}

function readWord(tokens: readonly Token[], at: number, dataset: Dataset): Read {
  const next = at + 1;
  const token = tokens[at];
  if (token === undefined || token.kind === 'break') return { piece: undefined, next };
  const { key, text } = token;
  if (token.kind === 'mark') {
    if (key === '%') return { piece: { kind: 'cue', cue: 'share', key }, next };
    return { piece: [',', '/', '&', '+'].includes(key) ? { kind: 'cue', cue: 'filler', key } : undefined, next };
  }
  if (token.kind !== 'word') return { piece: { kind: 'stranger', text }, next };
  const pair = cueOfPair(key, tokens[next]?.key ?? '');
  if (pair) return { piece: { kind: 'cue', cue: pair, key }, next: next + 1 };
  const limit = limitOf(key);
  if (limit) return { piece: { kind: 'limit', limit, near: nearGroup(key, dataset) }, next };
  const cue = cueOf(key) ?? cueOf(toSingular(key)) ?? cueOfMisspelt(key);
  return { piece: cue ? { kind: 'cue', cue, key } : { kind: 'stranger', text }, next };
}

/** "Which one", but not "one case" and "one arrest". */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (key !== 'one') return cueOf(key) !== undefined;
  const following = cueOf(tokens[at + 1]?.key ?? '');
  return following !== 'crime' && following !== 'arrest' && following !== 'conviction' && following !== 'people';
}

/** "Deported" asks for what came after, and is a name of the people deported before. */
function nearGroup(key: string, dataset: Dataset): readonly FactRow[] {
  const row = rowOfGroup(findGroup(key, dataset), key);
  return row ? [row] : [];
}
