import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { answer, harborWatch, linesOf, reply, safeCity } from './reports.ts';

function idsSaid(name: string, options: Readonly<Record<string, string>>, dataset: Dataset = safeCity): string[] {
  const found = reply(name, options, dataset);
  return found?.kind === 'notice' ? found.statements.map(({ id }) => id) : [];
}

describe('a place that the report does not count, and that something was said of later', () => {
  test.each([
    ['seattle', 'The report gives no figure for “seattle”.', ['portland-seattle']],
    ['San Francisco', 'The report gives no figure for “San Francisco”.', ['santa-clara-corrected']],
    ['gresham', 'The report gives no figure for “gresham”.', ['portland-area']],
    ["prince george's county", "The report gives no figure for “prince george's county”.", ['maryland-counties']],
    ['montgomery county', 'The report gives no figure for “montgomery county”.', ['maryland-counties']],
  ])('/arrests city:%s', (city, sentence, ids) => {
    expect(reply('arrests', { city })).toMatchObject({ kind: 'notice', sentence });
    expect(idsSaid('arrests', { city })).toEqual(ids);
    expect(idsSaid('fact', { question: `arrests in ${city}` })).toEqual(ids);
  });

  test('of an invented report', () => {
    expect(idsSaid('arrests', { city: 'fog point' }, harborWatch)).toEqual(['elan-old-quay']);
  });
});

describe('a place that the report counts by another name', () => {
  test.each([
    [
      'boston',
      'Massachusetts: 50 of 498',
      'Massachusetts · Boston Police, in NECN; ICE, 28 Sep 2017: Boston Police spoke of',
    ],
    [
      'oregon',
      'The report gives no figure for Oregon as a whole',
      'Portland, Oregon · ICE, to The Oregonian, 29 Sep 2017: ICE told',
    ],
    [
      'maryland',
      'The report gives no figure for Maryland as a whole',
      'Baltimore, Maryland · ICE, 29 Sep 2017: ICE said the next day',
    ],
    ['washington', 'Washington, D.C.: 14 of 498', 'Portland, Oregon · ICE, to The Oregonian, 29 Sep 2017: ICE told'],
  ])('/arrests city:%s says what was said of it', (city, sentence, said) => {
    const found = answer('arrests', { city });
    expect(found.sentence.startsWith(sentence)).toBe(true);
    const lines = linesOf(found);
    expect(lines[lines.indexOf('What was said later:') + 1]?.startsWith(said)).toBe(true);
  });

  test('and nothing where nothing was said', () => {
    expect(linesOf(answer('arrests', { city: 'chicago' }))).not.toContain('What was said later:');
    expect(linesOf(answer('arrests', { city: 'denver' }))).not.toContain('What was said later:');
  });
});

describe('a question that the report leaves open', () => {
  test.each([
    [
      'how many of the LA arrests had convictions',
      'The report does not break convictions down by place, so the chart has no figure for “Los Angeles, California”.',
      'ICE told LAist that 85 of the 101 people arrested in Los Angeles had criminal convictions.',
    ],
    [
      'how many in Denver were criminals',
      'The report gives no figure for “criminals”: it counts people arrested, and convictions.',
      'ICE called 54 of the 63 people arrested in the Denver area “criminals”, the Associated Press reported.',
    ],
    [
      'how many of the 498 were targets',
      'The report does not say.',
      'ICE said, the Washington Times reported, that 310 of the 498 were people it was looking for (“targets”) and 188 were others whom its officers met (“collateral” arrests).',
    ],
    [
      'how was a person with several convictions counted',
      'The report does not say.',
      'A copy of the figures in NOQ Report carries a note that people with several convictions were listed under the most serious one.',
    ],
    [
      'when did it start',
      'The report gives no figure for another time.',
      'The arrests were made from Sunday 24 to Wednesday 27 September 2017: UPI has the weekdays from ICE, Westword the dates.',
    ],
  ])('“%s”', (question, sentence, said) => {
    const found = reply('fact', { question });
    expect(found).toMatchObject({ kind: 'notice', sentence });
    expect(found?.kind === 'notice' && found.statements.map(({ text }) => text)).toEqual([said]);
  });

  test('of an invented report', () => {
    expect(idsSaid('fact', { question: 'how many in port elan had convictions' }, harborWatch)).toEqual([
      'elan-convictions',
    ]);
  });

  test('“when exactly was it” has both answers, and the source of the second', () => {
    const found = answer('fact', { question: 'when exactly was it' });
    expect(found.sentence).toBe(
      'ICE reported on Operation Safe City on 28 Sep 2017; the operation lasted 4 days. The arrests were made from Sunday 24 to Wednesday 27 September 2017: UPI has the weekdays from ICE, Westword the dates.',
    );
    expect(found.sections.at(-1)?.lines).toMatchObject([{ link: expect.stringContaining('westword.com') }]);
  });
});

