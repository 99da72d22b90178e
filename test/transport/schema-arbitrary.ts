import fc from 'fast-check';
import type { z } from 'zod';

type Schema = z.core.JSONSchema._JSONSchema;

/** Below this, only what must be there is made: a message holds messages, which hold members, which hold users. */
const deepestOptional = 3;

/** Values that fit a JSON schema, in the parts of it that Discord's published one uses. */
export function arbitraryOf(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  if (typeof schema === 'boolean') return fc.jsonValue({ maxDepth: 1 });
  const { anyOf, const: only, enum: values, type } = schema;
  if (anyOf) return fc.oneof(...anyOf.map(part => arbitraryOf(part, depth)));
  if (only !== undefined) return fc.constant(only);
  if (values) return fc.constantFrom(...values);
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return fc.oneof(...types.map(one => arbitraryOfType(one, schema, depth)));
}

function arbitraryOfType(type: unknown, schema: z.core.JSONSchema.BaseSchema, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer();
    case 'number':
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case 'string':
      return anyString(schema);
    case 'array':
      return typeof schema.items === 'object' && !Array.isArray(schema.items)
        ? fc.array(arbitraryOf(schema.items, depth + 1), { maxLength: depth < 2 ? 3 : 1 })
        : fc.constant([]);
    case 'object':
      return anyObject(schema, depth);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

export const snowflake = fc.bigInt({ min: 1n, max: (1n << 63n) - 1n }).map(String);

function anyString({ format, pattern, maxLength }: z.core.JSONSchema.BaseSchema): fc.Arbitrary<string> {
  if (format === 'uri') return fc.constantFrom('https://cdn.example/a.png', 'https://a.example/?b=c#d');
  if (format === 'date-time') return fc.constantFrom('2026-01-01T00:00:00Z', '2024-02-29T23:59:59.999Z');
  if (pattern !== undefined) return snowflake;
  return fc.string({ unit: 'binary', maxLength: Math.min(maxLength ?? 40, 40) });
}

function anyObject(schema: z.core.JSONSchema.BaseSchema, depth: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  if (typeof additionalProperties === 'object' && Object.keys(properties).length === 0) {
    const maxKeys = depth < deepestOptional ? 2 : 0;
    return fc.dictionary(snowflake, arbitraryOf(additionalProperties, depth + 1), { maxKeys });
  }
  const names = Object.keys(properties).filter(name => depth < deepestOptional || required.includes(name));
  const parts = names.flatMap(name => {
    const part = properties[name];
    return part === undefined ? [] : [[name, arbitraryOf(part, depth + 1)] as const];
  });
  return fc.record(Object.fromEntries(parts), { requiredKeys: required.filter(name => names.includes(name)) });
}
