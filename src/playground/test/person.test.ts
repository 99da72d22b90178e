import { type APIInteraction, Locale } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Identity } from '../protocol.ts';
import { withBot } from './setting.ts';

const text = (content: string, more: object = {}) => ({ type: 4, data: { content, ...more } });
const controls = [
  {
    type: 1,
    components: [
      { type: 2, style: 1, label: 'Go', custom_id: 'go' },
      { type: 2, style: 1, label: 'Off', custom_id: 'off', disabled: true },
      { type: 2, style: 5, label: 'Link', url: 'https://example.org/' },
    ],
  },
  {
    type: 1,
    components: [
      {
        type: 3,
        custom_id: 'menu',
        min_values: 1,
        max_values: 2,
        options: ['a', 'b', 'c'].map(value => ({ label: value, value })),
      },
    ],
  },
];

test.each<[Partial<Identity>, Partial<APIInteraction>, string[]]>([
  [
    { place: 'server' },
    {
      context: 0,
      guild_id: '1100000000000000010',
      guild_locale: Locale.EnglishUS,
      authorizing_integration_owners: { 0: '1100000000000000010' },
    },
    ['member', 'guild', 'guild_id'],
  ],
  [
    { place: 'bot_dm', locale: 'de' },
    { context: 1, locale: Locale.German, authorizing_integration_owners: { 0: '0' } },
    ['user'],
  ],
  [
    { place: 'user_install', who: 'moderator' },
    { context: 2, authorizing_integration_owners: { 1: '1100000000000000003' } },
    ['user'],
  ],
  [{ locale: 'tlh' }, { locale: Locale.EnglishUS }, ['member']],
])('%o: the interaction says so', async (identity, expected, present) => {
  const standIn = await withBot(({ callback }) => callback(text('x')));
  const { interaction } = await standIn.as(identity).use('count', { what: 'sheep' });
  expect(interaction).toMatchObject(expected);
  expect(['member', 'user', 'guild', 'guild_id'].filter(field => field in interaction)).toEqual(
    expect.arrayContaining(present),
  );
  expect('member' in interaction).toBe(!('user' in interaction));
});

test.each<[Partial<Identity>, string[]]>([
  [{}, ['count', 'Count words']],
  [{ who: 'moderator' }, ['count', 'tidy', 'Count words']],
  [{ who: 'moderator', place: 'bot_dm' }, ['count', 'Count words']],
  [{ place: 'user_install' }, ['count', 'Count words']],
])('%o is offered %o', async (identity, names) => {
  const standIn = await withBot(async () => {});
  expect(
    standIn
      .as(identity)
      .commands()
      .map(command => command.name),
  ).toEqual(names);
});

test('a moderator may manage messages, a member may not', async () => {
  const standIn = await withBot(({ callback }) => callback(text('x')));
  const manages = async (who: 'member' | 'moderator') => {
    const { interaction } = await standIn.as({ who }).use('count', { what: 'sheep' });
    return (BigInt(interaction.member?.permissions ?? '0') & 8192n) !== 0n;
  };
  expect([await manages('member'), await manages('moderator')]).toEqual([false, true]);
});

test('direct messages are each person’s own, the server and the group chat are not', async () => {
  const standIn = await withBot(({ callback }) => callback(text('x')));
  for (const place of ['server', 'bot_dm', 'user_install'] as const)
    await standIn.as({ place }).use('count', { what: 'sheep' });
  const seen = (['server', 'bot_dm', 'user_install'] as const).map(
    place => standIn.as({ who: 'moderator', place }).messages().length,
  );
  expect(seen).toEqual([1, 0, 1]);
});

