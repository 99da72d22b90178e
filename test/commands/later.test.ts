import { expect, test } from 'vitest';
import { answer, detailsOf, harborWatch, linesOf, reply, safeCity, suggest } from './reports.ts';

const later = 'What was said later:';

test.each([
  ['seattle', 10, 'portland-seattle', safeCity],
  ['San Francisco', 10, 'santa-clara-corrected', safeCity],
  ['gresham', 10, 'portland-area', safeCity],
  ["prince george's county", 10, 'maryland-counties', safeCity],
  ['montgomery county', 10, 'maryland-counties', safeCity],
  ['fog point', 4, 'elan-old-quay', harborWatch],
])('of a place that the report does not count something was said later: %s', (city, places, id, dataset) => {
  const sentence = `None of the ${places} places that the report counts is called “${city}”.`;
  const statements = dataset.statements.filter(each => each.id === id);
  expect(reply('arrests', { city }, dataset)).toMatchObject({ kind: 'notice', sentence, statements });
});

test.each([
  ['boston', /^Massachusetts · Boston Police, in NECN; ICE, 28 Sep 2017: Boston Police spoke of/m],
  ['oregon', /^Portland, Oregon · ICE, to The Oregonian, 29 Sep 2017: ICE told/m],
  ['maryland', /^Baltimore, Maryland · ICE, 29 Sep 2017: ICE said the next day/m],
  ['washington', /^Portland, Oregon · ICE, to The Oregonian, 29 Sep 2017: ICE told/m],
  ['chicago', undefined],
])('the details of /arrests city:%s say what was said of it by another name', (city, said) => {
  const [, own] = detailsOf(answer('arrests', { city })).join('\n').split(later);
  if (said) expect(own).toMatch(said);
  else expect(own).toBeUndefined();
});

test.each([
  ["montgomery county says it's not a sanctuary, does it", 'maryland-counties'],
  ["and seattle?? didn't they put seattle on it for a minute", 'portland-seattle'],
])('so does a question that names it in passing: %s', (question, id) => {
  const statements = safeCity.statements.filter(each => each.id === id);
  expect(reply('fact', { question })).toMatchObject({ kind: 'notice', statements });
});

test.each([
  ['how many of the Portland 33 turned out to be in Washington state?', 'portland-area'],
  ['of the 33 ICE put under Portland, how many were in Seattle?', 'portland-seattle'],
  ['How many counted under Baltimore were in fact in Montgomery County?', 'maryland-counties'],
])('what answers the question is told instead of what became of the figure: %s', (question, id) => {
  const sentence = safeCity.statements.find(each => each.id === id)?.text;
  expect(reply('fact', { question })).toMatchObject({ kind: 'answer', sentence });
});

test('two places with what was said of either have it in one section', () => {
  const details = detailsOf(answer('arrests', { city: 'portland', compare: 'baltimore' }));
  expect(details.filter(line => line === later)).toHaveLength(1);
});

test('the details of a figure that was withdrawn lead to where that was said', () => {
  const { details } = answer('arrests', { city: 'portland' });
  expect(details.flatMap(({ lines }) => lines)).toContainEqual({
    lead: 'Portland, Oregon · ICE, 29 Sep 2017:',
    text: 'ICE withdrew the 33 for Portland the next day: 33 was its whole northwest area, 4 of them in Portland.',
    link: 'http://www.oregonlive.com/portland/index.ssf/2017/09/ice_retracts_number_of_arrests.html',
  });
});

test.each([
  ['arrests', 'city', 'port', safeCity, 'Portland, Oregon · 33, withdrawn'],
  ['arrests', 'city', 'balt', safeCity, 'Baltimore, Maryland · 28, corrected'],
  ['arrests', 'city', 'gull', harborWatch, 'Gull Bay, Alaska · 12, withdrawn'],
  ['convictions', 'offense', 'crab', harborWatch, 'Theft of crab pots · 5, corrected'],
])(
  'what is offered says it, too, and means the same when it is sent: /%s %s:%s',
  (name, option, typed, dataset, label) => {
    const found = suggest(name, option, typed, dataset).find(each => each.label === label);
    const byLabel = answer(name, { [option]: label }, dataset);
    expect(answer(name, { [option]: found?.value ?? '' }, dataset).sentence).toBe(byLabel.sentence);
  },
);

test('a note that does not name the place leaves that to the sentence', () => {
  const aliases = [{ alias: 'The Rocks', table: 'jurisdictions', id: 'gull-bay', note: 'The Rocks are old.' }] as const;
  const { sentence, list } = answer('arrests', { city: 'The Rocks' }, { ...harborWatch, aliases });
  expect(sentence).toMatch(
    /^The Rocks are old\. The report counts 12 of 72 people arrested \(16\.7%\) in Gull Bay, Alaska\. /,
  );
  expect(linesOf({ ...answer('arrests', {}), list })).toEqual([]);
});
