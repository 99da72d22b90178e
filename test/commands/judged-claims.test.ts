import { describe, expect, test } from 'vitest';
import { askFact, safeCity } from './reports.ts';

/** Places whose figures stand as reported. */
const counts: readonly (readonly [name: string, count: number])[] = [
  ['Philly', 107],
  ['LA', 101],
  ['Denver', 63],
  ['New York City', 45],
  ['DC', 14],
];
const { arrests } = safeCity.totals;
const all = safeCity.rows.jurisdictions.map(({ count }) => count);
const median = 39;

/** `{a}` and `{b}` are places, `{n}` a number. */
type Says = (a: number, b: number, n: number) => boolean;
const rankOf = (count: number) => 1 + all.filter(each => each > count).length;

const ofOne: readonly (readonly [frame: string, says: Says])[] = [
  ['was {a} first', a => rankOf(a) === 1],
  ['did {a} come in second?', a => rankOf(a) === 2],
  ["wasn't {a} third?", a => rankOf(a) === 3],
  ['was {a} the biggest', a => rankOf(a) === 1],
  ['is {a} the smallest?', a => a === Math.min(...all)],
  ['was {a} in the top three', a => rankOf(a) <= 3],
  ['is {a} in the top half?', a => rankOf(a) * 2 <= all.length],
  ['is it true that {a} was in the bottom half', a => rankOf(a) * 2 > all.length],
  ['was {a} above average', a => a * all.length > arrests],
  ['was {a} above the median', a => a > median],
  ['is {a} below the median?', a => a < median],
  ['did {a} have more than any other place', a => rankOf(a) === 1],
];
const withNumber: readonly (readonly [frame: string, says: Says])[] = [
  ['did {a} have more than {n}', (a, _, n) => a > n],
  ['was {a} one of the places with more than {n}', (a, _, n) => a > n],
  ['was {a} the only place with more than {n}', (a, _, n) => a > n && all.filter(each => each > n).length === 1],
  ['is {a} the only one under {n}', (a, _, n) => a < n && all.filter(each => each < n).length === 1],
  ['was {a} under {n}% of all arrests', (a, _, n) => a * 100 < n * arrests],
  ['did {a} make up more than {n}%', (a, _, n) => a * 100 > n * arrests],
];
const ofTwo: readonly (readonly [frame: string, says: Says])[] = [
  ['did {a} have more than {b}', (a, b) => a > b],
  ['was {b} behind {a}', (a, b) => b < a],
  ['did {a} have fewer than {b}?', (a, b) => a < b],
  ['did {a} have the same as {b}', (a, b) => a === b],
  ['did {a} have as many as {b}', (a, b) => a >= b],
  ['did {a} have more than twice as many as {b}', (a, b) => a > 2 * b],
  ['did both {a} and {b} have more than {n}', (a, b, n) => a > n && b > n],
  ['are {a} and {b} both under {n}?', (a, b, n) => a < n && b < n],
  ['did {a} and {b} together have more than {n}', (a, b, n) => a + b > n],
  ['was {a} over {n} and {b} under {n}?', (a, b, n) => a > n && b < n],
  ['did neither {a} nor {b} have more than {n}', (a, b, n) => a <= n && b <= n],
  ['did {a} have {n} more than {b}', (a, b, n) => a - b === n],
];
const numbers = [3, 20, 38, 50, 100];
const lists = [
  ...['{a} {m} {b} {n} right?', 'is {a} {m} {b} {n}?', '{m} {a} {n} {b}, correct?', 'it is true {a} had {m} {b} {n}'],
  ...['were {m} arrested in {a} and {n} in {b}', '{a}: {m}, {b}: {n}, true?', 'was it {a} {m}, and {n} in {b}'],
  ...[
    '{a} is {m}, {b} is {n}. both ok?',
    '{a} ({m}) {b} ({n}), right?',
    'is it {a}: {m} {b}: {n}',
    'did {a} have {m} and {b} {n}',
  ],
];

