import { stringify } from 'csv-stringify/sync';
import { perDataset } from '../../dataset/per-dataset.ts';
import { caveatsFor, reportLine } from '../receipt.ts';
import type { ReplyFile } from '../reply.ts';

type Table = readonly (readonly (string | number)[])[];

/** The tables of the report as CSV, one file each, and a file that says where they come from and what they do not say. */
export const writeCsvFiles = perDataset((dataset): readonly ReplyFile[] => {
  const categories = new Map(dataset.categories.map(({ id, name }) => [id, name]));
  return [
    file('jurisdictions.csv', 'People arrested, by jurisdiction', [
      ['Jurisdiction', 'Kind', 'As printed', 'People arrested'],
      ...dataset.places.map(({ title, kind, label, arrests }) => [title, kind, label, arrests]),
    ]),
    file('convictions.csv', 'Convictions, by kind', [
      ['Offense', 'As printed', 'Category (added)', 'Convictions'],
      ...dataset.offenses.map(({ name, label, category, count }) => [
        name,
        label,
        categories.get(category) ?? '',
        count,
      ]),
    ]),
    file('groups.csv', 'Groups of the people arrested, which overlap', [
      ['Group', 'As printed', 'People arrested'],
      ...dataset.groups.map(({ name, wording, count }) => [name, wording, count]),
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
