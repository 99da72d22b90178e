import type { Dataset } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { classOf } from '../english/lexicon.ts';
import { mentionFinder } from '../english/mentions.ts';
import { readOrdinal } from '../english/ordinals.ts';
import { type Token, tokenize } from '../english/tokens.ts';
import { nameAlone } from '../names/name-alone.ts';
import { toSingular } from '../names/word-forms.ts';
import { cueOf, cueOfMisspelt, cueOfPair } from './cues.ts';
import { joinNames, nameSounding, type Placed } from './join-names.ts';
import { groupTables } from './name-rows.ts';
import { readPhrase } from './phrases.ts';
import { longestQuestion, type Piece, type Read, textOf } from './piece.ts';
import { nameUnknown, readName } from './read-names.ts';
import { readNumberPiece } from './read-number-piece.ts';
import { readDated, readOutside } from './read-outside.ts';

/** Takes a question apart. Every word of it is in one piece: what is not understood is a stranger, and is not passed over unsaid. */
export function readPieces(text: string, dataset: Dataset): readonly Piece[] {
  const tokens = tokenize(spellOut(text.slice(0, longestQuestion)));
  // In a question "la" is the city, as "LA" is in a message.
  const findMention = mentionFinder(
    dataset,
    tokens.map(token => ({ ...token, text: token.text.toUpperCase() })),
  );
  const own = ownNames(dataset);
  const pieces: Placed[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { piece, next } =
      readOwn(tokens, at, own) ??
      readTold(tokens, at, findMention, dataset) ??
      readFigure(tokens, at) ??
      readWord(tokens, at);
    const last = pieces.at(-1);
    if (piece?.kind === 'stranger' && last?.piece.kind === 'stranger') {
      const text = `${last.piece.text} ${piece.text}`;
      pieces[pieces.length - 1] = { piece: { kind: 'stranger', text }, from: last.from, to: next };
    } else if (piece) {
      if (last && isSecondDeed(tokens, last.from, at, piece))
        pieces[pieces.length - 1] = { ...last, piece: { kind: 'cue', cue: 'both', key: 'and' } };
      pieces.push({ piece, from: at, to: next });
    }
    at = next;
  }
  const recognized = pieces.map(part => ({ ...part, piece: recognize(part.piece, dataset) }));
  return joinNames(recognized, tokens, dataset);
}

/** "Deported before and in a gang" asks who is in both groups; "fugitives and gang members" for each. */
function isSecondDeed(tokens: readonly Token[], and: number, at: number, piece: Piece): boolean {
  const isGroup = piece.kind === 'row' && piece.named.rows[0].table === 'groups';
  return (
    isGroup &&
    tokens[and]?.key === 'and' &&
    /^(?:in|on|been|deported|removed|sent|kicked|already)$/.test(tokens[at]?.key ?? '')
  );
}

/** A message that begins with these marks is a command to some bot; in a question they say nothing. `w/o` and `top3` are words. */
function spellOut(text: string): string {
  return text
    .replace(/^[\s!/?$]+/u, '')
    .replace(/\bw\/o\b/gi, 'without')
    .replace(/\bw\//gi, 'with ')
    .replace(/\bcty\b/gi, 'county')
    .replace(/\b(top|bottom)(?=\d)/gi, '$1 ')
    .replace(/ > /g, ' more than ')
    .replace(/ < /g, ' fewer than ');
}

/** Unknown words may name a row after all, and so may a place elsewhere: its state. */
function recognize(piece: Piece, dataset: Dataset): Piece {
  const isPlace = piece.kind === 'outside' && piece.what === 'place';
  const text = piece.kind === 'stranger' ? piece.text : isPlace ? piece.name : undefined;
  if (text === undefined) return piece;
  const named = nameUnknown(text, !isPlace, dataset) ?? (isPlace ? undefined : nameSounding(text, dataset));
  return named ? { kind: 'row', named } : piece;
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

/** The longest of what a token may begin; of two as long a row comes first, but for a word that asks for what the report lacks. */
function readTold(
  tokens: readonly Token[],
  at: number,
  findMention: ReturnType<typeof mentionFinder>,
  dataset: Dataset,
): Read | undefined {
  const phrase = readMeaning(tokens, at, dataset);
  const reads = [
    ...(phrase?.piece?.kind === 'limit' ? [phrase] : []),
    readName(tokens, at, findMention, dataset),
    phrase,
    readDated(tokens, at, dataset),
    ...readOutside(tokens, at),
  ].filter(read => read !== undefined);
  return reads.reduce<Read | undefined>((best, read) => (best && best.next >= read.next ? best : read), undefined);
}

function readMeaning(tokens: readonly Token[], at: number, dataset: Dataset): Read | undefined {
  const phrase = readPhrase(tokens, at, dataset);
  if (!phrase) return undefined;
  const { meaning, next } = phrase;
  // "Deported" asks for what came after, and is a name of the people deported before.
  const near =
    meaning.kind === 'limit' ? nameAlone(textOf(tokens, at, next), dataset, groupTables, false).named : undefined;
  return {
    piece:
      meaning.kind === 'limit' ? { ...meaning, text: textOf(tokens, at, next), near: near ? [near] : [] } : meaning,
    next,
  };
}

function readFigure(tokens: readonly Token[], at: number): Read | undefined {
  const ordinal = readOrdinal(tokens, at);
  if (ordinal)
    return { piece: { kind: 'rank', rank: ordinal.rank, text: textOf(tokens, at, ordinal.next) }, next: ordinal.next };
  return isPronoun(tokens, at) ? undefined : readNumberPiece(tokens, at);
}

/** "Which one", but not "one case" and "one arrest". */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'one') return false;
  const following = cueOf(tokens[at + 1]?.key ?? '') ?? '';
  return !['crime', 'arrest', 'conviction', 'people'].includes(following);
}

const stops = new Set(['.', '?', '!', ';', '—', '…']);
const joints = new Set([',', '/', '&', '+']);

function readWord(tokens: readonly Token[], at: number): Read {
  const next = at + 1;
  const token = tokens[at];
  if (token === undefined) return { piece: undefined, next };
  const { key, text, kind } = token;
  if (kind === 'break' || stops.has(text)) return { piece: { kind: 'stop' }, next };
  if (kind === 'mark') {
    if (key === '%') return { piece: { kind: 'cue', cue: 'share', key }, next };
    if (key === '+') return { piece: { kind: 'cue', cue: 'sum', key }, next };
    return { piece: joints.has(key) ? { kind: 'cue', cue: 'filler', key } : undefined, next };
  }
  if (kind !== 'word')
    return { piece: kind === 'opaque' ? { kind: 'cue', cue: 'chatter', key: text } : { kind: 'stranger', text }, next };
  // Whoever asks this of a bot asks nothing of the report.
  if (/^(?:are|r)$/.test(key) && /^(?:you|u)$/.test(tokens[next]?.key ?? ''))
    return { piece: { kind: 'stranger', text: textOf(tokens, at, next + 1) }, next: next + 1 };
  const pair = cueOfPair(key, tokens[next]?.key ?? '');
  if (pair) return { piece: { kind: 'cue', cue: pair, key: `${key} ${tokens[next]?.key}` }, next: next + 1 };
  const cue = cueOf(key) ?? cueOf(toSingular(key)) ?? cueOfMisspelt(key);
  return { piece: cue ? { kind: 'cue', cue, key } : { kind: 'stranger', text }, next };
}
