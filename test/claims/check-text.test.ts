import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/claims/check-text.ts';
import type { Finding } from '../../src/claims/finding.ts';
import { harborWatch, safeCity } from '../commands/reports.ts';

/** `matches 63`, `has 36.1%`, or `has order` where no number is said. */
function describeFinding({ kind, said, isShare }: Finding): string {
  const number = said === undefined ? 'order' : `${Math.round(said * 10) / 10}${isShare ? '%' : ''}`;
  return `${kind} ${number}`;
}

const describeAll = (text: string, dataset = safeCity) =>
  checkText(text, dataset).findings.map(describeFinding).join(', ') || 'nothing';

// One message a line, behind what is found in it: the sets that the reader was made with.
const training = readFileSync(new URL('training.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.includes(' :: '))
  .map(line => ({ found: line.slice(0, line.indexOf(' :: ')), message: line.slice(line.indexOf(' :: ') + 4) }));

it.each(training)('the training set: $message: $found', ({ found, message }) => {
  expect(describeAll(message.replaceAll('⏎', '\n'))).toBe(found);
});

describe('a number that differs', () => {
  it.each([
    ['Operation Safe City: Denver 70', 'differs 70'],
    ['Denver 70', 'has 70'],
    ['Philadelphia 107, LA 101, Denver 70', 'matches 107, matches 101, differs 70'],
    ['ICE arrested 70 people in Denver', 'has 70'],
    ['Operation Safe City: 180 gang members', 'differs 180'],
    ['Operation Safe City led to 700 arrests', 'differs 700'],
    ['Operation Safe City hit 12 jurisdictions', 'differs 12'],
    ['Operation Safe City: 90 DUI convictions', 'differs 90'],
  ])('“%s” is said to only of a message that is about the report: %s', (message, found) => {
    expect(describeAll(message)).toBe(found);
  });

  it.each([
    ['some of the people are a part', 'Operation Safe City: bail was set for 20 of the people arrested', 'has 20'],
    ['a year is long', 'In 2017 ICE arrested 200 people in Denver', 'has 200'],
    ['a question', 'Operation Safe City: were 80 people arrested in Denver?', 'has 80'],
    ['a denial', 'ICE did not arrest 600 people in Operation Safe City', 'has 600'],
    ['who lives there', 'Operation Safe City. Denver has 60,000 undocumented immigrants', 'has 60000'],
    ['a whole', 'Operation Safe City. Denver’s share of the 498 arrests', 'has 498'],
    ['other things', 'Operation Safe City. Massachusetts has 351 cities and towns', 'has 351'],
    ['some of a group', '9 of the gang members in Operation Safe City were fugitives', 'has 9'],
    ['by Tuesday there may be fewer', 'Operation Safe City: 40 arrests in Denver by Tuesday', 'has 40'],
    ['rates are other numbers', 'Operation Safe City per 100,000 residents: Denver 9, LA 3', 'has 9, has 3'],
    ['ranks are other numbers', 'Operation Safe City, rank of each: Denver 3, LA 2', 'has 3, has 2'],
    [
      'a comparison is true of either',
      'Operation Safe City: Denver beat NYC, 63 arrests to 45',
      'has order, has 63, has 45',
    ],
    ['a sum is ours', 'Operation Safe City: Denver and LA had 200 arrests', 'has 200'],
    ['a name of several rows', 'Operation Safe City: assault 15', 'has 15'],
    ['a heading is ours', 'Operation Safe City: 20 weapon offenses', 'has 20'],
    ['which places are cities is open', 'Operation Safe City hit 7 cities', 'has 7'],
    ['“most” has two meanings', 'Operation Safe City: most of the arrests were in Philadelphia', 'has 50%'],
    ['another time', 'Operation Safe City is history. Last week ICE arrested 20 in Denver', 'has 20'],
    ['somebody else arrests too', 'Operation Safe City: Denver police made 20 arrests in Denver', 'has 20'],
    ['it was said later', 'Operation Safe City: 4 arrests in Portland', 'has 4'],
    ['a label on either side', 'Operation Safe City\nconvicted: 300 fugitives: 68', 'has 300, matches 68'],
  ])('is not said of a part, another time, another kind of number: %s', (_, message, found) => {
    expect(describeAll(message)).toBe(found);
  });
});

it.each([
  ['a condition', 'if ICE arrests 80 people in Denver I am moving'],
  ['a plan', 'ICE plans 500 arrests in Denver'],
  ['one person', 'a man with 2 convictions was deported'],
  ['the speaker', 'I have 3 DUIs'],
  ['a label', 'Channel 4 Denver reported on the arrests'],
  ['money', 'ICE spent $63 million on arrests in Denver'],
  ['a time', 'ICE came to Denver at 7:30'],
  ['a score', 'Denver won 24-17'],
  ['a telephone', 'Denver office: (303) 555-0199'],
  ['what nobody counts', 'I ate 63 tacos in Denver'],
  ['a rate', 'the conviction rate is 97%'],
])('what is no claim: %s: %s', (_, message) => {
  expect(describeAll(message)).toBe('nothing');
});

it.each([
  ['120 ICE arrests in Houston', { reason: 'other-place', name: 'Houston' }],
  ['3 people convicted of kidnapping', { reason: 'other-crime' }],
  ['In FY2020 ICE arrested 103,603 people', { reason: 'other-time' }],
  ['Operation Cross Check led to 225 arrests', { reason: 'other-operation' }],
  ['20 DUIs in Philadelphia', { reason: 'no-breakdown-by-place' }],
  ['45 arrests in NYC, 12 of them for robbery', { reason: 'no-breakdown-by-place' }],
  ['86 people were arrested for DUI', { reason: 'no-arrests-by-offense' }],
  ['Operation Safe City: 200 pending charges', { reason: 'no-charges' }],
  ['Operation Safe City: 12 women arrested in Denver', { reason: 'untold' }],
  ['the average sentence in Operation Safe City was 4 years', { reason: 'untold' }],
  [
    'ICE arrested 12 people in Chicago',
    { reason: 'part-of-place', note: 'Chicago is in Cook County, which the report counts as a whole.' },
  ],
])('what is not in the report: %s: %o', (message, absence) => {
  expect(checkText(message, safeCity).findings.at(-1)).toMatchObject({ kind: 'absent', absence });
});

it.each([
  ['California had 128 arrests', { of: 'state', state: 'California', count: 128 }],
  ['181 had clean records', { of: 'rest', count: 181 }],
  ['394 had never been deported before', { of: 'rest', count: 394 }],
  ['Philly and LA together had 208 arrests', { of: 'rows', count: 208 }],
  ['208 of the 498 were in Philadelphia and Los Angeles', { of: 'rows', count: 208 }],
  ['Philadelphia had the most arrests', { of: 'rank' }],
  ['Denver had more arrests than Portland', { of: 'each' }],
])('what we worked out is never said to match: %s: %o', (message, figure) => {
  expect(checkText(message, safeCity).findings).toMatchObject([{ kind: 'has', figure }]);
});

it.each([
  ['ICE arrested 33 in Portland', 'matches', ['portland-withdrawn']],
  ['ICE arrested 4 people in Portland', 'has', ['portland-withdrawn']],
  ['ICE arrested 21 people in Santa Clara County', 'has', ['santa-clara-corrected']],
  ['ICE arrested 6 people in San Francisco', 'has', ['santa-clara-corrected']],
  ['ICE arrested 40 people in San Francisco', 'absent', ['santa-clara-corrected']],
  ['85 of the LA arrests had convictions', 'absent', ['los-angeles-convictions']],
  ['ICE arrested 63 people in Denver', 'matches', []],
])('what was said later: “%s”: %s, with %j', (message, kind, later) => {
  const [finding] = checkText(message, safeCity).findings;
  expect([finding?.kind, finding?.later.map(({ id }) => id)]).toEqual([kind, later]);
});

it.each([
  ['Port Elan had 41 arrests', 'matches 41'],
  ['Harbor Watch: Marlinn County had 14 arrests', 'differs 14'],
  ['Old Quay had 11 arrests', 'absent 11'],
  ['Operation Harbor Watch: 72 arrests in 2 days in four places', 'matches 72, matches 2, matches 4'],
  ['38 of the 72 people arrested had been convicted', 'matches 38'],
  ['34 of those arrested in Harbor Watch had no convictions', 'has 34'],
  ['Harbor Watch: 51 members of a ship’s crew', 'matches 51'],
  ['9 convictions for mooring without a permit', 'matches 9'],
  ['Gull Bay was second and Marlin County was third for arrests', 'has order, has order'],
  ['Operation Safe City led to 498 arrests', 'absent 498'],
  ['ICE arrested 498 people', 'has 498'],
])('a message about an invented report: %s: %s', (message, found) => {
  expect(describeAll(message, harborWatch)).toBe(found);
});
