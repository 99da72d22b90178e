import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { DatasetError } from '../../src/dataset/problem.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import {
  addRow,
  all,
  editCells,
  editText,
  findProblems,
  readFiles,
  remove,
  replaceBytes,
  setCell,
  setProperty,
} from './edit-package.ts';

const folder = 'test/datasets/harbor-watch';
const files = await readFiles(folder);

test('a dataset is frozen, however deep', () => {
  const thawed: string[] = [];
  const walk = (path: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) thawed.push(path);
    for (const [key, inner] of Object.entries(value)) walk(`${path}.${key}`, inner);
  };
  walk('dataset', parseDataset(folder, files));
  expect(thawed).toEqual([]);
});

describe('the hash', () => {
  const hash = (edited = files) => parseDataset(folder, edited).hash;

  test('is SHA-256 in hexadecimal, and always the same', () => {
    expect(hash()).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(new Map([...files].reverse()))).toBe(hash());
  });
  test.each([...files.keys()])('changes with one byte of %s', name => {
    const bytes = files.get(name) ?? new Uint8Array();
    const line = new TextEncoder().encode('\n');
    expect(hash(replaceBytes(name, Buffer.concat([bytes, line]))(files))).not.toBe(hash());
  });
  test('changes with one letter for another', () => {
    const edited = editText('misreadings.csv', text => text.replace('had one.', 'has one.'))(files);
    expect(hash(edited)).not.toBe(hash());
  });
});

describe('a package with problems', () => {
  test('lists those of every file at once, in the order of the files', () => {
    const broken = all(
      setProperty('version', '1'),
      setCell('jurisdictions.csv', 'gull-bay', 'arrests', '-12'),
      setCell('jurisdictions.csv', 'avalon', 'kind', 'island'),
      editCells('categories.csv', lines => lines.map(cells => cells.slice(0, 2))),
      remove('groups.csv'),
      addRow('aliases.csv', 'Atlantis', 'jurisdictions', 'atlantis', ''),
      addRow('aliases.csv', 'ÉLAN', 'topics', 'mooring', ''),
      addRow('aliases.csv', 'Nowhere', 'topics', 'nowhere', ''),
    )(files);
    expect(() => parseDataset(folder, broken)).toThrow(
      new DatasetError(folder, [
        { file: 'datapackage.json', column: 'version', found: '"1"', expected: 'a version such as 1.0.0' },
        {
          file: 'jurisdictions.csv',
          row: 3,
          column: 'arrests',
          found: '"-12"',
          expected: 'a whole number from 0 to 999999999, digits only',
        },
        {
          file: 'jurisdictions.csv',
          row: 5,
          column: 'kind',
          found: '"island"',
          expected: 'city, county, state or district',
        },
        {
          file: 'categories.csv',
          row: 1,
          column: 'note',
          found: 'no such column',
          expected: 'the columns id, name, note',
        },
        { file: 'groups.csv', found: 'no such file', expected: `one that can be read in ${folder}` },
        {
          file: 'aliases.csv',
          row: 9,
          column: 'alias',
          found: '"ÉLAN", as in row 2',
          expected: 'one that no other row has',
        },
        { file: 'aliases.csv', row: 10, column: 'id', found: '"nowhere"', expected: 'an id in topics.csv' },
      ]),
    );
  });
  test('sums and sentences are checked together', () => {
    const broken = all(
      setProperty('totals.arrests', 73),
      setProperty('totals.convictions', 39),
      setCell('misreadings.csv', 'one-each', 'report', '{groups.captain}'),
    )(files);
    expect(findProblems(broken).map(({ file, found }) => [file, found])).toEqual([
      ['jurisdictions.csv', 'a sum of 72'],
      ['convictions.csv', 'a sum of 40'],
      ['misreadings.csv', '{groups.captain}'],
    ]);
  });
  test('a folder that is not there has none of the files', async () => {
    const error = await readDataset('test/datasets/no-such-folder').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DatasetError);
    expect(String(error)).toContain('The dataset in test/datasets/no-such-folder has 9 problems:');
  });
});
