import { describe, expect, test } from 'vitest';
import { fillFigures } from '../../src/dataset/fill-figures.ts';

const source = {
  totals: { arrests: 1_234, convictions: 40 },
  days: 2,
  tables: {
    groups: [
      { id: 'crew', count: 1_000 },
      { id: 'convicted', count: 500 },
    ],
    topics: [],
  },
};

describe('figures in a sentence', () => {
  const cases: readonly [sentence: string, text: string, ...unknown: string[]][] = [
    ['No figure.', 'No figure.'],
    ['{totals.arrests} arrested', '1,234 arrested'],
    ['{totals.convictions} in {report.days} days', '40 in 2 days'],
    ['{groups.crew} and {groups.convicted}: {groups.sum}', '1,000 and 500: 1,500'],
    ['{groups.rows} groups', '2 groups'],
    ['{topics.rows}, {topics.sum}', '0, 0'],
    ['{groups.crew}{groups.crew}', '1,0001,000'],
    ['{groups.captain} of {groups.sum}', '{groups.captain} of 1,500', '{groups.captain}'],
    ['{groups.crew.figure}', '{groups.crew.figure}', '{groups.crew.figure}'],
    ['{}', '{}', '{}'],
    ['{hasOwnProperty.rows}', '{hasOwnProperty.rows}', '{hasOwnProperty.rows}'],
    ['{{groups.crew}}', '{1,000}', '{', '}'],
    ['{groups.crew', '{groups.crew', '{'],
    ['groups.crew}', 'groups.crew}', '}'],
  ];
  test.each(cases)('%s', (sentence, text, ...unknown) => {
    expect(fillFigures(sentence, source)).toEqual({ text, unknown });
  });
});
