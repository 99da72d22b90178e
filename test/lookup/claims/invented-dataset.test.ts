import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { checkFigures } from '../../../src/lookup/claims/check-figures.ts';

const harbor = await readDataset('test/datasets/harbor-watch');

describe('a message about an invented report', () => {
  it.each([
    ['Port Elan had 41 arrests', ['matches']],
    ['Marlinn County had 14 arrests', ['differs']],
    ['Old Quay had 41 arrests', ['absent']],
    ['Operation Harbor Watch: 72 arrests in 2 days in four places', ['matches', 'matches', 'matches']],
    ['the Harbor Council arrested 80 people', ['differs']],
    ['38 of the 72 people arrested had been convicted', ['matches']],
    ['40 convictions in Harbor Watch', ['matches']],
    ['38 convictions in Harbor Watch', ['differs']],
    ['34 of those arrested in Harbor Watch had no convictions', ['matches']],
    ['Harbor Watch: 51 members of a ship’s crew', ['matches']],
    ['10 mooring convictions', ['matches']],
    ['9 convictions for mooring without a permit', ['matches']],
    ['12 convictions for speeding in a boat', ['differs']],
    ['Speeding in a boat was the most common conviction', ['matches']],
    ['Gull Bay was second and Marlin County was third for arrests', ['matches', 'matches']],
    ['Avalon had the fewest arrests', ['matches']],
    ['Gull Bay and Marlin County each had 12 arrests', ['matches']],
    ['Denver had 63 arrests', ['absent']],
    ['Operation Safe City led to 498 arrests', ['absent']],
    ['ICE arrested 498 people', []],
  ])('%s: %j', (message, verdicts) => {
    expect(checkFigures(message, harbor).map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it('names its own figures', () => {
    expect(checkFigures('Gull Bay had 13 arrests', harbor)).toEqual([
      {
        quote: 'Gull Bay had 13 arrests',
        verdict: 'differs',
        report:
          'Gull Bay, Alaska: 12 of 72 people arrested (16.7%). The Harbor Council withdrew the 12 for Gull Bay two days later: 12 was the whole coast, 3 of them in Gull Bay.',
        rows: [{ table: 'jurisdictions', id: 'gull-bay' }],
        start: 0,
        end: 23,
      },
    ]);
  });
});
