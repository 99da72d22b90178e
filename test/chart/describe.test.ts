import { describe, expect, test } from 'vitest';
import type { Bar, Chart } from '../../src/chart/chart.ts';
import { describeChart, longestDescription } from '../../src/chart/describe.ts';
import { bar, englishWords } from './invented-charts.ts';

const words = { title: 'Arrests', source: 'Invented, 1 May 2020', words: englishWords } as const;
const springfield = bar('Springfield', 1200);
const bars = (...list: readonly Bar[]) =>
  ({ kind: 'bars', ...words, panels: [{ bars: list, max: 1200, scale: '' }] }) as const;
const panel = (heading: string, ...list: readonly Bar[]) => ({ heading, bars: list, max: 1200, scale: '' });
const panels = [
  panel('Most people arrested', springfield),
  panel('Leading convictions'),
  panel('Groups, which overlap', bar('Convicted', 900), bar('Charged', 400)),
];

test.each<[string, Chart, string]>([
  [
    'bars, one marked',
    bars(springfield, bar('Shelbyville', 800, true)),
    'Marked: Shelbyville 800. Springfield 1,200; Shelbyville 800.',
  ],
  ['bars without a mark', bars(springfield), 'Springfield 1,200.'],
  [
    'a bar that was corrected, marked too',
    { ...bars(bar('Springfield', 3, true, true)), note: '† The Bureau corrected it.' },
    'Marked: Springfield 3†. Springfield 3†. † The Bureau corrected it.',
  ],
  [
    'a map',
    { kind: 'map', ...words, points: [{ ...bar('Springfield', 1200, true), coordinates: undefined }] },
    'Marked: Springfield 1,200. Springfield 1,200.',
  ],
  [
    'an overview, one list of it empty',
    { kind: 'overview', ...words, panels },
    'Most people arrested: Springfield 1,200. Groups, which overlap: Convicted 900; Charged 400.',
  ],
])('says what the picture shows and its figures: %s', (_, chart, expected) => {
  expect(describeChart(chart)).toBe(`Bar chart: Arrests. ${expected} Invented, 1 May 2020.`);
});

describe('is cut at a whole figure', () => {
  const long = 'A place whose name is as long as sixty characters, to be sure';

  test.each([10, 15, 40, 3000])('of %i places with long names', places => {
    const list = Array.from({ length: places }, (_, index) => bar(`${index} ${long}`, 1000 + index, index === 3));
    const text = describeChart(bars(...list));
    const figures = text.match(new RegExp(`\\d+ ${long} \\d,\\d{3}`, 'g')) ?? [];
    const more = Number(/\+([\d,]+)\./.exec(text)?.[1]?.replace(',', '') ?? 0);
    expect(text.length).toBeLessThanOrEqual(longestDescription);
    expect(text).toMatch(/Invented, 1 May 2020\.$/);
    expect(text).toContain(`Marked: 3 ${long} 1,003.`);
    expect(figures.length - 1 + more).toBe(places);
    expect(text.length + (more > 0 ? long.length + 10 : longestDescription)).toBeGreaterThan(longestDescription);
  });

  test('and a title that alone is too long is cut too', () => {
    expect(describeChart({ ...bars(), title: 'x'.repeat(2000) })).toHaveLength(longestDescription);
  });
});
