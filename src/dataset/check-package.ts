import { isRevision } from './counted.ts';
import type { Descriptor } from './descriptor.ts';
import { normalize } from './normalize.ts';
import type { Tell } from './problem.ts';
import { openChecks, type PackageRead, type RowChecks, tablesWithIds } from './row-checks.ts';
import { type Columns, figureTables, tableFile } from './tables.ts';

/** What a limit may lead to, beside a table and a row of one. */
const wholeFigures: readonly string[] = ['arrests', 'convictions', 'days', 'date', 'reporter'];
/** The tables whose figures are the report's own; those of categories and topics are sums of ours. */
const ownFigures = ['jurisdictions', 'convictions', 'groups'] as const;

/** Finds what only shows across the rows and tables of a package. */
export function checkPackage({ descriptor, ...read }: PackageRead, tell: Tell): void {
  const checks = openChecks(read, tell);
  checkNames(checks);
  checkAliases(checks);
  checkReferences(checks);
  checkRevisions(checks);
  checkCaveats(checks);
  if (descriptor) checkFigures(descriptor, checks);
}

/** Ids, labels and names that two rows claim, so that asking for it could mean either. */
function checkNames({ check, checkRepeats }: RowChecks): void {
  for (const table of tablesWithIds) checkRepeats(table, 'id', ({ id }) => id);
  for (const table of ['jurisdictions', 'convictions'] as const) checkRepeats(table, 'label', ({ label }) => label);
  const nameInState = ({ name, state }: Columns<'jurisdictions'>) => normalize(`${name}, ${state}`);
  checkRepeats('jurisdictions', 'name', nameInState, 'another one in its state');
  for (const table of ['convictions', 'categories', 'topics', 'groups'] as const)
    checkRepeats(table, 'name', ({ name }) => normalize(name));
  const said = new Set<string>();
  check('everyday-words', 'words', ({ words, id }) => {
    const again = words
      .map(phrase => phrase.join(' '))
      .find(phrase => said.size === said.add(`${phrase} for ${id}`).size);
    return again !== undefined && ['words that are said once of an id', `, again “${again}”`];
  });
}

function checkAliases({ rows, check, checkRepeats }: RowChecks): void {
  const isOfOffenses = ({ table }: Columns<'aliases'>) => table !== 'jurisdictions' && table !== 'groups';
  // Labels and headings may share an alias, which then asks for all of them: `theft`.
  const mayShare = (row: Columns<'aliases'>, other: Columns<'aliases'>) =>
    isOfOffenses(row) && isOfOffenses(other) && (row.table !== other.table || row.id !== other.id);
  checkRepeats('aliases', 'alias', ({ alias }) => normalize(alias), undefined, mayShare);
  const owners = new Map<string, Set<string>>();
  for (const table of figureTables) {
    for (const row of rows[table]) {
      for (const name of [row.name, 'label' in row ? row.label : row.name]) {
        const key = `${table}.${normalize(name)}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(row.id));
      }
    }
  }
  check('aliases', 'alias', ({ alias, table, id }) => {
    const named = owners.get(`${table}.${normalize(alias)}`);
    if (!named || named.has(id)) return false;
    return [`a name that no other row of ${table}.csv has`, `, the name of ${[...named].join(' and ')}`];
  });
}

/** Rows that lead to no row, and rows that nothing leads to. */
function checkReferences({ rows, broken, exists, check, checkReference }: RowChecks): void {
  checkReference('convictions', 'category', () => 'categories');
  checkReference('convictions', 'topic', () => 'topics');
  for (const table of ['aliases', 'everyday-words'] as const) checkReference(table, 'id', row => row.table);
  for (const table of ['caveats', 'later-statements'] as const) checkReference(table, 'row', row => row.table);
  checkReference('later-figures', 'statement', () => 'later-statements');
  const statements = new Map(rows['later-statements'].map(({ id, table }) => [id, table]));
  checkReference('later-figures', 'row', ({ statement }) => statements.get(statement), ', or nothing');

  const used = new Set(rows.convictions.flatMap(({ category, topic }) => [category, topic]));
  for (const table of broken.has('convictions') ? [] : (['categories', 'topics'] as const))
    check(table, 'id', ({ id }) => !used.has(id) && 'an id that a row of convictions.csv names');
  check('limits', 'near', ({ near }) => {
    const [table = '', row] = near.split('.');
    const isKnown = row === undefined ? [...wholeFigures, ...figureTables].includes(near) : exists(table, row);
    return !isKnown && `${wholeFigures.join(', ')}, a table, or a table and its row: groups.gang`;
  });
  for (const column of ['latitude', 'longitude'] as const) {
    const other = column === 'latitude' ? 'longitude' : 'latitude';
    const isAlone = (row: Columns<'jurisdictions'>) => row[column] === undefined && row[other] !== undefined;
    check('jurisdictions', column, row => isAlone(row) && `degrees, or no ${other} either`);
  }
}

/** What a withdrawal or a correction must have, so that every answer can say the one thing that became of a figure. */
function checkRevisions({ check, checkRepeats }: RowChecks): void {
  const table = 'later-statements';
  check(table, 'table', row => {
    const isOwn = ownFigures.some(own => own === row.table);
    return isRevision(row) && !isOwn && `${ownFigures.join(', ')}: it is ${row.kind}`;
  });
  check(table, 'row', each => isRevision(each) && !each.row && `the row whose figure was ${each.kind}`);
  check(table, 'brief', each => isRevision(each) && !each.brief && 'a clause to name it by in lists');
  const mayShare = (each: Columns<typeof table>, other: Columns<typeof table>) =>
    !isRevision(each) || !isRevision(other) || !each.row;
  const expected = 'one that no other row withdraws or corrects';
  checkRepeats(table, 'row', each => `${each.table}.${each.row}`, expected, mayShare);
}

/** No figure may leave without a caveat, so each table of figures needs one that stands beside all its rows. */
function checkCaveats({ rows, broken, tell }: RowChecks): void {
  const whole = rows.caveats.filter(({ severity, row }) => severity === 'essential' && row === undefined);
  const covered = whole.map(({ table }) => table);
  for (const table of broken.has('caveats') || covered.includes('dataset') ? [] : ownFigures) {
    if (rows[table].length === 0 || covered.includes(table)) continue;
    const found = `no essential caveat for the whole of ${table}`;
    tell({ file: 'caveats.csv', found, expected: 'at least one, since no figure may be shown without' });
  }
}

function checkFigures({ sources, totals }: Descriptor, { rows, broken, tell, check }: RowChecks): void {
  const isSource = (path: string) => sources.some(source => source.path === path);
  const source = 'the path of one of the sources in datapackage.json';
  check('report-statements', 'path', ({ path }) => !isSource(path) && source);
  const sums = [
    ['jurisdictions', 'arrests', rows.jurisdictions.map(({ arrests }) => arrests), totals.arrests],
    ['convictions', 'count', rows.convictions.map(({ count }) => count), totals.convictions],
  ] as const;
  for (const [table, column, counts, total] of sums) {
    const sum = counts.reduce((before, count) => before + count, 0);
    if (sum === total || broken.has(table)) continue;
    const expected = `${total}, the total in datapackage.json`;
    tell({ file: tableFile(table), column, found: `a sum of ${sum}`, expected });
  }
  check('groups', 'count', ({ count }) => count > totals.arrests && `at most ${totals.arrests}, all people arrested`);
}
