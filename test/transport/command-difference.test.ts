import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { defineCommands } from '../../src/define-commands.ts';
import { compareCommands } from '../../src/transport/command-difference.ts';

const city = { type: 3, name: 'city', description: 'A city', autocomplete: true };
const choices = [
  { name: 'by count', value: 'count' },
  { name: 'by name', value: 'name' },
];
const sort = { type: 3, name: 'sort', description: 'The order', choices };

const define = (parts: object = {}) => ({
  name: 'arrests',
  description: 'Counts',
  options: [city, sort],
  contexts: [0, 1],
  ...parts,
});

/** As Discord gives it back: with what it adds, and with its defaults spelt out. */
const register = (definition: object) => ({
  id: '1',
  application_id: '2',
  version: '3',
  name_localizations: null,
  dm_permission: true,
  nsfw: false,
  default_member_permissions: null,
  type: 1,
  ...definition,
});

/** The lines alone. */
function compare(registered: readonly object[], defined: readonly object[]): readonly string[] {
  return compareCommands(registered, defined).map(({ line }) => line);
}

test('commands are the same as Discord gives them back, in any order', () => {
  const own = defineCommands(commands);
  expect(compareCommands(own.map(register), own)).toEqual([]);
  expect(compareCommands(own.map(register).reverse(), own)).toEqual([]);
});

const manyNames = { description_localizations: { de: 'Anzahl', fr: 'Nombre' } };
const otherChoice = { ...sort, choices: [{ name: 'by count', value: 'n' }] };

test.each<[string, registered: object, defined: object, ...lines: string[]]>([
  ['contexts in another order', { contexts: [1, 0] }, { contexts: [0, 1] }],
  ['what is off', { options: [{ ...city, required: false }, sort] }, {}],
  ['nothing translated', { description_localizations: {} }, {}],
  ['no options', { options: [] }, { options: undefined }],
  ['a description', {}, { description: 'All counts' }, 'description: "Counts" → "All counts"'],
  [
    'that of an option',
    {},
    { options: [{ ...city, description: 'A' }, sort] },
    'options.city.description: "A city" → "A"',
  ],
  ['what is on', {}, { options: [city, { ...sort, required: true }] }, 'options.sort.required: nothing → true'],
  ['an order', { options: [sort, city] }, {}, 'options (order): sort, city → city, sort'],
  ['contexts', {}, { contexts: [0] }, 'contexts: [0,1] → [0]'],
  ['permissions', {}, { default_member_permissions: '8192' }, 'default_member_permissions: nothing → "8192"'],
  [
    'translations',
    { description_localizations: { de: 'Zahlen' } },
    manyNames,
    'description_localizations.de: "Zahlen" → "Anzahl"',
    'description_localizations.fr: nothing → "Nombre"',
  ],
  [
    'choices',
    {},
    { options: [city, otherChoice] },
    'options.sort.choices (order): by count, by name → by count',
    'options.sort.choices.by count.value: "count" → "n"',
    'options.sort.choices.by name.name: "by name" → nothing',
    'options.sort.choices.by name.value: "name" → nothing',
  ],
])('a difference is a readable line, and what says the same is none: %s', (_, registered, defined, ...lines) =>
  expect(compare([register(define(registered))], [define(defined)])).toEqual(lines.map(line => `/arrests ${line}`)),
);

test('commands that are new are named; those that are not the code’s are none of its business', () => {
  const menu = { name: 'Check figures', type: 3 };
  expect(compare([register(define()), register(menu)], [])).toEqual([]);
  expect(compare([], [define(), menu])).toEqual(['+ /arrests', '+ "Check figures"']);
  // A slash command and a menu of one name are two.
  expect(compare([register(define())], [{ name: 'arrests', type: 3 }])).toEqual(['+ "arrests"']);
});

test.each<[kinds: readonly number[] | undefined, isNarrower: boolean]>([
  [[0, 1], false],
  [[0], true],
  [undefined, false],
])('kinds of installation that Discord has: %j is narrower than [0,1]: %s', (kinds, isNarrower) => {
  const found = compareCommands(
    [register(define({ integration_types: kinds }))],
    [define({ integration_types: [0, 1] })],
  );
  expect(found.some(difference => difference.isNarrower)).toBe(isNarrower);
});

test('fewer contexts than the code has are a difference like any other', () => {
  const found = compareCommands([register(define({ contexts: [0] }))], [define()]);
  expect(found).toEqual([{ line: '/arrests contexts: [0] → [0,1]', isNarrower: false }]);
});
