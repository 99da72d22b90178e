import type { Chart } from '../../src/chart/chart.ts';
import { englishWords } from './english-words.ts';

/** A chart without a bar, for tests that only need there to be one. */
export const emptyChart = {
  kind: 'bars',
  title: 'Arrests',
  words: englishWords,
  source: 'Report',
  bars: [],
  max: 0,
  scale: '',
} as const satisfies Chart;
