import { z } from 'zod';
import { type Problem, quote } from './problem.ts';
import { decodeText } from './read-table.ts';
import { type TableName, tableNames, tables } from './tables.ts';

export const descriptorFile = 'datapackage.json';

const text = z.string('a text').regex(/\S/, 'a text, not blank');
const total = z.int('a whole number, 1 or more').min(1, 'a whole number, 1 or more');
const day = z.string('a day such as 2017-09-28').regex(/^\d{4}-\d{2}-\d{2}/, 'a day such as 2017-09-28');
const source = z.object({
  title: text,
  path: z.url({ protocol: /^https?$/, error: 'an http or https address' }),
  description: text,
});

const descriptorSchema = z.object({
  name: text,
  title: text.max(60, 'at most 60 characters'),
  description: text,
  version: z.string('a version such as 1.0.0').regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'),
  created: day,
  report: z.object({ reporter: text.max(40, 'at most 40 characters'), date: day, days: total }, 'reporter, date, days'),
  totals: z.object({ arrests: total, convictions: total }, 'arrests and convictions'),
  sources: z.tuple([source], source, 'at least one source'),
  licenses: z.tuple([z.object({ name: text })], z.object({ name: text }), 'at least one license'),
  resources: z.array(
    z.object({ name: text, path: text, schema: z.object({ fields: z.array(z.object({ name: text })) }) }),
    'the tables of the package',
  ),
});

export type Descriptor = z.infer<typeof descriptorSchema>;

/** Reads `datapackage.json`: the descriptor, undefined where it cannot be used, and every problem found in it. */
export function readDescriptor(bytes: Uint8Array): { descriptor: Descriptor | undefined; problems: Problem[] } {
  const failed = (problem: Problem) => ({ descriptor: undefined, problems: [problem] });
  const content = decodeText(descriptorFile, bytes);
  if (typeof content !== 'string') return failed(content.problem);
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return failed({ file: descriptorFile, found: String(error), expected: 'JSON' });
  }
  const read = descriptorSchema.safeParse(json);
  if (read.success) return { descriptor: read.data, problems: checkResources(read.data) };
  return {
    descriptor: undefined,
    problems: read.error.issues.map(issue => ({
      file: descriptorFile,
      column: issue.path.join('.') || 'the whole file',
      found: quote(JSON.stringify(valueAt(json, issue.path)) ?? ''),
      expected: issue.message,
    })),
  };
}

function checkResources({ resources }: Descriptor): Problem[] {
  return tableNames.flatMap(table => {
    const resource = resources.find(({ name }) => name === table);
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
    const described = resource.schema.fields.map(field => field.name).join(', ');
    const expected = Object.keys(tables[table].shape).join(', ');
    if (described !== expected) {
      problems.push({ file: descriptorFile, column: `${table}.schema.fields`, found: described, expected });
    }
    return problems;
  });
}

/** The file that a table stands in. */
export function tableFile(table: TableName): string {
  return `${table}.csv`;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}