test('an answer about a figure that was withdrawn leads to where that was said', () => {
  const found = answer('arrests', { city: 'portland' });
  expect(found.facts[0]).toEqual({ label: 'Arrests', value: '33†' });
  expect(found.caveats[0].text).toBe("† ICE withdrew Portland's 33.");
  expect(found.sections.flatMap(({ lines }) => lines)).toContainEqual({
    kind: 'text',
    lead: '† ICE, 29 Sep 2017, in',
    text: 'The Oregonian, 29 Sep 2017',
    link: 'http://www.oregonlive.com/portland/index.ssf/2017/09/ice_retracts_number_of_arrests.html',
  });
});

describe('what is offered while a person types says it too, and means the same when it is sent as it stands', () => {
  test.each([
    ['arrests', 'city', 'port', safeCity, 'Portland, Oregon · 33, withdrawn'],
    ['arrests', 'city', 'balt', safeCity, 'Baltimore, Maryland · 28, corrected'],
    ['arrests', 'city', 'gull', harborWatch, 'Gull Bay, Alaska · 12, withdrawn'],
    ['convictions', 'offense', 'crab', harborWatch, 'Theft of crab pots · 5, corrected'],
    ['fact', 'question', 'portland', safeCity, 'Portland, Oregon: 33 of 498 people arrested (6.6%), withdrawn'],
    [
      'fact',
      'question',
      'denver vs portland',
      safeCity,
      'Denver, Colorado vs. Portland, Oregon: 63 and 33 (withdrawn) people arrested',
    ],
    [
      'fact',
      'question',
      'denver and portland together',
      safeCity,
      'Denver, Colorado and Portland, Oregon together: 96 of 498 people arrested (19.3%), in part withdrawn',
    ],
    ['fact', 'question', 'oregon', safeCity, 'Counted in Oregon: 33, withdrawn'],
    ['fact', 'question', 'crew', harborWatch, "Members of a ship's crew: 51 of 72 people arrested (70.8%), corrected"],
    [
      'fact',
      'question',
      'theft category',
      harborWatch,
      'Theft at the quay category: 7 of 40 convictions (17.5%), in part corrected',
    ],
  ] as const)('/%s %s:%s', (name, option, typed, dataset, expected) => {
    const offered = commands.find(command => command.name === name)?.suggest(option, typed, dataset) ?? [];
    const found = offered.find(({ label }) => label === expected);
    expect(found?.label).toBe(expected);
    const byLabel = reply(name, { [option]: expected }, dataset);
    expect(byLabel?.sentence).toBe(reply(name, { [option]: found?.value ?? '' }, dataset)?.sentence);
    expect(byLabel?.kind).toBe('answer');
  });
});

test('/about tells the figures of the report from what was said later, where anything was', () => {
  const bare = { ...safeCity, statements: [] };
  expect(answer('about', {}).sentence).toMatch(
    /^The figures are those of one report, .*; what was said later is told in the name of who said it\.$/,
  );
  expect(answer('about', {}, bare).sentence).toMatch(/in dataset version 1\.1\.0\.$/);
});
