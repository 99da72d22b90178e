import { expect, it } from 'vitest';
import { readDate } from '../../src/english/dates.ts';
import { tokenize } from '../../src/english/tokens.ts';

function read(text: string): string | undefined {
  const date = readDate(tokenize(text), 0);
  return date && [date.year, date.month, date.day].map(part => part ?? '?').join('-');
}

it.each([
  ['September 28, 2017', '2017-9-28'],
  ['Sept. 28, 2017', '2017-9-28'],
  ['September 28th', '?-9-28'],
  ['September', '?-9-?'],
  ['Sept 2017', '2017-9-?'],
  ['28 September 2017', '2017-9-28'],
  ['28th of September', '?-9-28'],
  ['28 Sep, 2017', '2017-9-28'],
  ['9/28/2017', '2017-9-28'],
  ['9/28/17', '2017-9-28'],
  ['28/9/2017', '2017-9-28'],
  ['2017-09-28', '2017-9-28'],
  ['2018', '2018-?-?'],
  ['1990s', '1990-?-?'],
  ['may', undefined],
  ['march on', undefined],
  ['14 may be', undefined],
  ['May 2018', '2018-5-?'],
  ['9/28', undefined],
  ['40/50/60', undefined],
  ['63', undefined],
  ['2018people', undefined],
  ['1,498', undefined],
  ['Denver', undefined],
])('a date: %j is %j', (text, expected) => {
  expect(read(text)).toBe(expected);
});
