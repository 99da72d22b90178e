import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { briefingFiles } from '../../../src/reply/briefing/briefing-files.ts';
import { speak } from '../../../src/words/speak.ts';
import { safeCity } from '../../commands/reports.ts';

const cells = z.array(z.array(z.string()));

/** A file as it is written, its mark included. */
function read(name: string, dataset = safeCity): string {
  const file = briefingFiles({ dataset, say: speak('en') }).find(known => known.name === name);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.data);
}

/** The rows of the CSV file as a spreadsheet reads them. */
function readTable(dataset = safeCity): string[][] {
  return cells.parse(parse(read('briefing.csv', dataset), { bom: true, record_delimiter: '\r\n' }));
}

describe('the table', () => {
  const [head, ...rows] = readTable();
  const of = (table: string) => rows.filter(([first]) => first === table);

  test('has a byte order mark and Windows line ends', () => {
    const text = read('briefing.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(head).toEqual(['Table', 'Name', 'As printed', 'Heading (added) or kind', 'Count', 'Later']);
  });

  test('has every place, and what became of its figure', () => {
    const later = (id: string) => {
      const { kind, text } = safeCity.rows.jurisdictions.find(row => row.id === id)?.revision ?? {};
      return kind === undefined ? '' : `${kind}: ${text}`;
    };
    expect(of('People arrested by place')).toEqual(
      safeCity.rows.jurisdictions.map(({ id, title, label, kind, count }) => [
        'People arrested by place',
        title,
        label,
        kind,
        String(count),
        later(id),
      ]),
    );
    expect(later('portland')).toMatch(/^withdrawn: ICE withdrew the 33 for Portland the next day: /);
    expect(later('baltimore')).toMatch(/^corrected: ICE said the next day that 28 was Maryland, /);
  });

  test('has every label, as printed and under its heading, and every group', () => {
    const labels = of('Convictions by kind');
    expect(labels).toHaveLength(67);
    expect(labels).toContainEqual([labels[0]?.[0], 'Aggravated assault', 'Aggravated assult', 'Assault', '6', '']);
    expect(labels.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(317);
    expect(rows.filter(([, , printed]) => printed === 'gang members or affiliates').map(row => row[4])).toEqual(['18']);
  });

  test('has the caveats and the sources', () => {
    const texts = rows.map(row => row[1]);
    for (const { text, table } of safeCity.caveats) if (table !== 'topics') expect(texts).toContain(text);
    for (const { title, path } of safeCity.sources) expect(rows).toContainEqual(['Sources', title, path, '', '', '']);
  });

  test('quotes, commas and formulas are no more than text', () => {
    const names = ['a "quoted", name', '=1+1', '+1', '-1', '@x'];
    const groups = safeCity.rows.groups.slice(0, 1).flatMap(group => names.map(title => ({ ...group, title })));
    const changed = readTable({ ...safeCity, rows: { ...safeCity.rows, groups } });
    const shown = changed.filter(([, , printed]) => printed === groups[0]?.wording).map(row => row[1]);
    expect(shown).toEqual(['a "quoted", name', "'=1+1", "'+1", "'-1", "'@x"]);
  });
});

describe('the text', () => {
  const text = read('briefing.txt');

  test('has title, summary and receipt', () => {
    expect(text).toMatch(/^# Operation Safe City\n\n498 people arrested in 10 places in 4 days; /);
    expect(text).toMatch(/\n\nOperation Safe City · reported by ICE, 28 Sep 2017 · data v\d+\.\d+\.\d+\n$/);
    expect(text).not.toContain('undefined');
  });

  test('lists every row, misreading and caveat, and each statement and source with its link', () => {
    const { rows, statements, misreadings, sources, caveats } = safeCity;
    const own = [...rows.jurisdictions, ...rows.convictions, ...rows.categories, ...rows.groups];
    for (const { title, count, revision } of own)
      expect(text).toContain(`\n- ${title}: **${count}${revision ? '†' : ''}** (`);
    for (const { text: said, path } of statements) expect(text).toContain(`[${said}](${path})`);
    for (const { misreading, report } of misreadings) expect(text).toContain(`\n- “${misreading}” ${report}\n`);
    for (const { title, path, description } of sources)
      expect(text).toContain(`\n- [${title}](${path}): ${description}`);
    for (const { text: caveat, table } of caveats) if (table !== 'topics') expect(text).toContain(`\n- ${caveat}\n`);
  });
});
