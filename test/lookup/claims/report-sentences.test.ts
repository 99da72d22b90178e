import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { checkFigures } from '../../../src/lookup/claims/check-figures.ts';

const dataset = await readDataset('data/operation-safe-city');

describe('what the report says', () => {
  it.each([
    ['Denver had 80 arrests', ['Denver, Colorado: 63 of 498 people arrested (12.7%).']],
    [
      'Philly and LA had 208 arrests combined',
      [
        'Philadelphia, Pennsylvania (107) and Los Angeles, California (101) together: 208 of 498 people arrested (41.8%).',
      ],
    ],
    [
      'Philly and Denver had over 100 arrests each',
      [
        'Philadelphia, Pennsylvania: 107 of 498 people arrested (21.5%). Denver, Colorado: 63 of 498 people arrested (12.7%).',
      ],
    ],
    ['ICE arrested 600 people', ['Operation Safe City: 498 people arrested; 317 of them had criminal convictions.']],
    ['all 498 had criminal convictions', ['People with criminal convictions: 317 of 498 people arrested (63.7%).']],
    [
      '181 had no criminal convictions',
      ['People with criminal convictions: 317 of 498 people arrested (63.7%), which leaves 181 (36.3%).'],
    ],
    ['600 criminals were arrested by ICE', [expect.stringContaining('Operation Safe City: 498 people arrested')]],
    ['498 convictions', ['The report lists 317 convictions.']],
    [
      '14 convictions for domestic violence',
      ['Domestic violence, several labels together: 14 of 317 convictions (4.4%).'],
    ],
    ['14 convictions for burglary and larceny', [expect.stringContaining('Burglary: 5 of 317 convictions')]],
    ['3 convictions for burglary and larceny', []],
    [
      'gun convictions: 19',
      [
        expect.stringContaining(
          'One label of the chart names firearms; the other weapon labels do not say which weapon.',
        ),
      ],
    ],
    [
      'Chicago had 30 arrests',
      [
        'The report gives no figure of its own for it. Chicago is in Cook County, which the report counts as a whole. Cook County, Illinois: 30 of 498 people arrested.',
      ],
    ],
    [
      'Pennsylvania had 200 arrests',
      [
        'The report gives no figure for Pennsylvania as a whole. Philadelphia, Pennsylvania: 107 of 498 people arrested (21.5%).',
      ],
    ],
    [
      'ICE made 40 arrests in Texas',
      ['The report gives no figure for Texas; it counts 10 jurisdictions, none of them of that name.'],
    ],
    [
      '86 DUI convictions in Denver',
      [
        'The report does not break convictions down by place. For all places together: Driving under the influence: 86 of 317 convictions (27.1%).',
      ],
    ],
    [
      '40 of those arrested had pending charges',
      ['The report gives no number for charges; it counts arrests and convictions.'],
    ],
    [
      'In 2018 ICE arrested 63 people in Denver',
      ['The report is of 28 September 2017, on Operation Safe City; it gives no figure for 2018.'],
    ],
    ['In May 2017 ICE arrested 63 people in Denver', [expect.stringContaining('no figure for May 2017')]],
    ['LA had the most arrests', ['Los Angeles, California: 101, 2nd of 10. Philadelphia, Pennsylvania: 107.']],
    ['Denver had the most convictions', [expect.stringContaining('does not break convictions down by place')]],
    ['Boston had the most arrests', [expect.stringContaining('Boston is in Massachusetts')]],
    ['Houston had the most arrests', [expect.stringContaining('no figure for Houston')]],
    [
      'Denver had more convictions than Portland',
      [expect.stringContaining('does not break convictions down by place')],
    ],
    ['more arrests in Houston than in Denver', [expect.stringContaining('no figure for Houston')]],
    ['more murder convictions than DUI convictions', [expect.stringContaining('no figure for “murder”')]],
  ])('on %j is %j', (message, reports) => {
    expect(checkFigures(message, dataset).map(({ report }) => report)).toEqual(reports);
  });

  it('comes with the rows that it is from', () => {
    const [claim] = checkFigures('12 convictions for domestic violence and 86 DUIs in Denver', dataset).slice(-1);
    expect(claim?.rows).toEqual([
      { table: 'jurisdictions', id: 'denver' },
      { table: 'convictions', id: 'driving-under-influence' },
    ]);
  });
});
