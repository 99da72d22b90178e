/** Words that ask, or that join a name to a sentence, and say nothing about which row is meant. */
const ASKING = new Set(
  'a about all an and any are arrest arrested arrests at city count entire figure for from how in is many me number of on people show tell the there total was were what whats whole with'.split(
    ' ',
  ),
);
const CONVICTED = new Set([...ASKING, 'case', 'cases', 'convicted', 'conviction', 'convictions']);
const CLOSING = new Set('arrest arrested arrests please'.split(' '));
const CONVICTED_CLOSING = new Set('case cases conviction convictions please'.split(' '));
const JOINING = new Set('at for from in near of'.split(' '));

/** `how many people in denver` → `denver`. The last word always stays. */
export function stripPlaceQuestion(key: string): string {
  return strip(key, ASKING, CLOSING);
}

/** `how many convictions for dui` → `dui`. Arrests and charges are left in: the report counts neither by offense. */
export function stripOffenseQuestion(key: string): string {
  return strip(key, CONVICTED, CONVICTED_CLOSING);
}

/** What is left of `how many dui arrests in` when the place has been taken out of it: `dui`. */
export function stripJoint(key: string): string {
  return strip(
    key,
    CONVICTED,
    new Set([...CLOSING, ...CONVICTED_CLOSING, ...JOINING, 'charge', 'charges', 'the', 'and']),
  );
}

/** Whether a word joins what stands before it to a place: `dui in denver`. */
export function isJoining(word: string): boolean {
  return JOINING.has(word);
}

function strip(key: string, leading: ReadonlySet<string>, closing: ReadonlySet<string>): string {
  const words = key.split(' ');
  let from = 0;
  let to = words.length;
  while (from < to - 1 && leading.has(words[from] ?? '')) from += 1;
  while (to > from + 1 && closing.has(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to).join(' ');
}