test.each<[string, Record<string, string | number | boolean>, string]>([
  ['a missing option', {}, '/count needs what:….'],
  [
    'an option that it does not have',
    { what: 'x', when: 'now' },
    '/count has no option "when". Its options are: what, limit, private, order.',
  ],
  ['text for a number', { what: 'x', limit: 'two' }, 'The option "limit" takes a number.'],
  ['a fraction for a whole number', { what: 'x', limit: 1.5 }, 'The option "limit" takes a whole number.'],
  ['less than the least', { what: 'x', limit: 0 }, 'The option "limit" must be 1 or more.'],
  ['text for yes or no', { what: 'x', private: 'yes' }, 'The option "private" takes true or false.'],
  [
    'what is not among the choices',
    { what: 'x', order: 'side' },
    'The option "order" takes one of: up, down; not "side".',
  ],
  ['empty text', { what: '' }, 'The option "what" is empty.'],
  ['6,001 characters', { what: 'x'.repeat(6001) }, 'The option "what" may have 6000 characters, and has 6001.'],
])('Discord’s client does not send %s', async (_name, options, reason) => {
  const standIn = await withBot(async () => {});
  await expect(standIn.as().use('count', options)).rejects.toThrow(reason);
  expect(standIn.exchanges()).toEqual([]);
});

test('buttons and menus: what can be pressed and picked', async () => {
  const standIn = await withBot(({ interaction, callback }) =>
    callback(interaction.type === 2 ? text('x', { components: controls }) : { type: 6 }),
  );
  const member = standIn.as();
  const id = (await member.use('count', { what: 'x' })).message?.id ?? '';
  await expect(member.press(id, 'off')).rejects.toThrow('It is greyed out.');
  await expect(member.press(id, 'menu')).rejects.toThrow('The message has no button "menu".');
  await expect(member.press(id, 'gone')).rejects.toThrow('The message has no button "gone".');
  await expect(member.pick(id, 'go', ['a'])).rejects.toThrow('The message has no menu "go".');
  await expect(member.pick(id, 'menu', ['z'])).rejects.toThrow('The menu has no choice "z".');
  await expect(member.pick(id, 'menu', [])).rejects.toThrow('The menu takes 1 to 2 choices.');
  await expect(member.pick(id, 'menu', ['a', 'b', 'c'])).rejects.toThrow('The menu takes 1 to 2 choices.');
  await expect(member.pick(id, 'menu', ['a', 'a'])).rejects.toThrow('A choice is there twice.');
  expect(standIn.exchanges()).toHaveLength(1);
});

test('a private message has no message menu, and others cannot press its buttons', async () => {
  const standIn = await withBot(({ callback }) => callback(text('x', { components: controls, flags: 64 })));
  const id = (await standIn.as().use('count', { what: 'x' })).message?.id ?? '';
  await expect(standIn.as().apply(id, 'Count words')).rejects.toThrow('Discord offers no apps');
  await expect(standIn.as({ who: 'moderator' }).press(id, 'go')).rejects.toThrow(`You see no message ${id} here.`);
});

test.each<[string, unknown, string]>([
  ['26 choices', Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })), 'data.choices'],
  ['a name of 101 characters', [{ name: 'x'.repeat(101), value: 'x' }], 'data.choices.0.name'],
  ['a value of 101 characters', [{ name: 'x', value: 'x'.repeat(101) }], 'data.choices.0.value'],
  ['a number for text', [{ name: 'x', value: 5 }], 'data.choices.0.value'],
  ['an empty name', [{ name: '', value: 'x' }], 'data.choices.0.name'],
])('suggestions with %s are refused', async (_name, choices, path) => {
  const standIn = await withBot(async ({ callback }) => {
    await callback({ type: 8, data: { choices } }).catch(() => {});
    await callback({ type: 8, data: { choices: [] } });
  });
  const { violations } = await standIn.as().suggest('count', { what: '' }, 'what');
  expect(violations.map(violation => violation.path)).toEqual([path]);
});

test('only options that autocomplete can be asked for suggestions', async () => {
  const standIn = await withBot(async () => {});
  await expect(standIn.as().suggest('count', { limit: 1 }, 'limit')).rejects.toThrow(
    '/count does not suggest anything for "limit".',
  );
});
