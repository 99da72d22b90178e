import otherCrimeNames from '../names/other-crimes.json' with { type: 'json' };
import { findUsState, usStates } from '../names/states.ts';
import { toSingular } from '../names/word-forms.ts';
import lexicon from './lexicon.json' with { type: 'json' };
import { splitPhrases } from './lexicon.ts';
import { indexPhrases, readPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The name of a place or a crime that no row is about. */
export interface OtherName {
  /** As it stands in an answer: `San Francisco`. */
  readonly name: string;
  readonly next: number;
}

const crimes = indexPhrases(
  otherCrimeNames.map(name => name.split(' ').map(toSingular).join(' ')).map(name => [name, name]),
);

/** The states, large cities of the United States and some countries. A dataset's own names come before these. */
export const otherPlaceNames = [...usStates.map(({ name }) => name), ...splitPhrases(lexicon.otherPlaces)];
const places = indexPhrases(otherPlaceNames.map(name => [name.toLowerCase().replaceAll('-', ' '), name]));

/** Postal abbreviations that are words too. */
const postalWords = /^(?:or|in|me|hi|ok|oh|id|la|de|al)$/;

/** The crime that is named at a token. */
export function readOtherCrime(tokens: readonly Token[], at: number): OtherName | undefined {
  const found = readPhrase(crimes, tokens, at, {
    read: ({ key }) => toSingular(key),
    isSkipped: ({ text }) => text === '-',
  });
  return found && { name: found.value, next: found.next };
}

/** The place that begins at a token. */
export function readOtherPlace(tokens: readonly Token[], at: number): OtherName | undefined {
  const token = tokens[at];
  const found = readPhrase(places, tokens, at, { isSkipped: ({ text }) => /^[-.]$/.test(text) });
  if (found) return { name: found.value, next: found.next };
  // `MA` in capitals; `MS-13` is no place.
  if (!token || postalWords.test(token.key) || tokens[at + 1]?.text === '-') return undefined;
  // `Md.` is a token only where it is a state.
  const state = /^\p{L}+\.$/u.test(token.text)
    ? findUsState(token.key)
    : usStates.find(({ usps }) => usps === token.text);
  return state && { name: state.name, next: at + 1 };
}

/** The state that is named right behind a place: `, Maine`, ` ME`, `, Colo.`; its own in small letters, too: `denver co`. */
export function readStateBehind(tokens: readonly Token[], at: number, own?: string): OtherName | undefined {
  const isTold = tokens[at]?.text === ',' || tokens[at]?.text === '(';
  const start = isTold ? at + 1 : at;
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(start, start + length);
    const state = findUsState(words.map(({ key }) => key).join(' '));
    const text = words[0]?.text ?? '';
    const isShort = length === 1 && text.toLowerCase() !== state?.name.toLowerCase();
    if (!state || (isShort && text !== text.toUpperCase() && !isTold && state.name !== own)) continue;
    return { name: state.name, next: start + words.length };
  }
  return undefined;
}

/** Up to three words with capital letters: `Springfield`, `Cross Check`. */
export function readProperName(tokens: readonly Token[], at: number): OtherName | undefined {
  const isProper = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);
  let next = at;
  while (next < at + 3 && isProper(tokens[next])) next += 1;
  if (next === at) return undefined;
  const words = tokens.slice(at, next).map(({ text }) => text);
  return { name: words.join(' '), next };
}
