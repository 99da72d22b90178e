import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/chart/chart.ts';
import { describeChart, longestDescription } from '../../src/chart/describe.ts';
import { bar, englishWords } from './invented-charts.ts';

const words = {
  title: 'Arrests by place',
  source: 'Invented report, 1 May 2020',
  words: englishWords,
  scale: 'Full width',
} as const;

const charts: readonly (readonly [string, Chart, string])[] = [
  [
    'bars, one marked',
    { kind: 'bars', ...words, max: 1200, bars: [bar('Springfield', 1200), bar('Shelbyville', 800, true)] },
    'Bar chart: Arrests by place. Marked: Shelbyville 800. Springfield 1,200; Shelbyville 800. ' +
      'Invented report, 1 May 2020.',
  ],
  [
    'bars without a mark',
    { kind: 'bars', ...words, max: 3, bars: [bar('Springfield', 3)] },
    'Bar chart: Arrests by place. Springfield 3. Invented report, 1 May 2020.',
  ],
  [
    'a bar that was corrected, marked too',
    { kind: 'bars', ...words, max: 4, note: '† The Bureau corrected it.', bars: [bar('Springfield', 3, true, true)] },
    'Bar chart: Arrests by place. Marked: Springfield 3†. Springfield 3†. † The Bureau corrected it. ' +
      'Invented report, 1 May 2020.',
  ],
  [
    'a map',
    { kind: 'map', ...words, points: [{ ...bar('Springfield', 1200, true), coordinates: undefined }] },
    'Bar chart: Arrests by place. Marked: Springfield 1,200. Springfield 1,200. Invented report, 1 May 2020.',
  ],
  [
    'an overview, one list of it empty',
    {
      kind: 'overview',
      ...words,
      panels: [
        { heading: 'Most people arrested', bars: [bar('Springfield', 1100)], max: 1100, scale: '' },
        { heading: 'Leading convictions', bars: [], max: 0, scale: '' },
        { heading: 'Groups, which overlap', bars: [bar('Convicted', 900), bar('Charged', 400)], max: 1100, scale: '' },
      ],
    },
    'Bar chart: Arrests by place. Most people arrested: Springfield 1,100. ' +
      'Groups, which overlap: Convicted 900; Charged 400. Invented report, 1 May 2020.',
  ],
];

test.each(charts)('says what the picture shows and its figures: %s', (_, chart, expected) => {
  expect(describeChart(chart)).toBe(expected);
});

describe('is cut at a whole figure', () => {
  const long = 'A place whose name is as long as sixty characters, to be sure';

  test.each([10, 15, 40, 3000])('of %i places with long names', places => {
    const bars = Array.from({ length: places }, (_, index) => bar(`${index} ${long}`, 1000 + index, index === 3));
    const text = describeChart({ kind: 'bars', ...words, bars, max: 1300 });
    const figures = text.match(new RegExp(`\\d+ ${long} \\d,\\d{3}`, 'g')) ?? [];
    const more = Number(/\+([\d,]+)\./.exec(text)?.[1]?.replace(',', '') ?? 0);
    expect(text.length).toBeLessThanOrEqual(longestDescription);
    expect(text).toMatch(/Invented report, 1 May 2020\.$/);
    expect(text).toContain(`Marked: 3 ${long} 1,003.`);
    expect(figures.length - 1 + more).toBe(places);
    expect(text.length + (more > 0 ? long.length + 10 : longestDescription)).toBeGreaterThan(longestDescription);
  });

  test('and a title that alone is too long is cut too', () => {
    const text = describeChart({ kind: 'bars', ...words, title: 'x'.repeat(2000), bars: [], max: 1 });
    expect(text).toHaveLength(longestDescription);
    expect(text).toMatch(/…$/);
  });
});
