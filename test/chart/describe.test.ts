import { describe, expect, test } from 'vitest';
import type { Bar, Chart } from '../../src/chart/chart.ts';
import { describeChart, longestDescription } from '../../src/chart/describe.ts';

const words = { title: 'Arrests by place', unit: 'people arrested', source: 'Invented report, 1 May 2020' } as const;

function bar(
  label: string,
  value: number,
  total: number | undefined = undefined,
  marked = false,
  revised = false,
): Bar {
  return { label, value, total, marked, revised };
}

const charts: readonly (readonly [string, Chart, string])[] = [
  [
    'bars with shares, one marked',
    { kind: 'bars', ...words, bars: [bar('Springfield', 1200, 2000), bar('Shelbyville', 800, 2000, true)] },
    'Bar chart: Arrests by place. Marked: Shelbyville 800 (40.0%). People arrested and share of 2,000: ' +
      'Springfield 1,200 (60.0%); Shelbyville 800 (40.0%). Invented report, 1 May 2020.',
  ],
  [
    'bars without shares or mark',
    { kind: 'bars', ...words, bars: [bar('Springfield', 3)] },
    'Bar chart: Arrests by place. People arrested: Springfield 3. Invented report, 1 May 2020.',
  ],
  [
    'bars with shares of different totals',
    { kind: 'bars', ...words, bars: [bar('Springfield', 1, 4), bar('Shelbyville', 1, 2)] },
    'Bar chart: Arrests by place. People arrested: Springfield 1 (25.0%); Shelbyville 1 (50.0%). ' +
      'Invented report, 1 May 2020.',
  ],
  [
    'a bar that was corrected, marked too',
    { kind: 'bars', ...words, note: '† The Bureau corrected it.', bars: [bar('Springfield', 3, 4, true, true)] },
    'Bar chart: Arrests by place. Marked: Springfield 3† (75.0%). People arrested and share of 4: ' +
      'Springfield 3† (75.0%). † The Bureau corrected it. Invented report, 1 May 2020.',
  ],
  [
    'a map',
    {
      kind: 'map',
      ...words,
      points: [
        {
          label: 'Springfield',
          value: 1200,
          coordinates: { latitude: 39.8, longitude: -89.6 },
          marked: true,
          revised: false,
        },
        { label: 'Nowhere', value: 7, coordinates: undefined, marked: false, revised: false },
      ],
    },
    'Map of the United States: Arrests by place. Marked: Springfield 1,200. People arrested by place: ' +
      'Springfield 1,200; Nowhere 7. Invented report, 1 May 2020.',
  ],
  [
    'an overview',
    {
      kind: 'overview',
      ...words,
      total: 1100,
      places: [bar('Springfield', 1100)],
      convictions: [bar('Forgery', 12)],
      groups: [bar('With a conviction', 900, 1100), bar('With a charge', 400, 1100)],
    },
    'Three charts: Arrests by place. Most people arrested: Springfield 1,100. Leading convictions: Forgery 12. ' +
      'Groups of the 1,100, which overlap and do not add up: With a conviction 900 (81.8%); ' +
      'With a charge 400 (36.4%). Invented report, 1 May 2020.',
  ],
];

describe('says what the picture shows and its figures', () => {
  for (const [name, chart, expected] of charts) test(name, () => expect(describeChart(chart)).toBe(expected));
});

describe('is cut at a whole figure', () => {
  const long = 'A place whose name is as long as sixty characters, to be sure';
  for (const places of [10, 15, 20, 40, 300]) {
    test(`${places} places with long names`, () => {
      const bars = Array.from({ length: places }, (_, index) =>
        bar(`${index} ${long}`, 1000 + index, undefined, index === 3),
      );
      const text = describeChart({ kind: 'bars', ...words, bars });
      const figures = text.match(/\d+ A place whose name is as long as sixty characters, to be sure 1,\d{3}/g) ?? [];
      const more = Number(/and (\d+) more\./.exec(text)?.[1] ?? 0);
      expect(text.length).toBeLessThanOrEqual(longestDescription);
      expect(text).toMatch(/Invented report, 1 May 2020\.$/);
      expect(text).toContain(`Marked: 3 ${long} 1,003.`);
      expect(figures.length - 1 + more).toBe(places);
      expect(text.length + (more > 0 ? long.length + 10 : longestDescription)).toBeGreaterThan(longestDescription);
    });
  }

  test('a title that alone is too long is cut too', () => {
    const text = describeChart({ kind: 'bars', ...words, title: 'x'.repeat(2000), bars: [bar('Springfield', 1)] });
    expect(text).toHaveLength(longestDescription);
    expect(text).toMatch(/…$/);
  });
});
