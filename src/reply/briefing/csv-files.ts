import { stringify } from 'csv-stringify/sync';
import type { Dataset, Table as FigureTable } from '../../dataset/dataset.ts';
import { perDataset } from '../../dataset/per-dataset.ts';
import { revisionOf } from '../../dataset/revisions.ts';
import { subjectOf } from '../later-note.ts';
import { caveatsFor, reportLine } from '../receipt.ts';
import type { ReplyFile } from '../reply.ts';

type Table = readonly (readonly (string | number)[])[];

/** The tables of the report as CSV, one file each, and a file that says where they come from and what they do not say. */
export const writeCsvFiles = perDataset((dataset): readonly ReplyFile[] => {
  const categories = new Map(dataset.rows.categories.map(({ id, name }) => [id, name]));
  return [
    file('jurisdictions.csv', 'People arrested, by jurisdiction', [
      ['Jurisdiction', 'Kind', 'As printed', 'People arrested', 'Later'],
      ...dataset.rows.jurisdictions.map(({ id, title, kind, label, count }) => [
        title,
        kind,
        label,
        count,
        later(dataset, 'jurisdictions', id),
      ]),
    ]),
    file('convictions.csv', 'Convictions, by kind', [
      ['Offense', 'As printed', 'Category (added)', 'Convictions', 'Later'],
      ...dataset.rows.convictions.map(({ id, name, label, category, count }) => [
        name,
        label,
        categories.get(category) ?? '',
        count,
        later(dataset, 'convictions', id),
      ]),
    ]),
    file('groups.csv', 'Groups of the people arrested, which overlap', [
      ['Group', 'As printed', 'People arrested', 'Later'],
      ...dataset.rows.groups.map(({ id, name, wording, count }) => [
        name,
        wording,
        count,
        later(dataset, 'groups', id),
      ]),
    ]),
    file('later-statements.csv', 'What was said of the figures after the report', [
      ['About', 'Kind', 'Who', 'Day', 'Statement', 'Source', 'Address', 'Read'],
      ...dataset.statements.map(statement => {
        const { kind, speaker, date, text, title, path, read } = statement;
        return [subjectOf(statement, dataset), kind, speaker, date, text, title, path, read];
      }),
    ]),
    file('source-and-caveats.csv', 'Where the tables come from, and what they do not say', [
      ['About', 'Text'],
      ['Report', reportLine(dataset)],
      ['Data version', dataset.version],
      ...dataset.sources.map(({ title, path, description }) => ['Source', `${title}: ${description} ${path}`]),
      ...caveatsFor(dataset, everything, true).map(({ text }) => ['Caveat', text]),
    ]),
  ];
});

/** `withdrawn: …`, what became of the figure of a row. */
function later(dataset: Dataset, table: FigureTable, row: string): string {
  const revision = revisionOf(dataset, table, row);
  return revision ? `${revision.kind}: ${revision.text}` : '';
}

const everything = [
  { table: 'jurisdictions' },
  { table: 'convictions' },
  { table: 'categories' },
  { table: 'groups' },
] as const;

/** With a byte order mark and Windows line ends, as spreadsheets want it, and nothing that they would take for a formula. */
function file(name: string, description: string, table: Table): ReplyFile {
  const text = stringify(
    table.map(row => [...row]),
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
  return { name, description, data: new TextEncoder().encode(text) };
}
