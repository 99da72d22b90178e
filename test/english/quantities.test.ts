import { expect, it } from 'vitest';
import { readQuantity } from '../../src/english/quantities.ts';
import type { Quantity } from '../../src/english/quantity.ts';
import { tokenize } from '../../src/english/tokens.ts';

/** A quantity in short: `over 100`, `12.7%`, `63 of 498`, `foreign`. */
function describeQuantity(quantity: Quantity | undefined): string | undefined {
  if (!quantity) return undefined;
  const { form, stated, whole } = quantity;
  if (form === 'foreign') return 'foreign';
  const modifier = stated.modifier === 'exact' ? '' : `${stated.modifier} `;
  const range = stated.upTo === undefined ? '' : `-${stated.upTo}`;
  const value = Math.round(stated.value * 10) / 10;
  return `${modifier}${value}${range}${form === 'share' ? '%' : ''}${whole ? ` of ${whole.value}` : ''}`;
}

const read = (text: string) => describeQuantity(readQuantity(tokenize(text), 0));

it.each([
  ['63', '63'],
  ['1,498', '1498'],
  ['1.5k', '1500'],
  ['2 dozen', '24'],
  ['fifty', '50'],
  ['sixty-three', '63'],
  ['sixty three', '63'],
  ['a hundred', '100'],
  ['a hundred and one', '101'],
  ['one hundred seven', '107'],
  ['five hundred', '500'],
  ['two thousand and ten', '2010'],
  ['one hundred twenty thousand three hundred and four', '120304'],
  ['two dozen', '24'],
  ['half a dozen', '6'],
  ['about 60', 'about 60'],
  ['~500', 'about 500'],
  ['60 or so', 'about 60'],
  ['60-ish', 'about 60'],
  ['nearly 500', 'nearly 500'],
  ['just under 500', 'nearly 500'],
  ['only about 60', 'about 60'],
  ['more than 100', 'over 100'],
  ['just over 100', 'barelyOver 100'],
  ['100+', 'atLeast 100'],
  ['100 or more', 'atLeast 100'],
  ['no fewer than 100', 'atLeast 100'],
  ['fewer than 20', 'under 20'],
  ['no more than 20', 'atMost 20'],
  ['up to 50', 'atMost 50'],
  ['a total of 498', '498'],
  ['all 498', '498'],
  ['between 40 and 50', '40-50'],
  ['40 to 50', '40-50'],
  ['40-50', '40-50'],
  ['12.7%', '12.7%'],
  ['13 percent', '13%'],
  ['13 per cent', '13%'],
  ['over 40%', 'over 40%'],
  ['half', '50%'],
  ['a third', '33.3%'],
  ['two-thirds', '66.7%'],
  ['three quarters', '75%'],
  ['more than half', 'over 50%'],
  ['most', 'over 50%'],
  ['all', '100%'],
  ['none', '0%'],
  ['no arrests', '0'],
  ['1 in 4', '25%'],
  ['nine out of ten', '90%'],
  ['63 of the 498', '63 of 498'],
  ['317 out of 498', '317 of 498'],
  ['317/498', '317 of 498'],
  ['$63', undefined],
  ['63F', 'foreign'],
  ['7:30', 'foreign'],
  ['24-17', 'foreign'],
  ['303-555-0163', 'foreign'],
  ['3.17.4', undefined],
  ['over the hill', undefined],
  ['a', undefined],
  ['one hundred and', '100'],
])('a quantity: %j is %j', (text, expected) => {
  expect(read(text)).toBe(expected);
});
