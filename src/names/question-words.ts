import type { Table } from '../dataset/dataset.ts';

/** Words that ask, or that join a name to a sentence, and say nothing about which row is meant. */
const asking =
  'a about all an and any are at count entire figure for from how in is many me number of on people show tell the ' +
  'there total was were what whats whole with';
const arrested = 'arrest arrested arrests';
const convicted = 'case cases convicted conviction convictions';
const joining = 'at for from in near of';

const ofPlaces = { leading: listWords(asking, arrested, 'city'), closing: listWords(arrested, 'please') };
const ofOthers = { leading: listWords(asking, convicted), closing: listWords(convicted, 'please') };
const ofAll = { leading: listWords(asking), closing: listWords('please') };
const besidePlace = {
  leading: listWords(asking, convicted, arrested, 'charge charged charges'),
  closing: listWords(asking, convicted, arrested, joining, 'charge charged charges please'),
};
const joiningWords = listWords(joining);

/**
 * `how many people in denver` → `denver`. The last word always stays, and so do arrests beside an offense and convictions
 * beside a place: the report counts neither.
 */
export function stripQuestion(key: string, tables: readonly Table[]): string {
  if (!tables.includes('jurisdictions')) return strip(key, ofOthers);
  return strip(key, tables.length === 1 ? ofPlaces : ofAll);
}

/** What is left of `how many dui arrests in` when the place has been taken out of it: `dui`. */
export function stripJoint(key: string): string {
  return strip(key, besidePlace);
}

/** Whether a word joins what stands before it to a place: `dui in denver`. */
export function isJoining(word: string): boolean {
  return joiningWords.has(word);
}

function listWords(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap(line => line.split(' ')));
}

function strip(key: string, { leading, closing }: typeof ofAll): string {
  const words = key.split(' ');
  let from = 0;
  let to = words.length;
  while (from < to - 1 && leading.has(words[from] ?? '')) from += 1;
  while (to > from + 1 && closing.has(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to).join(' ');
}
