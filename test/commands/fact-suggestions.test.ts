import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';
import { answer, harborWatch, safeCity, suggest } from './reports.ts';

const large = parseDataset('large', makeLargeDataset({ places: 100, offenses: 500, categories: 60 }));

describe('suggestions', () => {
  const labels = (typed: string) => suggest('fact', 'question', typed).map(({ label }) => label);

  it('are there before anything is typed', () => {
    expect(labels('')).toHaveLength(25);
    expect(labels('')).toEqual(
      expect.arrayContaining([
        'People arrested: 498 in 10 places',
        'People with criminal convictions: 317 of 498 people arrested (63.7%)',
        'Most people arrested: 107 · Philadelphia, Pennsylvania (21.5%)',
        'Fewest people arrested: 14 · Washington, D.C. (2.8%)',
        'Convictions in the chart: 317 of 67 kinds',
        'Driving under the influence: 86 of 317 convictions (27.1%)',
        'How long it lasted: 4 days',
      ]),
    );
  });

  it.each([
    ['how many du', 'Driving under the influence: 86 of 317 convictions (27.1%)'],
    ['denver vs la', 'Denver, Colorado vs. Los Angeles, California: 63 and 101 people arrested'],
    ['fug', 'Immigration fugitives: 68 of 498 people arrested (13.7%)'],
    ['how many pl', 'Places: 10'],
    ['most', 'Most people arrested: 107 · Philadelphia, Pennsylvania (21.5%)'],
    ['least', 'Fewest people arrested: 14 · Washington, D.C. (2.8%)'],
    ['top 3', 'Top 3 places: 107 · 101 · 63'],
    ['which city had the most arre', 'Most people arrested: 107 · Philadelphia, Pennsylvania (21.5%)'],
    [
      'denver and la together',
      'Denver, Colorado and Los Angeles, California together: 164 of 498 people arrested (32.9%)',
    ],
    ['who', 'Who reported it: ICE, 28 Sep 2017'],
    ['top 8 cities', 'Top 8 places: 107 · 101 · 63 · 50 · 45 …'],
    ['bottom 2 cities', 'Bottom 2 places: 27, corrected · 14'],
    ['sum of the top 4', 'Sum of the Top 4 places: 321 of 498 people arrested (64.5%)'],
    ['sum of the bottom 3', 'Sum of the Bottom 3 places: 69 of 498 people arrested (13.9%), in part corrected'],
    ['not denver', 'Not Denver, Colorado: 435 of 498 people arrested (87.3%)'],
    ['cities with more than 60', 'Places with more than 60 people arrested: 3 (107 · 101 · 63)'],
    ['median', 'Median arrests per place: 39'],
    ['arrests per day', 'Average arrests per day: 124.5'],
    ['second most drug convictions', '2nd most convictions, Dangerous drugs category: 8 · Drug possession (2.5%)'],
  ])('for “%s” begin with “%s”', (typed, label) => expect(labels(typed)[0]).toBe(label));

  const typed = ({ rows }: Dataset) => [
    '',
    'how many',
    'most',
    'a',
    'which city had the second',
    ...[...rows.jurisdictions, ...rows.convictions, ...rows.categories, ...rows.groups].map(({ name }) => name),
    ...[...rows.jurisdictions, ...rows.convictions].map(({ name }) => name.slice(0, 5)),
    ...rows.jurisdictions.slice(0, 9).map(({ name }) => `${name} vs ${rows.jurisdictions[0]?.name}`),
  ];

  it.each([
    ['the real report', safeCity],
    ['a small report', harborWatch],
    ['a large report', large],
  ] as const)('to %s carry figures, fit, and mean the same by value and by label', (_, dataset) => {
    const texts = typed(dataset).filter((_text, index) => index % (dataset === large ? 29 : 1) === 0);
    const offered = texts.map(text => suggest('fact', 'question', text, dataset));
    for (const suggestions of offered) {
      expect(suggestions.length).toBeLessThanOrEqual(25);
      expect(new Set(suggestions.map(({ label }) => label)).size).toBe(suggestions.length);
    }
    const all = new Map(offered.flat().map(suggestion => [suggestion.label, suggestion]));
    expect(all.size).toBeGreaterThan(25);
    for (const { label, value } of all.values()) {
      expect(label).toMatch(/\d/);
      expect(label.length).toBeLessThanOrEqual(100);
      expect(value.length).toBeLessThanOrEqual(100);
      const byValue = answer('fact', { question: value }, dataset);
      // The note of the name that was typed stands in no label.
      expect(byValue.sentence).toContain(answer('fact', { question: label }, dataset).sentence);
      expect(byValue.sentence).toContain(/\d[\d,]*\d|\d/.exec(label.slice(label.indexOf(': ')))?.[0]);
    }
  });
});
