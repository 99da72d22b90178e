import type { Table } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';

/** The most characters of a typed text that are looked at: those of the longest label Discord allows. People can type 6,000. */
export const longestTyped = 100;

/** ` · 63`, ` · 1,234` or ` · 33, withdrawn` at the end of a suggestion's label, which Discord may send instead of its value. */
const figure = /\s*·\s*\d[\d.,]*(?:\s(?:withdrawn|corrected))?\s*$/u;

/** What a person typed into an option, ready to be looked up: label undone, cut, normalized. */
export function readTyped(typed: string): string {
  return normalize(typed.slice(0, longestTyped).replace(figure, ''));
}

/** The words of a typed text as they were written, where they are these normalized ones: `Denvr` of `arrests in Denvr?` */
export function asWritten(key: string, typed: string): string {
  const words = typed.slice(0, longestTyped).split(/[\s,;:!?]+/);
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      const written = words.slice(from, to).join(' ').trim();
      if (normalize(written) === key) return written;
    }
  }
  return key;
}

/** Words that ask, or that join a name to a sentence, and say nothing about which row is meant. */
const asking =
  'a about all an and any are at count entire figure for from how in is many me number of on people show tell the there total was were what whats whole with'.split(
    ' ',
  );
const arrested = ['arrest', 'arrested', 'arrests'];
const convicted = ['case', 'cases', 'convicted', 'conviction', 'convictions'];
const charged = ['charge', 'charged', 'charges'];
const joining = ['at', 'for', 'from', 'in', 'near', 'of'];

/**
 * `how many people in denver` → `denver`. The last word always stays, and so do arrests beside an offense and convictions
 * beside a place: the report counts neither.
 */
export function stripQuestion(key: string, tables: readonly Table[]): string {
  const isOfPlaces = tables.includes('jurisdictions');
  const counted = !isOfPlaces ? convicted : tables.length === 1 ? arrested : [];
  return strip(key, [...asking, ...counted, ...(isOfPlaces ? ['city'] : [])], [...counted, 'please']);
}

/** What is left of `how many dui arrests in` when the place has been taken out of it: `dui`. */
export function stripJoint(key: string): string {
  const words = [...asking, ...convicted, ...arrested, ...charged];
  return strip(key, words, [...words, ...joining, 'please']);
}

/** Whether a word joins what stands before it to a place: `dui in denver`. */
export function isJoining(word: string): boolean {
  return joining.includes(word);
}

function strip(key: string, leading: readonly string[], closing: readonly string[]): string {
  const words = key.split(' ');
  while (words.length > 1 && leading.includes(words[0] ?? '')) words.shift();
  while (words.length > 1 && closing.includes(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
