import { expect, test } from 'vitest';
import { checkCommands } from '../validate-command.ts';

const faults = (json: unknown) => {
  const checked = checkCommands(json);
  return checked.ok ? [] : checked.errors.map(({ path, code }) => `${path.join('.')} ${code}`);
};
const command = (more: object = {}) => ({ name: 'count', description: 'Counts.', ...more });
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more });
const x = (length: number) => 'x'.repeat(length);
const choices = (count: number, size = 1) =>
  Array.from({ length: count }, (_, n) => ({ name: `${n}`.padEnd(size, 'x'), value: `${n}`.padEnd(size, 'x') }));

test.each<[string, unknown]>([
  ['none', []],
  ['a slash command', [command()]],
  ['permissions as text', [command({ default_member_permissions: '8192' })]],
  ['permissions as null', [command({ default_member_permissions: null })]],
  ['a message menu', [{ type: 3, name: 'Count Words' }]],
  ['a menu and a slash command of one name', [command(), { type: 3, name: 'count' }]],
  ['required options first', [command({ options: [option('a', { required: true }), option('b')] })]],
  ['a name in another script', [command({ name: 'счёт' })]],
  ['nsfw, which the published schema does not know', [command({ nsfw: false })]],
])('%s is taken', (_name, json) => {
  expect(checkCommands(json)).toMatchObject({ ok: true, unknownFields: [] });
});

test.each<[string, unknown, string[]]>([
  ['no list', {}, [' LIST_TYPE_CONVERT']],
  ['capitals in a name', [command({ name: 'Count' })], ['0.name APPLICATION_COMMAND_INVALID_NAME']],
  ['a blank in a name', [command({ name: 'count all' })], ['0.name APPLICATION_COMMAND_INVALID_NAME']],
  ['a name of 33 characters', [command({ name: x(33) })], ['0.name BASE_TYPE_MAX_LENGTH']],
  [
    'capitals in a translated name',
    [command({ name_localizations: { de: 'Zähle' } })],
    ['0.name APPLICATION_COMMAND_INVALID_NAME'],
  ],
  ['no description', [{ name: 'count' }], ['0.description BASE_TYPE_REQUIRED']],
  ['a description of 101 characters', [command({ description: x(101) })], ['0.description BASE_TYPE_MAX_LENGTH']],
  [
    'capitals in an option',
    [command({ options: [option('What')] })],
    ['0.options.0.name APPLICATION_COMMAND_INVALID_NAME'],
  ],
  [
    'a required option after another',
    [command({ options: [option('a'), option('b', { required: true })] })],
    ['0.options.1.required APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
  ],
  [
    'two options of one name',
    [command({ options: [option('a'), option('a')] })],
    ['0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
  ],
  [
    '26 options',
    [command({ options: Array.from({ length: 26 }, (_, n) => option(`o${n}`)) })],
    ['0.options BASE_TYPE_MAX_LENGTH'],
  ],
  [
    '26 choices',
    [command({ options: [option('a', { choices: choices(26) })] })],
    ['0.options.0.choices BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'choices beside autocomplete',
    [command({ options: [option('a', { choices: choices(1), autocomplete: true })] })],
    ['0.options.0.autocomplete APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES'],
  ],
  [
    'sub-commands',
    [command({ options: [{ type: 1, name: 'sub', description: 'x' }] })],
    ['0.options.0.type NOT_MODELLED'],
  ],
  [
    'more than 8,000 characters',
    [command({ options: [0, 1].map(n => option(`o${n}`, { choices: choices(25, 90) })) })],
    ['0 APPLICATION_COMMAND_TOO_LARGE'],
  ],
  ['two commands of one name', [command(), command()], ['1.name APPLICATION_COMMANDS_DUPLICATE_NAME']],
  [
    'a description on a menu',
    [{ type: 3, name: 'Count', description: 'x' }],
    ['0.description APPLICATION_COMMAND_DESCRIPTION_CANNOT_BE_SET'],
  ],
  [
    'options on a menu',
    [{ type: 3, name: 'Count', options: [option('a')] }],
    ['0.options APPLICATION_COMMAND_OPTIONS_CANNOT_BE_SET'],
  ],
  ['an unknown context', [command({ contexts: [5] })], ['0.contexts.0 BASE_TYPE_CHOICES']],
  ['101 commands', Array.from({ length: 101 }, (_, n) => command({ name: `c${n}` })), [' BASE_TYPE_MAX_LENGTH']],
  ['16 message menus', Array.from({ length: 16 }, (_, n) => ({ type: 3, name: `c${n}` })), [' BASE_TYPE_MAX_LENGTH']],
])('%s is refused', (_name, json, expected) => {
  expect(faults(json)).toEqual(expected);
});

test('unknown fields are named', () => {
  expect(checkCommands([command({ permissions: '8' })])).toMatchObject({ ok: true, unknownFields: ['0.permissions'] });
});
