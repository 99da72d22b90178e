import { z } from 'zod';
import { descriptorFile, optionalTables, type TableName, tableFile, tableNames } from './package-files.ts';
import { type Problem, quote } from './problem.ts';
import { columnsOf, decodeText } from './read-table.ts';
import { oneLine, tables } from './tables.ts';

const text = oneLine('a text in one line, no spaces around it');
const total = z.int('a whole number, 1 or more').min(1, 'a whole number, 1 or more');
const day = z.union([z.iso.date(), z.iso.datetime()], 'a day such as 2017-09-28');
const source = z.object(
  { title: text, path: z.url({ protocol: /^https?$/, error: 'an http or https address' }), description: text },
  'an object with title, path and description',
);
const license = z.object({ name: text }, 'an object with a name');
const field = z.object({ name: text }, 'an object with a name');
const resource = z.object(
  {
    name: text,
    path: text,
    schema: z.object({ fields: z.array(field, 'a list of fields') }, 'an object with fields'),
  },
  'an object with name, path and schema',
);

const descriptorSchema = z.object(
  {
    name: text,
    title: text.max(60, 'at most 60 characters'),
    description: text,
    version: z.string('a version such as 1.0.0').regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'),
    created: day,
    report: z.object(
      { reporter: text.max(40, 'at most 40 characters'), date: day, days: total },
      'an object with reporter, date and days',
    ),
    totals: z.object({ arrests: total, convictions: total }, 'an object with arrests and convictions'),
    sources: z.tuple([source], source, 'a list of at least one source'),
    licenses: z.tuple([license], license, 'a list of at least one license'),
    resources: z.array(resource, 'a list of the tables'),
  },
  'an object in braces',
);

export type Descriptor = z.infer<typeof descriptorSchema>;

/**
 * Reads `datapackage.json`: the descriptor, undefined where it cannot be used, and every problem found in it.
 *
 * @param present whether the package has the file of a table
 */
export function readDescriptor(
  bytes: Uint8Array,
  present: (table: TableName) => boolean,
): { descriptor: Descriptor | undefined; problems: Problem[] } {
  const failed = (problem: Problem) => ({ descriptor: undefined, problems: [problem] });
  const content = decodeText(descriptorFile, bytes);
  if (typeof content !== 'string') return failed(content.problem);
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return failed({ file: descriptorFile, found: String(error), expected: 'JSON' });
  }
  const read = descriptorSchema.safeParse(json, { reportInput: true });
  if (read.success) return { descriptor: read.data, problems: checkResources(read.data, present) };
  return {
    descriptor: undefined,
    problems: read.error.issues.map(issue => ({
      file: descriptorFile,
      ...(issue.path.length > 0 && { column: issue.path.join('.') }),
      found: show(issue.input),
      expected: issue.message,
    })),
  };
}

function checkResources({ resources }: Descriptor, present: (table: TableName) => boolean): Problem[] {
  return tableNames.flatMap(table => {
    const resource = resources.find(({ name }) => name === table);
    if (!resource && isOptional(table) && !present(table)) return [];
    if (!resource) {
      return [
        {
          file: descriptorFile,
          column: 'resources',
          found: `no table ${table}`,
          expected: `a resource named ${table}`,
        },
      ];
    }
    const problems: Problem[] = [];
    if (resource.path !== tableFile(table)) {
      problems.push({
        file: descriptorFile,
        column: `${table}.path`,
        found: quote(resource.path),
        expected: tableFile(table),
      });
    }
    const described = resource.schema.fields.map(field => field.name);
    const expected = columnsOf(tables[table], described).join(', ');
    if (described.join(', ') !== expected) {
      const found = described.join(', ') || 'nothing';
      problems.push({ file: descriptorFile, column: `${table}.schema.fields`, found, expected });
    }
    return problems;
  });
}

function isOptional(table: TableName): boolean {
  return optionalTables.some(optional => optional === table);
}

/** A value for a {@link Problem}; lists and objects only by their beginning. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? quote(value) : (JSON.stringify(value) ?? 'nothing');
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
