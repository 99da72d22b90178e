import { expect, test } from 'vitest';
import { checkText } from '../../src/claims/check-text.ts';
import { safeCity } from '../commands/reports.ts';

const frames = [
  'On {} Denver was hit by Operation Safe City',
  'On the {} Denver was hit by Operation Safe City',
  'The {} ICE news release on Operation Safe City lists Denver',
  "ICE's {} news on Operation Safe City names Denver",
  '{}: Operation Safe City in Denver',
  'Just {}, and Operation Safe City came to Denver',
  'Operation Safe City, {}, Denver',
  'About {} ICE told Denver of Operation Safe City',
];

test.each([
  ...['28 September 2017', '28 September', '28 Sept. 2017', '28th of September', 'September 28', 'Sept. 28, 2017'],
  ...['Sep 28', '2017-09-28', '9/28/17', '9/28/2017', '28/9/2017', '9/2017', 'September 2017', '27 September 2017'],
])('a date is no figure: %s', date => {
  const told = frames
    .map(frame => frame.replace('{}', date))
    .filter(text => checkText(text, safeCity).findings.length > 0);
  expect(told).toEqual([]);
});
