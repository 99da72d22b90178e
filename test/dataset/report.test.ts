import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { type Edit, editCells, type Files, readCells, readFiles, readText, setProperty } from './edit-package.ts';
import * as printed from './printed-report.ts';

const real = await readFiles('data/operation-safe-city');

/** The figures of the report as they were copied out, by table. */
const expected = {
  report: { date: printed.date, days: printed.days },
  totals: { arrests: printed.arrests, convictions: printed.convictions },
  jurisdictions: printed.places.map(([label, arrests, ...point]) => [label, String(arrests), ...point]),
  convictions: printed.labels.map(([label, count]) => [
    label,
    String(count),
    headingOf(label),
    printed.notNcic.includes(label),
  ]),
  categories: printed.headings.map(([code, heading]) => [heading, `Heading ${code} of the FBI's NCIC offense codes.`]),
  groups: printed.groups.map(([count, wording]) => [wording, String(count)]),
};

/** The same, as the package has them; read without its checks, so that nothing but the comparison can object. */
function readFigures(files: Files): typeof expected {
  const { report, totals } = descriptor.parse(JSON.parse(readText(files, 'datapackage.json')));
  const headings = new Map(readRows(files, 'categories').map(({ id, name }) => [id, name]));
  return {
    report: { date: report.date, days: report.days },
    totals,
    jurisdictions: readRows(files, 'jurisdictions').map(({ label = '', arrests = '', latitude, longitude }) => [
      label,
      arrests,
      toHalfDegrees(latitude),
      toHalfDegrees(longitude),
    ]),
    convictions: readRows(files, 'convictions').map(({ label = '', count = '', category, note = '' }) => [
      label,
      count,
      headings.get(category) ?? '',
      note.startsWith('Not a label of the NCIC codes'),
    ]),
    categories: readRows(files, 'categories').map(({ name = '', note = '' }) => [name, note]),
    groups: readRows(files, 'groups').map(({ wording = '', count = '' }) => [wording, count]),
  };
}

const descriptor = z.object({
  report: z.object({ date: z.string(), days: z.number() }),
  totals: z.object({ arrests: z.number(), convictions: z.number() }),
});
const figureTables = ['jurisdictions', 'convictions', 'categories', 'groups'] as const;

test('the copy is whole: it adds up to the totals that the report prints', () => {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  expect(printed.places).toHaveLength(10);
  expect(sum(printed.places.map(([, arrests]) => arrests))).toBe(printed.arrests);
  expect(printed.labels).toHaveLength(67);
  expect(sum(printed.labels.map(([, count]) => count))).toBe(printed.convictions);
  expect(printed.chartTotal).toEqual(['Total', printed.convictions]);
  const sorted = printed.headings.flatMap(([, , labels]) => labels.split(' · ')).sort();
  expect(sorted).toEqual(printed.labels.map(([label]) => label).sort());
});

describe('the package says what the report says', () => {
  const found = readFigures(real);
  test.each(['report', 'totals', ...figureTables] as const)('%s', part => expect(found[part]).toEqual(expected[part]));

  test('names are the printed labels, mended', () => {
    for (const { label = '', name = '' } of readRows(real, 'convictions')) {
      expect(name.toLowerCase()).toBe((printed.mended.get(label) ?? label).toLowerCase());
    }
  });
  test('places are named as printed, a whole state by its name alone', () => {
    const {
      rows: { jurisdictions: places },
    } = parseDataset('data/operation-safe-city', real);
    expect(places.map(({ title }) => title)).toEqual(
      printed.places.map(([label]) => label.replace('Massachusetts statewide', 'Massachusetts')),
    );
    expect(places.map(({ kind }) => kind)).toEqual(printed.kinds);
  });
  test('sentences take their figures from the tables', () => {
    for (const table of ['caveats', 'misreadings']) {
      expect(readText(real, `${table}.csv`).replaceAll(/\{[^}]*\}/g, '')).not.toMatch(/\d/);
    }
  });
});

describe('a figure changed by one is noticed', () => {
  const numeric = figureTables.flatMap(table =>
    readCells(real, `${table}.csv`).flatMap((cells, row) =>
      cells.flatMap((cell, column) => (/^-?\d+(\.\d+)?$/.test(cell) ? [{ table, row, column, cell }] : [])),
    ),
  );

  test('every place has three numbers, every label and every group one', () => {
    expect(numeric).toHaveLength(10 * 3 + 67 + 4);
  });
  for (const { table, row, column, cell } of numeric) {
    test(`${table}, row ${row + 1}: ${cell}`, () => {
      for (const change of [-1, 1]) {
        const edit = changeCell(table, row, column, String(Number(cell) + change));
        expect(noticedIn(edit)).toEqual([table]);
      }
    });
  }
  test.each([
    ['totals', 'totals.arrests', printed.arrests + 1],
    ['totals', 'totals.convictions', printed.convictions - 1],
    ['report', 'report.days', printed.days + 1],
    ['report', 'report.date', '2017-09-29'],
  ])('%s: %s %s', (part, path, value) => expect(noticedIn(setProperty(path, value))).toEqual([part]));
});

describe('a word changed is noticed', () => {
  const words = [
    ['jurisdictions', 'label'],
    ['convictions', 'label'],
    ['convictions', 'category'],
    ['categories', 'name'],
    ['groups', 'wording'],
  ] as const;
  test.each(words)('%s, each %s', (table, column) => {
    const [header = [], ...body] = readCells(real, `${table}.csv`);
    const index = header.indexOf(column);
    const cells = body.map(row => row[index] ?? '');
    const unnoticed = cells.filter((cell, row) => {
      const other = cells.find(another => another !== cell) ?? '';
      return !noticedIn(changeCell(table, row + 1, index, other)).includes(table);
    });
    expect(unnoticed).toEqual([]);
  });
});

function noticedIn(edit: Edit): string[] {
  const found = readFigures(edit(real));
  const parts = ['report', 'totals', ...figureTables] as const;
  return parts.filter(part => !isDeepStrictEqual(found[part], expected[part]));
}

function changeCell(table: string, row: number, column: number, cell: string): Edit {
  return editCells(`${table}.csv`, lines => lines.with(row, lines[row]?.with(column, cell) ?? []));
}

function readRows(files: Files, table: string): Partial<Record<string, string>>[] {
  const [header = [], ...body] = readCells(files, `${table}.csv`);
  return body.map(cells => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])));
}

function headingOf(label: string): string {
  return printed.headings.find(([, , labels]) => labels.split(' · ').includes(label))?.[1] ?? '';
}

function toHalfDegrees(degrees: string | undefined): number {
  return Math.round(Number(degrees) * 2) / 2;
}
