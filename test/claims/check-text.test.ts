import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
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

/** A line each: of a guard why it is there, what is found, and the message. */
const readRows = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.replaceAll('⏎', '\n').split(' :: '));

// The sets that the reader was made with, and every guard with a message that shows it.
it.each([...readRows('training.txt'), ...readRows('guards.txt').map(([why, ...row]) => [...row, why])])(
  '%s is found in “%s”',
  (found, message = '') => {
    expect(describeAll(message)).toBe(found);
  },
);

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
