import { formatCount } from '../figures.ts';
import { buildRows, type Count, labelsOf, sum, values } from './build-rows.ts';
import { checkReportStatements } from './check-asked.ts';
import type { Rows } from './check-rows.ts';
import type { Dataset, Phrase, Statement, Table } from './dataset.ts';
import type { Descriptor } from './descriptor.ts';
import { type FigureSource, fillFigures } from './fill-figures.ts';
import { normalize } from './normalize.ts';
import type { Problem } from './problem.ts';

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
  const { totals, report } = descriptor;
  const counts: Readonly<Record<Table, readonly Count[]>> = {
    jurisdictions: values(rows.jurisdictions).map(({ id, arrests }) => ({ id, count: arrests })),
    convictions: values(rows.convictions),
    categories: values(rows.categories).map(({ id }) => ({ id, count: sum(labelsOf('category', id, rows)) })),
    topics: values(rows.topics).map(({ id }) => ({ id, count: sum(labelsOf('topic', id, rows)) })),
    groups: values(rows.groups),
  };
  const figures: FigureSource = { totals, days: report.days, tables: counts };
  const problems: Problem[] = checkReportStatements(rows, descriptor.sources);
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

  const arrests = sum(counts.jurisdictions);
  const convictions = sum(counts.convictions);
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

  const caveats = rows.caveats.map(({ line, value }) => ({
    ...value,
    text: fill('caveats.csv', line, 'text', value.text),
  }));
  const statements = rows['later-statements'].map(
    ({ line, value: { statement, brief, asked, row, ...rest } }): Statement => ({
      ...rest,
      row,
      text: fill('later-statements.csv', line, 'statement', statement),
      brief: brief && fill('later-statements.csv', line, 'brief', brief),
      asked: readPhrases(asked),
      figures: values(rows['later-figures'])
        .filter(figure => figure.statement === rest.id)
        .map(({ statement: _, ...figure }) => figure),
    }),
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
    rows: buildRows(rows, counts, { caveats, statements }),
    aliases: values(rows.aliases),
    caveats,
    misreadings: rows.misreadings.map(({ line, value }) => ({
      id: value.id,
      misreading: fill('misreadings.csv', line, 'misreading', value.misreading),
      report: fill('misreadings.csv', line, 'report', value.report),
    })),
    statements,
    limits: values(rows.limits).map(({ asked, unless, ...limit }) => ({
      ...limit,
      asked: readPhrases(asked),
      unless: readPhrases(unless),
    })),
    said: rows['report-statements'].map(({ line, value: { id, asked, statement, path } }) => ({
      id,
      asked: readPhrases(asked),
      text: fill('report-statements.csv', line, 'statement', statement),
      source: descriptor.sources.find(source => source.path === path) ?? first,
    })),
    everydayWords: values(rows['everyday-words']),
    warnings: looked ? [] : [nobodyLooked],
    checks: [
      `all jurisdictions (${counts.jurisdictions.length}) add up to ${formatCount(arrests)} people arrested`,
      `all labels (${counts.convictions.length}) add up to ${formatCount(convictions)} convictions`,
      'no group is larger than all people arrested',
      'every category, topic, alias and caveat leads to a row',
      ...(looked ? [countStatements(rows['later-statements'].map(({ value }) => value.kind))] : []),
    ],
    hash,
  };
  return { dataset, problems };
}

function readPhrases(asked = ''): readonly Phrase[] {
  return asked
    .split(',')
    .map(phrase => normalize(phrase).split(' '))
    .filter(([first]) => first !== '');
}

const nobodyLooked =
  'later-statements.csv: found no such file, expected one: nobody has looked for what became of the report after its day. Look, and leave it with the header only where nothing is found';

function countStatements(kinds: readonly Statement['kind'][]): string {
  if (kinds.length === 0) return 'later statements were looked for, and nothing was found';
  const revised = kinds.filter(kind => kind === 'withdrawn' || kind === 'corrected').length;
  return `later statements (${kinds.length}) lead to rows; ${revised} of them withdraw or correct a figure`;
}

function checkSum(file: string, column: string, found: number, expected: number): Problem[] {
  if (found === expected) return [];
  return [{ file, column, found: `a sum of ${found}`, expected: `${expected}, the total in datapackage.json` }];
}
