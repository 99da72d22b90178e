import { expect, test } from 'vitest';
import { reply, safeCity } from './reports.ts';

/** A question, and what its answer must hold. */
type Figured = readonly [question: string, ...figures: readonly (number | string)[]];

const { jurisdictions, groups, convictions } = safeCity.rows;
const { arrests, convictions: all } = safeCity.totals;
const places = jurisdictions.toSorted((a, b) => b.count - a.count);
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const share = (count: number, of: number) => `${(Math.round((1000 * count) / of) / 10).toFixed(1)}%`;
const sumOf = (rows: readonly { readonly count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0);
const mean = (rows: readonly { readonly count: number }[]) => `${Math.round((10 * sumOf(rows)) / rows.length) / 10}`;
const pairsOf = <T>(rows: readonly T[]) =>
  rows.flatMap((first, at) => rows.slice(at + 1).map((second): readonly [T, T] => [first, second]));

/** What one place is asked for: its number, share, rank and neighbors, and what is left without it. */
const ofPlaces = places.flatMap(({ name, count }, at): Figured[] => [
  [`what rank does ${name} have`, count],
  [`what share was outside ${name}`, share(arrests - count, arrests)],
  [`if you take ${name} out how many are left`, arrests - count],
  [`what fraction of the arrests were in ${name}`, share(count, arrests)],
  [`which places had fewer than ${name}`, ...places.slice(at + 1).map(other => other.count)],
  ...places.slice(at + 1, at + 2).flatMap((next): Figured[] => [
    [`which place comes right after ${name}`, next.count],
    [`how many places had fewer than ${name}`, ...places.slice(at + 1).map(other => other.count)],
    [`difference between the ${ordinals[at]} and the ${ordinals[at + 1]}`, count - next.count],
    [`after ${places[0]?.name} and ${name}, who came next`, ...(at > 0 ? [next.count] : [])],
  ]),
  [`who came ${ordinals[at]}`, count],
  [`how far is ${name} from the average`, mean(places)],
]);

const ofEnds = [2, 3, 4, 5].flatMap((many): Figured[] => {
  const [top, last] = [places.slice(0, many), places.slice(-many)];
  return [
    [`top ${many} combined`, sumOf(top)],
    [`what percent of arrests came from the ${many} biggest places`, share(sumOf(top), arrests)],
    [`how many arrests in the ${many} smallest places`, sumOf(last)],
    [`average of the top ${many}`, mean(top)],
    [`how many not in the top ${many}`, arrests - sumOf(top)],
  ];
});

const ofBounds = [40, 50, 60, 100].flatMap((bound): Figured[] => {
  const over = places.filter(({ count }) => count > bound);
  return [
    [`which places are over ${bound}`, ...over.map(({ count }) => count)],
    [`how many people in places with more than ${bound} arrests`, sumOf(over)],
    [`what share of arrests were in places with more than ${bound}`, share(sumOf(over), arrests)],
  ];
});

/** What two rows of one table are asked for. */
function ofPair([first, second]: readonly [Counted, Counted], whole: number): Figured[] {
  const [a, b] = [first.name, second.name];
  const sum = first.count + second.count;
  return [
    [`${a} plus ${b}`, sum],
    [`what share were ${a} and ${b} together`, share(sum, whole)],
    [`average of ${a} and ${b}`, mean([first, second])],
    [`difference between ${a} and ${b}`, Math.abs(first.count - second.count) || 'the same'],
    [`everything except ${a} and ${b}`, whole - sum],
    [`${b} as a percentage of ${a}`, share(second.count, first.count)],
    [`what percent of ${a} is ${b}`, share(second.count, first.count)],
    [`were there more in ${b} or ${a}`, first.count, second.count],
  ];
}
type Counted = (typeof places)[number] | (typeof convictions)[number];

const ofGroups = pairsOf(groups).flatMap(([first, second]): Figured[] => [
  [`more ${first.name} or ${second.name}`, first.count, second.count],
  [`how many more ${first.name} than ${second.name}`, Math.abs(first.count - second.count)],
  [`how many ${first.name} for each of the ${second.name}`, first.count, second.count],
]);
// Who is counted with convictions is asked in other words.
const ofGroupsAndPlaces = groups.slice(1).flatMap(group =>
  places.flatMap((place): Figured[] => [
    [`were there more ${group.name} than arrests in ${place.name}`, group.count, place.count],
    [`more ${group.name} or more arrests in ${place.name}`, group.count, place.count],
  ]),
);
// Names that are headings, too, are asked for as headings.
const labels = convictions.filter(
  ({ name, count }) => count > 3 && safeCity.rows.categories.every(heading => heading.name !== name),
);
const ofLabels = labels.flatMap(({ name, count }): Figured[] => [
  [`${name} as a percentage of all convictions`, share(count, all)],
  [`how many convictions were not for ${name}`, all - count],
]);

test.each([
  ['one place', ofPlaces],
  ['an end of the ranking', ofEnds],
  ['places beyond a number', ofBounds],
  ['two places', pairsOf(places).flatMap(pair => ofPair(pair, arrests))],
  ['groups', ofGroups],
  ['a group and a place', ofGroupsAndPlaces],
  ['labels', ofLabels],
] as const)('questions of %s are answered with the figures worked out here', (_, questions) => {
  const wrong = questions.flatMap(([question, ...figures]) => {
    const found = reply('fact', { question });
    const told = found?.kind === 'answer' ? [found.sentence, ...found.list.map(line => line.figure)].join(' ') : '';
    const isWhole = (figure: number | string) => !new RegExp(`(?<![\\d.])${figure}(?![\\d%])`).test(told);
    return found?.kind !== 'answer' || figures.some(isWhole) ? [`${question} => ${found?.sentence}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('no limit is answered with the figures of two places that stand beside it', () => {
  const phrases = safeCity.limits.flatMap(({ asked }) => asked.slice(0, 8).map(words => words.join(' ')));
  const answered = phrases.filter(
    phrase => reply('fact', { question: `how many ${phrase} in Denver and LA` })?.kind === 'answer',
  );
  expect(answered).toEqual([]);
});
