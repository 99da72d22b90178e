import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { caveatsFor, formatDay, receiptOf, type Use } from '../../src/reply/receipt.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await readDataset('data/operation-safe-city');
});

describe('the caveats of rows come first, then of tables, then of the report', () => {
  const uses: readonly [string, readonly Use[], boolean, readonly string[]][] = [
    ['a place', [{ table: 'jurisdictions', row: 'denver' }], false, ['arrest-not-conviction']],
    [
      'a place with its own',
      [{ table: 'jurisdictions', row: 'massachusetts' }],
      false,
      ['massachusetts-whole', 'arrest-not-conviction'],
    ],
    [
      'a place in detail',
      [{ table: 'jurisdictions', row: 'massachusetts' }],
      true,
      ['massachusetts-whole', 'arrest-not-conviction', 'counts-not-rates', 'one-operation'],
    ],
    [
      'all places',
      [{ table: 'jurisdictions' }],
      false,
      ['massachusetts-whole', 'cook-county-whole', 'santa-clara-whole', 'arrest-not-conviction'],
    ],
    [
      'an offense in its category',
      [
        { table: 'convictions', row: 'rape' },
        { table: 'categories', row: 'sexual-assault' },
      ],
      false,
      ['chart-total', 'categories-ours'],
    ],
    ['a topic', [{ table: 'topics', row: 'marijuana' }], false, ['topics-ours']],
    ['groups', [{ table: 'groups' }], false, ['pending-unknown', 'groups-overlap']],
    ['a group', [{ table: 'groups', row: 'gang' }], false, ['groups-overlap']],
  ];
  for (const [what, used, detail, expected] of uses) {
    test(what, () => expect(caveatsFor(dataset, used, detail).map(({ id }) => id)).toEqual(expected));
  }
});

test('no figure leaves without a caveat', () => {
  expect(() => caveatsFor({ ...dataset, caveats: [] }, [{ table: 'groups' }])).toThrow('No caveat applies to groups');
});

test('the receipt names report, reporter, day and version, and leads to the first source', () => {
  const { line, source } = receiptOf(dataset);
  expect(line).toBe('Operation Safe City · reported by ICE, 28 Sep 2017 · data v1.1.0');
  expect(source.path).toMatch(/^https:\/\/www\.the-chesapeake\.com\/2017\/09\/29\//);
});

describe('a day', () => {
  for (const [day, expected] of [
    ['2017-09-28', '28 Sep 2017'],
    ['2024-02-29', '29 Feb 2024'],
    ['2000-01-01', '1 Jan 2000'],
  ] as const) {
    test(day, () => expect(formatDay(day)).toBe(expected));
  }
});
