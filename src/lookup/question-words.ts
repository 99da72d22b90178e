/** Words that ask, or that join a name to a sentence, and say nothing about which row is meant. */
const ASKING = listWords(
  'a about all an and any are at count entire figure for from how in is many me number of on people show tell the',
  'there total was were what whats whole with',
);
const ARRESTED = listWords('arrest arrested arrests');
const CONVICTED = listWords('case cases convicted conviction convictions');
const CLOSING = listWords('please');
const JOINING = listWords('at for from in near of');

const PLACE_LEADING = new Set([...ASKING, ...ARRESTED, 'city']);
const PLACE_CLOSING = new Set([...ARRESTED, ...CLOSING]);
const OFFENSE_LEADING = new Set([...ASKING, ...CONVICTED]);
const OFFENSE_CLOSING = new Set([...CONVICTED, ...CLOSING]);
const JOINT_LEADING = new Set([...OFFENSE_LEADING, ...ARRESTED, 'charge', 'charged', 'charges']);
const JOINT_CLOSING = new Set([...JOINT_LEADING, ...JOINING, ...CLOSING]);

/** `how many people in denver` → `denver`. The last word always stays. */
export function stripPlaceQuestion(key: string): string {
  return strip(key, PLACE_LEADING, PLACE_CLOSING);
}

/** `how many convictions for dui` → `dui`. Arrests and charges are left in: the report counts neither by offense. */
export function stripOffenseQuestion(key: string): string {
  return strip(key, OFFENSE_LEADING, OFFENSE_CLOSING);
}

/** What is left of `how many dui arrests in` when the place has been taken out of it: `dui`. */
export function stripJoint(key: string): string {
  return strip(key, JOINT_LEADING, JOINT_CLOSING);
}

/** Whether a word joins what stands before it to a place: `dui in denver`. */
export function isJoining(word: string): boolean {
  return JOINING.has(word);
}

function listWords(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap(line => line.split(' ')));
}

function strip(key: string, leading: ReadonlySet<string>, closing: ReadonlySet<string>): string {
  const words = key.split(' ');
  let from = 0;
  let to = words.length;
  while (from < to - 1 && leading.has(words[from] ?? '')) from += 1;
  while (to > from + 1 && closing.has(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to).join(' ');
}
