import { z } from 'zod';

/** One thing wrong with a body, as Discord words it. */
export interface FormError {
  readonly path: readonly (string | number)[];
  /** Discord's name for the rule: `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string;
  readonly message: string;
}

/** Error tree of a Discord answer: `{ embeds: { 0: { title: { _errors: [...] } } } }`. */
export interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/** Nests errors by their paths, as Discord prints them under `errors`. */
export function nestErrors(errors: readonly FormError[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of errors) {
    let node = root;
    for (const key of path) {
      const next = node[String(key)];
      const child: ErrorTree = next === undefined || Array.isArray(next) ? {} : next;
      node[String(key)] = child;
      node = child;
    }
    const known = node._errors;
    node._errors = [...(Array.isArray(known) ? known : []), { code, message }];
  }
  return root;
}

/**
 * Checks a body against one of Discord's schemas. Returns every breach in Discord's words, none when it fits, and the paths of fields that
 * the schema does not know: Discord drops those without a word, so they are most likely slips.
 */
export function checkSchema(schema: z.core.$ZodType, body: unknown): { errors: FormError[]; unknownFields: string[] } {
  const result = z.core.safeParse(schema, body);
  return result.success
    ? { errors: [], unknownFields: findDropped(body, result.data, '') }
    : { errors: result.error.issues.flatMap(issue => wordIssue(issue, body, [])), unknownFields: [] };
}

function findDropped(sent: unknown, kept: unknown, at: string): string[] {
  if (typeof sent !== 'object' || sent === null || typeof kept !== 'object' || kept === null) return [];
  const keptFields = new Map(Object.entries(kept));
  return Object.entries(sent).flatMap(([name, value]) => {
    const path = at === '' ? name : `${at}.${name}`;
    return keptFields.has(name) ? findDropped(value, keptFields.get(name), path) : [path];
  });
}

const offsetTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?[+-]\d{2}:\d{2}$/;

function wordIssue(issue: z.core.$ZodIssue, body: unknown, above: readonly (string | number)[]): FormError[] {
  const own = issue.path.map(key => (typeof key === 'symbol' ? String(key) : key));
  const path = [...above, ...own];
  const found = lookUp(body, own);
  const say = (code: string, message: string): FormError[] => [{ path, code, message }];
  if (issue.code === 'invalid_union') {
    const branch = closestBranch(issue.errors);
    return branch === undefined
      ? say('UNION_TYPE_CHOICES', 'Value must be one of the kinds allowed here.')
      : branch.flatMap(inner => wordIssue(inner, found, path));
  }
  if (found === undefined || found === null) return say('BASE_TYPE_REQUIRED', 'This field is required');
  switch (issue.code) {
    case 'too_big':
      return typeof found === 'number'
        ? say('NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`)
        : say('BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum} or fewer in length.`);
    case 'too_small':
      if (typeof found === 'number') return say('NUMBER_TYPE_MIN', `int value should be ${issue.minimum} or more.`);
      return found === ''
        ? say('BASE_TYPE_REQUIRED', 'This field is required')
        : say('BASE_TYPE_MIN_LENGTH', `Must be ${issue.minimum} or more in length.`);
    case 'invalid_type':
      return say(
        `${issue.expected.toUpperCase()}_TYPE_CONVERT`,
        `Could not interpret ${JSON.stringify(found)} as ${issue.expected}.`,
      );
    case 'invalid_format':
      if (issue.format === 'url') return say('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
      // The published schema knows no offsets from UTC; Discord does, and prints them itself.
      if (issue.format === 'datetime' && offsetTime.test(String(found))) return [];
      if (issue.format === 'datetime')
        return say('DATE_TIME_TYPE_PARSE', `Could not parse ${found}. Should be ISO8601.`);
      return say('NUMBER_TYPE_COERCE', `Value ${JSON.stringify(found)} is not snowflake.`);
    case 'invalid_value':
      return say('BASE_TYPE_CHOICES', `Value must be one of (${issue.values.map(String).join(', ')}).`);
    default:
      return say('BASE_TYPE_INVALID', issue.message);
  }
}

/** The branch meant is one that has the right kind and `type`; among those, the one with the fewest complaints. */
function closestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const ranked = branches
    .filter(branch => branch.length > 0)
    .map(branch => ({ branch, isOtherKind: branch.some(isAboutKind) }))
    .sort((a, b) => Number(a.isOtherKind) - Number(b.isOtherKind) || a.branch.length - b.branch.length);
  return ranked[0]?.branch;
}

const isAboutKind = ({ path }: z.core.$ZodIssue): boolean =>
  path.length === 0 || (path.length === 1 && path[0] === 'type');

function lookUp(body: unknown, path: readonly (string | number)[]): unknown {
  let value = body;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}
