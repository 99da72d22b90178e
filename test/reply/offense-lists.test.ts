import { expect, test } from 'vitest';
import { answer, linesOf } from '../commands/reports.ts';

test.each([
  ['count', ['3. Assault 13 4.1%', '10= Aggravated assault with a weapon 7 2.2%', '13= Aggravated assault 6 1.9%']],
  ['name', ['13= Aggravated assault 6 1.9%']],
] as const)('the labels of a heading by %s have their ranks among all labels', (sort, expected) => {
  expect(linesOf(answer('convictions', { category: 'assault', sort })).slice(0, expected.length)).toEqual(expected);
});
