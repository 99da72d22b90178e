import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { findFont, writeAdvances } from '../../scripts/measure-font.ts';
import { chooseCut, fitText, measureText, toDrawable, wrapText } from '../../src/chart/measure.ts';
import { loadRenderer } from '../../src/chart/rasterize.ts';
import { unpackFont } from '../../src/chart/unpack-font.ts';

const font = { size: 20, weight: 400 } as const;

test('the widths are those of the installed font', () => {
  const committed = readFileSync(new URL('../../src/chart/advances.json', import.meta.url), 'utf8');
  expect(committed).toBe(writeAdvances());
});

describe('a text is never wider than measured, nor much narrower', () => {
  const fontBuffers = (['latin', 'latin-ext'] as const).flatMap(subset =>
    ([400, 700] as const).map(weight => unpackFont(readFileSync(findFont(weight, subset)))),
  );
  beforeAll(loadRenderer);

  for (const text of [
    'Philadelphia, Pennsylvania',
    'AVATAR To Wa Yo',
    '1,000,000 of 100.0%',
    'Doña “Ñandú” · 3x4',
    'iiillljjj',
  ]) {
    for (const weight of [400, 700] as const) {
      test(`${text}, ${weight}`, () => {
        const style = `font-family="Inter" font-size="20" font-weight="${weight}"`;
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><text x="9" y="40" ${style}>${text}</text></svg>`;
        const ink = new Resvg(svg, { font: { fontBuffers } }).getBBox();
        const measured = measureText(text, { size: 20, weight });
        expect(ink?.width ?? 0).toBeLessThanOrEqual(measured);
        expect(ink?.width ?? 0).toBeGreaterThan(measured * 0.9 - 4);
      });
    }
  }
});

describe('a text is drawn in the signs that the font has', () => {
  for (const [text, expected] of [
    ['Cañon City – “Élan” · ½', 'Cañon City – “Élan” · ½'],
    ['Kāneʻohe', 'Kaneʻohe'],
    ['  a\n\tb  ', 'a b'],
    ['e\u0301', 'é'],
    ['ﬁne', 'fine'],
    ['→ 東 🙂', '· · ·'],
    ['a\u0000b', 'a·b'],
  ] as const) {
    test(JSON.stringify(text), () => expect(toDrawable(text)).toBe(expected));
  }
});

describe('a text is cut to a width', () => {
  for (const [text, width, cut, expected] of [
    ['Denver', 100, 'end', 'Denver'],
    ['Denver, Colorado', 114, 'end', 'Denver, C…'],
    ['Denver, Colorado', 100, 'end', 'Denver,…'],
    ['County number 17', 100, 'middle', 'Cou…er 17'],
    ['Denver', 0, 'end', '…'],
  ] as const) {
    test(`${text} to ${width} at the ${cut}`, () => {
      expect(fitText(text, width, font, cut)).toBe(expected);
      expect(measureText(expected, font)).toBeLessThanOrEqual(Math.max(width, measureText('…', font)));
    });
  }
});

describe('a text is broken into lines', () => {
  for (const [text, width, lines, expected] of [
    ['Denver', 200, 2, ['Denver']],
    ['New York City, New York', 150, 2, ['New York City,', 'New York']],
    ['Cook County, Illinois', 130, 2, ['Cook County,', 'Illinois']],
    ['Santa Clara County, California', 160, 2, ['Santa Clara', 'County, Califor…']],
    ['one two three four', 90, 3, ['one two', 'three', 'four']],
    ['one two three four', 90, 2, ['one two', 'three f…']],
    ['Donaudampfschiff', 100, 2, ['Donaud…']],
    ['', 100, 2, ['']],
  ] as const) {
    test(`${text} in ${lines} of ${width}`, () => {
      expect(wrapText(text, { width, lines, cut: 'end' }, font)).toEqual(expected);
    });
  }
});

describe('texts are cut where they can still be told apart', () => {
  for (const [texts, expected] of [
    [['Denver', 'Boston'], 'end'],
    [['Denver, Colorado', 'Boston, Massachusetts'], 'end'],
    [['County number 17', 'County number 18'], 'middle'],
    [['Denver, Colorado', 'Denver, Colorado'], 'end'],
  ] as const) {
    test(texts.join(' and '), () => expect(chooseCut(texts, { width: 100, lines: 1 }, font)).toBe(expected));
  }
});
