import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { defineCommands } from '../../../src/define-commands.ts';
import { compareCommands } from '../../../src/transport/command-difference.ts';

type Definition = RESTPostAPIApplicationCommandsJSONBody;

const text = ApplicationCommandOptionType.String;
const city: APIApplicationCommandStringOption = {
  type: text,
  name: 'city',
  description: 'A city',
  autocomplete: true,
};
const sort: APIApplicationCommandStringOption = {
  type: text,
  name: 'sort',
  description: 'The order',
  choices: [
    { name: 'by count', value: 'count' },
    { name: 'by name', value: 'name' },
  ],
};

function define(parts: object = {}): Definition {
  return { name: 'arrests', description: 'Counts', options: [city, sort], contexts: [0, 1], ...parts };
}

/** As Discord gives it back: with what it adds, and with its defaults spelt out. */
function register(definition: Definition): object {
  return {
    id: '1',
    application_id: '2',
    version: '3',
    name_localizations: null,
    dm_permission: true,
    nsfw: false,
    default_member_permissions: null,
    ...definition,
    type: definition.type ?? 1,
  };
}

describe('commands are the same', () => {
  const own = defineCommands(commands);
  test('as Discord gives them back', () => expect(compareCommands(own.map(register), own)).toEqual([]));
  test('in another order', () => expect(compareCommands(own.map(register).reverse(), own)).toEqual([]));

  for (const [what, registered, defined] of [
    ['with contexts in another order', { contexts: [1, 0] }, { contexts: [0, 1] }],
    ['without what is off', { options: [{ ...city, required: false }, sort] }, {}],
    ['with nothing translated', { description_localizations: {} }, {}],
    ['with no options', { options: [] }, { options: undefined }],
  ] as const) {
    test(what, () => expect(compareCommands([register(define(registered))], [define(defined)])).toEqual([]));
  }
});

/** The lines alone. */
function compare(registered: readonly object[], defined: readonly Definition[]): readonly string[] {
  return compareCommands(registered, defined).map(({ line }) => line);
}

describe('a difference is a readable line', () => {
  const cases: readonly [object, object, readonly string[]][] = [
    [{}, { description: 'All counts' }, ['/arrests description: "Counts" → "All counts"']],
    [
      {},
      { options: [{ ...city, description: 'A city or county' }, sort] },
      ['/arrests options.city.description: "A city" → "A city or county"'],
    ],
    [{}, { options: [city, { ...sort, required: true }] }, ['/arrests options.sort.required: nothing → true']],
    [{ options: [sort, city] }, {}, ['/arrests options (order): "sort, city" → "city, sort"'.replaceAll('"', '')]],
    [{}, { contexts: [0] }, ['/arrests contexts: [0,1] → [0]']],
    [{}, { default_member_permissions: '8192' }, ['/arrests default_member_permissions: nothing → "8192"']],
    [
      { description_localizations: { de: 'Zahlen' } },
      { description_localizations: { de: 'Anzahl', fr: 'Nombre' } },
      [
        '/arrests description_localizations.de: "Zahlen" → "Anzahl"',
        '/arrests description_localizations.fr: nothing → "Nombre"',
      ],
    ],
    [
      {},
      { options: [city, { ...sort, choices: [{ name: 'by count', value: 'n' }] }] },
      [
        '/arrests options.sort.choices (order): by count, by name → by count',
        '/arrests options.sort.choices.by count.value: "count" → "n"',
        '/arrests options.sort.choices.by name.name: "by name" → nothing',
        '/arrests options.sort.choices.by name.value: "name" → nothing',
      ],
    ],
  ];
  for (const [registered, defined, expected] of cases) {
    test(expected[0] ?? '', () => expect(compare([register(define(registered))], [define(defined)])).toEqual(expected));
  }

  test('commands that are new; those that are not the code’s are none of its business', () => {
    const menu: Definition = { name: 'Check figures', type: 3 };
    expect(compare([register(define()), register(menu)], [])).toEqual([]);
    expect(compare([], [define(), menu])).toEqual(['+ /arrests', '+ "Check figures"']);
  });

  test('a slash command and a menu of one name are two', () => {
    const slash: Definition = { name: 'facts', description: 'x' };
    expect(compare([register(slash)], [{ name: 'facts', type: 3 }])).toEqual(['+ "facts"']);
  });

  test.each([
    ['[0,1]', [0, 1], false],
    ['[0]', [0], true],
    ['[1]', [1], true],
    ['[0,1,2]', [0, 1, 2], false],
  ])('kinds of installation that Discord has: %s is narrower than [0,1]', (_, kinds, isNarrower) => {
    const found = compareCommands(
      [register(define({ integration_types: kinds }))],
      [define({ integration_types: [0, 1] })],
    );
    expect(found.some(difference => difference.isNarrower)).toBe(isNarrower);
  });
});
