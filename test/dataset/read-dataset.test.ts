import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { addRow, readFiles, setCell } from './edit-package.ts';

const folder = 'test/datasets/harbor-watch';
const files = await readFiles(folder);

describe('a package, read', () => {
  const dataset = parseDataset(folder, files);

  test('from the files or from the folder, it is the same', async () => {
    expect(await readDataset(folder)).toEqual(dataset);
  });
  test('what it is about', () => {
    expect(dataset).toMatchObject({
      name: 'harbor-watch',
      title: 'Operation Harbor Watch',
      version: '0.3.0',
      created: '2024-02-29',
      report: { reporter: 'The Harbor Council', date: '2024-02-28', days: 2 },
      totals: { arrests: 72, convictions: 40 },
      license: 'CC0-1.0',
    });
    expect(dataset.sources.map(({ path }) => path)).toEqual(['https://harbor-watch.example/report']);
  });
  test('places, in the order of the file', () => {
    expect(dataset.rows.jurisdictions.map(({ title, count }) => [title, count])).toEqual([
      ['Port Élan, Maine', 41],
      ['Gull Bay, Alaska', 12],
      ['Marlin County, Florida', 12],
      ['Avalon', 7],
    ]);
    expect(dataset.rows.jurisdictions[0]).toMatchObject({
      table: 'jurisdictions',
      id: 'port-elan',
      label: 'Port Élan, Maine',
      name: 'Port Élan',
      state: 'Maine',
      kind: 'city',
      title: 'Port Élan, Maine',
      count: 41,
      of: 'arrests',
      rank: 1,
      tied: false,
      latitude: 44.1,
      longitude: -69.11,
    });
    expect(dataset.rows.jurisdictions[2]?.latitude).toBeUndefined();
  });
  test('a district stands without its state', () => {
    const district = parseDataset(folder, setCell('jurisdictions.csv', 'gull-bay', 'kind', 'district')(files));
    expect(district.rows.jurisdictions[1]?.title).toBe('Gull Bay');
  });
  test('offenses, with nothing where a cell is empty', () => {
    expect(dataset.rows.convictions.slice(5, 8)).toMatchObject([
      {
        id: 'boating-without-lights',
        label: 'Boatng without lights',
        name: 'Boating without lights',
        category: 'boating',
        topic: undefined,
        count: 4,
        note: undefined,
      },
      {
        id: 'speeding-boat',
        label: 'Speeding (boat)',
        name: 'Speeding in a boat',
        category: 'boating',
        topic: undefined,
        count: 11,
        note: undefined,
      },
      {
        id: 'fishing-out-of-season',
        label: 'Fishing out of season',
        name: 'Fishing out of season',
        category: 'mooring',
        topic: undefined,
        count: 3,
        note: 'The nearest category is our choice.',
      },
    ]);
  });
  test('categories and topics, with their sums', () => {
    const counts = [...dataset.rows.categories, ...dataset.rows.topics].map(({ name, count }) => [name, count]);
    expect(counts).toEqual([
      ['Boating', 19],
      ['Mooring and fishing', 14],
      ['Theft at the quay', 7],
      ['Mooring', 10],
    ]);
  });
  test('groups and aliases', () => {
    expect(dataset.rows.groups[1]).toMatchObject({
      id: 'crew',
      name: "Members of a ship's crew",
      count: 51,
      wording: 'served on board',
    });
    expect(dataset.aliases[1]).toEqual({
      alias: 'Old Quay',
      table: 'jurisdictions',
      id: 'port-elan',
      note: 'Old Quay is a part of Port Élan, which the report counts as a whole.',
    });
  });
  test('caveats and misreadings, with their figures', () => {
    expect(dataset.caveats[2]).toEqual({
      id: 'avalon-whole',
      text: 'Avalon is counted as a whole state, its 7 arrests together.',
      severity: 'essential',
      table: 'jurisdictions',
      row: 'avalon',
    });
    expect(dataset.caveats[5]?.text).toBe('The 2 groups add up to 89, more than the 72 people arrested: they overlap.');
    expect(dataset.misreadings[1]).toEqual({
      id: 'one-each',
      misreading: 'Everyone with a conviction had one.',
      report: 'The chart lists 40 convictions of 38 people.',
    });
  });
  test('a figure of any table can stand in a sentence', () => {
    const sentence = '{categories.boating} {topics.mooring} {convictions.net-theft} {convictions.rows} {report.days}';
    const more = addRow('caveats.csv', 'more', sentence, 'detail', 'dataset', '')(files);
    expect(parseDataset(folder, more).caveats.at(-1)?.text).toBe('19 10 2 9 2');
  });
  test('the checks it passed', () => {
    expect(dataset.checks).toEqual([
      'all jurisdictions (4) add up to 72 people arrested',
      'all labels (9) add up to 40 convictions',
      'no group is larger than all people arrested',
      'every category, topic, alias and caveat leads to a row',
      'later statements (6) lead to rows; 3 of them withdraw or correct a figure',
    ]);
    expect(dataset.warnings).toEqual([]);
  });
});
