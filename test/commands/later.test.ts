import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { answer, detailsOf, harborWatch, linesOf, reply, safeCity, suggest } from './reports.ts';

const later = 'What was said later:';

describe('a place that the report does not count, and that something was said of later', () => {
  test.each([
    ['seattle', 10, ['portland-seattle'], safeCity],
    ['San Francisco', 10, ['santa-clara-corrected'], safeCity],
    ['gresham', 10, ['portland-area'], safeCity],
    ["prince george's county", 10, ['maryland-counties'], safeCity],
    ['montgomery county', 10, ['maryland-counties'], safeCity],
    ['fog point', 4, ['elan-old-quay'], harborWatch],
  ])('/arrests city:%s', (city, places, ids, dataset: Dataset) => {
    const found = reply('arrests', { city }, dataset);
    expect(found).toMatchObject({
      kind: 'notice',
      sentence: `None of the ${places} places that the report counts is called “${city}”.`,
    });
    expect(found?.kind === 'notice' && found.statements.map(({ id }) => id)).toEqual(ids);
  });
});

describe('a place that the report counts by another name', () => {
  test.each([
    ['boston', 'Massachusetts · Boston Police, in NECN; ICE, 28 Sep 2017: Boston Police spoke of'],
    ['oregon', 'Portland, Oregon · ICE, to The Oregonian, 29 Sep 2017: ICE told'],
    ['maryland', 'Baltimore, Maryland · ICE, 29 Sep 2017: ICE said the next day'],
    ['washington', 'Portland, Oregon · ICE, to The Oregonian, 29 Sep 2017: ICE told'],
  ])('the details of /arrests city:%s say what was said of it', (city, said) => {
    const details = detailsOf(answer('arrests', { city }));
    const own = details.slice(details.indexOf(later) + 1);
    expect(details).toContain(later);
    expect(own.some(line => line.startsWith(said))).toBe(true);
  });

  test('and nothing where nothing was said', () => {
    expect(detailsOf(answer('arrests', { city: 'chicago' }))).not.toContain(later);
  });
});

test('two places with what was said of either have it in one section', () => {
  const details = detailsOf(answer('arrests', { city: 'portland', compare: 'baltimore' }));
  expect(details.filter(line => line === later)).toHaveLength(1);
});

test('the details of a figure that was withdrawn lead to where that was said', () => {
  const { details } = answer('arrests', { city: 'portland' });
  expect(details.flatMap(({ lines }) => lines)).toContainEqual({
    kind: 'text',
    lead: 'Portland, Oregon · ICE, 29 Sep 2017:',
    text: 'ICE withdrew the 33 for Portland the next day: 33 was its whole northwest area, 4 of them in Portland.',
    link: 'http://www.oregonlive.com/portland/index.ssf/2017/09/ice_retracts_number_of_arrests.html',
  });
});

describe('what is offered while a person types says it too, and means the same when it is sent as it stands', () => {
  test.each([
    ['arrests', 'city', 'port', safeCity, 'Portland, Oregon · 33, withdrawn'],
    ['arrests', 'city', 'balt', safeCity, 'Baltimore, Maryland · 28, corrected'],
    ['arrests', 'city', 'gull', harborWatch, 'Gull Bay, Alaska · 12, withdrawn'],
    ['convictions', 'offense', 'crab', harborWatch, 'Theft of crab pots · 5, corrected'],
  ] as const)('/%s %s:%s', (name, option, typed, dataset, expected) => {
    const found = suggest(name, option, typed, dataset).find(({ label }) => label === expected);
    expect(found?.label).toBe(expected);
    const byLabel = answer(name, { [option]: expected }, dataset);
    expect(byLabel.sentence).toBe(answer(name, { [option]: found?.value ?? '' }, dataset).sentence);
  });
});

test('a note that does not name the place leaves that to the sentence', () => {
  const aliases = [{ alias: 'The Rocks', table: 'jurisdictions', id: 'gull-bay', note: 'The Rocks are old.' }] as const;
  const { sentence, list } = answer('arrests', { city: 'The Rocks' }, { ...harborWatch, aliases });
  expect(sentence).toMatch(
    /^The Rocks are old\. The report counts 12 of 72 people arrested \(16\.7%\) in Gull Bay, Alaska\. /,
  );
  expect(linesOf({ ...answer('arrests', {}), list })).toEqual([]);
});
