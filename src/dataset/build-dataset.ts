import { formatCount } from '../figures.ts';
import type { Rows } from './check-rows.ts';
import type { Category, Dataset, Offense, Place, Statement, Topic } from './dataset.ts';
import type { Descriptor } from './descriptor.ts';
import { type FigureSource, fillFigures } from './fill-figures.ts';
import { normalize } from './normalize.ts';
import type { Problem } from './problem.ts';
import type { Row } from './read-table.ts';

interface Inspected {
  readonly hash: string;
  /** Tables with problems of their own: their sums are not checked. */
  readonly broken: ReadonlySet<string>;
  /** Whether the package has a table of later statements. */
  readonly looked: boolean;
}

/**
 * Puts checked rows together into a {@link Dataset}; sums that do not add up and figures that do not exist are problems.
 */
export function buildDataset(
  descriptor: Descriptor,
  rows: Rows,
  { hash, broken, looked }: Inspected,
): { dataset: Dataset; problems: Problem[] } {
  const places = values(rows.jurisdictions).map(toPlace);
  const offenses: Offense[] = values(rows.convictions);
  const categories: Category[] = values(rows.categories).map(row => ({
    ...row,
    count: sum(offenses.filter(({ category }) => category === row.id)),
  }));
  const topics: Topic[] = values(rows.topics).map(row => ({
    ...row,
    count: sum(offenses.filter(({ topic }) => topic === row.id)),
  }));
  const groups = values(rows.groups);
  const { totals, report } = descriptor;

  const figures: FigureSource = {
    totals,
    days: report.days,
    tables: {
      jurisdictions: places.map(({ id, arrests }) => ({ id, figure: arrests })),
      ...Object.fromEntries(
        Object.entries({ convictions: offenses, categories, topics, groups }).map(([table, list]) => [
          table,
          list.map(({ id, count }) => ({ id, figure: count })),
        ]),
      ),
    },
  };
  const problems: Problem[] = [];
  const sound = (table: string, found: readonly Problem[]) => (broken.has(table) ? [] : found);
  const fill = (file: string, line: number, column: string, sentence: string): string => {
    const { text, unknown } = fillFigures(sentence, figures);
    problems.push(
      ...(broken.size > 0 ? [] : unknown).map(found => ({
        file,
        row: line,
        column,
        found,
        expected:
          '{totals.arrests}, {totals.convictions}, {report.days}, or a table and its row, rows or sum: {groups.sum}',
      })),
    );
    return text;
  };

  const arrests = places.reduce((total, place) => total + place.arrests, 0);
  const convictions = sum(offenses);
  problems.push(
    ...sound('jurisdictions', checkSum('jurisdictions.csv', 'arrests', arrests, totals.arrests)),
    ...sound('convictions', checkSum('convictions.csv', 'count', convictions, totals.convictions)),
  );
  problems.push(
    ...rows.groups
      .filter(({ value }) => value.count > totals.arrests)
      .map(({ line, value }) => ({
        file: 'groups.csv',
        row: line,
        column: 'count',
        found: String(value.count),
        expected: `at most ${totals.arrests}, all people arrested`,
      })),
  );

  const [first, ...others] = descriptor.sources;
  const dataset: Dataset = {
    name: descriptor.name,
    title: descriptor.title,
    description: descriptor.description,
    version: descriptor.version,
    created: descriptor.created.slice(0, 10),
    report: { ...report, date: report.date.slice(0, 10) },
    sources: [first, ...others],
    license: descriptor.licenses[0].name,
    totals,
    places,
    offenses,
    categories,
    topics,
    groups,
    aliases: values(rows.aliases),
    caveats: rows.caveats.map(({ line, value }) => ({ ...value, text: fill('caveats.csv', line, 'text', value.text) })),
    misreadings: rows.misreadings.map(({ line, value }) => ({
      id: value.id,
      misreading: fill('misreadings.csv', line, 'misreading', value.misreading),
      report: fill('misreadings.csv', line, 'report', value.report),
    })),
    statements: rows['later-statements'].map(
      ({ line, value: { statement, brief, asked, row, ...rest } }): Statement => ({
        ...rest,
        row,
        text: fill('later-statements.csv', line, 'statement', statement),
        brief: brief && fill('later-statements.csv', line, 'brief', brief),
        asked: asked?.split(',').map(phrase => normalize(phrase).split(' ')) ?? [],
        figures: values(rows['later-figures'])
          .filter(figure => figure.statement === rest.id)
          .map(({ statement: _, ...figure }) => figure),
      }),
    ),
    warnings: looked ? [] : [nobodyLooked],
    checks: [
      `all jurisdictions (${places.length}) add up to ${formatCount(arrests)} people arrested`,
      `all labels (${offenses.length}) add up to ${formatCount(convictions)} convictions`,
      'no group is larger than all people arrested',
      'every category, topic, alias and caveat leads to a row',
      ...(looked ? [countStatements(rows['later-statements'].map(({ value }) => value.kind))] : []),
    ],
    hash,
  };
  return { dataset, problems };
}

const nobodyLooked =
  'later-statements.csv: found no such file, expected one: nobody has looked for what became of the report after its day. Look, and leave it with the header only where nothing is found';

function countStatements(kinds: readonly Statement['kind'][]): string {
  if (kinds.length === 0) return 'later statements were looked for, and nothing was found';
  const revised = kinds.filter(kind => kind === 'withdrawn' || kind === 'corrected').length;
  return `later statements (${kinds.length}) lead to rows; ${revised} of them withdraw or correct a figure`;
}

function toPlace({ latitude, longitude, ...row }: Rows['jurisdictions'][number]['value']): Place {
  const alone = row.kind === 'state' || row.kind === 'district';
  return {
    ...row,
    title: alone ? row.name : `${row.name}, ${row.state}`,
    coordinates: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
  };
}

function checkSum(file: string, column: string, found: number, expected: number): Problem[] {
  if (found === expected) return [];
  return [{ file, column, found: `a sum of ${found}`, expected: `${expected}, the total in datapackage.json` }];
}

function values<T>(rows: readonly Row<T>[]): T[] {
  return rows.map(({ value }) => value);
}

function sum(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}
