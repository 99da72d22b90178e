import type { Dataset, Place } from '../dataset/dataset.ts';
import { firstMatch, type Match, matchBeginning, matchExactly, matchMisspelt, matchShape } from './name-index.ts';
import { placeIndexOf, type Region } from './place-index.ts';
import { isJoining, stripPlaceQuestion } from './question-words.ts';
import { findState, findWhole, placesIn, type State, splitState } from './states.ts';

export type PlaceMatch =
  | { readonly kind: 'place'; readonly place: Place; readonly note: string | undefined }
  | { readonly kind: 'region'; readonly region: string; readonly places: readonly Place[] }
  | { readonly kind: 'none'; readonly near: readonly Place[] };

const COUNTRY = / (?:usa|us|united states|united states of america|america)$/;
/** "State of New York" and "New York State" are the state, whatever "New York" alone may stand for. */
const STATE_ITSELF = /^(?:the )?state of (.+)$|^(.+) state$/;
/** More words than these before the name of a state are a sentence, not a place in it. */
const MOST_WORDS_IN_STATE = 4;

/** What a normalised text names, when it names nothing but a place. */
export function matchPlace(key: string, dataset: Dataset): PlaceMatch {
  const exact = matchExactPlace(key, dataset);
  if (exact) return exact;
  const text = stripPlaceQuestion(key).replace(COUNTRY, '');
  return (
    matchExactPlace(text, dataset) ??
    matchState(text, dataset) ??
    matchInState(text, key, dataset) ??
    toPlaceMatch(firstMatch([() => matchName(key, dataset), () => matchName(text, dataset)]), dataset)
  );
}

/** The place with exactly this name, if there is one. */
export function matchExactPlace(key: string, dataset: Dataset): (PlaceMatch & { kind: 'place' }) | undefined {
  const { entry } = matchExactly(key, placeIndexOf(dataset));
  return entry?.row.kind === 'place' ? { kind: 'place', place: entry.row.place, note: entry.note } : undefined;
}

function matchState(text: string, dataset: Dataset): PlaceMatch | undefined {
  const [, after, before] = STATE_ITSELF.exec(text) ?? [];
  const state = findState(after ?? before ?? text, dataset);
  return state && answerState(state, dataset);
}

function answerState(state: State, dataset: Dataset): PlaceMatch {
  const places = placesIn(state, dataset);
  const whole = findWhole(places);
  if (whole) return { kind: 'place', place: whole, note: undefined };
  return places.length > 0 ? { kind: 'region', region: state.name, places } : { kind: 'none', near: [] };
}

/** "X, Y" where Y is a state: only what the report counts in Y can be meant. */
function matchInState(text: string, key: string, dataset: Dataset): PlaceMatch | undefined {
  const split = splitState(text, dataset);
  if (!split) return undefined;
  const { rest, state } = split;
  const places = placesIn(state, dataset);
  const match = matchName(rest, dataset);
  for (const found of [match, matchMisspelt(key, placeIndexOf(dataset))]) {
    const [only, ...others] = placesOf(found).filter(place => places.includes(place));
    if (only && others.length === 0) return { kind: 'place', place: only, note: found.entry?.note };
  }
  if (match.entry?.row.kind === 'state' && match.entry.row.state === state) return answerState(state, dataset);
  const whole = findWhole(places);
  if (whole && !matchExactPlace(rest, dataset) && canBeInState(rest)) {
    return { kind: 'place', place: whole, note: noteWhole(whole) };
  }
  return { kind: 'none', near: [...new Set([...placesOf(match), ...places])] };
}

function canBeInState(rest: string): boolean {
  const words = rest.split(' ');
  return words.length <= MOST_WORDS_IN_STATE && !words.some(isJoining) && /\p{L}{2}/u.test(rest);
}

function noteWhole({ title }: Place): string {
  return `The report counts ${title} as a whole and gives no figure for places in it.`;
}

function matchName(text: string, dataset: Dataset): Match<Region> {
  const index = placeIndexOf(dataset);
  return firstMatch([
    () => matchExactly(text, index),
    () => matchShape(text, index),
    () => matchMisspelt(text, index),
    () => matchBeginning(text, index),
  ]);
}

function toPlaceMatch(match: Match<Region>, dataset: Dataset): PlaceMatch {
  if (!match.entry) return { kind: 'none', near: placesOf(match) };
  const { row, note } = match.entry;
  return row.kind === 'place' ? { kind: 'place', place: row.place, note } : answerState(row.state, dataset);
}

function placesOf(match: Match<Region>): readonly Place[] {
  const rows = match.entry ? [match.entry.row] : match.tied;
  return rows.flatMap(row => (row.kind === 'place' ? [row.place] : []));
}
