import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Bar, BarChart, Chart, ChartWords } from '../../src/chart/chart.ts';

export const englishWords: ChartWords = {
  kind: 'Bar chart',
  marked: 'Marked',
  away: 'Not on this map',
  unnamed: 'Without room for a name',
  moved: 'Circles that would meet are moved apart.',
};

export const plainWords = { title: 'Arrests', source: 'Report', words: englishWords } as const;

export function bar(label: string, value: number, marked = false, revised = false): Bar {
  return { label, value, marked, revised };
}

/** Bars of these values on a scale to `max`. */
export function barChart(values: readonly number[], max: number): BarChart {
  const bars = values.map((value, index) => bar(`Place ${index}`, value));
  return { kind: 'bars', ...plainWords, panels: [{ bars, max, scale: `Full width: ${max}` }] };
}

const town = z.object({
  where: z.string(),
  name: z.string(),
  count: z.coerce.number(),
  latitude: z.string(),
  longitude: z.string(),
});
const listed = parse(readFileSync(new URL('invented-towns.csv', import.meta.url)), { columns: true });

interface Town {
  readonly name: string;
  readonly count: number;
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | undefined;
}

/** Places with invented counts: on the mainland, in the insets of the map, and those that no map shows. */
const [towns = [], far = [], abroad = []] = ['mainland', 'far', 'abroad'].map(part =>
  z
    .array(town)
    .parse(listed)
    .flatMap(({ where, name, count, latitude, longitude }): Town[] => {
      const coordinates = latitude === '' ? undefined : { latitude: Number(latitude), longitude: Number(longitude) };
      return where === part ? [{ name, count, coordinates }] : [];
    }),
);

const sentence =
  'A line that is far too long for the width of a picture, since it goes on and on, past the second line and the third, ' +
  'to say in many words what could have been said in few, if only somebody had taken the time to shorten it';

const note = "† The Bureau withdrew Springfield's 12, and said that 6 of Shelbyville's 9 were somewhere else.";

/** Charts of invented figures, from plain to extreme, by name. */
export const inventedCharts: ReadonlyMap<string, Chart> = new Map(
  Object.entries({
    'ten places': inAllKinds(take(10), { marked: [2] }),
    'ten places, two marked': inAllKinds(take(10), { marked: [0, 8] }),
    'places of which three were corrected': inAllKinds(take(10), { marked: [3], revised: [3, 6, 8], note }),
    'ten places, none marked': inAllKinds(take(10), { marked: [] }),
    'forty places': inAllKinds(take(40), { marked: [17] }),
    'a last page of small counts': inAllKinds(same({ count: 1 }, 15), { marked: [], max: 86 }),
    'names of sixty characters': inAllKinds(take(10, lengthen), { marked: [4] }),
    'forty names of sixty characters': inAllKinds(take(40, lengthen), { marked: [4] }),
    'names that differ at their end': inAllKinds(
      take(20, (_, index) => ({ name: `The Consolidated Metropolitan County number ${index}` })),
      { marked: [4] },
    ),
    'names of one word': inAllKinds(
      take(10, ({ name }) => ({ name: name.replaceAll(' ', '').repeat(6).slice(0, 60) })),
      { marked: [4] },
    ),
    'one place': inAllKinds(take(1), { marked: [0] }),
    'two places': inAllKinds(take(2), { marked: [1] }),
    'counts from 1 to 1,000,000': inAllKinds(
      take(7, (_, index) => ({ count: 10 ** (6 - index) })),
      { marked: [3] },
    ),
    'nothing but zeros': inAllKinds(same({ count: 0 }, 5), { marked: [3], total: 9 }),
    'Alaska and Hawaii': inAllKinds([...take(5), ...far], { marked: [6] }),
    'places that are on no map': inAllKinds([...take(6), ...abroad], { marked: [7] }),
    'only places that are on no map': inAllKinds(abroad, { marked: [] }),
    'thirty places that are on no map': inAllKinds(same({ coordinates: undefined }, 30), { marked: [7] }),
    'the same place many times': inAllKinds(same({ coordinates: { latitude: 40.7, longitude: -74 } }, 12), {
      marked: [1],
    }),
    'other signs': inAllKinds(
      take(6, ({ name }) => ({ name: `Doña "${name}" <&> Łódź ✓` })),
      { marked: [2], title: 'Kāneʻohe & <Łódź> → “東京” 🙂' },
    ),
    'long words around it': inAllKinds(take(10), {
      marked: [2],
      revised: [0, 1, 2],
      title: sentence,
      source: sentence,
      note: `† ${sentence}; ${sentence}; ${sentence}`,
    }),
  }).flatMap(([name, charts]) => charts.map(chart => [`${name}: ${chart.kind}`, chart])),
);

/** @throws where there is none of the name */
export function chartOf(name: string): Chart {
  const chart = inventedCharts.get(name);
  if (chart === undefined) throw new TypeError(`No chart ${name}`);
  return chart;
}

interface Words {
  readonly marked: readonly number[];
  readonly revised?: readonly number[];
  readonly note?: string;
  readonly total?: number;
  readonly title?: string;
  /** Of the whole table, where not all of it is shown. */
  readonly max?: number;
  readonly source?: string;
}

function inAllKinds(towns: readonly Town[], words: Words): readonly Chart[] {
  const counts = towns.map(({ count }) => count);
  const { marked, revised = [], note, title = 'People arrested by place' } = words;
  const { source = 'Operation Example · Bureau, 1 May 2020', max = Math.max(...counts) } = words;
  const { total = counts.reduce((sum, count) => sum + count, 0) } = words;
  const picture = { title, source, note, words: englishWords };
  const bars = towns.map(({ name, count }, at) => bar(name, count, marked.includes(at), revised.includes(at)));
  const points = bars.map((each, at) => ({ ...each, coordinates: towns[at]?.coordinates }));
  const scale = `Full width: ${max}`;
  const groups = [0.7, 0.4, 0.31, 0.02].map((part, at) =>
    bar(`Group ${at + 1} of ${towns[0]?.name}`, Math.round(total * part)),
  );
  const plain = bars.slice(5, 10).map(each => ({ ...each, marked: false }));
  const panels = [
    { heading: 'Most people arrested', bars: bars.slice(0, 5), max, scale },
    { heading: 'Leading convictions', bars: plain, max, scale },
    { heading: 'Groups, which overlap', bars: groups, max: total, scale: `Full width: ${total}` },
  ];
  return [
    { kind: 'bars', ...picture, panels: [{ bars, max, scale }] },
    { kind: 'map', ...picture, points },
    { kind: 'overview', ...picture, panels },
  ];
}

/** The first of the towns, and what is changed in each. */
function take(count: number, change: (town: Town, index: number) => Partial<Town> = () => ({})): readonly Town[] {
  return towns.slice(0, count).map((town, index) => ({ ...town, ...change(town, index) }));
}

function same(change: Partial<Town>, count: number): readonly Town[] {
  return take(count, () => change);
}

function lengthen({ name }: Town): Partial<Town> {
  return { name: `${name}, the Consolidated County of ${name} and its Neighbours`.slice(0, 60) };
}