function wrong(asked: readonly { readonly ask: string; readonly isSo: boolean }[]): readonly string[] {
  return asked.flatMap(({ ask, isSo }) => {
    const { sentence } = askFact(ask);
    return sentence.startsWith(isSo ? 'No:' : 'Yes:') ? [`${ask} → ${sentence}`] : [];
  });
}

describe('no verdict is wrong', () => {
  test.each([...ofOne, ...withNumber])('where it is asked of one place: “%s”', (frame, says) => {
    const asked = counts.flatMap(([name, count]) =>
      numbers.map(n => ({ ask: frame.replace('{a}', name).replace('{n}', String(n)), isSo: says(count, 0, n) })),
    );
    expect(wrong(asked)).toEqual([]);
  });

  test.each(ofTwo)('where it is asked of two: “%s”', (frame, says) => {
    const asked = counts.flatMap(([a, count], at) =>
      counts
        .slice(at + 1)
        .concat(counts.slice(0, at))
        .flatMap(([b, other]) =>
          numbers.map(n => ({
            ask: frame.replaceAll('{a}', a).replaceAll('{b}', b).replaceAll('{n}', String(n)),
            isSo: says(count, other, n),
          })),
        ),
    );
    expect(wrong(asked)).toEqual([]);
  });
});

test.each(lists)('no list of two is judged wrong: “%s”', frame => {
  const asked = counts.flatMap(([a, count], at) =>
    counts.slice(at + 1).flatMap(([b, other]) =>
      [other, other + 7].map(n => ({
        ask: frame.replace('{a}', a).replace('{b}', b).replace('{m}', String(count)).replace('{n}', String(n)),
        isSo: n === other,
      })),
    ),
  );
  expect(wrong(asked)).toEqual([]);
});

test.each([
  ...['was {} over 60 or under', 'is {} over or under 60?', '{} over/under 60', 'was {} more than 60 or less?'],
  ...['was {} 60 or 70', 'is it 60 or 70 for {}', 'was {} nearly 60 or over 60?', 'is {} above 60 or below it'],
  ...['did {} or DC have more', 'was {} bigger or smaller than DC', 'does {} have more than DC or less'],
])('“%s” asks which, and gets no verdict', frame => {
  const sentences = ['Denver', 'LA', 'Philly'].map(name => askFact(frame.replace('{}', name)).sentence);
  expect(sentences.filter(sentence => /^(?:Yes|No):/.test(sentence))).toEqual([]);
});

test.each([
  ...[
    'did anybody have 2 or more convictions',
    'does anyone have more than one conviction',
    'is there a person with 5 convictions',
  ],
  ...[
    'did one person have 3 convictions',
    'did most have only one conviction',
    'is it true some had 3 or more convictions',
  ],
])('“%s” is not told by the report', ask => {
  expect(askFact(ask).sentence).toBe('The report gives no figure for how many convictions a person had.');
});

test.each(['did any place have exactly 33', 'is there a city with 28?', 'was there only one place with 27'])(
  '“%s” has no verdict: that figure was withdrawn or corrected',
  ask =>
    expect(askFact(ask).sentence).toMatch(
      /^One of 10 places has exactly \d+ people arrested: .*(?:withdrawn|corrected)/,
    ),
);

test.each([
  ['is robbery of all sorts 5 convictions', 'Yes: Heading Robbery: 5'],
  ['were there fifty across the whole of Massachusetts?', 'Yes: 50 of 498'],
  ['were weapon offenses only 19 of all?', 'Yes: Heading Weapon offenses: 19'],
  ['did both Denver and LA have over 100', 'No: Of 498 people arrested, 63 in Denver, Colorado and 101 in Los Angeles'],
])('“%s” is answered by “%s”', (ask, sentence) => {
  expect(askFact(ask).sentence).toContain(sentence);
});
