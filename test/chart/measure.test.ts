import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-wasm';
import { describe, expect, test } from 'vitest';
import { writeAdvances } from '../../scripts/measure-font.ts';
import { measureText, toDrawable, wrapText } from '../../src/chart/measure.ts';
// Loads the renderer.
import '../../src/chart/rasterize.ts';

const font = { size: 20, weight: 400 } as const;

test('the widths are those of the installed font', () => {
  const committed = readFileSync(new URL('../../src/chart/advances.json', import.meta.url), 'utf8');
  expect(committed).toBe(writeAdvances());
});

describe('a text is never wider than measured, nor much narrower', () => {
  const fontBuffers = ['400Regular/Inter_400Regular.ttf', '700Bold/Inter_700Bold.ttf'].map(file =>
    readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${file}`)),
  );
  const texts = [
    'Philadelphia, Pennsylvania',
    'AVATAR To Wa Yo',
    '1,000,000 of 100.0%',
    'Doña “Ñandú” · 3x4',
    'iiillljjj',
  ];
  test.each(texts.flatMap(text => ([400, 700] as const).map(weight => [text, weight] as const)))(
    '%s, %i',
    (text, weight) => {
      const style = `font-family="Inter" font-size="20" font-weight="${weight}"`;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><text x="9" y="40" ${style}>${text}</text></svg>`;
      const ink = new Resvg(svg, { font: { fontBuffers } }).getBBox();
      const measured = measureText(text, { size: 20, weight });
      expect(ink?.width ?? 0).toBeLessThanOrEqual(measured);
      expect(ink?.width ?? 0).toBeGreaterThan(measured * 0.9 - 4);
    },
  );
});

test.each([
  ['Cañon City – “Élan” · ½', 'Cañon City – “Élan” · ½'],
  ['Kāneʻohe', 'Kāne·ohe'],
  ['  a\n\tb  ', 'a b'],
  ['e\u0301', 'é'],
  ['ﬁne', 'fine'],
  ['→ 東 🙂', '· · ·'],
  ['Łódź', 'Łódź'],
  ['ệ', 'e'],
  ['a\u0000b', 'a·b'],
])('a text is drawn in the signs that the font has: %j', (text, expected) => expect(toDrawable(text)).toBe(expected));

test.each([
  ['Denver', 200, 2, ['Denver']],
  ['New York City, New York', 150, 2, ['New York City,', 'New York']],
  ['Santa Clara County, California', 160, 2, ['Santa Clara', 'County, Ca…rnia']],
  ['one two three four', 90, 3, ['one two', 'three', 'four']],
  ['one two three four', 90, 2, ['one two', 'three…ur']],
  ['County number 17', 100, 1, ['Count…17']],
  ['County number 18', 100, 1, ['Count…18']],
  ['Donaudampfschiff', 100, 2, ['Donau…ff']],
  ['Denver', 0, 1, ['…']],
  ['', 100, 2, ['']],
])(
  'a text is broken into lines, and what is too wide loses its middle: %s in %i, %i',
  (text, width, lines, expected) => {
    const wrapped = wrapText(text, width, lines, font);
    expect(wrapped).toEqual(expected);
    for (const line of wrapped) expect(measureText(line, font)).toBeLessThanOrEqual(Math.max(width, 20));
  },
);
