import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { checkFigures } from '../../../src/lookup/claims/check-figures.ts';

const real = await readDataset('data/operation-safe-city');
const harbor = await readDataset('test/datasets/harbor-watch');

const portland =
  'Portland, Oregon: 33 of 498 people arrested (6.6%). ICE withdrew the 33 for Portland the next day: 33 was its whole northwest area, 4 of them in Portland.';
const baltimore =
  'Baltimore, Maryland: 28 of 498 people arrested (5.6%). ICE said the next day that 28 was Maryland, 5 of them in the city of Baltimore.';
const santaClara =
  'Santa Clara County, California: 27 of 498 people arrested (5.4%). ICE counted 21 of the 27 in Santa Clara County and 6 in San Francisco, KQED reported the next day.';
const counties = `Of the 28 in Maryland, ICE told the Baltimore Sun, 5 were arrested in the city of Baltimore, 1 in Baltimore County, 11 in Prince George's County and 11 in Montgomery County.`;
const noPlace = 'The report does not break convictions down by place. For all places together: People with criminal';

describe('a figure of which something was said later', () => {
  test.each([
    ['ICE arrested 33 in Portland', 'matches', portland],
    ['ICE arrested 53 in Portland', 'differs', portland],
    ['ICE arrested 4 people in Portland', 'later', portland],
    ['ICE arrested 5 people in Baltimore', 'later', baltimore],
    ['ICE arrested 21 people in Santa Clara County', 'later', santaClara],
    ['ICE arrested 6 people in San Francisco', 'later', santaClara],
    ['ICE arrested 7 people in Oregon', 'later', `${portland} ICE told The Oregonian that 7 of the 33 were`],
    [
      'ICE arrested 26 people in Oregon',
      'absent',
      `The report gives no figure for Oregon as a whole. ${portland} ICE told The Oregonian that 7 of the 33 were`,
    ],
    ['ICE arrested 11 people in Montgomery County', 'later', `${baltimore} ${counties}`],
    ["ICE arrested 11 people in Prince George's County", 'later', `${baltimore} ${counties}`],
    ['ICE arrested 310 targets and 188 others', 'later', 'Operation Safe City: 498 people arrested'],
    ['ICE arrested 500 people in Operation Safe City', 'differs', 'Operation Safe City: 498 people arrested'],
    ['ICE arrested 1 person in Seattle', 'later', `${portland} ICE changed its release to name Seattle for the 33`],
    [
      'ICE arrested 33 people in Seattle',
      'absent',
      'The report gives no figure for Seattle; it counts 10 jurisdictions, none of them of that name. ICE changed its release to name Seattle',
    ],
    [
      'ICE arrested 40 people in San Francisco',
      'absent',
      'The report gives no figure for San Francisco; it counts 10 jurisdictions, none of them of that name. ICE counted 21 of the 27 in Santa Clara County and 6 in San Francisco',
    ],
    ['ICE arrested 63 people in Denver', 'matches', 'Denver, Colorado: 63 of 498 people arrested (12.7%).'],
    ['85 of the LA arrests had convictions', 'absent', noPlace],
    [
      'Denver, Portland and Baltimore had 124 arrests combined',
      'matches',
      "Denver, Colorado (63); Portland, Oregon (33) and Baltimore, Maryland (28) together: 124 of 498 people arrested (24.9%). ICE withdrew Portland's 33, and said that Baltimore's 28 was Maryland.",
    ],
    [
      'Denver had more arrests than Portland',
      'matches',
      `Denver, Colorado: 63 of 498 people arrested (12.7%). ${portland}`,
    ],
    ['Portland was the sixth with 33 arrests by ICE', 'matches', 'Portland, Oregon'],
  ] as const)('“%s”: %s', (message, verdict, report) => {
    const [claim] = checkFigures(message, real);
    expect(claim?.verdict).toBe(verdict);
    expect(claim?.report.startsWith(report)).toBe(true);
  });

  test.each([
    ['85 of the LA arrests had convictions', 'ICE told LAist that 85 of the 101 people arrested in Los Angeles'],
    ['54 of 63 in Denver were criminals', 'ICE called 54 of the 63 people arrested in the Denver area “criminals”'],
    ['54 of the 63 people arrested in Denver were criminals', 'ICE called 54 of the 63'],
  ])('“%s”: the report does not say, and then what was said', (message, said) => {
    const [claim] = checkFigures(message, real);
    expect(claim).toMatchObject({ verdict: 'absent', report: expect.stringContaining(`. ${said}`) });
  });

  test.each([
    ['The Harbor Council arrested 12 people in Gull Bay', 'matches', 'The Harbor Council withdrew the 12 for Gull Bay'],
    ['The Harbor Council arrested 3 people in Gull Bay', 'later', 'The Harbor Council withdrew the 12 for Gull Bay'],
    ['The Harbor Council arrested 2 people in Fog Point', 'later', 'The Quay Post counted 9 arrests at Old Quay'],
    ['Harbor Watch: 5 convictions for theft of crab pots', 'matches', 'said later that 2 of the 5 thefts of crab pots'],
  ])('of an invented report, “%s”: %s', (message, verdict, said) => {
    const [claim] = checkFigures(message, harbor);
    expect(claim).toMatchObject({ verdict, report: expect.stringContaining(said) });
  });

  test('alone, without a word on arrests, is not told', () => {
    expect(checkFigures('Portland 4', real)).toEqual([]);
    expect(checkFigures('4 friends in Portland', real)).toEqual([]);
  });
});
