import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { suggestion } from '../../src/command.ts';
import { answer, harborWatch, labelsOf, linesOf, reply, safeCity } from './reports.ts';

describe('/summary', () => {
  test('says what was reported, by whom and when', () => {
    expect(answer('summary', {}).sentence).toBe(
      'ICE reported on 28 Sep 2017 that 498 people were arrested in 10 jurisdictions in 4 days in Operation Safe City; its chart counts 317 convictions.',
    );
    const oneDay = { ...harborWatch, report: { ...harborWatch.report, days: 1 } };
    expect(answer('summary', {}, oneDay).sentence).toContain(' in one day in Operation Harbor Watch;');
  });

  test('lists groups, which overlap, and what leads', () => {
    expect(linesOf(answer('summary', {}))).toEqual([
      'Groups of the people arrested, which overlap:',
      'People with criminal convictions 317 63.7% of people arrested · ICE: “had criminal convictions”',
      'Immigration fugitives 68 13.7% of people arrested · ICE: “immigration fugitives”',
      'People deported before 104 20.9% of people arrested · ICE: “previously deported criminal aliens”',
      'Gang members or affiliates 18 3.6% of people arrested · ICE: “gang members or affiliates”',
      'Most people arrested:',
      '1. Philadelphia, Pennsylvania 107 21.5%',
      '2. Los Angeles, California 101 20.3%',
      '3. Denver, Colorado 63 12.7%',
      'Most convictions:',
      '1. Driving under the influence 86 27.1%',
      '2. Drug trafficking 14 4.4%',
      '3. Assault 13 4.1%',
    ]);
  });

  test('says what the report does not', () => {
    expect(answer('summary', {}).caveats.map(({ id }) => id)).toContain('groups-overlap');
    expect(answer('summary', {}).caveats).toHaveLength(13);
    expect(answer('summary', {}).caveats[0].text).toMatch(/^† ICE withdrew Portland's 33, said/);
  });
});

describe('/about', () => {
  const about = answer('about', {});

  test('names every source, the checks, privacy and every other command', () => {
    const lines = linesOf(about);
    for (const { title, description } of safeCity.sources) {
      expect(lines).toContain(title);
      expect(lines).toContain(description);
    }
    for (const check of safeCity.checks) expect(lines).toContain(`Checked: ${check}`);
    const others = commands.filter(({ name }) => name !== 'about');
    for (const { name } of others) {
      expect(lines.filter(line => line === `/${name}` || line.startsWith(`${name} `))).toHaveLength(1);
    }
    expect(lines.find(line => line.includes('keeps nothing'))).toBeDefined();
  });

  test('has every caveat', () => {
    const [later, ...others] = about.caveats;
    expect(later.text).toMatch(/^† ICE withdrew Portland's 33, said/);
    expect(new Set(others)).toEqual(new Set(safeCity.caveats));
  });

  test('leads to every later statement, on pages, each with its source', () => {
    expect(labelsOf(about)).toContain('Later statements');
    const pages = [1, 2, 3, 4, 5].map(page => answer('about', { part: 'later', page }));
    const lines = pages.flatMap(({ sections }) => sections.flatMap(section => section.lines));
    expect(lines).toHaveLength(safeCity.statements.length);
    expect(lines[0]).toEqual({
      kind: 'text',
      lead: 'Portland, Oregon · ICE, 29 Sep 2017:',
      text: safeCity.statements[0]?.text,
      link: safeCity.statements[0]?.path,
    });
    expect(labelsOf(answer('about', { part: 'later', page: 2 }))).toEqual(['‹ Page 1', 'Page 3 of 5 ›', 'About']);
  });

  test('of a report of which nobody has looked leads to none', () => {
    expect(labelsOf(answer('about', {}, { ...safeCity, statements: [] }))).toEqual(['Summary']);
    expect(answer('about', { part: 'later' }, { ...safeCity, statements: [] }).sentence).toMatch(/none was found/);
  });
});

describe('/briefing', () => {
  const opening =
    'Operation Safe City: on 28 Sep 2017 ICE reported 498 people arrested in 10 jurisdictions, and a chart of 317 convictions.';

  test.each([
    [{}, opening, 'overview', 6],
    [{ part: 'everything' }, opening, 'overview', 6],
    [{ part: 'places' }, opening, 'bars', 3],
    [{ part: 'convictions' }, opening, 'bars', 3],
    [{ part: 'groups' }, opening, 'overview', 3],
    [{ part: 'limits' }, opening, undefined, 3],
    [{ as: 'csv' }, `The tables of the report as CSV. ${opening}`, undefined, 0],
    [{ part: 'places', as: 'text' }, `The briefing as text. ${opening}`, undefined, 0],
  ])('%o', (options, sentence, chart, sections) => {
    const briefing = answer('briefing', options);
    expect(briefing).toMatchObject({ sentence, audience: 'private' });
    expect(briefing.chart?.kind).toBe(chart);
    expect(briefing.sections).toHaveLength(sections);
  });

  test('says which figures were withdrawn or corrected', () => {
    const told =
      "† 3 of the 10 jurisdictions: ICE withdrew Portland's 33, said that Baltimore's 28 was Maryland, and said that 6 of Santa Clara County's 27 were in San Francisco.";
    expect(linesOf(answer('briefing', {}))).toContain(told);
    const lines = linesOf(answer('briefing', {}, harborWatch)).filter(line => line.startsWith('†'));
    expect(lines.map(line => line.slice(0, line.indexOf(':')))).toEqual([
      '† 1 of the 4 jurisdictions',
      '† 1 of the 9 kinds of conviction',
      '† 1 of the 2 groups',
    ]);
  });

  test('is cut to a message, and says what is left out', () => {
    expect(linesOf(answer('briefing', {}))).toContain('… and 15 more, which the CSV and Text files list');
    expect(linesOf(answer('briefing', { part: 'convictions' })).filter(line => line.startsWith('…'))).toEqual([]);
  });

  test('its files can be asked for, and posted', () => {
    expect(labelsOf(answer('briefing', {}))).toEqual(['CSV', 'Text', 'Part…']);
    const csv = answer('briefing', { part: 'groups', as: 'csv' });
    expect(csv.files).toHaveLength(5);
    expect(csv.question).toEqual({ command: 'briefing', options: { part: 'groups', as: 'csv' } });
    expect(answer('briefing', {}).shareLabel).toBe('Post in channel');
  });
});

test('a message that claims nothing is told so', () => {
  expect(reply('Check figures', { text: 'Good morning', link: 'https://discord.com/channels/1/2/3' })?.sentence).toBe(
    'Nothing to check: no number in the message stands near anything that the report counts.',
  );
});

describe('a suggestion has its figure, however long its name is', () => {
  for (const [name, figure, expected] of [
    ['Denver, Colorado', '63', 'Denver, Colorado · 63'],
    ['x'.repeat(95), '63', `${'x'.repeat(95)} · 63`],
    ['x'.repeat(96), '63', `${'x'.repeat(94)}… · 63`],
    ['👍'.repeat(60), '1,234', `${'👍'.repeat(45)}… · 1,234`],
  ] as const) {
    test(`${name.slice(0, 8)}, ${name.length} characters`, () => {
      const { label } = suggestion(name, figure, 'id');
      expect(label).toBe(expected);
      expect(label.length).toBeLessThanOrEqual(100);
    });
  }
});
