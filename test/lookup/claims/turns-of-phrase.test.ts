import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { checkFigures } from '../../../src/lookup/claims/check-figures.ts';

const dataset = await readDataset('data/operation-safe-city');

describe('what is said in another way, and what it is judged by; nothing where the words leave another reading', () => {
  it.each<[string, readonly string[]]>([
    ['Operation Safe City: over 4 convictions each for burglary and larceny', ['matches']],
    ['Operation Safe City: 20 convictions each for DUI and burglary', ['differs']],
    ['Operation Safe City: 20 arrests each in Denver and Dallas', ['absent']],
    ['Operation Safe City: 1.7 times as many arrests in Philadelphia as in Denver', ['matches']],
    ['Operation Safe City: 1.8 times as many arrests in Philadelphia as in Denver', []],
    ['Operation Safe City: twice as many arrests in Philadelphia as in Denver', ['differs']],
    ['Operation Safe City arrested more people in Denver than DUI convictions', []],
    ['Operation Safe City: more arrests in Chicago than in Denver', ['absent']],
    ['In 2016 Operation Safe City had more arrests in Denver than in Portland', ['absent']],
    ['Last year ICE arrested more people in Denver than in Portland', ['absent']],
    ['In Operation Cross Check Denver had the most arrests', []],
    ['ICE arrested 63 people in Dallas County', ['absent']],
    ['ICE arrested 63 people in Dallas, Texas', ['absent']],
    ['ICE arrested 63 people in Winston-Salem', ['absent']],
    ['ICE is going to arrest 63 people in Denver', []],
    ['Operation Safe City: 60 to 70% of the 498 had convictions', ['matches']],
    ['Operation Safe City: 86 (DUI)', ['matches']],
    ['Operation Safe City: 86 people police said had DUI', ['matches']],
    ['Operation Safe City: 86, mostly men, for DUI', []],
    ['Operation Safe City: 86 of them xyzzy DUI', []],
    ['Operation Safe City: 86 in Denver for DUI', ['absent']],
    ['Operation Safe City: 3 different cases of burglary', []],
    ['Operation Safe City: 63 not gang members', []],
    ['Operation Safe City: all burglars (5) were convicted', []],
    ['Denver has 63 people who had been there, Operation Safe City', []],
    ['from LA 101 were arrested by ICE', ['matches']],
    ['Operation Safe City: La: 101', ['matches']],
    ['Operation Safe City :smile 498', []],
    ['ICE: 36% were never convicted', ['matches']],
    ['Operation Safe City, within 4 days, arrested 498', ['matches', 'matches']],
    ['Operation Safe City: over 3 days, 498 arrests', ['differs', 'matches']],
    ['ICE released the report on 2 October 2017: Operation Safe City', ['differs']],
  ])('%s', (message, verdicts) => {
    expect(checkFigures(message, dataset).map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});
