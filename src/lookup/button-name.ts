import { readTyped } from './read-typed.ts';

/** As long as the longest id: what a button has room for. */
const longest = 32;

/** How a button asks for a row again by the name that a person typed, so that the name's note is kept; by id where it is too long. */
export function nameForButton(typed: string, id: string): string {
  const key = readTyped(typed);
  return encodeURIComponent(key).length <= longest ? key : id;
}
