import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answer, detailsOf, harborWatch, labelsOf, linesOf, safeCity } from './reports.ts';

const groups =
  'Of the 498, in groups that overlap: People with criminal convictions 317 (63.7%) · People deported before 104 (20.9%) · Immigration fugitives 68 (13.7%) · Gang members or affiliates 18 (3.6%)';

describe('/summary', () => {
  test('says what was reported, by whom and when, and what must not be added up', () => {
    const summary = answer('summary', {});
    expect(summary.sentence).toBe(
      'ICE reported on 28 Sep 2017 that 498 people were arrested in 10 places in 4 days; its chart counts 317 convictions.',
    );
    expect(linesOf(summary)).toEqual([groups]);
    expect(summary.caveats[0]).toBe(
      'The groups add up to 507, more than the 498 people arrested: they overlap and must not be added.',
    );
    expect(labelsOf(summary)).toEqual(['Places', 'Convictions']);
  });

  test('says of a group that its figure was corrected', () => {
    const oneDay = { ...harborWatch, report: { ...harborWatch.report, days: 1 } };
    const { sentence, list, caveats } = answer('summary', {}, oneDay);
    expect(sentence).toContain(' in 4 places in one day; ');
    expect(list).toMatchObject([{ text: expect.stringContaining("Members of a ship's crew 51, corrected (70.8%)") }]);
    expect(caveats[0]).toBe('† The Harbor Council said that the 51 were passengers and crew.');
  });
});

describe('/about', () => {
  const about = answer('about', {});

  test('is private, and names every command with an example, the checks, and what the bot keeps', () => {
    expect(about.audience).toBe('private');
    const lines = linesOf(about);
    for (const { name, kind } of commands.filter(each => each.name !== 'about')) {
      const start = kind === 'slash' ? `/${name}` : `${name} `;
      expect(lines.filter(line => line.startsWith(start))).toHaveLength(1);
    }
    expect(lines.at(-1)).toContain('keeps nothing of it');
    expect(detailsOf(about)).toEqual([
      `Data ${safeCity.version}, 25 Nov 2026, CC0-1.0:`,
      'Checked: all jurisdictions (10) add up to 498 people arrested',
      'Checked: all labels (67) add up to 317 convictions',
      'Checked: no group is larger than all people arrested',
      'Checked: every category, topic, alias and caveat leads to a row',
      'Checked: later statements (25) lead to rows; 3 of them withdraw or correct a figure',
    ]);
  });

  test('leads to every later statement, on pages, each with its source', () => {
    expect(labelsOf(about)).toEqual(['Later statements']);
    const pages = [1, 2, 3, 4, 5].map(page => answer('about', { part: 'later', page }));
    const lines = pages.flatMap(({ list }) => list);
    expect(lines).toHaveLength(safeCity.statements.length);
    expect(lines[0]).toEqual({
      lead: 'Portland, Oregon · ICE, 29 Sep 2017:',
      text: safeCity.statements[0]?.text,
      link: safeCity.statements[0]?.path,
    });
    expect(pages[1] && labelsOf(pages[1])).toEqual(['◀', '2 / 5', '▶']);
    // They are too long for a channel.
    expect(new Set(pages.map(({ sharing, audience }) => `${sharing} ${audience}`))).toEqual(new Set(['never private']));
  });

  test('of a report of which nobody has looked leads to none', () => {
    const bare = { ...safeCity, statements: [] };
    expect(labelsOf(answer('about', {}, bare))).toEqual([]);
    expect(answer('about', { part: 'later' }, bare).sentence).toMatch(/: none was found\. /);
  });
});
