import type { Chart } from '../../src/chart/chart.ts';
import { englishWords } from './english-words.ts';
import { abroad, far, type Town, towns } from './invented-towns.ts';

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
    'a last page of small counts': inAllKinds(
      take(15).map(town => ({ ...town, count: 1 })),
      { marked: [], max: 86 },
    ),
    'names of sixty characters': inAllKinds(take(10).map(lengthen), { marked: [4] }),
    'forty names of sixty characters': inAllKinds(take(40).map(lengthen), { marked: [4] }),
    'names that differ at their end': inAllKinds(take(20).map(blur), { marked: [4] }),
    'names of one word': inAllKinds(take(10).map(weld), { marked: [4] }),
    'one place': inAllKinds(take(1), { marked: [0] }),
    'two places': inAllKinds(take(2), { marked: [1] }),
    'counts from 1 to 1,000,000': inAllKinds(take(7).map(multiply), { marked: [3] }),
    'nothing but zeros': inAllKinds(
      take(5).map(town => ({ ...town, count: 0 })),
      { marked: [3], total: 9 },
    ),
    'Alaska and Hawaii': inAllKinds([...take(5), ...far], { marked: [6] }),
    'places that are on no map': inAllKinds([...take(6), ...abroad], { marked: [7] }),
    'only places that are on no map': inAllKinds(abroad, { marked: [] }),
    'thirty places that are on no map': inAllKinds(take(30).map(removeCoordinates), { marked: [7] }),
    'the same place many times': inAllKinds(take(12).map(moveToOne), { marked: [1] }),
    'other signs': inAllKinds(take(6).map(decorate), { marked: [2], title: 'Kāneʻohe & <Łódź> → “東京” 🙂' }),
    'long words around it': inAllKinds(take(10), {
      marked: [2],
      revised: [0, 1, 2],
      title: sentence,
      source: sentence,
      note: `† ${sentence}; ${sentence}; ${sentence}`,
    }),
  }).flatMap(([name, charts]) => charts.map(chart => [`${name}: ${chart.kind}`, chart])),
);

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
  const { marked, revised = [], note, title = 'People arrested by place' } = words;
  const {
    source = 'Operation Example · Bureau, 1 May 2020',
    total = towns.reduce((sum, { count }) => sum + count, 0),
  } = words;
  const picture = { title, source, note, words: englishWords };
  const points = towns.map(({ name, count, at }, index) => ({
    label: name,
    value: count,
    marked: marked.includes(index),
    revised: revised.includes(index),
    coordinates: at && { latitude: at[0], longitude: at[1] },
  }));
  const bars = points.map(({ coordinates, ...bar }) => bar);
  const max = words.max ?? Math.max(...towns.map(({ count }) => count));
  const scale = `Full width: ${max}`;
  const groups = [0.7, 0.4, 0.31, 0.02].map((part, index) => ({
    label: `Group ${index + 1} of ${towns[0]?.name}`,
    value: Math.round(total * part),
    marked: false,
    revised: false,
  }));
  return [
    { kind: 'bars', ...picture, bars, max, scale },
    { kind: 'map', ...picture, points },
    {
      kind: 'overview',
      ...picture,
      panels: [
        { heading: 'Most people arrested', bars: bars.slice(0, 5), max, scale },
        {
          heading: 'Leading convictions',
          bars: bars.slice(5, 10).map(bar => ({ ...bar, marked: false })),
          max,
          scale,
        },
        { heading: 'Groups, which overlap', bars: groups, max: total, scale: `Full width: ${total}` },
      ],
    },
  ];
}

function take(count: number): readonly Town[] {
  return towns.slice(0, count);
}

function lengthen(town: Town): Town {
  return { ...town, name: `${town.name}, the Consolidated County of ${town.name} and its Neighbours`.slice(0, 60) };
}

function blur(town: Town, index: number): Town {
  return { ...town, name: `The Consolidated Metropolitan County number ${index}` };
}

function weld(town: Town): Town {
  return { ...town, name: town.name.replaceAll(' ', '').repeat(6).slice(0, 60) };
}

function multiply(town: Town, index: number): Town {
  return { ...town, count: 10 ** (6 - index) };
}

function removeCoordinates(town: Town): Town {
  return { ...town, at: undefined };
}

function moveToOne(town: Town): Town {
  return { ...town, at: [40.7, -74] };
}

function decorate(town: Town): Town {
  return { ...town, name: `Doña "${town.name}" <&> Łódź ✓` };
}
