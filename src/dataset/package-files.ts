/** The tables whose rows an alias or a caveat can point to. */
export const figureTables = ['jurisdictions', 'convictions', 'categories', 'topics', 'groups'] as const;

/** The tables that a package must have. */
const requiredTables = [...figureTables, 'aliases', 'caveats', 'misreadings'] as const;

/** Tables that a package may lack: what was said after the report, what it does not have, what it says, and how people ask. */
export const optionalTables = [
  'later-statements',
  'later-figures',
  'limits',
  'report-statements',
  'everyday-words',
] as const;

export const tableNames = [...requiredTables, ...optionalTables] as const;

export type TableName = (typeof tableNames)[number];

export const descriptorFile = 'datapackage.json';

/** The file that a table stands in. */
export function tableFile(table: TableName): string {
  return `${table}.csv`;
}

/** Every file of a package. */
export const packageFiles: readonly string[] = [descriptorFile, ...tableNames.map(tableFile)];
