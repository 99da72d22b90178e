import { expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { addRow, all, findProblems, readFiles, remove, setCell, setProperty } from './edit-package.ts';

const folder = 'test/datasets/harbor-watch';
const harbor = await readFiles(folder);
const real = parseDataset('data/operation-safe-city', await readFiles('data/operation-safe-city'));

test('limits, statements and everyday words are read', () => {
  const { limits, said, everydayWords, sources } = parseDataset(folder, harbor);
  expect(limits[0]).toEqual({
    id: 'age',
    topic: 'the age of the people arrested',
    asked: [['age'], ['ages'], ['old'], ['older']],
    unless: [],
    near: 'arrests',
  });
  expect(said).toEqual([
    {
      id: 'ferries',
      asked: [['ferry'], ['ferries']],
      text: 'The report says that ferries were not searched; it names 4 places.',
      source: sources[0],
    },
  ]);
  expect(everydayWords[1]).toEqual({ words: 'swiped', table: 'convictions', id: 'net-theft', note: undefined });
});

test('a package without them is read', () => {
  const bare = parseDataset(
    folder,
    all(
      ...['limits', 'report-statements', 'everyday-words'].map(table => remove(`${table}.csv`)),
      setProperty('resources.10.name', 'other'),
      setProperty('resources.11.name', 'more'),
      setProperty('resources.12.name', 'last'),
    )(harbor),
  );
  expect([bare.limits, bare.said, bare.everydayWords]).toEqual([[], [], []]);
});

test.each([
  ['near a row that there is not', setCell('limits.csv', 'age', 'near', 'groups.captain'), '"groups.captain"'],
  ['near nothing', setCell('limits.csv', 'age', 'near', 'nothing'), '"nothing"'],
  ['asked for by nothing', setCell('limits.csv', 'age', 'asked', ''), 'nothing'],
  [
    'of another source',
    setCell('report-statements.csv', 'ferries', 'path', 'https://elsewhere.example/'),
    '"https://elsewhere.example/"',
  ],
  [
    'with a figure that there is not',
    setCell('report-statements.csv', 'ferries', 'statement', 'It names {x.y}.'),
    '{x.y}',
  ],
  ['for a row that there is not', addRow('everyday-words.csv', 'dinghy', 'groups', 'captain', ''), '"captain"'],
  ['twice', addRow('everyday-words.csv', 'Sailors!', 'groups', 'crew', ''), '"sailors for crew", as in row 2'],
])('a row %s is a problem', (_, edit, found) => {
  expect(findProblems(edit(harbor)).map(problem => problem.found)).toEqual([found]);
});

test('the words of the bundled report are its own: our sentences, and no figure written down', () => {
  for (const { text } of real.said) expect(text.length).toBeLessThanOrEqual(240);
  expect(real.everydayWords.length).toBeGreaterThan(60);
  const phrases = real.limits.flatMap(({ asked }) => asked.map(words => words.join(' ')));
  expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
});
