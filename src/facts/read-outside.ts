import type { Dataset } from '../dataset/dataset.ts';
import { readDate } from '../english/dates.ts';
import { readOtherCrime, readOtherPlace } from '../english/other-names.ts';
import type { Token } from '../english/tokens.ts';
import { cueOf } from './cues.ts';
import { type Read, textOf } from './piece.ts';

const otherTimes =
  /^(?:(?:last|this|next|previous) (?:year|month|week|decade)|yesterday|today|tomorrow|nowadays|years? (?:before|after|earlier|later)|years ago)$/;

/** A date that is not the report's own, as far as it is given. */
export function readDated(tokens: readonly Token[], at: number, { report }: Dataset): Read | undefined {
  const said = [2, 1].find(length => otherTimes.test(textOf(tokens, at, at + length).toLowerCase()));
  if (said !== undefined)
    return { piece: { kind: 'outside', what: 'time', name: textOf(tokens, at, at + said) }, next: at + said };
  const fiscal = /^(?:fiscal|fy)$/.test(tokens[at]?.key ?? '') ? (tokens[at + 1]?.key === 'year' ? 2 : 1) : 0;
  const date = readDate(tokens, at + fiscal);
  if (!date) return undefined;
  // A fiscal year is longer than the operation.
  if (fiscal > 0)
    return { piece: { kind: 'outside', what: 'time', name: textOf(tokens, at, date.next) }, next: date.next };
  const [year, month] = report.date.split('-').map(Number);
  // The day of the report is not the day of an arrest.
  const same =
    date.day === undefined &&
    (date.year === undefined || date.year === year) &&
    (date.month === undefined || date.month === month);
  const text = textOf(tokens, at, date.next);
  if (same) return { piece: { kind: 'cue', cue: 'filler', key: text }, next: date.next };
  return { piece: { kind: 'outside', what: 'time', name: text }, next: date.next };
}

export function readOutside(tokens: readonly Token[], at: number): readonly Read[] {
  const place = readOtherPlace(tokens, at);
  const crime = readOtherCrime(tokens, at);
  const county = place && tokens[place.next]?.key === 'county';
  return [
    ...(place
      ? [
          {
            piece: { kind: 'outside', what: 'place', name: county ? `${place.name} County` : place.name } as const,
            next: county ? place.next + 1 : place.next,
          },
        ]
      : []),
    ...(crime ? [{ piece: { kind: 'outside', what: 'crime', name: crime.name } as const, next: crime.next }] : []),
    ...readOtherOperation(tokens, at),
  ];
}

/** What an operation has, and is not called. */
const ofOperations = /^(?:names|costs?|budget|agents?|officers?|targets?|results?|success|goals?|leaders?|victims?)$/;

/** `Operation Cross Check`: a name of one or two words that are no others; "the operation" has none. */
function readOtherOperation(tokens: readonly Token[], at: number): readonly Read[] {
  if (!/^op(?:eration)?$/.test(tokens[at]?.key ?? '')) return [];
  const isNamed = !/^(?:the|this|that|an|each|every|whole)$/.test(tokens[at - 1]?.key ?? '');
  const isName = ({ kind, key, text }: Token) =>
    kind === 'word' && cueOf(key) === undefined && !ofOperations.test(key) && (isNamed || /^\p{Lu}/u.test(text));
  let next = at + 1;
  for (let token = tokens[next]; token && next < at + 3 && isName(token); token = tokens[next]) next += 1;
  return next === at + 1
    ? []
    : [{ piece: { kind: 'outside', what: 'operation', name: textOf(tokens, at, next) }, next }];
}
