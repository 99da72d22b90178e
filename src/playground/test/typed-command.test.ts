import { expect, test } from 'vitest';
import type { CommandOption, RegisteredCommand } from '../registered-command.ts';
import { parseTypedCommand } from '../typed-command.ts';

const option = (type: number, name: string, more: Partial<CommandOption> = {}): CommandOption => ({
  type,
  name,
  description: name,
  ...more,
});
const command = (name: string, options: CommandOption[] = [], type: 1 | 3 = 1): RegisteredCommand => ({
  id: '1',
  application_id: '1',
  version: '1',
  type,
  name,
  description: '',
  options,
  default_member_permissions: null,
  dm_permission: true,
  contexts: null,
  integration_types: [0],
  nsfw: false,
});

const exampleCommands = [
  command('arrests', [option(3, 'city', { autocomplete: true }), option(3, 'compare'), option(5, 'private')]),
  command('convictions', [
    option(3, 'offense'),
    option(3, 'sort', {
      choices: [
        { name: 'By count', value: 'count' },
        { name: 'By name', value: 'name' },
      ],
    }),
    option(5, 'private'),
  ]),
  command('fact', [
    option(3, 'question', { required: true }),
    option(4, 'limit'),
    option(10, 'share'),
    option(6, 'who'),
  ]),
  command('about'),
  command('Check figures', [], 3),
];

test.each<[string, string, Record<string, unknown>]>([
  ['/arrests', 'arrests', {}],
  ['arrests', 'arrests', {}],
  ['  /ARRESTS   City:denver ', 'arrests', { city: 'denver' }],
  ['/arrests city:new yrok compare:dc', 'arrests', { city: 'new yrok', compare: 'dc' }],
  ['/arrests compare:dc city:new yrok', 'arrests', { compare: 'dc', city: 'new yrok' }],
  ['/arrests city:Portland, Maine', 'arrests', { city: 'Portland, Maine' }],
  ['/arrests city: denver', 'arrests', { city: 'denver' }],
  ['/arrests city:"new york" compare:"dc"', 'arrests', { city: 'new york', compare: 'dc' }],
  ['/arrests city:"compare:dc" private:true', 'arrests', { city: 'compare:dc', private: true }],
  ['/arrests city:the "Big Apple"', 'arrests', { city: 'the "Big Apple"' }],
  ['/arrests city:9:30', 'arrests', { city: '9:30' }],
  ['/arrests city:at 9:30', 'arrests', { city: 'at 9:30' }],
  ['/convictions offense:drunk driving private:true', 'convictions', { offense: 'drunk driving', private: true }],
  ['/convictions sort:NAME private:no', 'convictions', { sort: 'name', private: false }],
  ['/convictions sort:by name', 'convictions', { sort: 'name' }],
  ['/fact question:who said: 498?', 'fact', { question: 'who said: 498?' }],
  ['/fact question:is https://example.org/a:b right', 'fact', { question: 'is https://example.org/a:b right' }],
  ['/fact question:a:b', 'fact', { question: 'a:b' }],
  ['/fact question:x limit:-3 share:0.5', 'fact', { question: 'x', limit: -3, share: 0.5 }],
])('%s', (text, name, options) => {
  const entries = Object.entries(options).map(([key, value]) => ({ name: key, value }));
  expect(parseTypedCommand(text, exampleCommands)).toEqual({ ok: true, command: name, options: entries });
});

const all = 'There are: /arrests, /convictions, /fact, /about.';

test.each([
  ['', `No command was given. ${all}`],
  ['/', `No command was given. ${all}`],
  ['/arests city:denver', `There is no command "/arests". ${all}`],
  ['/check figures', `There is no command "/check". ${all}`],
  ['/arrests town:denver', '/arrests has no option "town". Its options are: city, compare, private.'],
  ['/arrests denver', '"denver" belongs to no option: write option:value. Its options are: city, compare, private.'],
  ['/about city:denver', '/about has no option "city". It has none.'],
  [
    '/arrests city:denver town:x',
    '/arrests has no option "town". Its options are: city, compare, private. If it belongs to the value of city, write city:"denver town:x".',
  ],
  ['/arrests city:a city:b', 'The option "city" is there twice.'],
  ['/arrests city:', 'The option "city" has no value.'],
  ['/arrests city: compare:dc', 'The option "city" has no value.'],
  ['/arrests private:maybe', 'The option "private" takes true or false; found "maybe".'],
  ['/convictions sort:size', 'The option "sort" takes one of: count, name; found "size".'],
  ['/fact', '/fact needs question:….'],
  ['/fact question:x limit:3.5', 'The option "limit" takes a whole number; found "3.5".'],
  ['/fact question:x share:half', 'The option "share" takes a number; found "half".'],
  ['/fact question:x who:me', 'The option "who" takes something that cannot be typed here.'],
])('%s is refused', (text, reason) => {
  expect(parseTypedCommand(text, exampleCommands)).toEqual({ ok: false, reason });
});

test('without commands it says so', () => {
  expect(parseTypedCommand('/x', [])).toEqual({ ok: false, reason: 'There is no command "/x". None are registered.' });
});
