import { formatCount } from '../format-numbers.ts';
import { byCount, isRevision } from './counted.ts';
import type { Caveat, Counted, Dataset, RowOf, Table } from './dataset.ts';
import type { Descriptor } from './descriptor.ts';
import type { Tell } from './problem.ts';
import type { PackageRead, Rows } from './row-checks.ts';
import { type Columns, figureTables, type TableName, tableFile } from './tables.ts';

const braces =
  '{totals.arrests}, {totals.convictions}, {report.days}, or a table and its row, rows or sum: {groups.sum}';
const nobodyLooked =
  'later-statements.csv: found no such file, expected one: nobody has looked for what became of the report after its day. Look, and leave it with the header only where nothing is found';

/** Puts checked rows together. Figures in sentences that do not exist are problems. */
export function buildDataset(descriptor: Descriptor, { rows, lines }: PackageRead, isLookedFor: boolean, tell: Tell) {
  const { licenses, ...described } = descriptor;
  const figures = collectFigures(descriptor, rows);
  /** The sentence in a cell with its figures from the tables, so that none is written down twice. */
  const fill = <N extends TableName>(table: N, column: keyof Columns<N> & string, row: Columns<N>) =>
    String(row[column]).replace(/\{([^{}]*)\}|[{}]/g, (found, path = '') => {
      const figure = figures.get(path);
      if (figure === undefined) tell({ file: tableFile(table), row: lines.get(row), column, found, expected: braces });
      return formatCount(figure ?? 0);
    });

  const caveats = rows.caveats.map(row => ({ ...row, text: fill('caveats', 'text', row) }));
  const statements = rows['later-statements'].map(row => {
    const { statement: _, ...rest } = row;
    return {
      ...rest,
      text: fill('later-statements', 'statement', row),
      brief: row.brief && fill('later-statements', 'brief', row),
      figures: rows['later-figures'].flatMap(({ statement, ...figure }) => (statement === row.id ? [figure] : [])),
    };
  });
  const [source] = descriptor.sources;
  return {
    ...described,
    license: licenses[0].name,
    rows: buildRows(rows, figures, { caveats, statements }),
    aliases: rows.aliases,
    caveats,
    misreadings: rows.misreadings.map(row => ({
      ...row,
      misreading: fill('misreadings', 'misreading', row),
      report: fill('misreadings', 'report', row),
    })),
    statements,
    limits: rows.limits,
    said: rows['report-statements'].map(row => ({
      id: row.id,
      asked: row.asked,
      text: fill('report-statements', 'statement', row),
      source: descriptor.sources.find(({ path }) => path === row.path) ?? source,
    })),
    everydayWords: rows['everyday-words'].flatMap(({ words, ...row }) =>
      words.map(phrase => ({ ...row, words: phrase.join(' ') })),
    ),
    warnings: isLookedFor ? [] : [nobodyLooked],
  };
}

/** What a sentence of the package can name in braces: `groups.gang`, `groups.sum`, `totals.arrests`. */
function collectFigures({ totals, report }: Descriptor, rows: Rows) {
  const { jurisdictions, convictions, categories, topics, groups } = rows;
  const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
  const counts = {
    jurisdictions: jurisdictions.map(({ id, arrests }) => ({ id, count: arrests })),
    convictions,
    categories: categories.map(({ id }) => ({ id, count: sum(convictions.filter(each => each.category === id)) })),
    topics: topics.map(({ id }) => ({ id, count: sum(convictions.filter(each => each.topic === id)) })),
    groups,
  };
  return new Map([
    ['totals.arrests', totals.arrests],
    ['totals.convictions', totals.convictions],
    ['report.days', report.days],
    ...figureTables.flatMap((table): [string, number][] => [
      [`${table}.rows`, counts[table].length],
      [`${table}.sum`, sum(counts[table])],
      ...counts[table].map(({ id, count }): [string, number] => [`${table}.${id}`, count]),
    ]),
  ]);
}

/** The rows of all tables, ranked, with what must be said beside each. */
function buildRows(rows: Rows, figures: ReadonlyMap<string, number>, said: Pick<Dataset, 'caveats' | 'statements'>) {
  const revisions = said.statements.filter(isRevision);
  const finish = <T extends Table, C extends { readonly id: string; readonly name: string }>(
    table: T,
    columns: readonly C[],
    more: (row: C) => Partial<Pick<Counted, 'of' | 'title' | 'parts'>> = () => ({}),
  ) => {
    const counts = columns.map(({ id }) => figures.get(`${table}.${id}`) ?? 0);
    return columns.map((row, at) => {
      const count = counts[at] ?? 0;
      const counted: Counted & { readonly table: T } = {
        table,
        title: row.name,
        count,
        of: 'convictions',
        rank: 1 + counts.filter(other => other > count).length,
        tied: counts.filter(other => other === count).length > 1,
        parts: [],
        revision: revisions.find(each => each.table === table && each.row === row.id),
        caveats: caveatsFor(table, row.id, said.caveats),
        ...more(row),
      };
      return { ...row, ...counted };
    });
  };
  const convictions: readonly RowOf<'convictions'>[] = finish('convictions', rows.convictions);
  const partsWhere = (isPart: (label: RowOf<'convictions'>) => boolean) => ({
    parts: byCount(convictions.filter(isPart)),
  });
  const places = rows.jurisdictions.map(({ arrests: _, ...row }) => row);
  return {
    jurisdictions: finish('jurisdictions', places, ({ name, state, kind }) => ({
      of: 'arrests',
      title: kind === 'state' || kind === 'district' ? name : `${name}, ${state}`,
    })),
    convictions,
    categories: finish('categories', rows.categories, ({ id }) => partsWhere(({ category }) => category === id)),
    topics: finish('topics', rows.topics, ({ id }) => partsWhere(({ topic }) => topic === id)),
    groups: finish('groups', rows.groups, () => ({ of: 'arrests' })),
  };
}

/** Those of the row, then of its table, then of the labels that it adds up, then of the whole. */
function caveatsFor(table: Table, id: string, caveats: readonly Caveat[]): readonly Caveat[] {
  const isSum = table === 'categories' || table === 'topics';
  const scopes = [[table, id], [table], isSum ? ['convictions'] : [], ['dataset']];
  return scopes.flatMap(([of, row]) => caveats.filter(caveat => caveat.table === of && caveat.row === row));
}
