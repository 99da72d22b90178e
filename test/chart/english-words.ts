import type { ChartWords } from '../../src/chart/chart.ts';

export const englishWords: ChartWords = {
  kind: 'Bar chart',
  marked: 'Marked',
  away: 'Not on this map',
  unnamed: 'Without room for a name',
  moved: 'Circles that would meet are moved apart.',
};
