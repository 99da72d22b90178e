import { findUsState, usStates } from '../names/states.ts';
import type { Token } from './tokens.ts';

/** A place that no row is about. */
export interface OtherPlace {
  /** As it stands in an answer: `San Francisco`. */
  readonly name: string;
  /** The state, where it is one. */
  readonly state: string | undefined;
  readonly next: number;
}

/** Large cities of the United States and some countries, general geography. A dataset's own names come before these. */
const knownNames =
  'Albuquerque, Anaheim, Anchorage, Arlington, Atlanta, Aurora, Austin, Bakersfield, Baltimore, Baton Rouge, Boise, Boston, ' +
  'Boulder, Bronx, Brooklyn, Buffalo, Cambridge, Camden, Charlotte, Chicago, Cincinnati, Cleveland, Colorado Springs, Columbus, Dallas, ' +
  'Denver, Des Moines, Detroit, El Paso, Fort Worth, Fresno, Greensboro, Hartford, Honolulu, Houston, Indianapolis, Irvine, ' +
  'Jacksonville, Jersey City, Kansas City, Las Vegas, Lexington, Long Beach, Los Angeles, Louisville, Lubbock, Madison, ' +
  'Manhattan, Memphis, Miami, Milwaukee, Minneapolis, Nashville, New Haven, New Orleans, New York City, Newark, Norfolk, ' +
  'Oakland, Oklahoma City, Omaha, Orlando, Philadelphia, Phoenix, Pittsburgh, Portland, Providence, Queens, Raleigh, Reno, ' +
  'Richmond, Riverside, Sacramento, Salt Lake City, San Antonio, San Bernardino, San Diego, San Francisco, San Fran, San Jose, SF, ' +
  'Santa Ana, Santa Fe, Scottsdale, Seattle, Spokane, St Louis, St Paul, Saint Paul, Saint Louis, Stockton, Tacoma, Tampa, ' +
  'Toledo, Tucson, Tulsa, Virginia Beach, Wichita, Worcester, Orange County, Harris County, King County, Dade County, Miami-Dade, ' +
  'Mexico, Canada, Puerto Rico, Toronto, London, Paris, Berlin, Chi-town, ATL, Vegas, Frisco, Philly, Salem, Eugene';

const postalWords = new Set('or in me hi ok oh id la de al'.split(' '));

interface Entry {
  readonly words: readonly string[];
  readonly name: string;
  readonly state: string | undefined;
}

export const otherPlaceNames: readonly string[] = [...usStates.map(({ name }) => name), ...knownNames.split(', ')];

const byFirst = new Map<string, Entry[]>();
for (const { name, state } of [
  ...usStates.map(({ name }) => ({ name, state: name })),
  ...knownNames.split(', ').map(name => ({ name, state: undefined })),
]) {
  const words = name.toLowerCase().replaceAll('-', ' ').split(' ');
  const [first = ''] = words;
  const list = byFirst.get(first) ?? [];
  byFirst.set(
    first,
    [...list, { words, name, state }].sort((a, b) => b.words.length - a.words.length),
  );
}

/** The place that begins at a token. Names that are words too need a capital letter. */
export function readOtherPlace(tokens: readonly Token[], at: number): OtherPlace | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  for (const { words, name, state } of byFirst.get(token.key) ?? []) {
    let next = at;
    for (const word of words) {
      if (next > at && /^[-.]$/.test(tokens[next]?.text ?? '')) next += 1;
      if (tokens[next]?.key !== word) {
        next = -1;
        break;
      }
      next += 1;
    }
    if (next > at) return { name, state, next };
  }
  // `MS-13` is no place.
  return tokens[at + 1]?.text === '-' && tokens[at + 2]?.kind === 'number' ? undefined : readPostal(token, at);
}

/** `MA` in capitals; not those that are words too. */
function readPostal(token: Token, at: number): OtherPlace | undefined {
  if (token.text.length !== 2 || token.text !== token.text.toUpperCase() || postalWords.has(token.key))
    return undefined;
  const state = usStates.find(({ usps }) => usps === token.text);
  return state && { name: state.name, state: state.name, next: at + 1 };
}

/** The state that is named right behind a place: `, Maine`, ` ME`. */
export function readStateBehind(tokens: readonly Token[], at: number): OtherPlace | undefined {
  const comma = tokens[at]?.text === ',' || tokens[at]?.text === '(';
  const start = comma ? at + 1 : at;
  const first = tokens[start];
  if (first?.kind !== 'word') return undefined;
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(start, start + length);
    if (words.length < length || words.some(({ kind }) => kind !== 'word')) continue;
    const state = findUsState(words.map(({ key }) => key).join(' '));
    if (!state) continue;
    const abbreviated = length === 1 && first.key !== state.name.toLowerCase();
    if (abbreviated && first.text !== first.text.toUpperCase() && !comma) continue;
    const end = start + length;
    return { name: state.name, state: state.name, next: abbreviated && isInnerDot(tokens, end) ? end + 1 : end };
  }
  return undefined;
}

/** The full stop of `Denver, Colo. had 63`, which ends no sentence. */
function isInnerDot(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.text === '.' && tokens[at]?.glued === true && next !== undefined && !/^[\p{Lu}\n]/u.test(next.text)
  );
}

/** The unknown proper name after "in": `in Springfield`. */
export function readProperName(tokens: readonly Token[], at: number): OtherPlace | undefined {
  let next = at;
  while (next < at + 3 && isCapitalized(tokens[next])) next += 1;
  if (next === at) return undefined;
  const name = tokens
    .slice(at, next)
    .map(({ text }) => text)
    .join(' ');
  return { name, state: undefined, next };
}

function isCapitalized(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length > 1 && /^\p{Lu}\p{Ll}/u.test(token.text);
}
