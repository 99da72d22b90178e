import type { Dataset, Row } from '../dataset/dataset.ts';
import { nameMatch, nameRow, nameState } from './make-named.ts';
import { matchBeginning, matchExactly, matchMisspelt, matchShape } from './match-names.ts';
import type { Named } from './named.ts';
import { type AnyName, rowsOf } from './names.ts';
import { isJoining } from './question-words.ts';
import { asWritten } from './read-typed.ts';
import { findState, findWhole, placesIn, splitState } from './states.ts';

const country = / (?:usa|us|united states|united states of america|america)$/;
/** "State of New York" and "New York State" are the state, whatever "New York" alone may stand for. */
const stateItself = /^(?:the )?state of (.+)$|^(.+) state$/;
/** More words than these before the name of a state are a sentence, not a place in it. */
const mostWordsInState = 4;

/** What a text names, or the rows that are near, between which it does not decide. */
export interface Alone {
  readonly named: Named | undefined;
  readonly near: readonly Row[];
}

/** `Denver, USA` → `denver`. */
export function stripCountry(text: string): string {
  return text.replace(country, '');
}

/** A state, or "X, Y" where Y is one: only what the report counts in Y can be meant. Undefined where it names no state. */
export function nameByState(
  { text, key, typed }: { readonly text: string; readonly key: string; readonly typed: string },
  places: readonly AnyName[],
  dataset: Dataset,
): Alone | undefined {
  const [, after, before] = stateItself.exec(text) ?? [];
  const itself = findState(after ?? before ?? text, dataset);
  if (itself) return { named: nameState(itself, dataset), near: [] };
  const split = splitState(text, dataset);
  if (!split) return undefined;
  const { rest, state } = split;
  const inside = placesIn(state, dataset);
  const own = places.filter(({ row }) => inside.some(place => place === row));
  const readFrom = asWritten(text, typed);
  const named =
    nameMatch(matchExactly(rest, own), dataset) ??
    nameMatch(matchShape(rest, own), dataset) ??
    (findState(rest, dataset) === state ? nameState(state, dataset) : undefined) ??
    nameMatch(matchMisspelt(rest, own), dataset, readFrom) ??
    nameMatch(matchBeginning(rest, own), dataset, readFrom) ??
    nameMatch(matchMisspelt(key, own), dataset, readFrom);
  if (named) return { named, near: [] };
  const whole = findWhole(inside);
  if (whole && rowsOf(matchExactly(rest, places)).length === 0 && mayBePlace(rest)) {
    const within = asWritten(rest, typed);
    return { named: nameRow(whole, dataset, { within }, `${within} ${state.name}`), near: [] };
  }
  const elsewhere = [matchExactly, matchShape, matchMisspelt, matchBeginning].flatMap(match =>
    rowsOf(match(rest, places)),
  );
  return { named: undefined, near: [...new Set([...elsewhere, ...inside])] };
}

function mayBePlace(text: string): boolean {
  const words = text.split(' ');
  return words.length <= mostWordsInState && !words.some(isJoining) && /\p{L}{2}/u.test(text);
}
