import type { Dataset, Row } from '../dataset/dataset.ts';
import { nameEntries, nameRow, nameState } from './make-named.ts';
import { matchBeginning, matchExactly, matchMisspelt, matchShape } from './match-names.ts';
import { type Entry, isRow, rowsOf } from './name-entries.ts';
import type { Named } from './named.ts';
import { isJoining } from './question-words.ts';
import { asWritten } from './read-typed.ts';
import { findState, findWhole, placesIn, splitState } from './states.ts';

const country = / (?:usa|us|united states|united states of america|america)$/;
/** "State of New York" and "New York State" are the state, whatever "New York" alone may stand for. */
const stateItself = /^(?:the )?state of (.+)$|^(.+) state$/;
/** More words than these before the name of a state are a sentence, not a place in it. */
const mostWordsInState = 4;

/** What a text means that names a state: a place, the state, or nothing that is counted, with the places that are near. */
export interface InState {
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
  places: readonly Entry[],
  dataset: Dataset,
): InState | undefined {
  const [, after, before] = stateItself.exec(text) ?? [];
  const itself = findState(after ?? before ?? text, dataset);
  if (itself) return { named: nameState(itself, dataset), near: [] };
  const split = splitState(text, dataset);
  if (!split) return undefined;
  const { rest, state } = split;
  const inside = placesIn(state, dataset);
  const loose = [matchMisspelt(rest, places), matchBeginning(rest, places), matchMisspelt(key, places)];
  const matches = [matchExactly(rest, places), matchShape(rest, places), ...loose].filter(match => match.length > 0);
  for (const match of matches) {
    const own = match.filter(({ target }) => inside.some(place => place === target));
    const readFrom = loose.includes(match) ? asWritten(text, typed) : undefined;
    const named = rowsOf(own).length === 1 ? nameEntries(own, dataset, readFrom) : undefined;
    if (named) return { named, near: [] };
  }
  const [first = []] = matches;
  if (first.some(({ target }) => !isRow(target) && target.name === state.name)) {
    return { named: nameState(state, dataset), near: [] };
  }
  const whole = findWhole(inside);
  if (whole && !rowsOf(matchExactly(rest, places)).length && mayBePlace(rest)) {
    const within = asWritten(rest, typed);
    return { named: nameRow(whole, dataset, { within }, `${within} ${state.name}`), near: [] };
  }
  return { named: undefined, near: [...new Set([...rowsOf(first), ...inside])] };
}

function mayBePlace(text: string): boolean {
  const words = text.split(' ');
  return words.length <= mostWordsInState && !words.some(isJoining) && /\p{L}{2}/u.test(text);
}
