import { expect, test } from 'vitest';
import { askFact, harborWatch } from './reports.ts';

const days = [
  ...['September 28', 'Sept. 28', 'sep 28', '28 September', 'the 28th of Sept', 'September 28th', '28 Sep 2017'],
  ...['September 28, 2017', '2017-09-28', '9/28/17', '9/28/2017', '28/9/2017', '9-28-2017'],
];
const months = [
  'September 2017',
  'late September',
  'end of September 2017',
  'Sept 2017',
  '09/2017',
  '2017',
  'that September',
];
const frames = [
  'how many in denver in the {} release',
  'how many in denver, per the {} report',
  'In the report of {}, how many were arrested in denver?',
  '{}: how many arrested in denver',
  'the news came out on {}, so how many in denver',
];

test.each([...days, ...months])('the report is found by its own date, %s', date => {
  const asked = frames.map(frame => askFact(frame.replace('{}', date)));
  expect(asked.map(({ sentence }) => /^Denver, Colorado: 63 of 498/.test(sentence))).toEqual(frames.map(() => true));
});

test.each(days)('its day, %s, is not the day of an arrest', date => {
  expect(askFact(`how many arrests in denver on ${date}`)).toMatchObject({ kind: 'notice' });
});

test.each(['September 27', '28 August 2017', '9/28/2018', 'August 2017', '2018', 'FY2017', 'end of 2016'])(
  'another date, %s, is not in the report',
  date =>
    expect(askFact(`how many in denver in the ${date} release`).sentence).toContain('The report gives no figure for “'),
);

test.each(['was it {}', 'it was published {}, right?', 'this came out on {}, correct?', 'did it happen in {}'])(
  'whether it was then is answered by when it was: %s',
  frame => {
    const asked = [...days, ...months, 'August', 'September 27'].map(
      date => askFact(frame.replace('{}', date)).sentence,
    );
    expect(new Set(asked)).toEqual(
      new Set(['ICE reported on Operation Safe City on 28 Sep 2017; the operation lasted 4 days.']),
    );
  },
);

test('the date is that of the report that is asked', () => {
  expect(askFact('how many in the September 28, 2017 release', harborWatch).sentence).toContain(
    'no figure for “September 28',
  );
});
