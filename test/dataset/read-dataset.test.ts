import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { findConvicted } from '../../src/dataset/counted.ts';
import { DatasetError } from '../../src/dataset/problem.ts';
import { parseDataset, readDataset } from '../../src/dataset/read-dataset.ts';
import { tableFile, tables } from '../../src/dataset/tables.ts';
import { addRow, all, editCells, type Files, readFiles, readText, remove, setCell } from './edit-package.ts';

const folder = 'test/datasets/harbor-watch';
const files = await readFiles(folder);
const dataset = parseDataset(folder, files);
const real = await readFiles('data/operation-safe-city');

describe('a package, read', () => {
  test('from the files or from the folder, it is the same: what it is about', async () => {
    expect(await readDataset(folder)).toEqual(dataset);
    expect(dataset).toMatchObject({
      name: 'harbor-watch',
      title: 'Operation Harbor Watch',
      version: '0.3.0',
      created: '2024-02-29',
      report: { reporter: 'The Harbor Council', date: '2024-02-28', days: 2 },
      totals: { arrests: 72, convictions: 40 },
      license: 'CC0-1.0',
      sources: [{ path: 'https://harbor-watch.example/report' }],
    });
  });
  test('rows in the order of the file, with nothing where a cell is empty', () => {
    const { jurisdictions, convictions, categories, topics, groups } = dataset.rows;
    expect(jurisdictions.map(({ title, count }) => [title, count])).toEqual([
      ['Port Élan, Maine', 41],
      ['Gull Bay, Alaska', 12],
      ['Marlin County, Florida', 12],
      ['Avalon', 7],
    ]);
    expect(jurisdictions[0]).toMatchObject({
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
      parts: [],
      revision: undefined,
      caveats: dataset.caveats.filter(({ id }) => id === 'no-places' || id === 'invented').reverse(),
    });
    expect(jurisdictions[1]).toMatchObject({ rank: 2, tied: true, revision: { id: 'gull-bay-withdrawn' } });
    expect(jurisdictions[2]?.latitude).toBeUndefined();
    expect(convictions[7]).toMatchObject({
      label: 'Fishing out of season',
      category: 'mooring',
      topic: undefined,
      count: 3,
      note: 'The nearest category is our choice.',
    });
    expect([...categories, ...topics].map(({ name, count }) => [name, count])).toEqual([
      ['Boating', 19],
      ['Mooring and fishing', 14],
      ['Theft at the quay', 7],
      ['Mooring', 10],
    ]);
    expect(categories[2]?.parts).toEqual([convictions[0], convictions[1]]);
    expect(groups[1]).toMatchObject({ id: 'crew', count: 51, of: 'arrests', wording: 'served on board' });
  });
  test('a district stands without its state', () => {
    const district = parseDataset(folder, setCell('jurisdictions.csv', 'gull-bay', 'kind', 'district')(files));
    expect(district.rows.jurisdictions[1]?.title).toBe('Gull Bay');
  });
  test('what else is in it', () => {
    expect(dataset.aliases[1]).toEqual({
      alias: 'Old Quay',
      table: 'jurisdictions',
      id: 'port-elan',
      note: 'Old Quay is a part of Port Élan, which the report counts as a whole.',
    });
    expect(dataset.caveats[5]?.text).toBe('The 2 groups add up to 89, more than the 72 people arrested: they overlap.');
    expect(dataset.misreadings[1]).toEqual({
      id: 'one-each',
      misreading: 'Everyone with a conviction had one.',
      report: 'The chart lists 40 convictions of 38 people.',
    });
    expect(dataset.limits[0]).toEqual({
      id: 'age',
      topic: 'the age of the people arrested',
      asked: [['age'], ['ages'], ['old'], ['older']],
      unless: [],
      near: 'arrests',
    });
    const text = 'The report says that ferries were not searched; it names 4 places.';
    const asked = [['ferry'], ['ferries']];
    expect(dataset.said).toEqual([{ id: 'ferries', asked, text, source: dataset.sources[0] }]);
    expect(dataset.everydayWords[1]).toEqual({ words: 'swiped', table: 'convictions', id: 'net-theft' });
  });
  test('a figure of any table can stand in a sentence', () => {
    const sentence = '{categories.boating} {topics.mooring}{convictions.net-theft} {convictions.rows} {report.days}';
    const more = addRow('caveats.csv', 'more', sentence, 'detail', 'dataset', '')(files);
    expect(parseDataset(folder, more).caveats.at(-1)?.text).toBe('19 102 9 2');
  });
  test('without the tables that may be lacking', () => {
    const lacking = ['later-figures', 'limits', 'report-statements', 'everyday-words'].map(table => `${table}.csv`);
    const bare = parseDataset(folder, all(...lacking.map(remove))(files));
    expect([bare.limits, bare.said, bare.everydayWords]).toEqual([[], [], []]);
    expect(bare.statements).toHaveLength(6);
  });
  test('frozen, however deep', () => {
    const thawed: string[] = [];
    const walk = (path: string, value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(path);
      for (const [key, inner] of Object.entries(value)) walk(`${path}.${key}`, inner);
    };
    walk('dataset', dataset);
    expect(thawed).toEqual([]);
  });
});

test('a folder that is not there is no data package, and a file that cannot be read is a problem', async () => {
  const missing = readDataset('test/datasets/no-such-folder');
  await expect(missing).rejects.toBeInstanceOf(DatasetError);
  await expect(missing).rejects.toThrow(
    `There is no data package in ${resolve('test/datasets/no-such-folder')}: set DATASET to the folder of one, with its datapackage.json.`,
  );
  const parent = await mkdtemp(join(tmpdir(), 'package-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  await mkdir(join(parent, 'groups.csv'));
  await expect(readDataset(parent)).rejects.toThrow(
    `The dataset in ${parent} has 1 problem:\n- groups.csv: found a file that cannot be read (EISDIR), expected one that can`,
  );
});

const field = z.object({ name: z.string() });
const resource = z.object({ name: z.string(), path: z.string(), schema: z.object({ fields: z.array(field) }) });
const described = z.object({ resources: z.array(resource) });

test.each<[name: string, files: Files]>([
  ['the report', real],
  ['the invented one', files],
])('%s describes its tables as they are', (_, read) => {
  const { resources } = described.parse(JSON.parse(readText(read, 'datapackage.json')));
  expect(resources.map(({ name, path, schema }) => [name, path, schema.fields.map(({ name }) => name).join()])).toEqual(
    Object.keys(tables).map(table => [table, tableFile(table), readText(read, tableFile(table)).split('\n')[0]]),
  );
});

test('the words of the report are its own: our sentences, and none asks for two things', () => {
  const { said, everydayWords, limits } = parseDataset('data/operation-safe-city', real);
  for (const { text } of said) expect(text.length).toBeLessThanOrEqual(240);
  expect(everydayWords.length).toBeGreaterThan(60);
  const phrases = limits.flatMap(({ asked }) => asked.map(words => words.join(' ')));
  expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
});

test('a column that older packages lack may be lacking', () => {
  const older = editCells('groups.csv', lines => lines.map(cells => cells.slice(0, -1)))(files);
  expect(findConvicted(parseDataset(folder, older))).toEqual([]);
});

test('who was convicted is what the package says, and no matter of names', () => {
  const renamed = setCell('groups.csv', 'crew', 'name', 'People without convictions')(files);
  expect(findConvicted(parseDataset(folder, renamed)).map(({ id }) => id)).toEqual(['convicted']);
});
