import type { Table } from '../dataset/dataset.ts';

/** Words that ask, or that join a name to a sentence, and say nothing about which row is meant. */
const asking = listWords(
  'a about all an and any are at count entire figure for from how in is many me number of on people show tell the there ' +
    'total was were what whats whole with',
);
const arrested = listWords('arrest arrested arrests');
const convicted = listWords('case cases convicted conviction convictions');
const charged = listWords('charge charged charges');
const joining = listWords('at for from in near of');

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

function listWords(words: string): readonly string[] {
  return words.split(' ');
}

function strip(key: string, leading: readonly string[], closing: readonly string[]): string {
  const words = key.split(' ');
  while (words.length > 1 && leading.includes(words[0] ?? '')) words.shift();
  while (words.length > 1 && closing.includes(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
