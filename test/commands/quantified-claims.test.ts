import { describe, expect, it, test } from 'vitest';
import { askFact, safeCity } from './reports.ts';

type Says = (having: number, all: number) => boolean;
const some: Says = having => having > 0;
const none: Says = having => having === 0;
const all: Says = (having, rows) => having === rows;

/** `{1}` is one row, `{2}` several, `{b}` what it is said to have. */
const claims: readonly (readonly [frame: string, says: Says])[] = [
  ['is there a {1} with {b}', some],
  ['is any {1} {b}', some],
  ['did any {1} have {b}?', some],
  ['are there any {2} with {b}', some],
  ['were there {2} with {b}?', some],
  ['did at least one {1} have {b}', some],
  ['is there one {1} that has {b}?', some],
  ['is it true that a {1} had {b}', some],
  ["wasn't there a {1} with {b}?", some],
  ["there's a {1} with {b}, right?", some],
  ['were {b} in any {1}', some],
  ['did {b} come from any {1}', some],
  ['did no {1} have {b}', none],
  ['no {1} had {b}, right?', none],
  ['not a single {1} had {b}, true?', none],
  ['did none of the {2} have {b}?', none],
  ['did every {1} have {b}', all],
  ['did every single {1} have {b}', all],
  ['did all of the {2} have {b}?', all],
  ['were {b} in every {1}', all],
  ['did most of the {2} have {b}', (having, rows) => having * 2 > rows],
  ['did only one {1} have {b}', having => having === 1],
  ['was there exactly one {1} with {b}', having => having === 1],
  ['did more than two {2} have {b}?', having => having > 2],
];
const bounds: readonly (readonly [words: string, has: (count: number, number: number) => boolean])[] = [
  ['more than {}', (count, number) => count > number],
  ['at least {}', (count, number) => count >= number],
  ['fewer than {}', (count, number) => count < number],
  ['at most {}', (count, number) => count <= number],
  ['exactly {}', (count, number) => count === number],
  ['{}', (count, number) => count === number],
];
const { rows, totals } = safeCity;
const tables = [
  {
    one: 'place',
    many: 'places',
    of: totals.arrests,
    ranked: rows.jurisdictions,
    numbers: [14, 50, 107, 200],
    parts: [3, 20],
  },
  { one: 'city', many: 'cities', of: totals.arrests, ranked: rows.jurisdictions, numbers: [13, 60], parts: [10, 50] },
  {
    one: 'kind of conviction',
    many: 'kinds of conviction',
    of: totals.convictions,
    ranked: rows.convictions,
    numbers: [5, 86, 90],
    parts: [5, 25],
  },
  {
    one: 'heading',
    many: 'headings',
    of: totals.convictions,
    ranked: rows.categories,
    numbers: [19, 96, 97],
    parts: [10, 30],
  },
  { one: 'group', many: 'groups', of: totals.arrests, ranked: rows.groups, numbers: [18, 104, 400], parts: [3, 50] },
];

describe.each(tables)('of a $one', ({ one, many, of, ranked, numbers, parts }) => {
  test.each(claims)('“%s” is never judged wrong', (frame, says) => {
    const asked = bounds.flatMap(([words, has]) => {
      const plain = numbers.map(number => [String(number), number] as const);
      const shares =
        has(1, 1) && !has(1, 2) && !has(2, 1) ? [] : parts.map(part => [`${part}%`, (part * of) / 100] as const);
      return [...plain, ...shares].map(([told, number]) => ({
        ask: frame.replace('{1}', one).replace('{2}', many).replace('{b}', words.replace('{}', told)),
        isSo: says(ranked.filter(({ count }) => has(count, number)).length, ranked.length),
      }));
    });
    const verdicts = asked.map(({ ask, isSo }) => ({
      ask,
      isSo,
      verdict: /^(?:Yes|No):/.exec(askFact(ask).sentence)?.[0],
    }));
    expect(verdicts.filter(({ isSo, verdict }) => verdict === (isSo ? 'No:' : 'Yes:'))).toEqual([]);
    const judged = verdicts.filter(({ verdict }) => verdict !== undefined);
    expect(judged.length).toBeGreaterThan(asked.length * 0.6);
  });
});

describe('a claim of places', () => {
  it.each([
    ['does any place have more than 20%?', 'Yes: 2 of 10 places have 100 or more people arrested: Philadelphia'],
    ['did any place have 107', 'Yes: One of 10 places has exactly 107 people arrested: Philadelphia'],
    [
      'is there anywhere with under 15 arrests',
      'Yes: One of 10 places has fewer than 15 people arrested: Washington, D.C. (14).',
    ],
    [
      'did every city have at least 20',
      'No: One of 10 places has fewer than 20 people arrested: Washington, D.C. (14).',
    ],
    [
      'was there a place with under 10',
      'No: None of 10 places has fewer than 10 people arrested. The fewest people were arrested in Washington',
    ],
    ['nowhere had more than 200, right?', 'Yes: None of 10 places has more than 200 people arrested.'],
    ['nowhere topped 200, right?', 'Yes: None of 10 places has more than 200 people arrested.'],
    ['did all of the rows have more than 5', 'No: 53 of 67 kinds of conviction have 5 or fewer'],
  ])('“%s” is answered by those that have it, or have it not', (ask, sentence) => {
    expect(askFact(ask).sentence).toContain(sentence);
  });

  it.each([
    'did 3 cities have 271 arrests',
    'were 271 arrested in three cities',
    'were 498 people arrested in the cities',
    'did all places have 498 arrests',
    'is it false that a city had 107',
    'is it 45 for the whole city or nah',
    "do the chart's rows add up to 317?",
  ])('“%s” has no verdict, since it may be said of them together', ask => {
    expect(askFact(ask).sentence).not.toMatch(/^(?:Yes|No):/);
  });
});
