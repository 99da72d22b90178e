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
    expect(new Set(about.caveats)).toEqual(new Set(safeCity.caveats));
  });
});

describe('/briefing', () => {
  const opening =
    'Operation Safe City: on 28 Sep 2017 ICE reported 498 people arrested in 10 jurisdictions, and a chart of 317 convictions.';

  test.each([
    [{}, opening, 'overview', 5],
    [{ part: 'everything' }, opening, 'overview', 5],
    [{ part: 'places' }, opening, 'bars', 2],
    [{ part: 'convictions' }, opening, 'bars', 2],
    [{ part: 'groups' }, opening, 'overview', 2],
    [{ part: 'limits' }, opening, undefined, 2],
    [{ as: 'csv' }, `The tables of the report as CSV. ${opening}`, undefined, 0],
    [{ part: 'places', as: 'text' }, `The briefing as text. ${opening}`, undefined, 0],
  ])('%o', (options, sentence, chart, sections) => {
    const briefing = answer('briefing', options);
    expect(briefing).toMatchObject({ sentence, audience: 'private' });
    expect(briefing.chart?.kind).toBe(chart);
    expect(briefing.sections).toHaveLength(sections);
  });

  test('is cut to a message, and says what is left out', () => {
    expect(linesOf(answer('briefing', {}))).toContain('… and 15 more, which the CSV and Text files list');
    expect(linesOf(answer('briefing', { part: 'convictions' })).filter(line => line.startsWith('…'))).toEqual([]);
  });

  test('its files can be asked for, and posted', () => {
    expect(labelsOf(answer('briefing', {}))).toEqual(['CSV', 'Text', 'Part…']);
    const csv = answer('briefing', { part: 'groups', as: 'csv' });
    expect(csv.files).toHaveLength(4);
    expect(csv.question).toEqual({ command: 'briefing', options: { part: 'groups', as: 'csv' } });
    expect(answer('briefing', {}).shareLabel).toBe('Post in channel');
  });
});

test('a message that claims nothing is told so', () => {
  expect(reply('Check figures', { text: 'Good morning', link: 'https://discord.com/channels/1/2/3' })?.sentence).toBe(
    'Nothing to check: the message makes no claim that a figure of the report could confirm.',
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
