import { describe, expect, test } from 'vitest';
import type { Bar } from '../../src/chart/chart.ts';
import { answer, safeCity } from './reports.ts';

describe('bars are drawn against the largest value of their table, and a single row among those around it', () => {
  for (const [name, options, title, max, rows] of [
    ['arrests', { city: 'denver' }, 'People arrested by place', 107, [10, 'Philadelphia 107', 'Denver 63']],
    [
      'arrests',
      { city: 'california' },
      'People arrested by place',
      107,
      [10, 'Philadelphia 107', 'Los Angeles 101', 'Santa Clara County 27'],
    ],
    ['convictions', {}, 'Convictions by kind', 86, [15, 'Driving under the influence 86']],
    ['convictions', { page: 5 }, 'Convictions by kind', 86, [7, 'Receiving stolen property 1']],
    ['convictions', { category: 'dangerous drugs' }, 'Convictions: Dangerous drugs', 86, [13, 'Drug trafficking 14']],
    [
      'convictions',
      { category: 'homicide' },
      'Convictions by kind',
      86,
      [9, 'Heroin possession 1', 'Negligent manslaughter with a vehicle 1'],
    ],
    ['convictions', { offense: 'forgery' }, 'Convictions by kind', 86, [9, 'Trespassing 3', 'Forgery 2']],
    [
      'fact',
      { question: 'gang members' },
      'People arrested, by groups that overlap',
      498,
      [4, 'People with criminal convictions 317', 'Gang members or affiliates 18'],
    ],
  ] as const) {
    test(`/${name} ${JSON.stringify(options)}`, () => {
      const { chart } = answer(name, options);
      if (chart?.kind !== 'bars') throw new TypeError(`A ${chart?.kind}`);
      const bars = chart.panels.flatMap(panel => panel.bars);
      const marked = bars.filter(bar => bar.marked).map(show);
      expect([chart.title, ...chart.panels.map(panel => panel.max)]).toEqual([title, max]);
      expect([bars.length, ...bars.slice(0, 1).map(show), ...marked]).toEqual(rows);
    });
  }
});

test('a place has its state beside it only where another has its name', () => {
  const { rows } = safeCity;
  const [first, second, ...others] = rows.jurisdictions;
  if (!first || !second) throw new TypeError('No places');
  const jurisdictions = [first, { ...second, name: first.name }, ...others];
  const { chart } = answer('arrests', {}, { ...safeCity, rows: { ...rows, jurisdictions } });
  expect(chart?.kind === 'bars' && chart.panels[0]?.bars.slice(0, 3).map(({ label }) => label)).toEqual([
    'Philadelphia, Pennsylvania',
    'Los Angeles, California',
    'Denver',
  ]);
});

function show({ label, value }: Bar): string {
  return `${label} ${value}`;
}
