import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { writeCsvFiles } from '../../../src/reply/briefing/csv-files.ts';
import { parts, writeBriefing } from '../../../src/reply/briefing/parts.ts';
import { shortenSections } from '../../../src/reply/briefing/shorten.ts';
import { textFilesOf, writeTextFile } from '../../../src/reply/briefing/text-file.ts';
import { textLine } from '../../../src/reply/lines.ts';

const dataset = await readDataset('data/operation-safe-city');
const cells = z.array(z.array(z.string()));

function decode(data: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
}

/** The rows of a CSV file as a spreadsheet reads them. */
function read(name: string, from = dataset): string[][] {
  const file = writeCsvFiles(from).find(known => known.name === name);
  return cells.parse(parse(file ? decode(file.data) : '', { bom: true, record_delimiter: '\r\n' }));
}

describe('CSV', () => {
  test('has a byte order mark and Windows line ends', () => {
    for (const { data } of writeCsvFiles(dataset)) {
      const text = decode(data);
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    }
  });

  test('jurisdictions', () => {
    const [head, ...rows] = read('jurisdictions.csv');
    expect(head).toEqual(['Jurisdiction', 'Kind', 'As printed', 'People arrested', 'Later']);
    const own = rows.map(row => row.slice(0, 4));
    expect(own).toEqual(
      dataset.rows.jurisdictions.map(({ title, kind, label, count }) => [title, kind, label, `${count}`]),
    );
    expect(rows).toContainEqual(['Massachusetts', 'state', 'Massachusetts statewide', '50', '']);
    expect(rows.filter(([, , , , later]) => later !== '').map(([title, , , , later]) => [title, later])).toEqual([
      [
        'Portland, Oregon',
        'withdrawn: ICE withdrew the 33 for Portland the next day: 33 was its whole northwest area, 4 of them in Portland.',
      ],
      [
        'Baltimore, Maryland',
        'corrected: ICE said the next day that 28 was Maryland, 5 of them in the city of Baltimore.',
      ],
      [
        'Santa Clara County, California',
        'corrected: ICE counted 21 of the 27 in Santa Clara County and 6 in San Francisco, KQED reported the next day.',
      ],
    ]);
  });

  test('convictions', () => {
    const [head, ...rows] = read('convictions.csv');
    expect(head).toEqual(['Offense', 'As printed', 'Category (added)', 'Convictions', 'Later']);
    expect(rows).toHaveLength(67);
    expect(rows).toContainEqual(['Aggravated assault', 'Aggravated assult', 'Assault', '6', '']);
    expect(rows.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(317);
  });

  test('groups', () => {
    const [, ...rows] = read('groups.csv');
    expect(rows.map(row => row[2])).toEqual(['317', '68', '104', '18']);
  });

  test('later statements, each with its source and how it was read', () => {
    const [head, first, ...others] = read('later-statements.csv');
    expect(head).toEqual(['About', 'Kind', 'Who', 'Day', 'Statement', 'Source', 'Address', 'Read']);
    expect(first).toEqual([
      'Portland, Oregon',
      'withdrawn',
      'ICE',
      '2017-09-29',
      'ICE withdrew the 33 for Portland the next day: 33 was its whole northwest area, 4 of them in Portland.',
      'The Oregonian, 29 Sep 2017',
      'http://www.oregonlive.com/portland/index.ssf/2017/09/ice_retracts_number_of_arrests.html',
      'stored copy, first 2,000 characters, read 2026-11-25',
    ]);
    expect(others).toHaveLength(dataset.statements.length - 1);
    expect(new Set(others.map(([about]) => about))).toContain('Operation Safe City');
    expect(new Set(others.map(([about]) => about))).toContain('All convictions');
  });

  test('source and caveats', () => {
    const rows = read('source-and-caveats.csv');
    expect(rows[1]).toEqual(['Report', 'Operation Safe City · reported by ICE, 28 Sep 2017']);
    expect(rows.filter(([about]) => about === 'Source')).toHaveLength(3);
    const texts = rows.map(row => row[1]);
    for (const { text, table } of dataset.caveats) if (table !== 'topics') expect(texts).toContain(text);
  });

  test('quotes, commas and formulas are no more than text', () => {
    const names = ['a "quoted", name', '=1+1', '+1', '-1', '@x'];
    const [group] = dataset.rows.groups;
    const groups = group ? names.map(name => ({ ...group, name, title: name })) : [];
    const changed = { ...dataset, rows: { ...dataset.rows, groups } };
    const [, ...rows] = read('groups.csv', changed);
    expect(rows.map(([name]) => name)).toEqual(['a "quoted", name', "'=1+1", "'+1", "'-1", "'@x"]);
  });

  test('is written once for each dataset', () => expect(writeCsvFiles(dataset)).toBe(writeCsvFiles(dataset)));

  test('an offense without its category has an empty cell', () => {
    const [, first] = read('convictions.csv', { ...dataset, rows: { ...dataset.rows, categories: [] } });
    expect(first?.[2]).toBe('');
  });
});

describe('text', () => {
  test.each(parts)('%s has title, figures, caveats and receipt', part => {
    const { name, data } = textFilesOf(dataset)[part];
    const text = decode(data);
    expect(name).toBe('briefing.md');
    expect(text).toMatch(
      /^# Operation Safe City\n\nOperation Safe City: on 28 Sep 2017 ICE reported 498 people arrested/,
    );
    expect(text).toContain('\n- People arrested: **498**\n');
    expect(text).toContain('\n## What the report does not say\n\n- ');
    expect(text.endsWith('\n\nOperation Safe City · reported by ICE, 28 Sep 2017 · data v1.1.0\n')).toBe(true);
    expect(text).not.toContain('undefined');
  });

  test('lists every row, and each source with its link', () => {
    const text = decode(textFilesOf(dataset).everything.data);
    for (const { title, count } of dataset.rows.jurisdictions)
      expect(text).toMatch(new RegExp(`\n- ${title}: \\*\\*${count}†?\\*\\* \\(`));
    expect(text).toContain('\n- Portland, Oregon: **33†** (');
    expect(text).toContain(
      "\n## Withdrawn or corrected later\n\n- † 3 of the 10 jurisdictions: ICE withdrew Portland's 33, ",
    );
    for (const { text: said, path } of dataset.statements) expect(text).toContain(`[${said}](${path})`);
    for (const { name, count } of dataset.rows.categories) expect(text).toContain(`\n- ${name}: **${count}** (`);
    for (const { title, path } of dataset.sources) expect(text).toContain(`\n- [${title}](${path})\n`);
    expect(text).toContain('- Often read: “');
  });

  test('a command and a row without share', () => {
    const { data } = writeTextFile(dataset, {
      ...writeBriefing(dataset, 'limits'),
      sections: [
        {
          heading: 'More',
          lines: [
            { kind: 'command', name: 'summary', text: 'In short' },
            { kind: 'row', rank: undefined, label: 'Denver', figure: '63', detail: undefined, marked: false },
          ],
        },
      ],
    });
    expect(decode(data)).toContain('## More\n\n- /summary: In short\n- Denver: **63**\n');
  });
});

test('a list that is cut says how much is left', () => {
  const sections = [
    { heading: 'A', lines: ['1', '2', '3', '4'].map(text => textLine(text)) },
    { heading: 'B', lines: [textLine('1')] },
  ];
  expect(shortenSections(sections, 2, 'which the CSV and Text files list')).toEqual([
    {
      heading: 'A',
      lines: [textLine('1'), textLine('2'), textLine('… and 2 more, which the CSV and Text files list')],
    },
    { heading: 'B', lines: [textLine('1')] },
  ]);
});
